/** Who may decide on reminders for others. Asked at the moment of the act, never before. */
import { atLeast } from '../access/access.ts';
import type { Actor } from '../commitments/rights.ts';
import { NOBODY } from './erase-person.ts';
import type { Item } from './item.ts';
import type { Subscription } from './subscription.ts';

/** In a channel an item's owners, whoever subscribed the channel, and curators decide for all who are in it. */
export function decidesForAll(
  { id, role }: Actor,
  channel: string,
  item: Item,
  subscriptions: readonly Subscription[],
): boolean {
  return (
    item.owners.includes(id) ||
    subscriptions.some(({ destination, by }) => destination.id === channel && by === id) ||
    atLeast(role, 'curator')
  );
}

/** Whoever made it, those whose own it is, and curators; anybody where nobody is known to have made it. */
export function mayChangeSubscription({ id, role }: Actor, { by, destination }: Subscription): boolean {
  return (
    by === id || by === NOBODY || destination.id === id || (destination.kind === 'channel' && atLeast(role, 'curator'))
  );
}
