/** Dates and numbers as Thai writes them. */
import { FOREIGN_MONTHS } from '../glosses.ts';
import { exact, inMoney, month, ordinal, type Pattern, scaled, VERSION, western, yearLong } from './pattern.ts';

const SHORT_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const TH_MONTHS = [...FOREIGN_MONTHS.th, ...SHORT_MONTHS].join('|').replaceAll('.', '\\.');
const thMonth = (name: string | undefined): string =>
  month(Math.max(FOREIGN_MONTHS.th.indexOf(name ?? ''), SHORT_MONTHS.indexOf(name ?? '')) + 1);
const ERA = '(?:พ\\.ศ\\.|ค\\.ศ\\.|ปี)';
/** Buddhist years run 543 ahead. */
const thYear = (year: string | undefined): string => String(Number(year) >= 2400 ? Number(year) - 543 : Number(year));
const NUMBERS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'];

export const TH: readonly Pattern[] = [
  VERSION,
  [
    new RegExp(
      `(\\d{1,2})(?:\\s?(?:-|ถึง|และ)\\s?(\\d{1,2}))?\\s?(?:เดือน)?(${TH_MONTHS})(?:\\s?${ERA}?\\s?(\\d{4}))?`,
      'y',
    ),
    (m) =>
      `${m[1]}${m[2] === undefined ? '' : `-${m[2]}`} ${thMonth(m[3])}${m[4] === undefined ? '' : ` ${thYear(m[4])}`}`,
  ],
  [new RegExp(`(${TH_MONTHS})\\s?${ERA}?\\s?(\\d{4})`, 'y'), (m) => `${thMonth(m[1])} ${thYear(m[2])}`],
  [new RegExp(`(?:${ERA}\\s?)?(\\d{4})\\s?(?:-|ถึง)\\s?(\\d{4})`, 'y'), (m) => `${thYear(m[1])}-${thYear(m[2])}`],
  [new RegExp(`${ERA}\\s?(\\d{4})`, 'y'), (m) => thYear(m[1])],
  [
    new RegExp(`(?<=แผน\\p{L}*\\s?)(?:ระยะ\\s?)?(\\d{1,2}|${NUMBERS.join('|')})\\s?ปี`, 'uy'),
    (m) => yearLong(Number(m[1]) || NUMBERS.indexOf(m[1] ?? '') + 1),
  ],
  [new RegExp(`(${NUMBERS.join('|')})\\s?ปี`, 'y'), (m) => `${NUMBERS.indexOf(m[1] ?? '') + 1} years`],
  [/(?:ครั้งที่|สมัยที่|ลำดับที่)\s?(\d+)/y, (m) => ordinal(Number(m[1]))],
  [/ร้อยละ\s?(\d+(?:\.\d+)?)/y, (m) => `${m[1]}%`],
  [
    /(\d{1,2})\s?(ปี|เดือน|วัน|สัปดาห์)/y,
    (m) => `${m[1]} ${{ ปี: 'years', เดือน: 'months', วัน: 'days' }[m[2] ?? ''] ?? 'weeks'}`,
  ],
  [/(?<=อาเซียน(?:แล้ว)?\s?)(\d[\d,]*)\s?(?:คน|ราย)/y, (m) => `at ${exact(western(m[1]))}`],
  [
    /(\d[\d,]*(?:\.\d+)?)\s?(ล้านล้าน|พันล้าน|ร้อยล้าน|สิบล้าน|ล้าน|แสน|หมื่น|พัน)?\s?(ดอลลาร์สหรัฐ|ดอลลาร์|หยวน)?\s?(เปอร์เซ็นต์|%)?/y,
    (m) => `${inMoney(m[3], scaled(m[1], m[2], western))}${m[4] === undefined ? '' : '%'} `,
  ],
];
