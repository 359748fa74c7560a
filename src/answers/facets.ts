/** What an entry holds, gathered from its claims: dates, places, people, amounts. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import type { Amount, Claim, DatedFact } from '../record/schema.ts';
import type { TimeWindow } from './query.ts';

export const factsOf = (entry: Entry): readonly Claim[] => entry.claims.filter((claim) => claim.kind === 'fact');
export const datesOf = (entry: Entry): readonly DatedFact[] => entry.claims.flatMap((claim) => claim.dates);
export const amountsOf = (entry: Entry): readonly Amount[] => entry.claims.flatMap((claim) => claim.amounts);
export const actorsOf = (entry: Entry): readonly string[] => [
  ...new Set(entry.claims.flatMap((claim) => claim.actors)),
];
export const placeOf = (entry: Entry): string | null => entry.claims.find((claim) => claim.place)?.place ?? null;

/** The first and last day that a date as it is known can mean: "2023-09" is from the 1st to the 30th. */
export function daysOf(date: DatedFact): { readonly from: string; readonly to: string } {
  return { from: firstDay(date.date), to: lastDay(date.end ?? date.date) };
}

export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

export function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Whether a date can fall in the window; one that is known less exactly than the window is long says nothing of it. */
export function fallsIn(date: DatedFact, window: TimeWindow): boolean {
  const { from, to } = daysOf(date);
  if (
    window.from !== null &&
    window.to !== null &&
    days(from, to) > LONGEST_EVENT &&
    days(from, to) > 1.5 * days(window.from, window.to)
  )
    return false;
  const short = days(from, to) <= LONGEST_EVENT;
  // a year is since that day only if it begins since then
  if (window.to === null && !short) return window.from === null || from >= window.from;
  if (window.from === null && !short) return window.to === null || to <= window.to;
  return (window.to === null || from <= window.to) && (window.from === null || to >= window.from);
}

/** Days that an event may last and still be said to be on within them. */
const LONGEST_EVENT = 14;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** The date that an entry is known by: of a pledge when it was made, else the first that is not only an announcement. */
export function mainDate(entry: Entry): DatedFact | null {
  const dates = datesOf(entry);
  const known = entry.kind === 'pledges' ? 'announced' : 'held';
  return (
    dates.find((date) => date.status === known && date.label !== 'period') ??
    dates.find((date) => date.label !== 'period') ??
    dates[0] ??
    null
  );
}

/** Whether the entry is about that state: names it, acts for it, or is it. */
export function concerns(entry: Entry, state: string, record: CuratedRecord): boolean {
  const actors = actorsOf(entry);
  if (entry.id === state || entry.represents === state || actors.includes(state)) return true;
  if (entry.kind === 'pledges' && actors.some((actor) => record.entries.get(actor)?.represents === state)) return true;
  const name = record.entries.get(state)?.title ?? '';
  return name !== '' && entry.title.includes(name);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2023-09-06" -> "6 September 2023", "2023-09" -> "September 2023". */
export function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "6 September 2023", "19 September 2023 to 22 September 2023", "2021–2025". */
export function readableSpan({ date, end }: Pick<DatedFact, 'date' | 'end'>): string {
  if (!end || end === date) return readableDate(date);
  return date.length === 4 ? `${date}–${end}` : `${readableDate(date)} to ${readableDate(end)}`;
}
