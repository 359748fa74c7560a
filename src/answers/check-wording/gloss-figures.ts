/** Reads dates and numbers as Chinese, Indonesian, Vietnamese and Thai write them. */
import type { Language } from '../answer.ts';
import { MONTHS } from './language/english.ts';
import { FOREIGN_MONTHS } from './language/glosses.ts';

/** A pattern to be tried at one place of a text, and its English. */
export type Pattern = readonly [RegExp, (match: RegExpExecArray) => string];

const month = (number: string | number | undefined): string => {
  const name = MONTHS[Number(number) - 1] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** @param text Han numerals below ten thousand, such as 二十一 */
function hanNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = HAN_UNITS[character];
    if (unit === undefined) digit = HAN_DIGITS[character] ?? 0;
    else {
      total += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const western = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));
/** 2.000 and 2,5 as Indonesian and Vietnamese write them. */
const continental = (text: string | undefined): number =>
  Number((text ?? '').replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
const exact = (value: number): string => String(Number(value.toPrecision(12)));
const money = (currency: string | undefined, value: string, currencies: Readonly<Record<string, string>>): string =>
  currency === undefined ? value : `${currencies[currency] ?? ''} ${value}`;

const MEASURE = '(?:名|个|项|位|家|种|份|条|所|届|次|场|座|项)?';
const ZH_MONEY = { 美元: 'USD', 元人民币: 'RMB', 人民币: 'RMB', 元: 'RMB' };

const ZH: readonly Pattern[] = [
  [/(\d\.0)版?(?!\d)/y, (m) => `${m[1]}`],
  [/(\d+)个月/y, (m) => `${m[1]} months`],
  [/(\d{1,2})(?:年|周年)(?!\d)/y, (m) => `${m[1]} years`],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日?[-至到](\d{1,2})[日号]/y, (m) => `${m[3]}-${m[4]} ${month(m[2])} ${m[1]}`],
  [/(\d{4})年(\d{1,2})月(\d{1,2})[日号]/y, (m) => `${m[3]} ${month(m[2])} ${m[1]}`],
  [/(\d{4})年(\d{1,2})月/y, (m) => `${month(m[2])} ${m[1]}`],
  [/(\d{4})年?[-至到]+(\d{4})年?/y, (m) => `${m[1]}-${m[2]}`],
  [/(\d{4})年/y, (m) => `${m[1]}`],
  [/(\d{1,2})月(\d{1,2})[日号]/y, (m) => `${m[2]} ${month(m[1])}`],
  [/第(\d+)(?:届|次|个|项|轮)?/y, (m) => `${ordinal(Number(m[1]))}`],
  [/第([一二三四五六七八九十百]+)(?:届|次|个|项|轮)?/y, (m) => `${ordinal(hanNumber(m[1] ?? ''))}`],
  [/百分之(\d+(?:\.\d+)?)/y, (m) => `${m[1]}%`],
  [
    new RegExp(
      `(\\d[\\d,]*(?:\\.\\d+)?)(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:(多|余)|(以上)|(左右))?(美元|元人民币|人民币|元)?${MEASURE}(?:(以上)|(左右))?`,
      'y',
    ),
    (m) => hanQuantity(m, western(m[1]) * (HAN_SCALES[m[2] ?? ''] ?? 1)),
  ],
  [
    /([一二两三四五六七八九十百千]+)(?=年|个月|天|周)(年|个月|天|周)(?:期)?/y,
    (m) =>
      `${hanNumber(m[1] ?? '')} ${m[2] === '年' ? 'years' : m[2] === '个月' ? 'months' : m[2] === '天' ? 'days' : 'weeks'}`,
  ],
  [
    /([一二两三四五六七八九十百千]+)(万|亿)?(?:(多|余))?(?:名|个|项|位|家|种|份|条|所|大|国|场|座)/y,
    (m) => `${m[3] === undefined ? '' : 'more than '}${exact(hanNumber(m[1] ?? '') * (HAN_SCALES[m[2] ?? ''] ?? 1))}`,
  ],
];

