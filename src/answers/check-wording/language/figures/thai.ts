/** Dates and numbers as Thai writes them. */
import { FOREIGN_MONTHS } from '../glosses.ts';
import { inMoney, month, ordinal, type Pattern, scaled, western } from './pattern.ts';

const TH_MONTHS = FOREIGN_MONTHS.th.join('|');
const thMonth = (name: string | undefined): string => month(FOREIGN_MONTHS.th.indexOf(name as never) + 1);
/** Buddhist years run 543 ahead. */
const thYear = (year: string | undefined): string => String(Number(year) >= 2400 ? Number(year) - 543 : Number(year));

export const TH: readonly Pattern[] = [
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
