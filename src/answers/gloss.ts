/**
 * Turns a question in another language into the English words that the desk understands, name by name and word by
 * word: no translation to be read, only one to be searched with.
 */
import type { CuratedRecord } from '../record/record.ts';
import { foldText } from '../record/terms.ts';
import type { Language } from './language.ts';
import { id } from './lexicon/id.ts';
import { th } from './lexicon/th.ts';
import { vi } from './lexicon/vi.ts';
import { zh } from './lexicon/zh.ts';

const LEXICONS = { zh, id, vi, th } as const;
type Foreign = keyof typeof LEXICONS;

/** Chinese and Thai put no spaces between words. */
const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'th']);

export type Gloss = (text: string, language: Language) => string;

/** Words of other languages with what they mean in English. */
export type Phrases = Readonly<Record<Foreign, readonly (readonly [string, string])[]>>;

/**
 * Prepares the glosses of a record: its names, its thesaurus and the words of questions.
 * @param first what words mean in the questions that are glossed, where it is not what they mean elsewhere
 */
export function buildGloss(record: CuratedRecord, first: Phrases = LEXICONS): Gloss {
  const phrases = Object.fromEntries(
    (Object.keys(LEXICONS) as Foreign[]).map((language) => [language, phraseTable(record, language, first[language])]),
  ) as Record<Foreign, PhraseTable>;
  return (text, language) => {
    if (language === 'en') return text;
    const folded = datesInEnglish(foldText(text).normalize('NFC'), language);
    return UNSPACED.has(language) ? glossUnspaced(folded, phrases[language]) : glossSpaced(folded, phrases[language]);
  };
}

interface PhraseTable {
  readonly english: ReadonlyMap<string, string>;
  readonly longest: number;
}

function phraseTable(record: CuratedRecord, language: Foreign, first: Phrases[Foreign]): PhraseTable {
  const english = new Map<string, string>();
  const add = (phrase: string, meaning: string): void => {
    const folded = foldText(phrase).normalize('NFC').trim();
    const key = UNSPACED.has(language) ? folded : spacedWords(folded).join(' ');
    // the first meaning stays: the words of questions before the thesaurus, the thesaurus before the record's names
    if (key && !english.has(key)) english.set(key, meaning);
  };
  for (const [phrase, meaning] of [...first, ...LEXICONS[language]]) add(phrase, meaning);
  for (const { term, words } of record.thesaurus) for (const word of words[language] ?? []) add(word, term);
  for (const entry of record.entries.values()) for (const name of entry.names[language] ?? []) add(name, entry.title);
  const lengths = [...english.keys()].map((key) => (UNSPACED.has(language) ? key.length : key.split(/\s+/).length));
  return { english, longest: Math.max(...lengths) };
}

