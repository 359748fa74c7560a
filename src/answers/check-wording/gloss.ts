/** Glosses a text in another language in English, word by word, so that one set of rules can check it. */
import type { CuratedRecord } from '../../record/record.ts';
import type { Language } from '../language.ts';
import { type Dictionary, dictionaryOf, type Foreign, longest } from './dictionary.ts';
import { ZH } from './language/figures/chinese.ts';
import { ID } from './language/figures/indonesian.ts';
import type { Pattern } from './language/figures/pattern.ts';
import { TH } from './language/figures/thai.ts';
import { VI } from './language/figures/vietnamese.ts';
import { INDONESIAN } from './language/glosses.ts';
import { plain } from './language/lex.ts';

export interface Gloss {
  readonly language: Language;
  readonly english: string;
  /** Parts that could not be read. */
  readonly unknown: readonly string[];
}

const PATTERNS: Readonly<Record<Foreign, readonly Pattern[]>> = { zh: ZH, id: ID, vi: VI, th: TH };

/** Words that nearly every English sentence has one of. */
const ENGLISH = new Set('the a an of in on at by is are was were has have had and for to with'.split(' '));

function languageOf(text: string): Language {
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text)) return 'vi';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const indonesian = words.filter((word) => INDONESIAN.has(word)).length;
  return indonesian >= 2 || (indonesian === 1 && !words.some((word) => ENGLISH.has(word))) ? 'id' : 'en';
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

/** A hyphen inside a word, which its parts in English are to keep: `COSTI-85`. */
const TIGHT = '\u2011';

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => (/^[\s.,;:()\-\u2011!?"/+\n•]+$/.test(part) ? part : ` ${part} `))
    .join('')
    .replaceAll(/ *-(?! ) *| *\u2011 */g, '-')
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
  for (const [pattern, english] of BEGINS_FIGURE.test(source[at] ?? '') ? PATTERNS[language] : []) {
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
  if (other === '-' && /\S/.test(source[at - 1] ?? ' ') && /\S/.test(source[at + 1] ?? ' '))
    return { english: TIGHT, length: 1 };
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
