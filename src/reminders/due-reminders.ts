/** Decides what is to be sent now, and what would be but for a reason. Pure. */
import { type Agenda, type Group, nearInSlices } from './agenda.ts';
import { collect, type DuePost, inMessages, type Posting } from './due-posts.ts';
import { type Item, peopleOf } from './item.ts';
import type { Entry, Ledger } from './ledger.ts';
import { movedNow } from './moved.ts';
import { finish } from './slices.ts';
import { snoozeEnd } from './snooze-ends.ts';
import { isStanding } from './standing.ts';
import { asksFor, type Destination, type Subscription, USUAL_LEADS } from './subscription.ts';
import { currentOf, type Occurrence } from './timeline.ts';
import { indexInSlices, type Telling } from './told.ts';
import { type Turns, turnsOf } from './turns.ts';
import { type SuppressionReason, whyNot } from './why-not.ts';

export interface Suppressed {
  readonly destination: Destination;
  readonly subscription: string;
  readonly item: string;
  readonly occurrence: string;
  /** When it was to be sent, epoch milliseconds. */
  readonly at: number;
  readonly reason: SuppressionReason;
}

export interface Due {
  readonly posts: readonly DuePost[];
  readonly suppressed: readonly Suppressed[];
}

const DAY_MS = 24 * 60 * 60_000;
/** A posting day may come so much earlier or later than the date asks: a week for digests, and holidays. */
const LEEWAY_DAYS = 18;
/** A slice is so much work, in decisions; a timeline takes as long to make as so many of them. */
const WORK_A_SLICE = 1_000;
const WORK_A_TIMELINE = 50;

/**
 * @param subscriptions of any state
 * @param now epoch milliseconds
 */
export function dueReminders(agenda: Agenda, subscriptions: readonly Subscription[], ledger: Ledger, now: number): Due {
  return finish(decideInSlices(agenda, subscriptions, ledger, now));
}

/** The same, with a pause every so often. */
export function* decideInSlices(
  agenda: Agenda,
  subscriptions: readonly Subscription[],
  ledger: Ledger,
  now: number,
): Generator<void, Due> {
  const telling = yield* indexInSlices(ledger);
  const turns = turnsOf(subscriptions, telling);
  const near = yield* nearItems(agenda, subscriptions, now);
  const nearOf = byPerson(near);
  const posts = new Map<string, Posting>();
  const suppressed: Suppressed[] = [];
  let work = 0;

  for (const subscription of subscriptions) {
    const here = telling(subscription.destination.id);
    const timeline = agenda.timelinesIn(subscription.rhythm);
    const asked = isStanding(subscription) ? (nearOf.get(subscription.destination.id) ?? []) : near;
    // What moved is there again where it is near; it is looked at once.
    const groups = [...asked.map(whereCurrent), ...movedOut(agenda, here).map(whereNotCurrent)];
    for (const { group, isCurrent } of groups) {
      work += WORK_A_TIMELINE;
      const current = currentOf(timeline(group[0], now), now);
      if ((current !== undefined) !== isCurrent) continue;
      for (const item of group) {
        work += 1;
        if (work >= WORK_A_SLICE) {
          work = 0;
          yield;
        }
        if (!asksFor(subscription, item)) continue;
        const decision = decide(subscription, item, current, here, turns, agenda, now);
        if (!decision) continue;
        if ('reason' in decision) suppressed.push(decision);
        else collect(posts, subscription, decision, item);
      }
    }
  }
  for (const snooze of ledger.snoozes) {
    const end = snoozeEnd(snooze, agenda, subscriptions, telling(snooze.destination.id));
    if (end && end.entry.at <= now && now < end.until) collect(posts, snooze, end.entry, end.item);
  }
  const messages: DuePost[] = [];
  for (const posting of posts.values()) {
    yield;
    messages.push(...inMessages(posting, telling(posting.destination.id).waiting, agenda));
  }
  return { posts: messages, suppressed };
}

const whereCurrent = (group: Group) => ({ group, isCurrent: true });
const whereNotCurrent = (group: Group) => ({ group, isCurrent: false });

/** What becomes of one item in one subscription; null where nothing is to be said of it now. */
function decide(
  subscription: Subscription,
  item: Item,
  current: Occurrence | undefined,
  here: Telling,
  turns: Turns,
  { holidays }: Agenda,
  now: number,
): Entry | Suppressed | null {
  const told = here.told.get(item.id);
  const movedFrom = told && told.due !== item.due ? told.due : null;
  const reason = current && whyNot(subscription, item, current, here, turns);
  if (current && !reason) {
    const { name: occurrence, kind, at } = current;
    return { item: item.id, occurrence, kind, due: item.due, at, movedFrom };
  }
  const moved = told && movedFrom !== null && !isHeld(subscription, item, here, now);
  const entry = moved ? movedNow(item, told, { rhythm: subscription.rhythm, holidays }, now) : null;
  if (entry && !here.sent(item.id, entry.occurrence)) return entry;
  if (!current || !reason) return null;
  const { destination, id } = subscription;
  return { destination, subscription: id, item: item.id, occurrence: current.name, at: current.at, reason };
}

/** Whether nothing at all is to be said of the item to the destination. */
function isHeld({ state }: Subscription, item: Item, here: Telling, now: number): boolean {
  const snooze = here.snoozes.get(item.id);
  return state !== 'active' || here.dismissed.has(item.id) || (snooze !== undefined && now < snooze.at);
}

function* nearItems(
  { items }: Agenda,
  subscriptions: readonly Subscription[],
  now: number,
): Generator<void, readonly Group[]> {
  const leads = subscriptions.flatMap(({ rhythm: { how } }) => (how.kind === 'single' ? how.leads : USUAL_LEADS));
  const longest = leads.reduce((most, lead) => Math.max(most, lead), 0);
  const dayAfter = (days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  return yield* nearInSlices(items, dayAfter(-LEEWAY_DAYS), dayAfter(longest + LEEWAY_DAYS));
}

/** The commitments among them, by those who own them or stand in. */
function byPerson(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const people = new Map<string, Group[]>();
  for (const group of groups) {
    if (group[0].kind !== 'commitment') continue;
    for (const item of group) {
      for (const person of peopleOf(item)) {
        const theirs = people.get(person);
        if (theirs) theirs.push([item]);
        else people.set(person, [[item]]);
      }
    }
  }
  return people;
}

/** Items whose date is not the one that the destination was told. */
function movedOut(agenda: Agenda, { told }: Telling): readonly Group[] {
  return [...told].flatMap(([id, { due }]) => {
    const item = agenda.byId.get(id);
    return item === undefined || item.due === due ? [] : [[item] as const];
  });
}
