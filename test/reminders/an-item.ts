import { type Agenda, makeAgenda } from '../../src/reminders/agenda.ts';
import { ITEM_KINDS, type Item } from '../../src/reminders/item.ts';
import type { Delivery, Entry, Ledger } from '../../src/reminders/ledger.ts';
import { EMPTY_LEDGER } from '../../src/reminders/ledger.ts';
import type { Rhythm, Subscription } from '../../src/reminders/subscription.ts';

export const at = (text: string): number => Date.parse(text);

export function anItem(id: string, due: string, about: Partial<Item> = {}): Item {
  return {
    id,
    kind: 'milestone',
    title: `Title of ${id}`,
    statement: `Statement of ${id}.`,
    due,
    end: null,
    plan: null,
    sectors: [],
    parties: [],
    sources: [],
    owners: [],
    alternate: null,
    restricted: false,
    ...about,
  };
}

export function single(leads: readonly number[], about: Partial<Rhythm> = {}): Rhythm {
  return { how: { kind: 'single', leads }, at: '09:00', timeZone: 'Asia/Jakarta', workingDaysOf: null, ...about };
}

export function digest(about: Partial<Rhythm> = {}): Rhythm {
  return { ...single([]), how: { kind: 'digest', weekday: 1 }, ...about };
}

/** To everything, in single posts, for as long as one can remember. */
export function aSubscription(about: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub',
    destination: { kind: 'channel', id: 'C1' },
    what: { kinds: ITEM_KINDS, sectors: [], parties: [], plans: [], owners: [] },
    rhythm: single([30, 7, 1, 0]),
    language: 'en',
    by: 'U1',
    since: 0,
    state: 'active',
    ...about,
  };
}

export const agendaOf = (...items: readonly Item[]): Agenda => makeAgenda(items, {});

export function aDelivery(id: string, entries: readonly Entry[], about: Partial<Delivery> = {}): Delivery {
  return {
    id,
    destination: { kind: 'channel', id: 'C1' },
    language: 'en',
    timeZone: 'Asia/Jakarta',
    about: { kind: 'reminders', entries },
    intendedAt: 0,
    state: { kind: 'sent', at: 0, channel: 'C1', ts: '1.0' },
    ...about,
  };
}

export const ledgerWith = (...deliveries: readonly Delivery[]): Ledger => ({ ...EMPTY_LEDGER, deliveries });
