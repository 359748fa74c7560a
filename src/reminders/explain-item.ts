/** Why an item was spoken of, is not, or will be: for each subscription, occurrence by occurrence. */
import type { Agenda } from './agenda.ts';
import { currentOf, type SuppressionReason, whyNot } from './due-reminders.ts';
import type { Item } from './item.ts';
import type { Ledger } from './ledger.ts';
import { asksFor, type Subscription } from './subscription.ts';
import { indexLedger } from './told.ts';

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

/** @param now epoch milliseconds */
export function explainItem(
  agenda: Agenda,
  item: Item,
  subscriptions: readonly Subscription[],
  ledger: Ledger,
  now: number,
): readonly Explanation[] {
  const telling = indexLedger(ledger);
  return subscriptions.map((subscription) => {
    if (!asksFor(subscription, item)) return { subscription, occurrences: [] };
    const timeline = agenda.timelinesIn(subscription.rhythm)(item, now);
    const current = currentOf(timeline, now);
    const explained = timeline.map((occurrence): ExplainedOccurrence => {
      const { name, at } = occurrence;
      const otherwise = at > now ? 'planned' : occurrence === current ? 'due' : 'overtaken';
      return {
        occurrence: name,
        at,
        status: whyNot(subscription, item, occurrence, telling(subscription.destination.id)) ?? otherwise,
      };
    });
    return { subscription, occurrences: [...othersSent(ledger, subscription, item, explained), ...explained] };
  });
}

/** What was sent outside of the timeline: of a date that has moved since, that it moved, or after it was put off. */
function othersSent(
  { deliveries }: Ledger,
  { destination }: Subscription,
  item: Item,
  explained: readonly ExplainedOccurrence[],
): readonly ExplainedOccurrence[] {
  const known = new Set(explained.map(({ occurrence }) => occurrence));
  return deliveries
    .filter((delivery) => delivery.destination.id === destination.id && delivery.state.kind === 'sent')
    .flatMap(({ about }) => (about.kind === 'reminders' ? about.entries : []))
    .filter((entry) => entry.item === item.id && !known.has(entry.occurrence))
    .map(({ occurrence, at }) => ({ occurrence, at, status: 'already-sent' }));
}
