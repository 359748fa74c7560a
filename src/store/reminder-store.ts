/** What is kept about reminders, in two lowdb files: who subscribed to what, and what was delivered. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { eraseFromLedger, eraseFromSubscriptions } from '../reminders/erase-person.ts';
import { EMPTY_LEDGER, intend, type Ledger, ledger, retain } from '../reminders/ledger.ts';
import type { ReminderStore } from '../reminders/reminder-store.ts';
import { type Subscription, subscription } from '../reminders/subscription.ts';
import type { WriteLock } from './lock.ts';
import { openState, readState, type StateFile, type Unreadable } from './state-file.ts';
import type { StateFormat } from './state-format.ts';

type Subscriptions = readonly Subscription[];

const subscriptionsFormat: StateFormat<Subscriptions> = {
  name: 'subscriptions',
  schema: z.array(subscription).readonly(),
  empty: [],
  migrations: [],
};

const ledgerFormat: StateFormat<Ledger> = { name: 'deliveries', schema: ledger, empty: EMPTY_LEDGER, migrations: [] };

/**
 * Opens what is kept about reminders as its one writer.
 * @param now epoch milliseconds
 * @returns the store, and how to wait for its last writes before the lock is released; or why a file cannot be used
 */
export async function openReminderStore(
  lock: WriteLock,
  now: number,
): Promise<
  { readonly outcome: 'opened'; readonly store: ReminderStore; readonly drained: () => Promise<void> } | Unreadable
> {
  const subscriptions = await openState(lock, subscriptionsFormat, now);
  if (subscriptions.outcome === 'unreadable') return subscriptions;
  const deliveries = await openState(lock, ledgerFormat, now);
  if (deliveries.outcome === 'unreadable') return deliveries;
  return {
    outcome: 'opened',
    store: reminderStore(subscriptions.file, deliveries.file),
    drained: async () => {
      await subscriptions.file.drained();
      await deliveries.file.drained();
    },
  };
}

/** Both as they are now, read beside the desk. */
export async function readReminders(
  folder: string,
): Promise<{ readonly outcome: 'read'; readonly subscriptions: Subscriptions; readonly ledger: Ledger } | Unreadable> {
  const subscriptions = await readState(folder, subscriptionsFormat);
  if (subscriptions.outcome === 'unreadable') return subscriptions;
  const deliveries = await readState(folder, ledgerFormat);
  if (deliveries.outcome === 'unreadable') return deliveries;
  return { outcome: 'read', subscriptions: subscriptions.state, ledger: deliveries.state };
}

function reminderStore(subscriptions: StateFile<Subscriptions>, deliveries: StateFile<Ledger>): ReminderStore {
  return {
    subscriptions: async () => subscriptions.current(),
    ledger: async () => deliveries.current(),
    subscribe: (added) =>
      subscriptions.change((all) => [[...all.filter(({ id }) => id !== added.id), added], undefined]),
    unsubscribe: (id) => subscriptions.change((all) => [all.filter((one) => one.id !== id), undefined]),
    suspend: (destination) =>
      subscriptions.change((all) => [
        all.map((one) => (one.destination.id === destination.id ? { ...one, state: 'suspended' } : one)),
        undefined,
      ]),
    intend: (added) =>
      deliveries.change((kept) => {
        const { ledger, intended } = intend(kept, added);
        return [ledger, intended];
      }),
    advance: (id, from, to) =>
      deliveries.change((kept) => {
        const delivery = kept.deliveries.find((one) => one.id === id);
        if (!delivery || !isDeepStrictEqual(delivery.state, from)) return [kept, false];
        const changed = { ...delivery, state: to };
        return [{ ...kept, deliveries: kept.deliveries.map((one) => (one === delivery ? changed : one)) }, true];
      }),
    snooze: (snooze) => deliveries.change((kept) => [{ ...kept, snoozes: [...kept.snoozes, snooze] }, undefined]),
    dismiss: (dismissal) =>
      deliveries.change((kept) => [{ ...kept, dismissals: [...kept.dismissals, dismissal] }, undefined]),
    async erasePerson(user) {
      const subscribed = await subscriptions.changeEverywhere((all) => {
        const { subscriptions: left, erased } = eraseFromSubscriptions(all, user);
        return [left, erased];
      });
      const delivered = await deliveries.changeEverywhere((kept) => {
        const { ledger: left, erased } = eraseFromLedger(kept, user);
        return [left, erased];
      });
      return subscribed + delivered;
    },
    async prune(now) {
      await deliveries.change((kept) => [retain(kept, now), undefined]);
      await subscriptions.backUp(now);
      await deliveries.backUp(now);
    },
  };
}
