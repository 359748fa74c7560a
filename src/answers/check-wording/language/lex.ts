/** Splits English text into words, numbers, dates and punctuation. */
import type { DateSpan } from '../token.ts';
import { MONTHS } from './english.ts';

export type Lexeme =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'stop'; readonly text: string }
  | {
      readonly type: 'number';
      readonly text: string;
      readonly value: number;
      readonly unit?: string;
      readonly plus: boolean;
    }
  | { readonly type: 'ordinal'; readonly text: string; readonly value: number }
  | { readonly type: 'date'; readonly text: string; readonly span: DateSpan };

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO = '\\s?(?:-|to|and)\\s?';
const YEAR = '((?:19|20)\\d\\d)';

const DATES: readonly [RegExp, (match: RegExpExecArray) => DateSpan | undefined][] = [
  [
    new RegExp(`${DAY}(?:${TO}${DAY})?(?: of)? (${MONTH})\\b\\.?,?(?: ${YEAR}\\b)?`, 'iy'),
    (m) => days(m[4], m[3], m[1], m[2]),
  ],
  [
    new RegExp(`(${MONTH})\\b\\.? ${DAY}(?!\\d)(?:${TO}${DAY}(?!\\d))?(?:,? ${YEAR}\\b)?`, 'iy'),
    (m) => days(m[4], m[1], m[2], m[3]),
  ],
  [
    new RegExp(`(${MONTH})\\b\\.?,?(?: of)? ${YEAR}\\b`, 'iy'),
    (m) => ({ from: { year: Number(m[2]), month: monthOf(m[1]) } }),
  ],
  [new RegExp(`${YEAR}-(\\d{1,2})-(\\d{1,2})\\b`, 'y'), (m) => days(m[1], m[2], m[3])],
  [new RegExp(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}\\b`, 'y'), (m) => days(m[3], m[2], m[1])],
  [new RegExp(`(\\d{1,2})/${YEAR}\\b`, 'y'), (m) => ({ from: { year: Number(m[2]), month: Number(m[1]) } })],
  [
    new RegExp(`${YEAR}\\s?[-/]\\s?${YEAR}\\b`, 'y'),
    (m) => ({ from: { year: Number(m[1]) }, to: { year: Number(m[2]) } }),
  ],
  [
    new RegExp(`${YEAR}-(\\d\\d)\\b(?![,.]?\\d)`, 'y'),
    (m) => ({ from: { year: Number(m[1]) }, to: { year: Number(`${m[1]?.slice(0, 2)}${m[2]}`) } }),
  ],
  [
    new RegExp(`(?<=(?:from|between|during|in|period|of) )${YEAR} (?:to|and|until|through) ${YEAR}\\b`, 'y'),
    (m) => ({ from: { year: Number(m[1]) }, to: { year: Number(m[2]) } }),
  ],
  [
    new RegExp(
      `(?<!(?:over|than|about|least|nearly|around|almost|roughly|[$¥€]) ?)${YEAR}\\b(?![,.]?\\d|\\s?(?:%|\\+|percent|projects|members|people|technologies|scientists|person))`,
      'iy',
    ),
    (m) => ({ from: { year: Number(m[1]) } }),
  ],
  [
    /(?<=\b(?:that|in|since|by|until|of|from|last|next|late|early|mid) )(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/y,
    (m) => ({ from: { month: monthOf(m[0]) } }),
  ],
];

function monthOf(name: string | undefined): number {
  if (name !== undefined && /^\d/.test(name)) return Number(name);
  return MONTHS.findIndex((month) => month.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1;
}

function days(
  year: string | undefined,
  month: string | undefined,
  first: string | undefined,
  last?: string,
): DateSpan | undefined {
  const when = { ...(year === undefined ? {} : { year: Number(year) }), month: monthOf(month) };
  if (Number(first) < 1 || Number(first) > 31 || when.month < 1 || when.month > 12) return undefined;
  const from = { ...when, day: Number(first) };
  return last === undefined ? { from } : { from, to: { ...when, day: Number(last) } };
}

const NUMBER =
  /(?:(US\$|USD|\$|RMB|CNY|¥|EUR|€)\s?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(million|billion|trillion|thousand|bn|mn|m|k)\b)?(\s?\+(?!\d))?(?:\s?(%|percent|per cent)(?![a-z]))?(?:\s(US dollars|U\.S\. dollars|dollars|yuan|RMB|USD|CNY|renminbi)\b)?/iy;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th)\b/iy;
const WORD = /[\p{L}][\p{L}\p{M}'&]*(?:\.(?:[A-Z]\.)+)?|\d+[A-Za-z]+\b/uy;
const SCALE: Readonly<Record<string, number>> = {
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  thousand: 1e3,
  k: 1e3,
};
const CURRENCY: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd: 'USD',
  $: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  rmb: 'CNY',
  cny: 'CNY',
  '¥': 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  eur: 'EUR',
  '€': 'EUR',
};

const ENUMERATOR = /(?<=^|\n)\s*(\d{1,2})[.)]\s+(?=\p{L})/gu;

/** A list numbered 1, 2, 3 says nothing by its numbers; one numbered 1, 3 does. */
function unnumbered(text: string): string {
  const isPlain = [...text.matchAll(ENUMERATOR)].every(([, number], at) => Number(number) === at + 1);
  return isPlain ? text.replaceAll(ENUMERATOR, '') : text;
}

/** Brings typographic variants to one form. */
export function plain(text: string): string {
  if (/^[A-Za-z ,;:'"%$-]*\.?$/.test(text)) return text;
  return unnumbered(text)
    .normalize('NFKC')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”„«»「」『』]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\bR\s?&\s?D\b/g, 'R D')
    .replaceAll(/\bS\s?&\s?T\b/g, 'science and technology')
    .replaceAll(/\bASEAN ?\+ ?(3|three)\b/gi, 'ASEAN Plus Three')
    .replaceAll(/\b10 ?\+ ?1\b/g, 'tenplusone')
    .replaceAll(/\b10 ?\+ ?3\b/g, 'tenplusthree')
    .replaceAll(/\+(?=\d)/g, ' plus ')
    .replaceAll(/\bAI\+/g, 'AI plus')
    .replaceAll(/\b(?:Jr|Sr|Dr|Mr|Mrs|Ms|No|approx|ca)\./g, (found) => found.slice(0, -1))
    .replaceAll(/\(s\)|\(\d\) |(?<=^|[\s:;,])\(?[a-h]\) /g, '')
    .replaceAll(/\bm2\b/g, 'square metres')
    .replaceAll(/\bU\.S\./g, 'US')
    .replaceAll(/\bA\.I\./g, 'AI');
}

/** @param text already {@link plain} */
export function lex(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const lexeme = next(take, text, at);
    if (lexeme.found !== undefined) found.push(lexeme.found);
    at += lexeme.length;
  }
  return found;
}

const BEGINS_FIGURE = /[\d$¥€jfmasondurec]/i;
/** A digit, a currency or a month. */
const FIGURE = /[\d$¥€]|US|RMB|CNY|EUR|jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/iy;

function next(
  take: (pattern: RegExp) => RegExpExecArray | null,
  text: string,
  at: number,
): { found?: Lexeme; length: number } {
  if (BEGINS_FIGURE.test(text[at] ?? '') && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && take(FIGURE)) {
    for (const [pattern, read] of DATES) {
      const match = take(pattern);
      const span = match && read(match);
      if (match && span) return { found: { type: 'date', text: match[0], span }, length: match[0].length };
    }
    const ordinal = take(ORDINAL);
    if (ordinal)
      return { found: { type: 'ordinal', text: ordinal[0], value: Number(ordinal[1]) }, length: ordinal[0].length };
    const number = readNumber(take(NUMBER));
    if (number) return number;
  }
  return wordOrStop(take, text, at);
}

function wordOrStop(
  take: (pattern: RegExp) => RegExpExecArray | null,
  text: string,
  at: number,
): { found?: Lexeme; length: number } {
  const word = take(WORD);
  if (word)
    return { found: { type: 'word', text: word[0].replace(/'s?$/, '').replace(/^'/, '') }, length: word[0].length };
  const character = text[at] ?? '';
  if (/[.;:,!?()\n•·<>~≈≥|="]/.test(character)) return { found: { type: 'stop', text: character }, length: 1 };
  if (character === '-') return { found: { type: 'stop', text: / $/.test(text.slice(0, at)) ? '--' : '-' }, length: 1 };
  return { length: 1 };
}

function readNumber(match: RegExpExecArray | null): { found: Lexeme; length: number } | undefined {
  if (!match || (/^\d+[A-Za-z]/.test(match.input.slice(match.index)) && match[3] === undefined)) return undefined;
  const [text, before, digits = '', scale, plus, percent, after] = match;
  const currency = CURRENCY[(before ?? after ?? '').toLowerCase()];
  const unit = currency ?? (percent === undefined ? undefined : '%');
  const value = Number((Number(digits.replaceAll(',', '')) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1)).toPrecision(12));
  if (/^\d\.\d$/.test(digits) && scale === undefined && unit === undefined)
    return { found: { type: 'word', text: `v${digits}` }, length: text.length };
  return {
    found: {
      type: 'number',
      text: text.trim(),
      value,
      plus: plus !== undefined,
      ...(unit === undefined ? {} : { unit }),
    },
    length: text.length,
  };
}
