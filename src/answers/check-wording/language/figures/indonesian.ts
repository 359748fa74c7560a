/** Dates and numbers as Indonesian writes them. */
import { FOREIGN_MONTHS } from '../glosses.ts';
import { continental, inMoney, month, ordinal, type Pattern, scaled, VERSION, yearLong } from './pattern.ts';

const ID_MONTHS = FOREIGN_MONTHS.id.join('|');
const idMonth = (name: string | undefined): string =>
  month(FOREIGN_MONTHS.id.indexOf(name?.toLowerCase() as never) + 1);

export const ID: readonly Pattern[] = [
  VERSION,
  [
    new RegExp(
      `(\\d{1,2})(?:\\s?(?:-|hingga|sampai dengan|sampai|s\\.d\\.|dan)\\s?(\\d{1,2}))? (${ID_MONTHS})(?: (\\d{4}))?`,
      'iy',
    ),
    (m) => `${m[1]}${m[2] === undefined ? '' : `-${m[2]}`} ${idMonth(m[3])}${m[4] === undefined ? '' : ` ${m[4]}`}`,
  ],
  [new RegExp(`(${ID_MONTHS}) (\\d{4})`, 'iy'), (m) => `${idMonth(m[1])} ${m[2]}`],
  [/(\d{4})-(\d{4})/y, (m) => m[0]],
  [
    /(?<=(?:rencana(?: \p{L}+)?|program|nota kesepahaman|memorandum) )(\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) tahun(?:an)?(?!\p{L})/iuy,
    (m) => yearLong(Number(m[1]) || idWord(m[1])),
  ],
  [/ke-(\d+)/iy, (m) => ordinal(Number(m[1]))],
  [
    /(\d{1,2}) (tahun|bulan|hari|minggu|pekan)(?!\p{L})/iuy,
    (m) => `${m[1]} ${{ tahun: 'years', bulan: 'months', hari: 'days' }[m[2]?.toLowerCase() ?? ''] ?? 'weeks'}`,
  ],
  [
    /selama (\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) tahun(?!\p{L})/iuy,
    (m) => `over ${Number(m[1]) || idWord(m[1])} years`,
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
