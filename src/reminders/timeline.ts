/** On which days and at which instants an item is spoken of in a rhythm: its occurrences, in order. */
import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../record/holidays.ts';
import { dueDays, type Item, leadsCountFrom } from './item.ts';
import { type Rhythm, USUAL_LEADS } from './subscription.ts';
import { nearestWorkingDay } from './working-days.ts';

/**
 * lead: it is due in so many days; digest: a lead time falls into the week; question: it has passed, did it take place?;
 * overdue: it should have been done; overdue-list: the same, for the month.
 */
type OccurrenceKind = 'lead' | 'digest' | 'question' | 'overdue' | 'overdue-list';

/** It is to be sent from `at`, until something newer is to be said or it has lost its use: epoch milliseconds. */
export interface Occurrence {
  /** Names it among all of the item; a moved date makes new ones. */
  readonly name: string;
  readonly kind: OccurrenceKind;
  /** How often it will have been said that it is overdue: 1 to 4 in the weeks, 5 in the monthly lists; 0 before. */
  readonly round: number;
  readonly at: number;
  readonly until: number;
}

const DAY_MS = 24 * 60 * 60_000;
/** What nothing newer replaces is of use for a week. */
export const LASTS_MS = 7 * DAY_MS;
const MONTHLY_LASTS_MS = 27 * DAY_MS;

const OVERDUE_WEEKS = 4;
/** Months of overdue lists that are looked ahead. */
const MONTHS_AHEAD = 6;

export interface Calendar {
  readonly rhythm: Rhythm;
  readonly holidays: Holidays;
}

type Planned = Pick<Occurrence, 'name' | 'kind' | 'round'> & { readonly day: Temporal.PlainDate };

/**
 * The item's occurrences, oldest first, at most one at each instant; each ends where the next begins.
 * @param now epoch milliseconds; the monthly lists of what is overdue are made for the months around it
 */
export function timelineOf(item: Item, calendar: Calendar, now: number): readonly Occurrence[] {
  const planned = [...before(item, calendar), ...after(item, calendar, now)].map(({ day, ...rest }) => ({
    ...rest,
    at: instantOf(day, calendar.rhythm),
  }));
  return planned
    .filter(({ at }, index) => at !== planned[index + 1]?.at)
    .map((step, index, steps) => ({ ...step, until: steps[index + 1]?.at ?? step.at + lasts(step.kind) }));
}

/** The occurrence whose time it is; what was planned before it has been overtaken. */
export function currentOf(timeline: readonly Occurrence[], now: number): Occurrence | undefined {
  const last = timeline.findLast(({ at }) => at <= now);
  return last && now < last.until ? last : undefined;
}

const lasts = (kind: OccurrenceKind): number => (kind === 'overdue-list' ? MONTHLY_LASTS_MS : LASTS_MS);

/** The instant of a posting hour; one that a change of clocks leaves out is an hour later, one that comes twice the first. */
export function instantOf(day: Temporal.PlainDate, { at, timeZone }: Pick<Rhythm, 'at' | 'timeZone'>): number {
  return day.toZonedDateTime({ timeZone, plainTime: at }).epochMilliseconds;
}

function before(item: Item, { rhythm, holidays }: Calendar): readonly Planned[] {
  const target = Temporal.PlainDate.from(leadsCountFrom(item));
  const leads = rhythm.how.kind === 'single' ? rhythm.how.leads : USUAL_LEADS;
  return [...new Set(leads)]
    .toSorted((a, b) => b - a)
    .map((lead): Planned => {
      const day = target.subtract({ days: lead });
      if (rhythm.how.kind === 'single') {
        return { name: `lead:${lead}:${item.due}`, kind: 'lead', round: 0, day: workingDay(day, -1, rhythm, holidays) };
      }
      const slot = day.subtract({ days: (day.dayOfWeek - rhythm.how.weekday + 7) % 7 });
      return {
        name: `digest:${slot}:${item.due}`,
        kind: 'digest',
        round: 0,
        day: workingDay(slot, -1, rhythm, holidays),
      };
    });
}

/** What is said of an item that has passed without an outcome. A plan that has ended has ended. */
function after(item: Item, calendar: Calendar, now: number): readonly Planned[] {
  const last = Temporal.PlainDate.from(dueDays(item).last);
  if (item.kind === 'plan-end') return [];
  if (item.kind !== 'commitment') {
    const day = slotAfter(last, last.add({ days: 1 }), calendar);
    return [{ name: `question:${item.due}`, kind: 'question', round: 0, day }];
  }
  const weeks = Array.from({ length: OVERDUE_WEEKS }, (_, week): Planned => {
    const day = slotAfter(last, last.add({ days: 1 + 7 * week }), calendar);
    return { name: `overdue:${week + 1}:${item.due}`, kind: 'overdue', round: week + 1, day };
  });
  return [...weeks, ...monthly(item, last, calendar, now)];
}

function monthly(item: Item, last: Temporal.PlainDate, calendar: Calendar, now: number): readonly Planned[] {
  const weeksEnd = last.add({ days: 7 * OVERDUE_WEEKS });
  const month = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(calendar.rhythm.timeZone)
    .toPlainDate()
    .with({ day: 1 })
    .subtract({ months: 1 });
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, months) => month.add({ months }))
    .filter((first) => Temporal.PlainDate.compare(first, weeksEnd.add({ days: 1 })) > 0)
    .map((first) => ({
      name: `overdue-list:${first.toPlainYearMonth()}:${item.due}`,
      kind: 'overdue-list',
      round: OVERDUE_WEEKS + 1,
      day: slotAfter(last, first, calendar),
    }));
}

/**
 * The day of posting from this one on, or the working day before it: it still has to be after the last day of what has
 * passed, and is the working day after it otherwise.
 */
function slotAfter(
  last: Temporal.PlainDate,
  day: Temporal.PlainDate,
  { rhythm, holidays }: Calendar,
): Temporal.PlainDate {
  const slot = slotFrom(day, rhythm);
  const before = workingDay(slot, -1, rhythm, holidays);
  return Temporal.PlainDate.compare(before, last) > 0 ? before : workingDay(slot, 1, rhythm, holidays);
}

/** Whether the rhythm posts on that day, if it has anything to say. */
export function isPostingDay(day: Temporal.PlainDate, { rhythm, holidays }: Calendar): boolean {
  return workingDay(slotFrom(day, rhythm), -1, rhythm, holidays).equals(day);
}

/** The first day from this one on which the rhythm would post if every day were a working day. */
function slotFrom(day: Temporal.PlainDate, { how }: Rhythm): Temporal.PlainDate {
  return how.kind === 'digest' ? day.add({ days: (how.weekday - day.dayOfWeek + 7) % 7 }) : day;
}

function workingDay(day: Temporal.PlainDate, direction: -1 | 1, { workingDaysOf }: Rhythm, holidays: Holidays) {
  return workingDaysOf === null ? day : nearestWorkingDay(day, direction, workingDaysOf, holidays);
}