function hanQuantity(match: RegExpExecArray, value: number): string {
  const limit = match[3] === undefined ? ((match[5] ?? match[8]) === undefined ? '' : 'about ') : 'more than ';
  const after = (match[4] ?? match[7]) === undefined ? '' : ' or more';
  return `${limit}${money(match[6], exact(value), ZH_MONEY)}${after}`;
}

const ordinal = (value: number): string => `${value}th`;

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
const scaled = (
  text: string | undefined,
  scale: string | undefined,
  read: (text: string | undefined) => number,
): string => exact(read(text) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1));
const inMoney = (currency: string | undefined, value: string): string => money(currency?.toLowerCase(), value, MONEY);

const ID_MONTHS = FOREIGN_MONTHS.id.join('|');
const idMonth = (name: string | undefined): string =>
  month(FOREIGN_MONTHS.id.indexOf(name?.toLowerCase() as never) + 1);

const ID: readonly Pattern[] = [
  [
    new RegExp(`(\\d{1,2}(?:\\s?-\\s?\\d{1,2})?) (${ID_MONTHS})(?: (\\d{4}))?`, 'iy'),
    (m) => `${m[1]} ${idMonth(m[2])}${m[3] === undefined ? '' : ` ${m[3]}`}`,
  ],
  [new RegExp(`(${ID_MONTHS}) (\\d{4})`, 'iy'), (m) => `${idMonth(m[1])} ${m[2]}`],
  [/(\d{4})-(\d{4})/y, (m) => m[0]],
  [/ke-(\d+)/iy, (m) => ordinal(Number(m[1]))],
  [
    /(\d{1,2}) (tahun|bulan|hari|minggu|pekan)(?!\p{L})/iuy,
    (m) => `${m[1]} ${{ tahun: 'years', bulan: 'months', hari: 'days' }[m[2]?.toLowerCase() ?? ''] ?? 'weeks'}`,
  ],
  [
    /(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (tahun|bulan|hari)(?!\p{L})/iuy,
    (m) => `${idWord(m[1])} ${{ tahun: 'years', bulan: 'months', hari: 'days' }[m[2]?.toLowerCase() ?? ''] ?? ''}`,
  ],
  [
    /(?:(US\$|USD|RMB|\$) ?)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?: (juta|miliar|triliun|ribu)(?!\p{L}))?(?: (dolar AS|dolar Amerika Serikat|USD|yuan|RMB)(?!\p{L}))?(?: ?(persen|%))?(?!\.?\d)/iuy,
    (m) => `${m[1] ?? ''} ${inMoney(m[4], scaled(m[2], m[3], continental))}${m[5] === undefined ? '' : '%'}`.trim(),
  ],
];

const idWord = (word: string | undefined): number =>
  ['', '', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].indexOf(
    word?.toLowerCase() ?? '',
  );

const VI: readonly Pattern[] = [
  [
    /(?:ngày )?(\d{1,2}(?:\s?(?:-|đến|và)\s?\d{1,2})?) tháng (\d{1,2})(?:,? năm|\/| )? ?(\d{4})/iy,
    (m) => `${m[1]?.replace(/\s?(?:đến|và)\s?/, '-')} ${month(m[2])} ${m[3]}`,
  ],
  [/(?:ngày )?(\d{1,2}(?:\s?-\s?\d{1,2})?)\/(\d{1,2})\/(\d{4})/iy, (m) => `${m[1]} ${month(m[2])} ${m[3]}`],
  [/tháng (\d{1,2})(?:\/| năm |,? )(\d{4})/iy, (m) => `${month(m[1])} ${m[2]}`],
  [/ngày (\d{1,2})(?: tháng |\/)(\d{1,2})(?!\d)/iy, (m) => `${m[1]} ${month(m[2])}`],
  [/(?:giai đoạn |năm )?(\d{4})-(\d{4})/iy, (m) => `${m[1]}-${m[2]}`],
  [/năm (\d{4})/iy, (m) => `${m[1]}`],
  [/(?:lần )?thứ (\d+)/iy, (m) => ordinal(Number(m[1]))],
  [
    /(\d{1,2}) (năm|tháng|ngày|tuần)(?!\p{L}| \d)/iuy,
    (m) => `${m[1]} ${{ năm: 'years', tháng: 'months', ngày: 'days' }[m[2]?.toLowerCase() ?? ''] ?? 'weeks'}`,
  ],
  [
    /(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (năm|tháng)(?!\p{L}| \d)/iuy,
    (m) =>
      `${['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].indexOf(m[1]?.toLowerCase() ?? '')} ${m[2]?.toLowerCase() === 'năm' ? 'years' : 'months'}`,
  ],
  [
    /(?:(US\$|USD|\$) ?)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?: (triệu|nghìn tỷ|tỷ|tỉ|nghìn|ngàn)(?!\p{L}))?(?: (USD|đô la Mỹ|đô la|nhân dân tệ)(?!\p{L}))?(?: ?(phần trăm|%))?(?!\.?\d)/iuy,
    (m) => `${m[1] ?? ''} ${inMoney(m[4], scaled(m[2], m[3], continental))}${m[5] === undefined ? '' : '%'}`.trim(),
  ],
];

