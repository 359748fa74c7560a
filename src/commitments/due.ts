/** When a commitment is due, as exactly as it was agreed. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { partialDate } from '../record/schema.ts';

export const due = z.discriminatedUnion('kind', [
  /** By the end of that day, month or year: `2027-06-30`, `2027-06` or `2027`. */
  z.strictObject({ kind: z.literal('by'), date: partialDate }),
  /** Before something whose date is not the commitment's to know: "the 24th summit". */
  z.strictObject({ kind: z.literal('before'), event: z.string().trim().min(1).max(200) }),
  z.strictObject({ kind: z.literal('not-agreed') }),
]);
export type Due = Readonly<z.infer<typeof due>>;

/** The last day on which it is in time, in ISO form; null where no date is agreed. */
export function lastDay(due: Due): string | null {
  if (due.kind !== 'by') return null;
  const { date } = due;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

/** The earlier first; what has no date last. */
export function byDueDate(a: { readonly due: Due }, b: { readonly due: Due }): number {
  const [first, second] = [lastDay(a.due), lastDay(b.due)];
  if (first === second) return 0;
  if (first === null || second === null) return first === null ? 1 : -1;
  return first < second ? -1 : 1;
}

/** The date in a time zone, in ISO form. @param now epoch milliseconds */
export function dayIn(timeZone: string, now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** How many days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
