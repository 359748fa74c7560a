/** What was sent, is being sent, was put off or is not wanted: what keeps a reminder from being said twice. */
import { z } from 'zod';
import { destination, language } from './subscription.ts';

/** Instants are epoch milliseconds by the desk's clock. */
const entry = z.strictObject({
  item: z.string(),
  /** With the item and the destination, the key under which it is sent once. */
  occurrence: z.string(),
  kind: z.enum(['lead', 'digest', 'question', 'overdue', 'overdue-list', 'snooze', 'moved']),
  /** As exactly as it was known. */
  due: z.string(),
  /** When it was to be sent. */
  at: z.number(),
  /** The date of which this destination was told before, where it is another. */
  movedFrom: z.string().nullable(),
});
export type Entry = Readonly<z.infer<typeof entry>>;

/** Why nothing more can be posted to a destination. */
const goneReason = z.enum(['archived', 'deleted', 'not-invited', 'not-allowed', 'deactivated']);
export type GoneReason = z.infer<typeof goneReason>;

const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reminders'), entries: z.array(entry).min(1).readonly() }),
  /** To whom it concerns: nobody can tell whether that delivery arrived. */
  z.strictObject({ kind: z.literal('unconfirmed'), delivery: z.string(), destination }),
  /** To whom it concerns: the destination is gone, and nothing more goes there. */
  z.strictObject({ kind: z.literal('suspended'), delivery: z.string(), destination, reason: goneReason }),
]);

const deliveryState = z.discriminatedUnion('kind', [
  /** It is surely not in Slack: never posted, or refused. */
  z.strictObject({ kind: z.literal('waiting') }),
  /** It was posted at that time, and what came of it is not known yet. attempt: names this post among others. */
  z.strictObject({ kind: z.literal('attempted'), attempt: z.string(), at: z.number() }),
  z.strictObject({ kind: z.literal('sent'), at: z.number(), channel: z.string(), ts: z.string() }),
  /** It may have arrived or not, and nobody can look. */
  z.strictObject({ kind: z.literal('unconfirmed'), at: z.number() }),
  /** It surely did not arrive, and will not. */
  z.strictObject({ kind: z.literal('abandoned'), at: z.number(), reason: z.enum(['gone', 'outdated']) }),
]);
export type DeliveryState = Readonly<z.infer<typeof deliveryState>>;

/** One message to one destination. */
const delivery = z.strictObject({
  /** Ours; the only thing that the message's metadata holds. */
  id: z.string().min(1),
  destination,
  language,
  timeZone: z.string(),
  about,
  intendedAt: z.number(),
  state: deliveryState,
});
export type Delivery = Readonly<z.infer<typeof delivery>>;

/** Put off for a destination: nothing of the item until then, and then once more. */
const snooze = z.strictObject({
  item: z.string(),
  destination,
  /** The day and the instant at which it comes again. */
  day: z.string(),
  at: z.number(),
  madeAt: z.number(),
  by: z.string(),
  language,
  timeZone: z.string(),
});
export type Snooze = Readonly<z.infer<typeof snooze>>;

/** The item is of no interest to the destination. */
const dismissal = z.strictObject({ item: z.string(), destination, at: z.number(), by: z.string() });
export type Dismissal = Readonly<z.infer<typeof dismissal>>;

export const ledger = z.strictObject({
  deliveries: z.array(delivery).readonly(),
  snoozes: z.array(snooze).readonly(),
  dismissals: z.array(dismissal).readonly(),
});
export type Ledger = Readonly<z.infer<typeof ledger>>;

export const EMPTY_LEDGER: Ledger = { deliveries: [], snoozes: [], dismissals: [] };

/**
 * Takes up deliveries whose keys are new; of one that is in part, the rest. One that waits to be posted takes up what is
 * added to it under its id; to one that may have been posted nothing can be added any more.
 */
export function intend(
  ledger: Ledger,
  deliveries: readonly Delivery[],
): { ledger: Ledger; intended: readonly Delivery[] } {
  const known = new Set(ledger.deliveries.flatMap(keysOf));
  const byId = new Map(ledger.deliveries.map((delivery) => [delivery.id, delivery]));
  const isOpen = ({ id }: Delivery): boolean => (byId.get(id)?.state.kind ?? 'waiting') === 'waiting';
  const intended = deliveries.filter(isOpen).flatMap((delivery) => withoutKnown(delivery, known));
  if (intended.length === 0) return { ledger, intended };
  for (const delivery of intended) byId.set(delivery.id, joined(byId.get(delivery.id), delivery));
  return { ledger: { ...ledger, deliveries: [...byId.values()] }, intended };
}

function joined(before: Delivery | undefined, added: Delivery): Delivery {
  if (before?.about.kind !== 'reminders' || added.about.kind !== 'reminders') return added;
  return { ...before, about: { ...before.about, entries: [...before.about.entries, ...added.about.entries] } };
}

function withoutKnown(delivery: Delivery, known: Set<string>): readonly Delivery[] {
  const isNew = (key: string): boolean => !known.has(key) && known.add(key).has(key);
  const { about } = delivery;
  if (about.kind !== 'reminders') return keysOf(delivery).every(isNew) ? [delivery] : [];
  const entries = about.entries.filter(({ item, occurrence }) =>
    isNew(keyOf(delivery.destination.id, item, occurrence)),
  );
  return entries.length === 0 ? [] : [{ ...delivery, about: { ...about, entries } }];
}

/** What is sent once: to the destination, of the item, at the occurrence. */
const keyOf = (destination: string, item: string, occurrence: string): string => `${destination} ${item} ${occurrence}`;

function keysOf({ destination, about }: Delivery): readonly string[] {
  if (about.kind === 'reminders') {
    return about.entries.map(({ item, occurrence }) => keyOf(destination.id, item, occurrence));
  }
  return [keyOf(destination.id, about.delivery, about.kind)];
}

/** A reminder is planned a year ahead at most, and is not made up for after that. */
const KEPT_MS = 400 * 24 * 60 * 60_000;

/** What is still needed so that nothing is said twice. What is not settled stays, and so does what is not wanted. */
export function retain(ledger: Ledger, now: number): Ledger {
  const isOld = (at: number): boolean => now - at >= KEPT_MS;
  return {
    ...ledger,
    deliveries: ledger.deliveries.filter(
      ({ state }) => !('at' in state && state.kind !== 'attempted' && isOld(state.at)),
    ),
    snoozes: ledger.snoozes.filter(({ at }) => !isOld(at)),
  };
}
