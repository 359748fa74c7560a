/** What is known of reminders now, and what comes of it. */
import type { Known } from '../../reminders/explain-item.ts';
import { type NextPost, nextPosts } from '../../reminders/next-posts.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import type { Desk } from '../ports.ts';
import { readersShown } from './readers.ts';

export async function knownNow({ agenda, reminders, now }: Desk): Promise<Known> {
  const [items, subscriptions, ledger] = await Promise.all([agenda(), reminders.subscriptions(), reminders.ledger()]);
  return { agenda: items, subscriptions, ledger, now: now() };
}

/** The next posts that a subscription will cause, at most so many, with what everybody at its destination may see. */
export async function nextOf(desk: Desk, subscription: Subscription, count: number): Promise<readonly NextPost[]> {
  const readers = await readersShown(desk, subscription.destination);
  return nextPosts(await knownNow(desk), subscription, readers, count);
}
