/** The ledger, put in order by destination and item for the questions that deciding asks of it. */

import type { Delivery, DeliveryState, Entry, Ledger, Snooze } from './ledger.ts';
import { finish } from './slices.ts';

/** What a destination was last told of an item. */
export interface Told {
  readonly due: string;
  /** How often it was told in a message of its own that the date has moved. */
  readonly moves: number;
}

/** What is surely not in Slack yet. */
export type WaitingDelivery = Delivery & { readonly about: Extract<Delivery['about'], { kind: 'reminders' }> };

/** What the ledger holds of one destination, by the items' ids. */
export interface Telling {
  readonly sent: (item: string, occurrence: string) => Delivery | undefined;
  readonly told: ReadonlyMap<string, Told>;
  /** The last one made. */
  readonly snoozes: ReadonlyMap<string, Snooze>;
  readonly dismissed: ReadonlySet<string>;
  readonly waiting: readonly WaitingDelivery[];
}

const ENTRIES_A_SLICE = 2_000;

/** @returns what the ledger holds of a destination, by the destination's id */
export function indexLedger(ledger: Ledger): (destination: string) => Telling {
  return finish(indexInSlices(ledger));
}

export function* indexInSlices(ledger: Ledger): Generator<void, (destination: string) => Telling> {
  const all = new Map<string, ReturnType<typeof nothing>>();
  const of = (destination: string) => {
    const known = all.get(destination) ?? nothing();
    all.set(destination, known);
    return known;
  };
  let entries = 0;
  for (const delivery of ledger.deliveries) {
    const { about, destination, state } = delivery;
    if (about.kind !== 'reminders') continue;
    const here = of(destination.id);
    if (state.kind === 'waiting') here.waiting.push({ ...delivery, about });
    for (const entry of about.entries) {
      entries += 1;
      if (entries % ENTRIES_A_SLICE === 0) yield;
      note(here, entry, delivery, state);
    }
  }
  for (const snooze of ledger.snoozes) of(snooze.destination.id).snoozes.set(snooze.item, snooze);
  for (const { destination, item } of ledger.dismissals) of(destination.id).dismissed.add(item);
  return (destination) => {
    const here = all.get(destination) ?? nothing();
    return { ...here, sent: (item, occurrence) => here.sent.get(item)?.get(occurrence) };
  };
}

const nothing = () => ({
  sent: new Map<string, Map<string, Delivery>>(),
  told: new Map<string, Told>(),
  snoozes: new Map<string, Snooze>(),
  dismissed: new Set<string>(),
  waiting: [] as WaitingDelivery[],
});

function note(here: ReturnType<typeof nothing>, entry: Entry, delivery: Delivery, state: DeliveryState): void {
  const ofItem = here.sent.get(entry.item) ?? new Map<string, Delivery>();
  here.sent.set(entry.item, ofItem.set(entry.occurrence, delivery));
  // It is not in Slack: what it says was told to nobody.
  if (state.kind === 'abandoned' || state.kind === 'waiting') return;
  const moves = (here.told.get(entry.item)?.moves ?? 0) + (entry.kind === 'moved' ? 1 : 0);
  here.told.set(entry.item, { due: entry.due, moves });
}
