/** What a delivery says when it is posted, which may be long after it was decided on. */
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import type { Line, MessageContent } from './deliver.ts';
import { maySee } from './item.ts';
import type { Delivery, Entry, Ledger } from './ledger.ts';
import { inOneLine } from './same-thing.ts';
import { asksFor, type Subscription } from './subscription.ts';

/** What comes later than this says so. */
const LATE_AFTER_MS = 10 * 60_000;

/**
 * @param readers those who will read it
 * @returns what is still true and wanted of it and may be seen there, or null where nothing is
 */
export function composeContent(
  delivery: Delivery,
  agenda: Agenda,
  subscriptions: readonly Subscription[],
  { dismissals, deliveries }: Ledger,
  readers: Readers,
  now: number,
): MessageContent | null {
  const { about, destination } = delivery;
  if (about.kind !== 'reminders') return about;
  const elsewhere = deliveries.flatMap((other) =>
    other.id !== delivery.id &&
    other.destination.id === destination.id &&
    other.state.kind !== 'abandoned' &&
    other.about.kind === 'reminders'
      ? other.about.entries
      : [],
  );
  /** Of what has waited long, something newer was or will be said. */
  const isOvertaken = ({ item, at }: Entry): boolean => elsewhere.some((other) => other.item === item && other.at > at);
  const here = subscriptions.filter((one) => one.destination.id === destination.id && one.state === 'active');
  const isDismissed = ({ item }: Entry): boolean =>
    dismissals.some((one) => one.item === item && one.destination.id === destination.id);
  const lines = about.entries.flatMap((entry): Line[] => {
    const line = isDismissed(entry) || isOvertaken(entry) ? null : lineOf(entry, agenda, now);
    if (!line || !maySee(line.item, readers)) return [];
    return entry.kind === 'snooze' || here.some((subscription) => asksFor(subscription, line.item)) ? [line] : [];
  });
  const newest = lines.filter(
    ({ item, entry }) => !lines.some((other) => other.item === item && isNewer(other.entry, entry)),
  );
  return newest.length === 0 ? null : { kind: 'reminders', lines: inOneLine(newest) };
}

/** @returns null where the item is no longer to come, or its date is another */
export function lineOf(entry: Entry, agenda: Agenda, now: number): Line | null {
  const item = agenda.byId.get(entry.item);
  return item?.due === entry.due ? { item, also: [], entry, late: now - entry.at > LATE_AFTER_MS } : null;
}

const isNewer = (one: Entry, other: Entry): boolean =>
  one.at > other.at || (one.at === other.at && one.occurrence > other.occurrence);
