/** Dates as people write them, in the desk's languages: where they stand in a text, and what they may mean. */
import type { Temporal } from 'temporal-polyfill';

/** A year, a month of it, or a day. */
export type Parts = readonly [year: number, month?: number, day?: number];

export interface WrittenDate {
  /** Where it begins, with the word before it that says that it is a date ("by"). */
  readonly at: number;
  readonly words: string;
  /** The same without that word. */
  readonly given: string;
  /** strong: "by", "before"; weak: "on", "in". */
  readonly lead: 'strong' | 'weak' | 'none';
  /** Several where it may mean several. */
  readonly meanings: readonly Parts[];
}

/** Whole words, whatever the script: `\b` knows the Latin alphabet only. */
const word = (alternatives: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`;

const HOUR = '(?:\\d{1,2}(?::\\d{2})?\\s*(?:am|pm)\\s+|(?:cob|eob|eod|close of business)\\s+)?(?:on\\s+)?';
const STRONG = [
  `(?:${word('due(?: date)?|deadline')}:?\\s*)?${word('no later than|not later than|on or before|by|before|until|till|within')}\\s+${HOUR}`,
  `${word('due(?: date)?|deadline')}:?\\s*(?:${word('on|in|is')}\\s+)?`,
  `${word('paling lambat|selambat-lambatnya|sebelum|hingga|sampai|menjelang|tenggat')}:?\\s+(?:${word('pada|tanggal|bulan|tahun')}\\s+)*`,
  `${word('trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến|hạn(?: chót)?')}:?\\s+(?:${word('vào|ngày|tháng|năm')}\\s+(?=\\d))*`,
  '(?:ภายใน|ก่อน|ไม่เกิน)\\s*(?:วันที่|เดือน|ปี)?\\s*',
  '(?:不迟于|最迟|截至|截止)[于到]?\\s*',
].join('|');
const WEAK = [
  `${word('on|in|during|pada|vào')}\\s+(?:${word('tanggal|bulan|tahun|ngày')}\\s+(?=\\d))*`,
  '(?:ใน|เมื่อ)\\s*(?:วันที่|เดือน|ปี)?\\s*',
  '[于在]\\s*',
].join('|');
/** Chinese says it afterwards. */
const AFTERWARDS = '(?:\\s*(?:之前|以前|底前|前))?';

const MONTH_NAMES = monthNames();
const MONTH = `(?<month>${[...MONTH_NAMES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.?'))
  .join('|')})(?![\\p{L}\\p{M}])\\.?`;
const DAY = '(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?:พ\\.?ศ\\.?\\s*)?(?<y>\\d{4,}|['’]\\d{2})(?!\\d)";
/** A year is a date where no noun follows it: "by 2027 with Laos", and not "in 2027 dollars". */
const NO_NOUN = '(?!\\d|[,.]\\d|\\s+(?!(?:with|under|at|for|as|together|through|via|if|when|from|by|on|in)\\b)\\p{L})';

type Groups = Readonly<Partial<Record<string, string>>>;
interface Form {
  readonly pattern: RegExp;
  readonly meanings: (groups: Groups, today: Temporal.PlainDate) => readonly Parts[];
  readonly needs: 'strong' | 'weak' | 'none';
}

const form = (body: string, meanings: Form['meanings'], needs: Form['needs'] = 'none'): Form => ({
  pattern: new RegExp(
    `(?:(?<strong>${STRONG})|(?<weak>${WEAK}))?(?:the\\s+(?=end|first|second|third|fourth|last))?${body}${AFTERWARDS}`,
    'giu',
  ),
  meanings,
  needs,
});

const dayOf: Form['meanings'] = (groups) => [[yearIn(groups), monthIn(groups), Number(groups.d)]];
const monthOf: Form['meanings'] = (groups) => [[yearIn(groups), monthIn(groups)]];
const yearOf: Form['meanings'] = (groups) => [[yearIn(groups)]];
const quarterOf: Form['meanings'] = (groups) => [[yearIn(groups), ordinalIn(groups, 4) * 3]];
const halfOf: Form['meanings'] = (groups) => [[yearIn(groups), ordinalIn(groups, 2) * 6]];

const ORDINAL = '(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th)';
const END = '(?:end\\s+of\\s+|end[\\s-]+|akhir\\s+|cuối\\s+|สิ้น)?';

/** The earlier wins where two read the same words. */
const FORMS: readonly Form[] = [
  form(
    '(?<![\\p{L}\\p{N}-])(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])',
    dayOf,
  ),
  form('(?<![\\d/.-])(?<one>\\d{1,2})[/.-](?<two>\\d{1,2})[/.-](?<y>\\d{4})(?!\\d)', numeric),
  form('(?<![\\d/.-])(?<one>\\d{1,2})[/.-](?<two>\\d{1,2})[/.-](?<y>\\d{2})(?![\\d/.-])', numeric, 'strong'),
  form('(?<!\\d)(?<y>20\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)', dayOf, 'strong'),
  form(
    `(?:from\\s+)?(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s*(?:-|–|—|to|until|and|&)\\s*${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
    dayOf,
  ),
  form(`(?:from\\s+)?${MONTH}\\s+\\d{1,2}\\s*(?:-|–|—|to|until|and|&)\\s*${DAY},?\\s+${YEAR}`, dayOf),
  form(`${DAY}(?:\\s*[-/]\\s*|\\s+(?:of\\s+)?)${MONTH}(?:\\s*[-/]\\s*|,?\\s+)${YEAR}`, dayOf),
  form(`${MONTH}\\s+${DAY},?\\s+${YEAR}`, dayOf),
  form('(?<y>\\d{4})\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号]', dayOf),
  form('(?<y>\\d{4})\\s*年\\s*(?<m>\\d{1,2})\\s*月(?:底)?', monthOf),
  form('(?<y>\\d{4})\\s*年(?:底|内)?', yearOf, 'none'),
  form(`(?:ngày\\s+)?${DAY}\\s+tháng\\s+(?<m>\\d{1,2})(?:,|\\s+năm)?\\s+${YEAR}`, dayOf),
  form(`${END}tháng\\s+(?<m>\\d{1,2})(?:\\s*[/,]|\\s+năm)?\\s*${YEAR}`, monthOf),
  form(`(?:${END}(?<!the\\s))${MONTH},?\\s+${YEAR}`, monthOf),
  form('(?<![\\p{L}\\p{N}-])(?<y>\\d{4})-(?<m>\\d{2})(?![\\d-])', monthOf),
  form(`${END}q(?<n>[1-4])[\\s/-]*${YEAR}`, quarterOf),
  form(`(?<![\\p{L}\\p{N}-])(?<y>\\d{4})[\\s-]?q(?<n>[1-4])(?!\\d)`, quarterOf),
  form(`${ORDINAL}\\s+quarter\\s+(?:of\\s+)?${YEAR}`, quarterOf),
  form(`h(?<n>[12])[\\s/-]*${YEAR}`, halfOf),
  form(`${ORDINAL}\\s+half\\s+(?:of\\s+)?${YEAR}`, halfOf),
  form(
    `(?:end\\s+of\\s+(?:the\\s+|this\\s+)?year|year[\\s-]?end|this\\s+year)${NO_NOUN}`,
    (_, today) => [[today.year]],
    'weak',
  ),
  form(`(?:end\\s+of\\s+)?next\\s+year${NO_NOUN}`, (_, today) => [[today.year + 1]], 'weak'),
  form(`(?:end\\s+of\\s+)?(?<n>this|next)\\s+quarter`, ({ n }, today) => quarterFrom(today, n === 'next' ? 1 : 0)),
  form('(?<!end\\s+of\\s+)next\\s+month', (_, today) => monthFrom(today.add({ months: 1 }))),
  form('(?:end\\s+of\\s+)?this\\s+month', (_, today) => monthFrom(today)),
  form('(?:end\\s+of\\s+)?(?<n>this|next)\\s+week', ({ n }, today) => weekFrom(today, n === 'next' ? 1 : 0)),
  form(`${END}(?:year\\s+|tahun\\s+|năm\\s+|ปี\\s*)?${YEAR}${NO_NOUN}`, yearOf, 'weak'),
];

/** @param today of whoever wrote it */
export function writtenDates(text: string, today: Temporal.PlainDate): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, meanings, needs } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const { strong, weak, ...groups } = match.groups ?? {};
      const afterwards = new RegExp(`${AFTERWARDS}$`, 'u').exec(match[0])?.[0] ?? '';
      const lead = strong || afterwards ? 'strong' : weak ? 'weak' : 'none';
      if (needs === 'strong' ? lead !== 'strong' : needs === 'weak' && lead === 'none') continue;
      const [at, words] = [match.index, match[0]];
      if (found.some((other) => at < other.at + other.words.length && other.at < at + words.length)) continue;
      const given = words.slice((strong ?? weak ?? '').length).trim();
      found.push({ at, words, given, lead, meanings: meanings(groups, today) });
    }
  }
  return shareLeads(
    found.toSorted((a, b) => a.at - b.at),
    text,
  );
}