function glossUnspaced(text: string, { english, longest }: PhraseTable): string {
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const ascii = /^[\p{Script=Latin}\d$.,:/+%-]+(?: [\p{Script=Latin}\d$.,:/+%-]+)*/u.exec(text.slice(at))?.[0];
    if (ascii) {
      out.push(ascii);
      at += ascii.length;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !english.has(text.slice(at, at + length))) length -= 1;
    const meaning = english.get(text.slice(at, at + length));
    // a character that nobody knows stays, so that the judgement of the answer sees that something was not understood
    out.push(meaning ?? text.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return joinUnknown(out);
}

/** Neighbouring characters without a meaning are one unknown word, not many. */
function joinUnknown(parts: readonly string[]): string {
  const foreign = /^[\p{Script=Han}\p{Script=Thai}\p{M}]$/u;
  return parts
    .reduce(
      (text, part, index) => text + (foreign.test(part) && foreign.test(parts[index - 1] ?? '') ? '' : ' ') + part,
      '',
    )
    .trim();
}

/** "ASEAN-Trung Quốc" is two words. */
const spacedWords = (text: string): string[] => text.split(/\s+|(?<=\p{L})-(?=\p{L})/u).filter(Boolean);

function glossSpaced(text: string, { english, longest }: PhraseTable): string {
  const tokens = spacedWords(text);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(longest, tokens.length - at);
    const phrase = (): string =>
      tokens
        .slice(at, at + length)
        .join(' ')
        .replace(/^[("'“]+|[?!.,;:)"'”]+$/g, '');
    while (length > 0 && !english.has(phrase())) length -= 1;
    if (length === 0) out.push(tokens[at] ?? '');
    else out.push(english.get(phrase()) ?? '');
    at += Math.max(1, length);
  }
  return out.filter(Boolean).join(' ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const monthName = (number: string): string => MONTHS[Number(number) - 1] ?? number;
const CHINESE_DIGITS = '零一二三四五六七八九十';

function chineseNumber(text: string): string {
  if (/^\d+$/.test(text)) return text;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value =
    (text.includes('十') ? (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 : 0) +
    (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
  return String(value);
}

function datesInEnglish(text: string, language: Foreign): string {
  switch (language) {
    case 'zh':
      return text
        .replace(/第([\d一二三四五六七八九十]+)(?=[届次个屆])/g, (_, number: string) => ` ${chineseNumber(number)}th `)
        .replace(
          /(\d{4})年(\d{1,2})月(\d{1,2})[日号]/g,
          (_, year: string, month: string, day: string) => ` ${day} ${monthName(month)} ${year} `,
        )
        .replace(/(\d{4})年(\d{1,2})月/g, (_, year: string, month: string) => ` ${monthName(month)} ${year} `)
        .replace(/(\d{1,2})月(\d{1,2})[日号]/g, (_, month: string, day: string) => ` ${day} ${monthName(month)} `)
        .replace(/(\d{1,2})月/g, (_, month: string) => ` ${monthName(month)} `)
        .replace(/(\d{4})年/g, ' $1 ')
        .replace(
          /([两二三四五六七八九十]|\d+)年前/g,
          (_, number: string) => ` ${chineseNumber(number.replace('两', '二'))} years ago `,
        )
        .replace(
          /(未来|今后|接下来)([两二三四五六七八九十]|\d+)个?(月|年)/g,
          (_, _when, number: string, unit: string) =>
            ` next ${chineseNumber(number.replace('两', '二'))} ${unit === '月' ? 'months' : 'years'} `,
        )
        .replace(
          /(过去)([两二三四五六七八九十]|\d+)个?(月|年)/g,
          (_, _when, number: string, unit: string) =>
            ` last ${chineseNumber(number.replace('两', '二'))} ${unit === '月' ? 'months' : 'years'} `,
        )
        .replace(/(\d+(?:\.\d+)?)万/g, (_, number: string) => ` ${Number(number) * 10_000} `)
        .replace(/(\d+(?:\.\d+)?)亿/g, (_, number: string) => ` ${Number(number) * 100_000_000} `);
    case 'vi':
      return text
        .replace(/lần thứ (\d+)/g, '$1th')
        .replace(
          /(\d{1,2})\/(\d{1,2})\/(\d{4})/g,
          (_, day: string, month: string, year: string) => `${day} ${monthName(month)} ${year}`,
        )
        .replace(
          /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g,
          (_, day: string, month: string, year: string) => `${day} ${monthName(month)} ${year}`,
        )
        .replace(
          /tháng (\d{1,2})\s*(?:\/|năm )\s*(\d{4})/g,
          (_, month: string, year: string) => `${monthName(month)} ${year}`,
        )
        .replace(/tháng (\d{1,2})/g, (_, month: string) => monthName(month))
        .replace(
          /(\d+) (tháng|năm) (tới|tiếp theo)/g,
          (_, number: string, unit: string) => `next ${number} ${unit === 'tháng' ? 'months' : 'years'}`,
        )
        .replace(/(hai|ba|\d+) năm trước/g, (_, number: string) => `${{ hai: 2, ba: 3 }[number] ?? number} years ago`)
        .replace(/năm (\d{4})/g, '$1');
    case 'id':
      return text
        .replace(/\bke-(\d+)/g, '$1th')
        .replace(
          /(\d+) (bulan|tahun) (ke depan|mendatang|berikutnya)/g,
          (_, number: string, unit: string) => `next ${number} ${unit === 'bulan' ? 'months' : 'years'}`,
        )
        .replace(
          /(dua|tiga|\d+) tahun (yang )?lalu/g,
          (_, number: string) => `${{ dua: 2, tiga: 3 }[number] ?? number} years ago`,
        )
        .replace(/tahun (\d{4})/g, '$1');
    case 'th':
      return text
        .replace(/ครั้งที่\s*(\d+)/g, ' $1th ')
        .replace(/(?:พ\.ศ\.\s*)?(25\d{2})/g, (_, year: string) => ` ${Number(year) - 543} `)
        .replace(
          /(\d+)\s*(เดือน|ปี)ข้างหน้า/g,
          (_, number: string, unit: string) => ` next ${number} ${unit === 'เดือน' ? 'months' : 'years'} `,
        )
        .replace(/(สอง|สาม|\d+)\s*ปีก่อน/g, (_, number: string) => ` ${{ สอง: 2, สาม: 3 }[number] ?? number} years ago `);
  }
}
