/** What the record calls parties, sectors, plans, pledges and milestones, and where a text names them. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import type { Kind } from '../record/schema.ts';
import { isStopWord, stem, words } from '../record/terms.ts';

export interface RecordNames {
  /** The entry of these kinds that the whole text is a name or the id of. */
  readonly called: (text: string, kinds: readonly Kind[]) => Entry | null;
  /** The entries of these kinds that the text names, in its order; the longest name wins. */
  readonly namedIn: (text: string, kinds: readonly Kind[]) => readonly Entry[];
  /** What people may say for these kinds, for "did you mean". */
  readonly titles: (kinds: readonly Kind[]) => readonly string[];
  /** The title of an entry; where there is no such entry, what was given: bodies that the record does not hold. */
  readonly titleOf: (id: string) => string;
}

/** Prepares the names of a record; do it once a record. */
export function recordNames(record: CuratedRecord): RecordNames {
  const byName = new Map<string, Entry[]>();
  for (const entry of record.entries.values()) {
    for (const key of new Set(namesOf(entry).map(keyOf))) {
      if (key) byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }
  const longest = Math.max(0, ...[...byName.keys()].map((key) => key.split(' ').length));
  const find = (key: string, kinds: readonly Kind[]) => byName.get(key)?.find(({ kind }) => kinds.includes(kind));
  return {
    called: (text, kinds) => {
      const entry = record.entries.get(text.trim());
      if (entry && kinds.includes(entry.kind)) return entry;
      return isOrdinary(text.trim()) ? null : (find(keyOf(text), kinds) ?? null);
    },
    namedIn(text, kinds) {
      const abbreviations = new Set(text.match(/(?<![\p{L}\p{N}])[A-Z]{2,}(?![\p{L}\p{N}])/gu) ?? []);
      const tokens = words(text).map((word) =>
        isStopWord(word) && abbreviations.has(word.toUpperCase()) ? word.toUpperCase() : word,
      );
      // Stemmed once, since every stretch of words is looked up.
      const keys = tokens.map(keyOf);
      const entryAt = (at: number, length: number): Entry | undefined =>
        length === 1 && isOrdinary(tokens[at] ?? '') ? undefined : find(keys.slice(at, at + length).join(' '), kinds);
      const found: Entry[] = [];
      for (let at = 0; at < tokens.length; ) {
        let length = Math.min(tokens.length - at, longest);
        while (length > 1 && !entryAt(at, length)) length -= 1;
        const entry = entryAt(at, length);
        if (entry) found.push(entry);
        at += length;
      }
      return [...new Set(found)];
    },
    titles: (kinds) =>
      [...record.entries.values()]
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ title, aliases }) => [title, ...aliases]),
    titleOf: (id) => record.entries.get(id)?.title ?? id,
  };
}

/** A word that every text has ("it", "most") is an abbreviation only in capitals. */
const isOrdinary = (name: string): boolean => isStopWord(name.toLowerCase()) && name !== name.toUpperCase();

const keyOf = (name: string): string => words(name).map(stem).join(' ');

/** Everything that the record calls an entry, in every language. */
export function namesOf({ title, aliases, names }: Entry): readonly string[] {
  const bare = title.replace(/\s*\([^)]*\)/g, '').trim();
  return [title, bare, ...bare.split(' / '), ...aliases, ...Object.values(names).flat()];
}
