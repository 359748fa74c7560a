/** Spans of days: of a week, a month, a quarter, a year; open on one side where the words say so. */
import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const day = (year: number, month: number, date: number): Day =>
  Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' });
export const monthSpan = (year: number, month: number): Span => ({
  from: day(year, month, 1),
  to: day(year, month, 31),
});
export const yearSpan = (year: number, to = year): Span => ({ from: day(year, 1, 1), to: day(to, 12, 31) });
export const quarterSpan = (year: number, quarter: number): Span => ({
  from: day(year, quarter * 3 - 2, 1),
  to: day(year, quarter * 3, 31),
});

/** The calendar unit that holds a day: its week from Monday, month, quarter, year, decade. */
export function unitAround(date: Day, unit: string): Span {
  switch (unit) {
    case 'day':
      return { from: date, to: date };
    case 'week': {
      const monday = date.subtract({ days: date.dayOfWeek - 1 });
      return { from: monday, to: monday.add({ days: 6 }) };
    }
    case 'month':
      return monthSpan(date.year, date.month);
    case 'quarter':
      return quarterSpan(date.year, Math.ceil(date.month / 3));
    case 'decade':
      return yearSpan(date.year - (date.year % 10), date.year - (date.year % 10) + 9);
    default:
      return yearSpan(date.year);
  }
}

export const duration = (amount: number, unit: string): Temporal.DurationLike => {
  switch (unit) {
    case 'day':
      return { days: amount };
    case 'week':
      return { weeks: amount };
    case 'fortnight':
      return { weeks: 2 * amount };
    case 'month':
      return { months: amount };
    case 'quarter':
      return { months: 3 * amount };
    case 'decade':
      return { years: 10 * amount };
    default:
      return { years: amount };
  }
};

export const pointSpan = (date: Day | null): Span | null => date && { from: date, to: date };
export const quarterWord = (word: string): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(word) + 1 || Number(word[0]);
export const halfSpan = (year: number, first: boolean): Span =>
  first ? { from: day(year, 1, 1), to: day(year, 6, 30) } : { from: day(year, 7, 1), to: day(year, 12, 31) };

export function partOfYear(part: string, year: number): Span {
  if (part === 'early') return { from: day(year, 1, 1), to: day(year, 4, 30) };
  return part === 'mid'
    ? { from: day(year, 5, 1), to: day(year, 8, 31) }
    : { from: day(year, 9, 1), to: day(year, 12, 31) };
}

export function relativeMonth(which: string, month: number, today: Day): Span {
  if (which === 'this') return monthSpan(today.year, month);
  if (which === 'last') return monthSpan(month < today.month ? today.year : today.year - 1, month);
  return monthSpan(month > today.month ? today.year : today.year + 1, month);
}

export function openAround(word: string, span: Span | null): Span | null {
  if (!span) return null;
  if (word === 'since' || word === 'from') return { from: span.from, to: null };
  if (word === 'after') return { from: span.to?.add({ days: 1 }) ?? null, to: null };
  if (word === 'before') return { from: null, to: span.from?.subtract({ days: 1 }) ?? null };
  return { from: null, to: span.to };
}
