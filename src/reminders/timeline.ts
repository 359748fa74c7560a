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
    const day = slotFrom(last.add({ days: 1 }), calendar);
    return [{ name: `question:${item.due}`, kind: 'question', round: 0, day }];
  }
  const weeks = Array.from({ length: OVERDUE_WEEKS }, (_, week): Planned => {
    const day = slotFrom(last.add({ days: 1 + 7 * week }), calendar);
    return { name: `overdue:${week + 1}:${item.due}`, kind: 'overdue', round: week + 1, day };
  });
  return [...weeks, ...monthly(item, last.add({ days: 7 * OVERDUE_WEEKS }), calendar, now)];
}

function monthly(item: Item, weeksEnd: Temporal.PlainDate, calendar: Calendar, now: number): readonly Planned[] {
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
      day: slotFrom(first, calendar),
    }));
}

/** The first day from this one on which the rhythm posts. */
function slotFrom(day: Temporal.PlainDate, { rhythm, holidays }: Calendar): Temporal.PlainDate {
  const { how } = rhythm;
  const slot = how.kind === 'digest' ? day.add({ days: (how.weekday - day.dayOfWeek + 7) % 7 }) : day;
  return workingDay(slot, 1, rhythm, holidays);
}

function workingDay(day: Temporal.PlainDate, direction: -1 | 1, { workingDaysOf }: Rhythm, holidays: Holidays) {
  return workingDaysOf === null ? day : nearestWorkingDay(day, direction, workingDaysOf, holidays);
}
