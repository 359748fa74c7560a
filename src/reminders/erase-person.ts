/** Forgetting a person: what comes to them and what they did goes; a channel that they subscribed keeps its reminders. */
import type { Ledger } from './ledger.ts';
import type { Subscription } from './subscription.ts';

/** Who subscribed, where nobody may know it any more. */
export const NOBODY = '';

/** @returns what stays, and how many subscriptions went or lost the person's name */
export function eraseFromSubscriptions(
  subscriptions: readonly Subscription[],
  user: string,
): { readonly subscriptions: readonly Subscription[]; readonly erased: number } {
  // Without the one owner whom it named it would ask for everybody's.
  const isAboutThem = ({ what: { owners } }: Subscription): boolean =>
    owners.length > 0 && owners.every((owner) => owner === user);
  const left = subscriptions
    .filter((one) => one.destination.id !== user && !isAboutThem(one))
    .map((one) => ({
      ...one,
      by: one.by === user ? NOBODY : one.by,
      what: { ...one.what, owners: one.what.owners.filter((owner) => owner !== user) },
    }));
  const isTheirs = ({ destination, by, what }: Subscription): boolean =>
    destination.id === user || by === user || what.owners.includes(user);
  return { subscriptions: left, erased: subscriptions.filter(isTheirs).length };
}

/** @returns what stays, and how many entries went or lost the person's name */
export function eraseFromLedger(ledger: Ledger, user: string): { readonly ledger: Ledger; readonly erased: number } {
  const isTheirs = (entry: { readonly destination: { readonly id: string }; readonly by?: string }): boolean =>
    entry.destination.id === user || entry.by === user;
  const withoutName = <One extends { readonly by: string }>(one: One): One =>
    one.by === user ? { ...one, by: NOBODY } : one;
  const isOthers = ({ destination }: { readonly destination: { readonly id: string } }): boolean =>
    destination.id !== user;
  const left: Ledger = {
    deliveries: ledger.deliveries.filter(isOthers),
    snoozes: ledger.snoozes.filter(isOthers).map(withoutName),
    dismissals: ledger.dismissals.filter(isOthers).map(withoutName),
  };
  const all = [...ledger.deliveries, ...ledger.snoozes, ...ledger.dismissals];
  return { ledger: left, erased: all.filter(isTheirs).length };
}
