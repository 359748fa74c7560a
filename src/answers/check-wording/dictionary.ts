/** What words of another language mean in English: the record's names in that language, and the general words. */
import type { CuratedRecord } from '../../record/record.ts';
import type { Language } from '../language.ts';
import { rootsOf } from './language/affixes.ts';
import { GLOSSES } from './language/glosses.ts';
import { plain } from './language/lex.ts';

export type Foreign = Exclude<Language, 'en'>;

/** Foreign words with the English words that they may stand for. */
export interface Dictionary {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** The lengths of the words that begin with a character, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const COLUMNS: Readonly<Record<Foreign, number>> = { zh: 1, id: 2, vi: 3, th: 4 };

/**
 * @param small the text in small letters
 * @returns the words of the dictionary that stand at a place of the text, the longest first
 */
export function wordsAt(
  small: string,
  at: number,
  { meanings, lengths }: Dictionary,
  spaced: boolean,
): { meanings: readonly string[]; length: number }[] {
  const found: { meanings: readonly string[]; length: number }[] = [];
  for (const length of lengths.get(small[at] ?? '') ?? []) {
    const known = meanings.get(small.slice(at, at + length));
    if (known !== undefined && !(spaced && /[\p{L}\p{M}\d]/u.test(small[at + length] ?? '')))
      found.push({ meanings: known, length });
  }
  return found;
}

export interface Dictionaries {
  readonly names: Dictionary;
  readonly words: Dictionary;
  /** The words of one word by what may be their roots, where a language makes words with affixes. */
  readonly roots: ReadonlyMap<string, readonly string[]>;
  /** The record's English names, as {@link nameKey} writes them. */
  readonly titles: ReadonlySet<string>;
}

const made = new WeakMap<CuratedRecord, Map<Foreign, Dictionaries>>();

export function dictionaryOf(record: CuratedRecord, language: Foreign): Dictionaries {
  const ofRecord = made.get(record) ?? new Map<Foreign, Dictionaries>();
  made.set(record, ofRecord);
  const known = ofRecord.get(language);
  if (known !== undefined) return known;
  const general = generalWords(language);
  const glossed = new Set(general.map(([word]) => word.toLowerCase()));
  const said = thesaurusWords(record, language).filter(([word]) => !glossed.has(word.toLowerCase()));
  const titles = new Set(
    [...record.entries.values()].flatMap(({ title, aliases }) => [title, ...aliases].map(nameKey)),
  );
  const isName = ([, term]: Pair): boolean => /^[A-Z]/.test(term) && titles.has(nameKey(term));
  const dictionaries = {
    names: indexed([...namesIn(record, language), ...said.filter(isName)].flatMap((pair) => spelled(pair, language))),
    words: indexed([
      ...general,
      ...said.filter((pair) => !/^[A-Z]/.test(pair[1])).map(([word, term]): Pair => [word, term.replaceAll('-', ' ')]),
      ...said.filter((pair) => /^[A-Z]/.test(pair[1]) && !isName(pair)),
    ]),
    roots: language === 'id' ? rooted(general) : new Map(),
    titles,
  };
  ofRecord.set(language, dictionaries);
  return dictionaries;
}

/** A word of another language with its English. */
type Pair = readonly [word: string, english: string];

/** An English name without regard to capitals and plurals. */
export const nameKey = (name: string): string => name.toLowerCase().replaceAll(/(?<=\w\w)'?s'?\b/g, '');

function generalWords(language: Foreign): Pair[] {
  const pairs: Pair[] = [];
  for (const line of GLOSSES) {
    const columns = line.split('=').map((column) => column.trim());
    const english = columns[0] === '-' ? '' : columns[0];
    if (english === undefined || columns.length < 5) continue;
    for (const word of columns[COLUMNS[language]]?.split(',') ?? [])
      if (word.trim() !== '') pairs.push([word.trim(), english]);
  }
  return pairs;
}

const thesaurusWords = (record: CuratedRecord, language: Foreign): Pair[] =>
  record.thesaurus.flatMap(({ term, words }) =>
    (words[language] ?? []).map((word): Pair => [plain(word).toLowerCase(), term]),
  );

/** An abbreviation stands for its long form too: `POA` for `plan of action`. */
const namesIn = (record: CuratedRecord, language: Foreign): Pair[] =>
  [...record.entries.values()]
    .filter((entry) => entry.kind !== 'pledges')
    .flatMap((entry) =>
      [titleOf(entry.title), ...(entry.kind === 'glossary' ? entry.aliases : [])].flatMap((english) =>
        (entry.names[language] ?? []).map((name): Pair => [plain(name), english]),
      ),
    );

/** Thai writes foreign names with or without spaces, and Chinese puts `China` before a body of China or leaves it out. */
function spelled([name, english]: Pair, language: Foreign): Pair[] {
  if (language === 'th' && name.includes(' '))
    return [
      [name, english],
      [name.replaceAll(' ', ''), english],
    ];
  if (language === 'zh' && / of China$/.test(english) && !name.startsWith('中'))
    return [
      [name, english],
      [`中国${name}`, english],
    ];
  return [[name, english]];
}

const titleOf = (title: string): string => title.replace(/\s*\((?![\d-]+\)).*?\)/g, '').replace(/\s*\/.*$/, '');

/** The meanings of words of the same root. */
function rooted(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const [word, english] of pairs) {
    if (word.includes(' ') || english === '') continue;
    for (const root of rootsOf(word)) {
      const known = meanings.get(root) ?? [];
      if (!known.includes(english)) meanings.set(root, [...known, english]);
    }
  }
  return meanings;
}

function indexed(pairs: readonly Pair[]): Dictionary {
  const meanings = new Map<string, string[]>();
  for (const [word, english] of pairs) {
    const key = word.normalize('NFKC').toLowerCase();
    const known = meanings.get(key) ?? [];
    if (!known.includes(english)) known.push(english);
    meanings.set(key, known);
  }
  const lengths = new Map<string, number[]>();
  for (const word of meanings.keys()) {
    const known = lengths.get(word[0] ?? '') ?? [];
    if (!known.includes(word.length)) known.push(word.length);
    lengths.set(word[0] ?? '', known);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return { meanings, lengths };
}
