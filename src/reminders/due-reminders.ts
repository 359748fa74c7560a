/** Decides what is to be sent now, and what would be but for a reason. Pure. */
import type { MessageLanguage } from '../messages/say.ts';
import type { Agenda, Group } from './agenda.ts';
import { type Item, peopleOf } from './item.ts';
import type { DeliveryState, Entry, Ledger, Snooze } from './ledger.ts';
import { movedNow } from './moved.ts';
import { finish } from './slices.ts';
import { isStanding } from './standing.ts';
import { asksFor, type Destination, type Subscription, USUAL_LEADS } from './subscription.ts';
import { LASTS_MS, type Occurrence } from './timeline.ts';
import { indexInSlices, type Telling } from './told.ts';
import { notYourTurn, type Turns, turnsOf } from './turns.ts';

export interface DuePost {
  readonly destination: Destination;
  readonly language: MessageLanguage;
  readonly timeZone: string;
  /** One message; an item may be in it under several occurrences. */
  readonly entries: readonly Entry[];
}

export type SuppressionReason =
  | 'already-sent'
  | 'being-sent'
  | 'unconfirmed'
  /** It was given up: nothing of it was true or wanted when its turn came. */
  | 'outdated'
  | 'before-subscription'
  | 'before-date'
  | 'owner-first'
  | 'reacted'
  | 'not-visible'
  | 'paused'
  | 'stopped'
  | 'suspended'
  | 'snoozed'
  | 'dismissed';

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
/** Block Kit holds 50 blocks, and some of them are not items; a commitment takes two, with its buttons. */
export const MOST_ITEMS_A_MESSAGE = 40;
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
  const near = nearItems(agenda, subscriptions, now);
  const nearOf = byPerson(near);
  const posts = new Map<string, Posting>();
  const suppressed: Suppressed[] = [];
  let work = 0;

  for (const subscription of subscriptions) {
    const here = telling(subscription.destination.id);
    const timeline = agenda.timelinesIn(subscription.rhythm);
    const asked = isStanding(subscription) ? (nearOf.get(subscription.destination.id) ?? []) : near;
    for (const group of [...asked, ...movedOut(agenda, here)]) {
      work += WORK_A_TIMELINE;
      const current = currentOf(timeline(group[0], now), now);
      for (const item of group) {
        work += 1;
        if (work >= WORK_A_SLICE) {
          work = 0;
          yield;
        }
        if (!asksFor(subscription, item)) continue;
        const decision = decide(subscription, item, current, here, turns, now);
        if (!decision) continue;
        if ('reason' in decision) suppressed.push(decision);
        else collect(posts, subscription, decision);
      }
    }
  }
  for (const snooze of ledger.snoozes) {
    const entry = snoozeEndsNow(snooze, agenda, subscriptions, telling(snooze.destination.id), now);
    if (entry) collect(posts, snooze, entry);
  }
  const messages: DuePost[] = [];
  for (const posting of posts.values()) {
    yield;
    messages.push(...inMessages(posting, agenda));
  }
  return { posts: messages, suppressed };
}

/** What becomes of one item in one subscription; null where nothing is to be said of it now. */
function decide(
  subscription: Subscription,
  item: Item,
  current: Occurrence | undefined,
  here: Telling,
  turns: Turns,
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
  const entry = moved ? movedNow(item, told, subscription.rhythm, now) : null;
  if (entry && !here.sent(item.id, entry.occurrence)) return entry;
  if (!current || !reason) return null;
  const { destination, id } = subscription;
  return { destination, subscription: id, item: item.id, occurrence: current.name, at: current.at, reason };
}

interface Posting extends Omit<DuePost, 'entries'> {
  /** By item and occurrence: subscriptions of one destination may overlap. */
  readonly entries: Map<string, Entry>;
}

function collect(posts: Map<string, Posting>, from: Subscription | Snooze, entry: Entry): void {
  const { destination, language } = from;
  const timeZone = 'rhythm' in from ? from.rhythm.timeZone : from.timeZone;
  const posting = posts.get(destination.id) ?? { destination, language, timeZone, entries: new Map() };
  posts.set(destination.id, posting);
  const name = `${entry.item} ${entry.occurrence}`;
  if (!posting.entries.has(name)) posting.entries.set(name, entry);
}

