/** The words by which a subscription names parts of the record: clean-energy, indonesia, poa-csp-2026-2030. */
import type { CuratedRecord, Entry } from '../record/record.ts';

interface Named {
  readonly field: 'sectors' | 'parties' | 'plans';
  readonly id: string;
}

export type Vocabulary = ReadonlyMap<string, Named>;

/** Sectors, states and plans, under their ids without the kind, their titles and their other names. */
export function vocabularyOf(record: CuratedRecord): Vocabulary {
  const words = new Map<string, Named>();
  for (const entry of record.entries.values()) {
    const field = fieldOf(entry);
    if (field === null) continue;
    const names = [entry.id.slice(entry.id.indexOf('-') + 1), entry.title, ...entry.aliases];
    for (const name of names) {
      const word = wordOf(name);
      if (word !== '' && !words.has(word)) words.set(word, { field, id: entry.id });
    }
  }
  return words;
}

function fieldOf({ kind, type }: Entry): Named['field'] | null {
  if (kind === 'sectors') return 'sectors';
  if (kind === 'plans') return 'plans';
  return kind === 'organisations' && type === 'state' ? 'parties' : null;
}

/** Small letters and digits with hyphens between: `Clean energy` is `clean-energy`. */
export const wordOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
