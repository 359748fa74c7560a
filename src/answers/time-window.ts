/** The time that a question speaks of, as days. Absolute or relative to the asker's today. */
import { Temporal } from 'temporal-polyfill';
import {
  type Day,
  day,
  duration,
  halfSpan,
  monthSpan,
  openAround,
  partOfYear,
  pointSpan,
  quarterSpan,
  quarterWord,
  relativeMonth,
  type Span,
  unitAround,
  yearSpan,
} from './calendar.ts';
import type { TimeWindow } from './query.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?:${MONTHS.map((month) => (month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)}|${month === 'september' ? 't' : ''})?\\.?`)).join('|')})`;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
};
const NUMBER = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:a )?couple(?: of)?|(?:a )?few';
const UNIT = '(day|week|fortnight|month|quarter|year|decade)s?';

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.replace('.', '').slice(0, 3))) + 1;
const numberOf = (text: string): number => NUMBERS[text.replace(/^a (?=couple|few)| of$/g, '')] ?? Number(text);

interface Rule {
  readonly pattern: RegExp;
  readonly span: (match: readonly string[], today: Day) => Span | null;
}

const DATE = `(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))`;

/** Day, month, year from the groups of DATE; day before month where both are numbers, as the region writes. */
function dateFrom(groups: readonly string[]): Day | null {
  const [isoYear, isoMonth, isoDay, d1, m1, y1, m2, d2, y2, d3, m3, y3] = groups;
  const [year, month, date] = isoYear
    ? [Number(isoYear), Number(isoMonth), Number(isoDay)]
    : y1
      ? [Number(y1), monthNumber(m1 ?? ''), Number(d1)]
      : y2
        ? [Number(y2), monthNumber(m2 ?? ''), Number(d2)]
        : [Number(y3), Number(m3), Number(d3)];
  try {
    return Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The most telling rules first; the first that fits decides. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:between|from) (${MONTH})(?: (\\d{4}))? (?:and|to|until|till|-) (${MONTH}),? (\\d{4})\\b`,
    ),
    span: ([, from = '', fromYear, to = '', year]) => ({
      from: monthSpan(Number(fromYear ?? year), monthNumber(from)).from,
      to: monthSpan(Number(year), monthNumber(to)).to,
    }),
  },
  {
    pattern: new RegExp(`\\b(week|month) (?:of|around) (?:the )?${DATE}`),
    span: ([, unit = '', ...groups]) => {
      const date = dateFrom(groups);
      return date && unitAround(date, unit);
    },
  },
  {
    pattern: new RegExp(`\\b(since|after|from|before|until|till|by|up to) ${DATE}`),
    span: ([, word = '', ...rest]) => openAround(word, pointSpan(dateFrom(rest))),
  },
  { pattern: new RegExp(`\\b${DATE}`), span: ([, ...groups]) => pointSpan(dateFrom(groups)) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})\\b(?! \\d{4})`),
    span: ([, date, month = ''], today) => pointSpan(day(today.year, monthNumber(month), Number(date))),
  },
  {
    pattern: /\b(?:between|from) (\d{4}) (?:and|to|until|till|-) (\d{4})\b/,
    span: ([, from, to]) => yearSpan(Number(from), Number(to)),
  },
  {
    pattern: /\bq([1-4])(?: of)?,? (\d{4})\b|\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)? (\d{4})/,
    span: ([, q, year, word, wordYear]) =>
      quarterSpan(Number(year ?? wordYear), q ? Number(q) : quarterWord(word ?? '')),
  },
  {
    pattern: /\b(first|second|1st|2nd) half (?:of )?(\d{4})\b|\bh([12]) (\d{4})\b/,
    span: ([, word, year, h, hYear]) =>
      halfSpan(Number(year ?? hYear), word?.startsWith('f') || word === '1st' || h === '1'),
  },
  {
    pattern: /\b(first|second|1st|2nd|other) half (?:of )?(this|last|next|the) year\b/,
    span: ([, word = '', which = ''], today) =>
      halfSpan(today.year + ({ last: -1, next: 1 }[which] ?? 0), word === 'first' || word === '1st'),
  },
  {
    pattern:
      /\b(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter (?:of )?(this|last|next) year\b|\bq([1-4]) (?:of )?(this|last|next) year\b/,
    span: ([, word, which, q, qWhich], today) =>
      quarterSpan(
        today.year + ({ last: -1, next: 1 }[which ?? qWhich ?? ''] ?? 0),
        q ? Number(q) : word === 'last' ? 4 : quarterWord(word ?? ''),
      ),
  },
  { pattern: /\bq([1-4])\b/, span: ([, q], today) => quarterSpan(today.year, Number(q)) },
  { pattern: /\b(early|mid|late) (\d{4})\b/, span: ([, part, year]) => partOfYear(part ?? '', Number(year)) },
  {
    pattern: new RegExp(
      `\\b(since|after|from|before|until|till|by(?: the)?(?: end of)?|up to) (${MONTH}),? (?:of )?(\\d{4})\\b`,
    ),
    span: ([, word = '', month = '', year]) => openAround(word, monthSpan(Number(year), monthNumber(month))),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}),? (?:of )?(\\d{4})\\b`),
    span: ([, month = '', year]) => monthSpan(Number(year), monthNumber(month)),
  },
  {
    pattern: new RegExp(`\\b(${NUMBER}) ${UNIT} ago(?: (today)| this (day|week|month|year))?\\b`),
    span: ([, number = '', unit = '', exact, within], today) =>
      unitAround(
        today.subtract(duration(numberOf(number), unit)),
        exact ? 'day' : (within ?? (unit === 'fortnight' ? 'week' : unit)),
      ),
  },
  {
    pattern: new RegExp(`\\b(?:this|the same) (day|week|month) (${NUMBER}) years? ago\\b`),
    span: ([, unit = '', number = ''], today) => unitAround(today.subtract({ years: numberOf(number) }), unit),
  },
  {
    pattern:
      /\b(?:this|the same) (month|week|quarter) last year\b|\blast year (?:this|the same) (month|week|quarter)\b/,
    span: ([, unit, other], today) => unitAround(today.subtract({ years: 1 }), unit ?? other ?? 'month'),
  },
  {
    pattern: new RegExp(
      `\\b(?:next|coming|following|upcoming|within|in|over|the next|another) (?:the )?(?:next |coming )?(${NUMBER}) ${UNIT}\\b`,
    ),
    span: ([, number = '', unit = ''], today) => ({ from: today, to: today.add(duration(numberOf(number), unit)) }),
  },
  {
    pattern: new RegExp(`\\b(?:last|past|previous) (${NUMBER}) ${UNIT}\\b`),
    span: ([, number = '', unit = ''], today) => ({
      from: today.subtract(duration(numberOf(number), unit)),
      to: today,
    }),
  },
  {
    pattern: /\bso far this (year|month|quarter|week)\b|\b(year|month) to date\b/,
    span: ([, unit, other], today) => ({ from: unitAround(today, unit ?? other ?? 'year').from, to: today }),
  },
  {
    pattern:
      /\b(?:rest|remainder|later|end) (?:of )?(?:the |this )(year|month|quarter|week)\b|\blater this (year|month|quarter|week)\b|\bleft (?:in )?(?:the |this )(year|month)\b/,
    span: ([, one, two, three], today) => ({ from: today, to: unitAround(today, one ?? two ?? three ?? 'year').to }),
  },
  {
    pattern: /\bthis (day|week|month|quarter|year|decade)\b|\bthe current (week|month|quarter|year|decade)\b/,
    span: ([, unit, other], today) => unitAround(today, unit ?? other ?? 'year'),
  },
  {
    pattern: /\b(last|previous|past) (week|month|quarter|year|decade)\b/,
    span: ([, , unit = ''], today) => unitAround(today.subtract(duration(1, unit)), unit),
  },
  {
    pattern: /\b(next|coming|following) (week|month|quarter|year|decade)\b/,
    span: ([, , unit = ''], today) => unitAround(today.add(duration(1, unit)), unit),
  },
  {
    pattern: new RegExp(`\\b(last|this|next) (${MONTH})\\b`),
    span: ([, which = '', month = ''], today) => relativeMonth(which, monthNumber(month), today),
  },
  { pattern: /\b(?:the )?day before yesterday\b/, span: (_, today) => pointSpan(today.subtract({ days: 2 })) },
  { pattern: /\b(?:the )?day after tomorrow\b/, span: (_, today) => pointSpan(today.add({ days: 2 })) },
  { pattern: /\byesterday\b/, span: (_, today) => pointSpan(today.subtract({ days: 1 })) },
  { pattern: /\btomorrow\b/, span: (_, today) => pointSpan(today.add({ days: 1 })) },
  {
    pattern:
      /\b(?:happen\w*|held|on|took place|what is|whats|due|scheduled|meetings?|events?|anything|something)\b.*\btoday\b|\btoday'?s (?:events?|meetings?)|^today\b/,
    span: (_, today) => pointSpan(today),
  },
  {
    pattern:
      /\b(since|after|before|until|till|by|up to)(?: the)?(?: end of| start of| year)? (\d{4})\b(?!\s*-\s*\d{4})/,
    // before the end of a year is within it
    span: ([whole = '', word = '', year]) =>
      openAround(whole.includes('end of') && word === 'before' ? 'by' : word, yearSpan(Number(year))),
  },
  {
    pattern: /\b(\d{4}) (?:onwards?|or later|and later|and after|and beyond)\b/,
    span: ([, year]) => ({ from: day(Number(year), 1, 1), to: null }),
  },
  {
    pattern: new RegExp(`\\b(?:in|during|of) (${MONTH})\\b(?! \\d)`),
    span: ([, month = ''], today) => monthSpan(today.year, monthNumber(month)),
  },
  { pattern: /(?<![\d-])\b(19[5-9]\d|20[0-6]\d)s\b/, span: ([, year]) => yearSpan(Number(year), Number(year) + 9) },
];

/** A lone year, or a range of years, that stands in the question without further words. */
const YEARS = /(?<![\d,.$])\b(19[5-9]\d|20[0-6]\d)\b(?:\s*(?:-|\/|to|and)\s*(\d{2}|\d{4})\b)?(?![\d,%])/;

/**
 * The time window of a question, or null where it names none.
 * @param text the question, folded to small letters
 * @param today the asker's date
 */
export function findTimeWindow(text: string, today: Day): TimeWindow | null {
  for (const { pattern, span } of RULES) {
    const match = pattern.exec(text);
    const found = match && span(match, today);
    if (found) return windowOf(found, match[0]);
  }
  const year = YEARS.exec(text);
  if (!year) return null;
  const from = Number(year[1]);
  const to = year[2] ? Number(year[2].length === 2 ? `${year[1]?.slice(0, 2)}${year[2]}` : year[2]) : from;
  return to < from ? null : windowOf(yearSpan(from, to), year[0]);
}

const windowOf = ({ from, to }: Span, words: string): TimeWindow => ({
  from: from?.toString() ?? null,
  to: to?.toString() ?? null,
  words,
});

/** Today in the asker's time zone. @param now epoch milliseconds */
export const todayIn = (timeZone: string, now: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
