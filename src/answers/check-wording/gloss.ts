/** Glosses a text in another language in English, word by word, so that one set of rules can check it. */
import type { CuratedRecord } from '../../record/record.ts';
import type { Language } from '../language.ts';
import { type Dictionaries, dictionaryOf, type Foreign, nameKey, wordsAt } from './dictionary.ts';
import { rootsOf } from './language/affixes.ts';
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
  const source = plain(text)
    .replaceAll('、', ',')
    .replaceAll('。', '.')
    .replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  const dictionary = dictionaryOf(record, language);
  const reads = reading({ source, small: source.toLowerCase(), language, ...dictionary }, isHeld);
  return {
    language,
    english: joined(ordered(reads, language, dictionary)),
    unknown: merged(reads.flatMap(({ english, part }) => (english === undefined ? [part] : []))),
  };
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

interface Foreigner extends Dictionaries {
  readonly source: string;
  /** The same in small letters. */
  readonly small: string;
  readonly language: Foreign;
}

/** A part of the text as it may be read; without English where nobody knows it. */
interface Read {
  readonly part: string;
  readonly english?: string;
  readonly isHeld: boolean;
}

/** The reads up to a place of the text, and what speaks against them. */
interface Path {
  readonly last?: Read;
  readonly before?: Path;
  readonly unread: number;
  readonly words: number;
  readonly unheld: number;
}

/**
 * Cuts a text into words: so that the least is left unread, then into the fewest words, then into those that the claims
 * hold. That the words are few counts first, so that no claim can take a word apart.
 */
function reading(text: Foreigner, isHeld: (english: string) => boolean): Read[] {
  const paths: (Path | undefined)[] = [{ unread: 0, words: 0, unheld: 0 }];
  for (let at = 0; at < text.source.length; at += 1) {
    const path = paths[at];
    if (path === undefined) continue;
    for (const read of readsAt(text, at, isHeld)) {
      const longer = {
        last: read,
        before: path,
        unread: path.unread + (read.english === undefined ? read.part.length : 0),
        words: path.words + 1,
        unheld: path.unheld + (read.isHeld ? 0 : 1),
      };
      const other = paths[at + read.part.length];
      if (other === undefined || isBetter(longer, other)) paths[at + read.part.length] = longer;
    }
  }
  const reads: Read[] = [];
  for (let path = paths[text.source.length]; path?.last !== undefined; path = path.before) reads.push(path.last);
  return reads.reverse();
}

const isBetter = (one: Path, other: Path): boolean =>
  (one.unread - other.unread || one.words - other.words || one.unheld - other.unheld) < 0;

/** What a date or number begins with in these languages. */
const BEGINS_FIGURE = /[\dA-Za-z$第百〇零一二两三四五六七八九十千从自\u0E00-\u0E7F]/u;

/** All ways to read what stands at a place of the text. */
function readsAt(text: Foreigner, at: number, isHeld: (english: string) => boolean): Read[] {
  const { source, small, language, names, words } = text;
  const spaced = language === 'id' || language === 'vi';
  const read = (length: number, english?: string, held = true): Read => ({
    part: source.slice(at, at + length),
    ...(english === undefined ? {} : { english }),
    isHeld: held,
  });
  const first = source[at] ?? '';
  if (spaced && /[\p{L}\d]/u.test(source[at - 1] ?? '') && /\p{L}/u.test(first)) return [read(1)];
  const figure = BEGINS_FIGURE.test(first) ? figureAt(source, at, language) : undefined;
  const known = [...wordsAt(small, at, names, spaced), ...wordsAt(small, at, words, spaced)].map(
    ({ length, meanings }) => {
      const english = chosen(meanings, isHeld);
      return read(length, english, english === '' || isHeld(english));
    },
  );
  const found = figure === undefined ? known : [...known, read(figure.length, figure.english)];
  if (found.length > 0) return found;
  const latin = /[A-Za-z\d][A-Za-z\d&+'.%]*/y;
  latin.lastIndex = at;
  const run = latin.exec(source)?.[0].replace(/\.$/, '');
  if (run !== undefined) {
    if (!spaced || !/^[a-z]/.test(run)) return [read(run.length, run)];
    const meanings = language === 'id' ? affixed(run, text) : undefined;
    return [read(run.length, meanings && chosen(meanings, isHeld))];
  }
  if (first === '-' && /\S/.test(source[at - 1] ?? ' ') && /\S/.test(source[at + 1] ?? ' ')) return [read(1, TIGHT)];
  if (/[\s\d\p{P}\p{S}]/u.test(first)) return [read(1, first)];
  return [read(spaced ? (/^[\p{L}\p{M}]+/u.exec(source.slice(at))?.[0].length ?? 1) : 1)];
}

/** Whether a language puts what describes a noun after it. */
const HEAD_FIRST: Readonly<Record<Foreign, boolean>> = { zh: false, id: true, vi: true, th: true };

/** The words in the order of English where names depend on it: `Expo China-ASEAN` is the China-ASEAN Expo. */
function ordered(reads: readonly Read[], language: Foreign, { titles }: Dictionaries): string[] {
  const words = reads.flatMap(({ english }) => (english === undefined ? [] : [english]));
  if (!HEAD_FIRST[language]) return words;
  const placed: string[] = [];
  for (const word of paired(words)) {
    placed.push(word);
    const at = placed.findLastIndex((one, place) => place < placed.length - 1 && one.trim() !== '');
    const head = placed[at];
    if (head === undefined || !/^[A-Z]/.test(word)) continue;
    if (placed.slice(at + 1, -1).some((between) => between.trim() !== '')) continue;
    if (titles.has(nameKey(`${word} ${head}`))) placed.splice(at, placed.length - at, word, ' ', head);
  }
  return placed;
}

/** Two sides with a hyphen between them in one word. */
function paired(words: readonly string[]): string[] {
  const made: string[] = [];
  for (const word of words) {
    if (made.at(-1) === TIGHT && made.length > 1) made.splice(-2, 2, `${made.at(-2)}-${word}`);
    else made.push(word);
  }
  return made;
}

function figureAt(source: string, at: number, language: Foreign): { english: string; length: number } | undefined {
  for (const [pattern, english] of PATTERNS[language]) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { english: english(match), length: match[0].length };
  }
  return undefined;
}

/** What a word means whose form is in the dictionary with other affixes only. */
function affixed(word: string, { words, roots }: Dictionaries): readonly string[] | undefined {
  const candidates = rootsOf(word);
  const whole = candidates.flatMap((root) =>
    wordsAt(root, 0, words, true).filter(({ length }) => length === root.length),
  );
  const [first] = whole;
  if (first !== undefined) return first.meanings;
  const meanings = candidates.flatMap((root) => roots.get(root) ?? []);
  return meanings.length > 0 ? [...new Set(meanings)] : undefined;
}

const chosen = (meanings: readonly string[], isHeld: (english: string) => boolean): string => {
  const filled = meanings.filter((meaning) => meaning !== '');
  return filled.find(isHeld) ?? (meanings.includes('') ? '' : (filled[0] ?? ''));
};
