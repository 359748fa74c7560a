/** What can be reminded of, and the questions that are asked of it time and again. */
import { isSlackUser } from '../commitments/commitment.ts';
import type { Holidays } from '../record/holidays.ts';
import { type Item, isDay, peopleOf } from './item.ts';
import { finish } from './slices.ts';
import type { Rhythm } from './subscription.ts';
import { type Occurrence, timelineOf } from './timeline.ts';

/** Items that are spoken of at the same times: of the same kind, and due at the same time. */
export type Group = readonly [Item, ...Item[]];

export interface Agenda {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  /** Slack user ids of those who own a commitment or stand in for its owners. */
  readonly people: ReadonlySet<string>;
  readonly holidays: Holidays;
  /** As `timelineOf`; asked for again, a timeline need not be made again. */
  readonly timelinesIn: (rhythm: Rhythm) => (item: Item, now: number) => readonly Occurrence[];
}

type Index = Pick<Agenda, 'byId' | 'people'>;

/** To look at a date takes less than to put an item into an index. */
const LOOKED_AT_A_SLICE = 10_000;
const INDEXED_A_SLICE = 2_000;

/** The agenda of all items. Its index is made when it is first asked for; `indexInSlices` makes it before that. */
export function makeAgenda(
  items: readonly Item[],
  holidays: Holidays,
): Agenda & { readonly indexInSlices: () => Generator<void, void> } {
  let index: Index | null = null;
  const indexed = (): Index => {
    index ??= finish(indexOf(items));
    return index;
  };
  return {
    items,
    get byId() {
      return indexed().byId;
    },
    get people() {
      return indexed().people;
    },
    holidays,
    timelinesIn: rememberTimelines(holidays),
    *indexInSlices() {
      index = yield* indexOf(items);
    },
  };
}

function* indexOf(items: readonly Item[]): Generator<void, Index> {
  const byId = new Map<string, Item>();
  const people = new Set<string>();
  for (const [position, item] of items.entries()) {
    if (position % INDEXED_A_SLICE === 0) yield;
    byId.set(item.id, item);
    if (item.commitment !== null) for (const one of peopleOf(item)) if (isSlackUser(one)) people.add(one);
  }
  return { byId, people };
}

/** Those that begin to be due or cease to be so between two days (`YYYY-MM-DD`, both included), and what is overdue then. */
export function* nearInSlices(items: readonly Item[], from: string, to: string): Generator<void, readonly Group[]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (let first = 0; first < items.length; first += LOOKED_AT_A_SLICE) {
    yield;
    const last = Math.min(first + LOOKED_AT_A_SLICE, items.length);
    for (let position = first; position < last; position += 1) {
      const item = items[position];
      if (item && isNear(item, from, to)) addTo(groups, item);
    }
  }
  return [...groups.values()];
}

/** Compares dates as they are written: a month comes before its days, and a year before its months. */
function isNear({ kind, due, end }: Item, from: string, to: string): boolean {
  if (due > to) return false;
  const last = end ?? due;
  return last >= from || (!isDay(last) && from.startsWith(last)) || kind === 'commitment';
}

export function groupsOf(items: readonly Item[]): readonly Group[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) addTo(groups, item);
  return [...groups.values()];
}

function addTo(groups: Map<string, [Item, ...Item[]]>, item: Item): void {
  const name = nameOf(item);
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

const nameOf = ({ kind, due, end }: Item): string => (end === null ? kind + due : `${kind}${due}/${end}`);

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
