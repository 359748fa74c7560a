/** Compares the dates of a text with those of its claims. */
import type { CalendarDate, DateSpan } from './token.ts';

/** Whether a text may give a date for the one on record: the same, or less exactly. */
function coarserOrSame(text: CalendarDate, known: CalendarDate): boolean {
  if (text.year !== undefined && text.year !== known.year) return false;
  if (text.month !== undefined && text.month !== known.month) return false;
  return text.day === undefined || text.day === known.day;
}

/** Whether the record's span bears out the text's. */
export function spanSupports(text: DateSpan, known: DateSpan): boolean {
  if (text.to === undefined) {
    if (known.to === undefined) return coarserOrSame(text.from, known.from);
    return (
      coarserOrSame(text.from, known.from) && (text.from.day === undefined ? coarserOrSame(text.from, known.to) : false)
    );
  }
  return known.to !== undefined && coarserOrSame(text.from, known.from) && coarserOrSame(text.to, known.to);
}

/** Whether a text names the first (or last) day, month or year of a span on record. */
export const startsAt = (text: DateSpan, known: DateSpan): boolean =>
  known.to !== undefined && text.to === undefined && coarserOrSame(text.from, known.from);
export const endsAt = (text: DateSpan, known: DateSpan): boolean =>
  known.to !== undefined && text.to === undefined && coarserOrSame(text.from, known.to);

const DAY = 86_400_000;
const dayNumber = ({ year, month, day }: CalendarDate): number | undefined =>
  year === undefined || month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / DAY;

/** Whether two dates on record lie so far apart: `three days`, `two weeks`, `five years`. */
export function liesApart(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
  dates: readonly DateSpan[],
  fromEnds: boolean,
): boolean {
  const days = dates.flatMap(({ from, to }) => (to === undefined || !fromEnds ? [from] : [from, to]));
  return days.some((first) =>
    days.some((second) => {
      if (unit === 'day' || unit === 'week') {
        const [a, b] = [dayNumber(first), dayNumber(second)];
        return a !== undefined && b !== undefined && b - a === count * (unit === 'week' ? 7 : 1);
      }
      if (first.year === undefined || second.year === undefined) return false;
      if (unit === 'year')
        return (
          second.year - first.year === count &&
          (second.month ?? first.month ?? 0) === (first.month ?? second.month ?? 0)
        );
      if (first.month === undefined || second.month === undefined) return false;
      return (second.year - first.year) * 12 + second.month - first.month === count;
    }),
  );
}

/** Whether the first date is later than the second, as far as both are known. */
export function isLater(first: CalendarDate, second: CalendarDate): boolean {
  const order = ({ year = 0, month = 0, day = 0 }: CalendarDate): number => year * 10_000 + month * 100 + day;
  return first.year !== undefined && second.year !== undefined && order(first) > order(second);
}
