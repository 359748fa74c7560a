/** The names of entries in a question: titles, aliases and abbreviations, the longest first. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import { foldText, isStopWord, stem, words } from '../record/terms.ts';
import type { Mention } from './query.ts';

export type FindNames = (text: string) => Mention[];

/** Prepares the names of a record. */
export function buildNames(record: CuratedRecord): FindNames {
  const ids = new Map<string, Set<string>>();
  const capitals = new Set<string>();
  for (const entry of record.entries.values()) {
    for (const name of namesOf(entry)) {
      const key = keyOf(name);
      if (!key) continue;
      ids.set(key, (ids.get(key) ?? new Set()).add(entry.id));
      if (isOrdinaryWord(name)) capitals.add(key);
    }
  }
  for (const entry of record.entries.values())
    for (const name of undatedNames(entry)) if (!ids.has(keyOf(name))) ids.set(keyOf(name), new Set([entry.id]));
  for (const [name, id] of soleNames([...record.entries.values()]))
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), new Set([id]));
  const longest = Math.max(0, ...[...ids.keys()].map((key) => key.split(' ').length));
  return (text) => {
    const written = text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}+.]+/gu) ?? [];
    const shouted = new Set(written.filter((word) => /^[A-Z]{2,}$/.test(word)).map((word) => word.toLowerCase()));
    const definition = /\b(?:what(?:'s| is| does| are)|whats|define|meaning of|stand for|stands for|mean|means)\b/.test(
      foldText(text),
    );
    const tokens = words(text);
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      let length = Math.min(longest, tokens.length - at);
      const key = (): string =>
        tokens
          .slice(at, at + length)
          .map(stem)
          .join(' ');
      const fits = (): boolean =>
        ids.has(key()) && (!capitals.has(key()) || shouted.has(tokens[at] ?? '') || (definition && tokens.length <= 4));
      while (length > 0 && !fits()) length -= 1;
      if (length > 0)
        found.push({ words: tokens.slice(at, at + length).join(' '), ids: [...(ids.get(key()) ?? [])], at });
      at += Math.max(1, length);
    }
    return found;
  };
}

export type FindPlaces = (text: string) => string[];

/** Prepares the places of a record: "Hanoi" is "Ha Noi". */
export function buildPlaces(record: CuratedRecord): FindPlaces {
  const places = [...record.claims.values()].flatMap(({ claim }) =>
    (claim.place ?? '').replace(/\([^)]*\)/g, '').split(','),
  );
  const names = new Map(
    places
      .map((place) => [words(place).join(''), words(place).join(' ')] as const)
      .filter(([joined]) => joined.length > 2),
  );
  for (const anywhere of ['online', 'video']) names.delete(anywhere);
  return (text) => {
    const tokens = words(text);
    return tokens.flatMap((token, index) => names.get(token) ?? names.get(token + (tokens[index + 1] ?? '')) ?? []);
  };
}

const keyOf = (name: string): string => words(name).map(stem).join(' ');

/** An abbreviation that is also a word of everyday English counts only in capitals. */
const ORDINARY = new Set('it most cost step ace act aim it acc'.split(' '));
const isOrdinaryWord = (name: string): boolean => ORDINARY.has(name.toLowerCase()) || isStopWord(name.toLowerCase());

/** "The joint initiative" for "joint initiative 2023", where nothing else is called so. */
const undatedNames = ({ kind, aliases }: Entry): string[] =>
  ['plans', 'events'].includes(kind)
    ? aliases
        .map((alias) => alias.replace(/^(?:19|20)\d{2}\s+|\s+(?:19|20)\d{2}(?:-\d{2,4})?$/g, ''))
        .filter((alias) => alias.includes(' '))
    : [];

/** "Xi", "Anwar": parts of a person's name that no other person of the record has. */
function soleNames(entries: readonly Entry[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, title } of entries) {
    if (kind !== 'people') continue;
    for (const part of words(title)) bearers.set(part, (bearers.get(part) ?? new Set()).add(id));
  }
  return new Map(
    [...bearers].flatMap(([part, ids]) =>
      ids.size === 1 && part.length > 1 && !isStopWord(part) ? [[part, [...ids][0] ?? ''] as const] : [],
    ),
  );
}

function namesOf(entry: Entry): string[] {
  const inBrackets = [...entry.title.matchAll(/\(([^)]+)\)/g)].flatMap(([, inner = '']) => inner.split(' / '));
  const abbreviations = inBrackets.filter((text) => /^[A-Z][A-Za-z+]{2,}$/.test(text));
  const bare = entry.title.replace(/\s*\([^)]*\)/g, '').trim();
  return [entry.title, bare, ...bare.split(' / '), ...abbreviations, ...entry.aliases];
}
