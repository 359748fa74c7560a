/** Days on which the offices of a country work. Dates are `YYYY-MM-DD`. */
import type { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../record/holidays.ts';

/** No public holidays last longer together with their weekends; data that leaves no working day changes nothing. */
const LONGEST_BREAK_DAYS = 31;

function isWorkingDay(date: Temporal.PlainDate, country: string, holidays: Holidays): boolean {
  const known = holidays[country];
  if (!known) return true;
  const text = date.toString();
  return !known.weekend.includes(date.dayOfWeek) && !known.yearly.includes(text.slice(5)) && !known.once.includes(text);
}

/** The day itself where it is a working day, otherwise the nearest one before it (-1) or after it (+1). */
export function nearestWorkingDay(
  date: Temporal.PlainDate,
  direction: -1 | 1,
  country: string,
  holidays: Holidays,
): Temporal.PlainDate {
  for (let days = 0; days <= LONGEST_BREAK_DAYS; days += 1) {
    const candidate = date.add({ days: days * direction });
    if (isWorkingDay(candidate, country, holidays)) return candidate;
  }
  return date;
}
