/** What the dates and numbers of all languages are read with. */
import { MONTHS } from '../english.ts';

/** A pattern to be tried at one place of a text, and its English. */
export type Pattern = readonly [RegExp, (match: RegExpExecArray) => string];

/** `FTA 3.0` */
export const VERSION: Pattern = [/(\d\.0)版?(?![\d.])/y, (m) => `${m[1]}`];

export const month = (number: string | number | undefined): string => {
  const name = MONTHS[Number(number) - 1] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

export const ordinal = (value: number): string => `${value}th`;

const COUNTS = 'one two three four five six seven eight nine ten'.split(' ');
/** `five-year`, as before a plan. */
export const yearLong = (years: number): string => `${COUNTS[years - 1] ?? years}-year`;

export const western = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));
/** 2.000 and 2,5 as Indonesian and Vietnamese write them. */
export const continental = (text: string | undefined): number =>
  Number((text ?? '').replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
export const exact = (value: number): string => String(Number(value.toPrecision(12)));
export const money = (
  currency: string | undefined,
  value: string,
  currencies: Readonly<Record<string, string>>,
): string => (currency === undefined ? value : `${currencies[currency] ?? ''} ${value}`);

const SCALES: Readonly<Record<string, number>> = {
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  ribu: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  nghìn: 1e3,
  ngàn: 1e3,
  'nghìn tỷ': 1e12,
  ล้านล้าน: 1e12,
  พันล้าน: 1e9,
  ร้อยล้าน: 1e8,
  สิบล้าน: 1e7,
  ล้าน: 1e6,
  แสน: 1e5,
  หมื่น: 1e4,
  พัน: 1e3,
};
const MONEY: Readonly<Record<string, string>> = {
  'dolar as': 'USD',
  'dolar amerika serikat': 'USD',
  usd: 'USD',
  yuan: 'RMB',
  rmb: 'RMB',
  'đô la mỹ': 'USD',
  'đô la': 'USD',
  'nhân dân tệ': 'RMB',
  ดอลลาร์สหรัฐ: 'USD',
  ดอลลาร์: 'USD',
  หยวน: 'RMB',
};
export const scaled = (
  text: string | undefined,
  scale: string | undefined,
  read: (text: string | undefined) => number,
): string => exact(read(text) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1));
export const inMoney = (currency: string | undefined, value: string): string =>
  money(currency?.toLowerCase(), value, MONEY);
