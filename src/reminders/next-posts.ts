/** What a subscription will cause next, as things stand. */
import type { Readers } from '../commitments/visibility.ts';
import { whyNot } from './due-reminders.ts';
import type { Known } from './explain-item.ts';
import { type Item, maySee } from './item.ts';
import { asksFor, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';
import { turnsOf } from './turns.ts';

export interface NextPost {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly items: readonly Item[];
}

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
  for (const item of agenda.byId.values()) {
    if (!asksFor(subscription, item) || !maySee(item, readers)) continue;
    for (const occurrence of timeline(item, now)) {
      if (occurrence.at <= now || whyNot(subscription, item, occurrence, here, turns)) continue;
      const others = posts.get(occurrence.at);
      if (others) others.push(item);
      else posts.set(occurrence.at, [item]);
    }
  }
  return [...posts]
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([at, items]) => ({ at, items }));
}
