/** What was put off comes again. */
import type { Agenda } from './agenda.ts';
import type { Item } from './item.ts';
import type { Entry, Snooze } from './ledger.ts';
import { isStanding } from './standing.ts';
import type { Subscription } from './subscription.ts';
import { LASTS_MS } from './timeline.ts';
import type { Telling } from './told.ts';

/** With what is put off, and until when it is of use to say it again: epoch milliseconds. */
export interface SnoozeEnd {
  readonly item: Item;
  readonly entry: Entry;
  readonly until: number;
}

/**
 * What comes when the snooze ends, whether or not it has: in a channel for as long as it is subscribed, for a person
 * always.
 * @returns null where nothing comes, or it came already
 */
export function snoozeEnd(
  snooze: Snooze,
  agenda: Agenda,
  subscriptions: readonly Subscription[],
  here: Telling,
): SnoozeEnd | null {
  const { destination, at, day } = snooze;
  const item = agenda.byId.get(snooze.item);
  const occurrence = `snooze:${day}`;
  const isWanted =
    item !== undefined &&
    (destination.kind === 'person'
      ? !holdsTheirs(item, destination.id, subscriptions)
      : subscriptions.some((one) => one.destination.id === destination.id && one.state === 'active'));
  if (!isWanted || here.snoozes.get(item.id) !== snooze || here.dismissed.has(item.id)) return null;
  if (here.sent(item.id, occurrence)) return null;
  const told = here.told.get(item.id);
  const movedFrom = told && told.due !== item.due ? told.due : null;
  return {
    item,
    entry: { item: item.id, occurrence, kind: 'snooze', due: item.due, at, movedFrom },
    until: at + LASTS_MS,
  };
}

/** Whether a person has paused or stopped what comes to them of their own commitments. */
const holdsTheirs = (item: Item, person: string, subscriptions: readonly Subscription[]): boolean =>
  item.kind === 'commitment' &&
  subscriptions.some((one) => one.destination.id === person && isStanding(one) && one.state !== 'active');
