/** Tells a destination that a date of which it was told is another now. */
import { Temporal } from 'temporal-polyfill';
import type { Item } from './item.ts';
import type { Entry } from './ledger.ts';
import { type Calendar, instantOf, isPostingDay } from './timeline.ts';
import type { Told } from './told.ts';

/** Nobody plans when a record changes: it is told on the next posting day, from the posting hour until work ends. */
const TELLS_FOR_MS = 9 * 60 * 60_000;

/** @returns what to say, or null where it is not the hour to say it */
export function movedNow(item: Item, told: Told, calendar: Calendar, now: number): Entry | null {
  const { rhythm } = calendar;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(rhythm.timeZone).toPlainDate();
  const at = instantOf(today, rhythm);
  if (!isPostingDay(today, calendar) || now < at || now >= at + TELLS_FOR_MS) return null;
  const occurrence = `moved:${told.moves + 1}:${told.due}:${item.due}`;
  return { item: item.id, occurrence, kind: 'moved', due: item.due, at, movedFrom: told.due };
}
