/** The stems of an entry's texts, computed once an entry: every question reads them. */
import type { Entry } from './record.ts';
import { stem, words } from './terms.ts';

export interface EntryStems {
  /** Of the title. */
  readonly title: readonly string[];
  /** Of the title and each alias, in order. */
  readonly names: readonly (readonly string[])[];
  /** Of each claim, in order. */
  readonly claims: readonly (readonly string[])[];
}

const computed = new WeakMap<Entry, EntryStems>();

export function stemsOf(entry: Entry): EntryStems {
  const known = computed.get(entry);
  if (known) return known;
  const stems = (text: string): string[] => words(text).map(stem);
  const title = stems(entry.title);
  const found = {
    title,
    names: [title, ...entry.aliases.map(stems)],
    claims: entry.claims.map(({ text }) => stems(text)),
  };
  computed.set(entry, found);
  return found;
}
