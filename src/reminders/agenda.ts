/** All items, put in order once for the many times that they are asked after. */
import { isSlackUser } from '../commitments/commitment.ts';
import type { Holidays } from '../record/holidays.ts';
import { dueDays, type Item, leadsCountFrom, peopleOf } from './item.ts';
import { finish } from './slices.ts';
import type { Rhythm } from './subscription.ts';
import { type Occurrence, timelineOf } from './timeline.ts';

/** Items that are spoken of at the same times: of the same kind, and due at the same time. */
export type Group = readonly [Item, ...Item[]];

export interface Agenda {
  readonly byId: ReadonlyMap<string, Item>;
  /** Slack user ids of those who own a commitment or stand in for its owners. */
  readonly people: ReadonlySet<string>;
  /** Items that begin to be due or cease to be so between two days (`YYYY-MM-DD`, both included). */
  readonly between: (from: string, to: string) => ReadonlySet<Group>;
  /** Commitments that should have been done before that day. */
  readonly overdueOn: (day: string) => ReadonlySet<Group>;
  /** As `timelineOf`; asked for again, a timeline need not be made again. */
  readonly timelinesIn: (rhythm: Rhythm) => (item: Item, now: number) => readonly Occurrence[];
}

const DAY_MS = 24 * 60 * 60_000;
const ITEMS_A_SLICE = 2_000;

/** @param items what is still to come or to be done, and what has passed without an outcome */
export function makeAgenda(items: readonly Item[], holidays: Holidays): Agenda {
  return finish(agendaInSlices(items, holidays));
}

/** The same, with a pause every so often. */
export function* agendaInSlices(items: readonly Item[], holidays: Holidays): Generator<void, Agenda> {
  const byId = new Map<string, Item>();
  const people = new Set<string>();
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_SLICE === 0) yield;
    byId.set(item.id, item);
    if (item.commitment !== null) for (const one of peopleOf(item)) if (isSlackUser(one)) people.add(one);
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  const byDay = Map.groupBy(
    [...groups.values()].flatMap((group) => {
      const days = new Set([leadsCountFrom(group[0]), dueDays(group[0]).last]);
      return [...days].map((day) => ({ day, group }));
    }),
    ({ day }) => day,
  );
  const commitments = [...groups.values()].filter(([{ kind }]) => kind === 'commitment');
  return {
    byId,
    people,
    between: (from, to) =>
      new Set(daysBetween(from, to).flatMap((day) => (byDay.get(day) ?? []).map(({ group }) => group))),
    overdueOn: (day) => new Set(commitments.filter(([item]) => dueDays(item).last < day)),
    timelinesIn: rememberTimelines(holidays),
  };
}

const nameOf = ({ kind, due, end }: Item): string => (end === null ? kind + due : `${kind}${due}/${end}`);

function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += DAY_MS) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** Calendars are slow, and most items share their date with others and most subscriptions their rhythm. */
function rememberTimelines(holidays: Holidays): Agenda['timelinesIn'] {
  const rhythms = new Map<string, Map<string, readonly Occurrence[]>>();
  return (rhythm) => {
    const name = JSON.stringify(rhythm);
    const known = rhythms.get(name) ?? new Map<string, readonly Occurrence[]>();
    rhythms.set(name, known);
    return (item, now) => {
      // What is overdue is spoken of in months that are made around now.
      const month = item.kind === 'commitment' ? new Date(now).toISOString().slice(0, 7) : '';
      const timeline = known.get(nameOf(item) + month) ?? timelineOf(item, { rhythm, holidays }, now);
      known.set(nameOf(item) + month, timeline);
      return timeline;
    };
  };
}