/** "by 3 May or 4 June 2027": the word before the first belongs to both. */
function shareLeads(found: readonly WrittenDate[], text: string): readonly WrittenDate[] {
  let before: WrittenDate | undefined;
  return found.map((date) => {
    const between = before && text.slice(before.at + before.words.length, date.at);
    const shared = before && between !== undefined && /^\s*(?:or|and|\/|,)\s*$/i.test(between);
    before = shared && date.lead === 'none' ? { ...date, lead: before?.lead ?? 'none' } : date;
    return before;
  });
}

/** Day first, as the region writes, only where it cannot be the other way round. */
function numeric(groups: Groups): readonly Parts[] {
  const [one, two, year] = [Number(groups.one), Number(groups.two), yearIn(groups)];
  if (one === two || one > 12) return [[year, two, one]];
  if (two > 12) return [[year, one, two]];
  return [
    [year, two, one],
    [year, one, two],
  ];
}

/** Thai years count from 543 years before. */
const BUDDHIST_YEARS = 543;

function yearIn({ y = '', month = '' }: Groups): number {
  const year = Number(y.replace(/\D/g, ''));
  if (y.replace(/\D/g, '').length === 2) return 2000 + year;
  return /\p{sc=Thai}/u.test(month) && year > 2400 && year < 2700 ? year - BUDDHIST_YEARS : year;
}

