/** Glosses a text in another language in English, word by word, so that one set of rules can check it. */
import type { CuratedRecord } from '../../record/record.ts';
import type { Language } from '../answer.ts';
import { patternsOf } from './gloss-figures.ts';
import { GLOSSES, INDONESIAN, NUMBER_GLOSSES } from './language/glosses.ts';
import { plain } from './language/lex.ts';

export interface Gloss {
  readonly language: Language;
  readonly english: string;
  /** Parts that could not be read. */
  readonly unknown: readonly string[];
}

type Foreign = Exclude<Language, 'en'>;

/** Foreign words by their first character, the longest first, with the English words that they may stand for. */
type Dictionary = ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>;

const COLUMNS: Readonly<Record<Foreign, number>> = { zh: 1, id: 2, vi: 3, th: 4 };

/** Words that nearly every English sentence has one of. */
const ENGLISH = new Set('the a an of in on at by is are was were has have had and for to with'.split(' '));

function languageOf(text: string): Language {
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text)) return 'vi';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = words.filter((word) => INDONESIAN.has(word)).length;
  return count >= 2 || (count === 1 && !words.some((word) => ENGLISH.has(word))) ? 'id' : 'en';
}

/**
 * @param isHeld whether the cited claims hold what an English phrase means: where a word can be read in two ways, the one
 *   that they hold is taken
 */
export function glossed(text: string, record: CuratedRecord, isHeld: (english: string) => boolean): Gloss {
  const language = languageOf(text);
  if (language === 'en') return { language, english: text, unknown: [] };
  const dictionary = dictionaryOf(record, language);
  const english: string[] = [];
  const unknown: string[] = [];
  const source = plain(text).replaceAll('、', ',').replaceAll('。', '.');
  let at = 0;
  while (at < source.length) {
    const read = readAt(source, at, language, dictionary, isHeld);
    if (read.english === undefined) unknown.push(source.slice(at, at + read.length));
    else english.push(read.english);
    at += read.length;
  }
  return { language, english: joined(english), unknown: merged(unknown) };
}

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => (/^[\s.,;:()\-!?"/+\n•]+$/.test(part) ? part : ` ${part} `))
    .join('')
    .replaceAll(/ *-(?! ) */g, '-')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/(?<=\d) +(?=million|billion|thousand)/g, ' ')
    .trim();

const merged = (unknown: readonly string[]): string[] => (unknown.length === 0 ? [] : [unknown.join('')]);

interface Read {
  readonly english?: string;
  readonly length: number;
}

/** What a date or number begins with in these languages. */
const BEGINS_FIGURE = /[\dA-Za-z$第百一二两三四五六七八九十千\u0E00-\u0E7F]/u;

function readAt(
  source: string,
  at: number,
  language: Foreign,
  dictionary: { names: Dictionary; words: Dictionary },
  isHeld: (english: string) => boolean,
): Read {
  const spaced = language === 'id' || language === 'vi';
  if (spaced && /[\p{L}\d]/u.test(source[at - 1] ?? '') && /\p{L}/u.test(source[at] ?? '')) return { length: 1 };
  const name = longest(source, at, dictionary.names, spaced);
  const word = longest(source, at, dictionary.words, spaced);
  if (name !== undefined && name.length >= (word?.length ?? 0))
    return { english: name.meanings[0] ?? '', length: name.length };
  for (const [pattern, english] of BEGINS_FIGURE.test(source[at] ?? '') ? patternsOf(language) : []) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { english: english(match), length: match[0].length };
  }
  if (word !== undefined) return { english: chosen(word.meanings, isHeld), length: word.length };
  const latin = /[A-Za-z\d][A-Za-z\d&+'.%]*/y;
  latin.lastIndex = at;
  const run = latin.exec(source)?.[0].replace(/\.$/, '');
  if (run !== undefined)
    return spaced && /^[a-z]/.test(run)
      ? affixed(source, at, run, dictionary.words, isHeld)
      : { english: run, length: run.length };
  const other = source[at] ?? '';
  if (/[\s\d\p{P}\p{S}]/u.test(other)) return { english: other, length: 1 };
  const rest = spaced ? (/^[\p{L}\p{M}]+/u.exec(source.slice(at))?.[0].length ?? 1) : 1;
  return { length: rest };
}

/** Indonesian hangs small words on others: `sekretariatnya`, `negara-negara`. */
function affixed(
  source: string,
  at: number,
  run: string,
  words: Dictionary,
  isHeld: (english: string) => boolean,
): Read {
  const bare = run.replace(/(?:nya|lah|kah)$/, '');
  const found = bare === run ? undefined : longest(bare, 0, words, true);
  if (found?.length === bare.length) return { english: chosen(found.meanings, isHeld), length: run.length };
  return { length: /^\p{L}+/u.exec(source.slice(at))?.[0].length ?? run.length };
}

const chosen = (meanings: readonly string[], isHeld: (english: string) => boolean): string => {
  const filled = meanings.filter((meaning) => meaning !== '');
  return filled.find(isHeld) ?? (meanings.includes('') ? '' : (filled[0] ?? ''));
};

function longest(
  source: string,
  at: number,
  dictionary: Dictionary,
  spaced: boolean,
): { meanings: readonly string[]; length: number } | undefined {
  for (const [word, meanings] of dictionary.get(source[at]?.toLowerCase() ?? '') ?? []) {
    if (source.slice(at, at + word.length).toLowerCase() !== word) continue;
    if (spaced && /[\p{L}\p{M}\d]/u.test(source[at + word.length] ?? '')) continue;
    return { meanings, length: word.length };
  }
  return undefined;
}

const general = new Map<Foreign, Dictionary>();
const specific = new WeakMap<CuratedRecord, Map<Foreign, { names: Dictionary; words: Dictionary }>>();

function dictionaryOf(record: CuratedRecord, language: Foreign): { names: Dictionary; words: Dictionary } {
  const words = general.get(language) ?? indexed(generalWords(language));
  general.set(language, words);
  const ofRecord = specific.get(record) ?? new Map<Foreign, { names: Dictionary; words: Dictionary }>();
  specific.set(record, ofRecord);
  const made = ofRecord.get(language) ?? { names: indexed(namesIn(record, language)), words };
  ofRecord.set(language, made);
  return made;
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
