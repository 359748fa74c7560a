/** What words of another language mean in English: the record's names in that language, and the general words. */
import type { CuratedRecord } from '../../record/record.ts';
import type { Language } from '../language.ts';
import { GLOSSES, NUMBER_GLOSSES } from './language/glosses.ts';
import { plain } from './language/lex.ts';

export type Foreign = Exclude<Language, 'en'>;

/** Foreign words by their first character, the longest first, with the English words that they may stand for. */
export type Dictionary = ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>;

const COLUMNS: Readonly<Record<Foreign, number>> = { zh: 1, id: 2, vi: 3, th: 4 };

/** @returns the words of the dictionary that stand at a place of a text, the longest first */
export const wordsAt = (
  source: string,
  at: number,
  dictionary: Dictionary,
  spaced: boolean,
): { meanings: readonly string[]; length: number }[] =>
  (dictionary.get(source[at]?.toLowerCase() ?? '') ?? []).flatMap(([word, meanings]) =>
    source.slice(at, at + word.length).toLowerCase() === word &&
    !(spaced && /[\p{L}\p{M}\d]/u.test(source[at + word.length] ?? ''))
      ? [{ meanings, length: word.length }]
      : [],
  );

interface Dictionaries {
  readonly names: Dictionary;
  readonly words: Dictionary;
}

const made = new WeakMap<CuratedRecord, Map<Foreign, Dictionaries>>();

export function dictionaryOf(record: CuratedRecord, language: Foreign): Dictionaries {
  const ofRecord = made.get(record) ?? new Map<Foreign, Dictionaries>();
  made.set(record, ofRecord);
  const known = ofRecord.get(language);
  if (known !== undefined) return known;
  const dictionaries = { names: indexed(namesIn(record, language)), words: indexed(wordsIn(record, language)) };
  ofRecord.set(language, dictionaries);
  return dictionaries;
}

/** The general words, and those of the record's thesaurus for what is missing there. */
function wordsIn(record: CuratedRecord, language: Foreign): [string, string][] {
  const general = generalWords(language);
  const known = new Set(general.map(([word]) => word.toLowerCase()));
  const said = record.thesaurus.flatMap(({ term, words }) =>
    (words[language] ?? []).map((word): [string, string] => [plain(word).toLowerCase(), term.replaceAll('-', ' ')]),
  );
  return [...general, ...said.filter(([word]) => !known.has(word))];
}

function generalWords(language: Foreign): [string, string][] {
  const pairs: [string, string][] = [];
  for (const line of `${GLOSSES}${NUMBER_GLOSSES}`.split('\n')) {
    const columns = line.split('=').map((column) => column.trim());
    const english = columns[0] === '-' ? '' : columns[0];
    if (english === undefined || columns.length < 5) continue;
    for (const word of columns[COLUMNS[language]]?.split(',') ?? [])
      if (word.trim() !== '') pairs.push([word.trim(), english]);
  }
  return pairs;
}

function namesIn(record: CuratedRecord, language: Foreign): [string, string][] {
  const named = [...record.entries.values()]
    .filter((entry) => entry.kind !== 'pledges')
    .flatMap((entry) =>
      (entry.names[language] ?? []).map((name): [string, string] => [plain(name), titleOf(entry.title)]),
    );
  const titles = new Set(
    [...record.entries.values()].flatMap((entry) => [entry.title, ...entry.aliases].map((name) => name.toLowerCase())),
  );
  const said = record.thesaurus
    .filter(({ term }) => /^[A-Z]/.test(term) && titles.has(term.toLowerCase()))
    .flatMap((term) => (term.words[language] ?? []).map((word): [string, string] => [plain(word), term.term]));
  return [...named, ...said];
}

const titleOf = (title: string): string => title.replace(/\s*\((?![\d-]+\)).*?\)/g, '').replace(/\s*\/.*$/, '');

function indexed(pairs: readonly [string, string][]): Dictionary {
  const meanings = new Map<string, string[]>();
  for (const [word, english] of pairs) {
    const key = word.normalize('NFKC').toLowerCase();
    const known = meanings.get(key) ?? [];
    if (!known.includes(english)) known.push(english);
    meanings.set(key, known);
  }
  const byFirst = new Map<string, [string, string[]][]>();
  for (const entry of meanings) {
    const first = entry[0][0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push(entry);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
}