const TH_MONTHS = FOREIGN_MONTHS.th.join('|');
const thMonth = (name: string | undefined): string => month(FOREIGN_MONTHS.th.indexOf(name as never) + 1);
/** Buddhist years run 543 ahead. */
const thYear = (year: string | undefined): string => String(Number(year) >= 2400 ? Number(year) - 543 : Number(year));

const TH: readonly Pattern[] = [
  [
    new RegExp(`(\\d{1,2}(?:\\s?-\\s?\\d{1,2})?)\\s?(${TH_MONTHS})\\s?(?:พ\\.ศ\\.|ค\\.ศ\\.|ปี)?\\s?(\\d{4})`, 'y'),
    (m) => `${m[1]} ${thMonth(m[2])} ${thYear(m[3])}`,
  ],
  [
    new RegExp(`(${TH_MONTHS})\\s?(?:พ\\.ศ\\.|ค\\.ศ\\.|ปี)?\\s?(\\d{4})`, 'y'),
    (m) => `${thMonth(m[1])} ${thYear(m[2])}`,
  ],
  [new RegExp(`(\\d{1,2})\\s?(${TH_MONTHS})`, 'y'), (m) => `${m[1]} ${thMonth(m[2])}`],
  [/(\d{4})\s?-\s?(\d{4})/y, (m) => `${thYear(m[1])}-${thYear(m[2])}`],
  [/(?:พ\.ศ\.|ค\.ศ\.|ปี)\s?(\d{4})/y, (m) => thYear(m[1])],
  [/(?:ครั้งที่|สมัยที่|ลำดับที่)\s?(\d+)/y, (m) => ordinal(Number(m[1]))],
  [/ร้อยละ\s?(\d+(?:\.\d+)?)/y, (m) => `${m[1]}%`],
  [
    /(\d{1,2})\s?(ปี|เดือน|วัน|สัปดาห์)/y,
    (m) => `${m[1]} ${{ ปี: 'years', เดือน: 'months', วัน: 'days' }[m[2] ?? ''] ?? 'weeks'}`,
  ],
  [
    /(\d[\d,]*(?:\.\d+)?)\s?(ล้านล้าน|พันล้าน|ร้อยล้าน|สิบล้าน|ล้าน|แสน|หมื่น|พัน)?\s?(ดอลลาร์สหรัฐ|ดอลลาร์|หยวน)?\s?(เปอร์เซ็นต์|%)?/y,
    (m) => `${inMoney(m[3], scaled(m[1], m[2], western))}${m[4] === undefined ? '' : '%'} `,
  ],
];

const PATTERNS: Readonly<Record<Exclude<Language, 'en'>, readonly Pattern[]>> = { zh: ZH, id: ID, vi: VI, th: TH };

export const patternsOf = (language: Exclude<Language, 'en'>): readonly Pattern[] => PATTERNS[language];
