/** Takes what is due together into messages. */
import type { MessageLanguage } from '../messages/say.ts';
import type { Agenda } from './agenda.ts';
import type { Item } from './item.ts';
import type { Entry, Snooze } from './ledger.ts';
import type { Destination, Subscription } from './subscription.ts';
import type { WaitingDelivery } from './told.ts';

export interface DuePost {
  readonly destination: Destination;
  readonly language: MessageLanguage;
  readonly timeZone: string;
  /** The delivery that waits to be posted there and takes these up as well; null: a new one. */
  readonly joins: string | null;
  /** One message; an item may be in it under several occurrences. */
  readonly entries: readonly Entry[];
}

/** Block Kit holds 50 blocks, and some of them are not items; a commitment takes two, with its buttons. */
export const MOST_ITEMS_A_MESSAGE = 40;
const roomFor = (item: Item | undefined): number => (item?.kind === 'commitment' ? 2 : 1);

/** All that is due at a destination. */
export interface Posting extends Omit<DuePost, 'joins' | 'entries'> {
  /** By item and occurrence: subscriptions of one destination may overlap. */
  readonly due: Map<string, { readonly entry: Entry; readonly item: Item }>;
}

export function collect(posts: Map<string, Posting>, from: Subscription | Snooze, entry: Entry, item: Item): void {
  const { destination, language } = from;
  const timeZone = 'rhythm' in from ? from.rhythm.timeZone : from.timeZone;
  const posting = posts.get(destination.id) ?? { destination, language, timeZone, due: new Map() };
  posts.set(destination.id, posting);
  const name = `${entry.item} ${entry.occurrence}`;
  if (!posting.due.has(name)) posting.due.set(name, { entry, item });
}

/**
 * As few messages as hold it, soonest first.
 * @param waiting what could not be posted there yet: it is filled up first, so that no burst follows on a long outage
 */
export function inMessages(
  { due, ...where }: Posting,
  waiting: readonly WaitingDelivery[],
  agenda: Agenda,
): readonly DuePost[] {
  const messages = waiting.map(({ id, about }) => {
    const taken = about.entries.reduce((sum, { item }) => sum + roomFor(agenda.byId.get(item)), 0);
    return { joins: id as string | null, entries: [] as Entry[], room: MOST_ITEMS_A_MESSAGE - taken };
  });
  const sorted = [...due.values()].toSorted(({ entry: a }, { entry: b }) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : 0,
  );
  for (const { entry, item } of sorted) {
    const needed = roomFor(item);
    const fitting = messages.find(({ room }) => room >= needed);
    const message = fitting ?? { joins: null, entries: [], room: MOST_ITEMS_A_MESSAGE };
    if (!fitting) messages.push(message);
    message.entries.push(entry);
    message.room -= needed;
  }
  return messages
    .filter(({ entries }) => entries.length > 0)
    .map(({ joins, entries }) => ({ ...where, joins, entries }));
}
