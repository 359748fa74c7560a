/** Why an item was spoken of, is not, or will be: for each subscription, occurrence by occurrence. */
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import { type Item, maySee } from './item.ts';
import type { Ledger } from './ledger.ts';
import { snoozeEnd } from './snooze-ends.ts';
import { asksFor, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';
import { turnsOf } from './turns.ts';
import { reasonOf, type SuppressionReason, whyNot } from './why-not.ts';

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
    const here = telling(subscription.destination.id);
    const statusAt = (at: number, until: number) => (at > now ? 'planned' : now < until ? 'due' : 'overtaken');
    const unseen = maySee(item, readers) ? null : 'not-visible';
    const timeline = asksFor(subscription, item) ? agenda.timelinesIn(subscription.rhythm)(item, now) : [];
    const explained = timeline.map((occurrence): ExplainedOccurrence => {
      const { name, at, until } = occurrence;
      const reason = whyNot(subscription, item, occurrence, here, turns);
      return { occurrence: name, at, status: reason ?? unseen ?? statusAt(at, until) };
    });
    const snooze = here.snoozes.get(item.id);
    const end = snooze && snoozeEnd(snooze, agenda, subscriptions, here);
    const later: readonly ExplainedOccurrence[] = end
      ? [{ occurrence: end.entry.occurrence, at: end.entry.at, status: unseen ?? statusAt(end.entry.at, end.until) }]
      : [];
    // Also what is of no timeline: of a date that has moved since, that it moved, or after it was put off.
    const known = new Set(explained.map(({ occurrence }) => occurrence));
    const others = takenUp(item.id, subscription, ledger).filter(({ occurrence }) => !known.has(occurrence));
    return { subscription, occurrences: [...others, ...explained, ...later].toSorted((a, b) => a.at - b.at) };
  });
}

/** What became of all that was taken up of an item, whether or not there is still something to come. */
export function takenUp(
  item: string,
  { destination }: Subscription,
  { deliveries }: Ledger,
): readonly ExplainedOccurrence[] {
  return deliveries
    .filter((delivery) => delivery.destination.id === destination.id)
    .flatMap(({ about, state }) =>
      about.kind === 'reminders' ? about.entries.map((entry) => ({ ...entry, status: reasonOf(state) })) : [],
    )
    .filter((entry) => entry.item === item)
    .map(({ occurrence, at, status }) => ({ occurrence, at, status }));
}