const monthIn = ({ m, month = '' }: Groups): number =>
  m === undefined
    ? (MONTH_NAMES.get(month.toLowerCase()) ?? MONTH_NAMES.get(`${month.toLowerCase()}.`) ?? 0)
    : Number(m);

const ordinalIn = ({ n = '' }: Groups, last: number): number =>
  n === 'last'
    ? last
    : Number(/\d/.exec(n)?.[0] ?? ['first', 'second', 'third', 'fourth'].indexOf(n.toLowerCase()) + 1);

const monthFrom = ({ year, month }: Temporal.PlainDate): readonly Parts[] => [[year, month]];

/** To its Sunday. */
function weekFrom(today: Temporal.PlainDate, later: number): readonly Parts[] {
  const { year, month, day } = today.add({ days: 7 - today.dayOfWeek + later * 7 });
  return [[year, month, day]];
}

function quarterFrom(today: Temporal.PlainDate, later: number): readonly Parts[] {
  const toItsEnd = 2 - ((today.month - 1) % 3);
  return monthFrom(today.add({ months: toItsEnd + later * 3 }));
}

/** In full and short; Chinese and Vietnamese count theirs. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of ['en', 'id', 'ms', 'th-u-ca-gregory']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        names.set(format.format(Date.UTC(2027, month - 1, 15)).toLowerCase(), month);
      }
    }
  }
  return names;
}