function inMessages({ entries, ...rest }: Posting, { byId }: Agenda): readonly DuePost[] {
  const sorted = [...entries.values()].toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const messages: Entry[][] = [];
  let room = 0;
  for (const entry of sorted) {
    room -= byId.get(entry.item)?.kind === 'commitment' ? 2 : 1;
    if (room < 0) {
      room = MOST_ITEMS_A_MESSAGE - (byId.get(entry.item)?.kind === 'commitment' ? 2 : 1);
      messages.push([]);
    }
    messages.at(-1)?.push(entry);
  }
  return messages.map((message) => ({ ...rest, entries: message }));
}

/** The commitments among them, by those who own them or stand in. */
function byPerson(groups: ReadonlySet<Group>): ReadonlyMap<string, readonly Group[]> {
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

function nearItems(agenda: Agenda, subscriptions: readonly Subscription[], now: number): ReadonlySet<Group> {
  const leads = subscriptions.flatMap(({ rhythm: { how } }) => (how.kind === 'single' ? how.leads : USUAL_LEADS));
  const longest = leads.reduce((most, lead) => Math.max(most, lead), 0);
  const dayAfter = (days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  const from = dayAfter(-LEEWAY_DAYS);
  return agenda.between(from, dayAfter(longest + LEEWAY_DAYS)).union(agenda.overdueOn(from));
}

/** Items whose date is not the one that the destination was told. */
function movedOut(agenda: Agenda, { told }: Telling): readonly Group[] {
  return [...told].flatMap(([id, { due }]) => {
    const item = agenda.byId.get(id);
    return item === undefined || item.due === due ? [] : [[item] as const];
  });
}

/** The occurrence whose time it is; what was planned before it has been overtaken. */
export function currentOf(timeline: readonly Occurrence[], now: number): Occurrence | undefined {
  const last = timeline.findLast(({ at }) => at <= now);
  return last && now < last.until ? last : undefined;
}

/** Why an occurrence is not to be sent; null where nothing speaks against it. Who may see it is asked elsewhere. */
export function whyNot(
  subscription: Subscription,
  item: Item,
  occurrence: Occurrence,
  here: Telling,
  turns: Turns,
): SuppressionReason | null {
  const { state, since } = subscription;
  const { name, at } = occurrence;
  const sent = here.sent(item.id, name);
  if (sent) return reasonOf(sent.state);
  if (state !== 'active') return state;
  if (here.dismissed.has(item.id)) return 'dismissed';
  if (at < since) return 'before-subscription';
  if (at < item.datedAt) return 'before-date';
  const snooze = here.snoozes.get(item.id);
  return snooze && at <= snooze.at ? 'snoozed' : notYourTurn(subscription, item, occurrence, turns);
}

function reasonOf(state: DeliveryState): SuppressionReason {
  switch (state.kind) {
    case 'sent':
      return 'already-sent';
    case 'unconfirmed':
      return 'unconfirmed';
    case 'abandoned':
      return state.reason === 'gone' ? 'suspended' : 'outdated';
    case 'waiting':
    case 'attempted':
      return 'being-sent';
  }
}

/** Whether nothing at all is to be said of the item to the destination. */
function isHeld({ state }: Subscription, item: Item, here: Telling, now: number): boolean {
  const snooze = here.snoozes.get(item.id);
  return state !== 'active' || here.dismissed.has(item.id) || (snooze !== undefined && now < snooze.at);
}

/** Whether a person has paused or stopped what comes to them of their own commitments. */
const holdsTheirs = (item: Item, person: string, subscriptions: readonly Subscription[]): boolean =>
  item.kind === 'commitment' &&
  subscriptions.some((one) => one.destination.id === person && isStanding(one) && one.state !== 'active');

/** What was put off comes again: in a channel for as long as it is subscribed, for a person always. */
function snoozeEndsNow(
  snooze: Snooze,
  agenda: Agenda,
  subscriptions: readonly Subscription[],
  here: Telling,
  now: number,
): Entry | null {
  const { destination, at, day } = snooze;
  const item = agenda.byId.get(snooze.item);
  const occurrence = `snooze:${day}`;
  const isWanted =
    item !== undefined &&
    (destination.kind === 'person'
      ? !holdsTheirs(item, destination.id, subscriptions)
      : subscriptions.some((one) => one.destination.id === destination.id && one.state === 'active'));
  if (!isWanted || now < at || now >= at + LASTS_MS) return null;
  if (here.snoozes.get(item.id) !== snooze || here.dismissed.has(item.id)) return null;
  if (here.sent(item.id, occurrence)) return null;
  const told = here.told.get(item.id);
  const movedFrom = told && told.due !== item.due ? told.due : null;
  return { item: item.id, occurrence, kind: 'snooze', due: item.due, at, movedFrom };
}
