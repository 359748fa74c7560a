/** Why an item was spoken of, is not, or will be: for each subscription, occurrence by occurrence. */
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import { currentOf, type SuppressionReason, whyNot } from './due-reminders.ts';
import { type Item, maySee } from './item.ts';
import type { Ledger } from './ledger.ts';
import { asksFor, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';
import { turnsOf } from './turns.ts';

/** What is known at an instant, epoch milliseconds. */
export interface Known {
  readonly agenda: Agenda;
  /** All of them. */
  readonly subscriptions: readonly Subscription[];
  readonly ledger: Ledger;
  readonly now: number;
}

/** A subscription, and those who read what it causes. */
export interface Read {
  readonly subscription: Subscription;
  readonly readers: Readers;
}

export interface Explanation {
  readonly subscription: Subscription;
  /** Empty where the subscription does not ask for the item. */
  readonly occurrences: readonly ExplainedOccurrence[];
}

interface ExplainedOccurrence {
  readonly occurrence: string;
  /** When it was or is to be sent, epoch milliseconds. */
  readonly at: number;
  /** due: with the next run; planned: later; overtaken: something newer was to be said, or it had lost its use. */
  readonly status: SuppressionReason | 'due' | 'planned' | 'overtaken';
}

export function explainItem(
  { agenda, subscriptions, ledger, now }: Known,
  item: Item,
  asked: readonly Read[],
): readonly Explanation[] {
  const telling = indexLedger(ledger);
  const turns = turnsOf(subscriptions, telling);
  return asked.map(({ subscription, readers }) => {
    if (!asksFor(subscription, item)) return { subscription, occurrences: [] };
    const timeline = agenda.timelinesIn(subscription.rhythm)(item, now);
    const current = currentOf(timeline, now);
    const explained = timeline.map((occurrence): ExplainedOccurrence => {
      const { name, at } = occurrence;
      const otherwise = at > now ? 'planned' : occurrence === current ? 'due' : 'overtaken';
      const reason = whyNot(subscription, item, occurrence, telling(subscription.destination.id), turns);
      const unseen = maySee(item, readers) ? otherwise : 'not-visible';
      return { occurrence: name, at, status: reason ?? unseen };
    });
    // Also what is of no timeline: of a date that has moved since, that it moved, or after it was put off.
    const known = new Set(explained.map(({ occurrence }) => occurrence));
    const others = sentOf(item.id, subscription, ledger).filter(({ occurrence }) => !known.has(occurrence));
    return { subscription, occurrences: [...others, ...explained] };
  });
}

/** What was sent of an item, whether or not there is still something to come. */
export function sentOf(
  item: string,
  { destination }: Subscription,
  { deliveries }: Ledger,
): readonly ExplainedOccurrence[] {
  return deliveries
    .filter((delivery) => delivery.destination.id === destination.id && delivery.state.kind === 'sent')
    .flatMap(({ about }) => (about.kind === 'reminders' ? about.entries : []))
    .filter((entry) => entry.item === item)
    .map(({ occurrence, at }) => ({ occurrence, at, status: 'already-sent' }));
}
