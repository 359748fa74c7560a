/** What a subscription will cause next, as things stand. */
import type { Agenda } from './agenda.ts';
import { whyNot } from './due-reminders.ts';
import type { Item } from './item.ts';
import type { Ledger } from './ledger.ts';
import { asksFor, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';

export interface NextPost {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly items: readonly Item[];
}

/** The next posts, at most `count`, soonest first; none where nothing that it asks for is dated. */
export function nextPosts(
  agenda: Agenda,
  subscription: Subscription,
  ledger: Ledger,
  now: number,
  count: number,
): readonly NextPost[] {
  const here = indexLedger(ledger)(subscription.destination.id);
  const timeline = agenda.timelinesIn(subscription.rhythm);
  const posts = new Map<number, Item[]>();
  for (const item of agenda.byId.values()) {
    if (!asksFor(subscription, item)) continue;
    for (const occurrence of timeline(item, now)) {
      if (occurrence.at <= now || whyNot(subscription, item, occurrence, here)) continue;
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
