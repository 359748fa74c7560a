/** What a subscription will cause next, as things stand. */
import type { Readers } from '../commitments/visibility.ts';
import { groupsOf } from './agenda.ts';
import type { Known } from './explain-item.ts';
import { type Item, leadsCountFrom, maySee } from './item.ts';
import { snoozeEnd } from './snooze-ends.ts';
import { asksFor, LONGEST_LEAD_DAYS, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';
import { turnsOf } from './turns.ts';
import { whyNot } from './why-not.ts';

export interface NextPost {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly items: readonly Item[];
}

/** Nothing is said of an item longer before its date: the longest lead time, and a week or holidays more. */
const LONGEST_BEFORE_MS = (LONGEST_LEAD_DAYS + 40) * 24 * 60 * 60_000;

/**
 * The next posts, at most `count`, soonest first; none where nothing that it asks for is dated.
 * @param readers those who read them at its destination
 */
export function nextPosts(
  { agenda, subscriptions, ledger, now }: Known,
  subscription: Subscription,
  readers: Readers,
  count: number,
): readonly NextPost[] {
  const telling = indexLedger(ledger);
  const here = telling(subscription.destination.id);
  const turns = turnsOf(subscriptions, telling);
  const timeline = agenda.timelinesIn(subscription.rhythm);
  const posts = new Map<number, Item[]>();
  const add = (at: number, item: Item): void => {
    const others = posts.get(at);
    if (others) others.push(item);
    else posts.set(at, [item]);
  };
  const isAsked = (item: Item): boolean => asksFor(subscription, item) && maySee(item, readers);
  for (const snooze of here.snoozes.values()) {
    const end = snoozeEnd(snooze, agenda, subscriptions, here);
    if (end && end.entry.at > now && isAsked(end.item)) add(end.entry.at, end.item);
  }
  const groups = groupsOf(agenda.items.filter(isAsked))
    .map((group) => ({ group, target: Date.parse(leadsCountFrom(group[0])) }))
    .toSorted((a, b) => a.target - b.target);
  for (const { group, target } of groups) {
    const soonest = soonestOf(posts, count);
    if (soonest.length === count && (soonest.at(-1) ?? 0) < target - LONGEST_BEFORE_MS) break;
    for (const occurrence of timeline(group[0], now)) {
      if (occurrence.at <= now) continue;
      for (const item of group) if (!whyNot(subscription, item, occurrence, here, turns)) add(occurrence.at, item);
    }
  }
  return soonestOf(posts, count).map((at) => ({ at, items: posts.get(at) ?? [] }));
}

const soonestOf = (posts: ReadonlyMap<number, unknown>, count: number): readonly number[] =>
  [...posts.keys()].toSorted((a, b) => a - b).slice(0, count);
