/** Tells those whom it concerns what the desk cannot settle by itself. */
import { NOBODY } from './erase-person.ts';
import type { Delivery, GoneReason } from './ledger.ts';
import type { Curator, RunPorts } from './run-ports.ts';

type News = { readonly kind: 'unconfirmed' } | { readonly kind: 'suspended'; readonly reason: GoneReason };

/** Tells those who subscribed the destination, and the curator. What goes wrong with such a message is told to nobody. */
export async function tellConcerned(
  { store, curator, now, newId }: RunPorts,
  delivery: Delivery,
  news: News,
): Promise<void> {
  if (delivery.about.kind !== 'reminders') return;
  const { destination } = delivery;
  const owners = (await store.subscriptions())
    .filter(({ destination: { id }, by }) => id === destination.id && by !== id && by !== NOBODY)
    .map(({ by, language, rhythm }): Curator => {
      return { destination: { kind: 'person', id: by }, language, timeZone: rhythm.timeZone };
    });
  const readers = [...owners, ...(curator && curator.destination.id !== destination.id ? [curator] : [])];
  await store.intend(
    readers.map(
      (reader): Delivery => ({
        ...reader,
        id: newId(),
        about: { ...news, delivery: delivery.id, destination },
        intendedAt: now(),
        state: { kind: 'waiting' },
      }),
    ),
  );
}
