import type { Commitment, Terms } from '../../src/commitments/commitment.ts';
import { type Agenda, makeAgenda } from '../../src/reminders/agenda.ts';
import { ITEM_KINDS, type Item } from '../../src/reminders/item.ts';
import { itemOfCommitment } from '../../src/reminders/items-of-commitments.ts';
import type { Delivery, Entry, Ledger } from '../../src/reminders/ledger.ts';
import { EMPTY_LEDGER } from '../../src/reminders/ledger.ts';
import type { Rhythm, Subscription } from '../../src/reminders/subscription.ts';
import { aNew } from '../commitments/a-commitment.ts';

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
    datedAt: 0,
    commitment: null,
    ...about,
  };
}

/** A commitment that was logged and not touched since. */
export function aCommitment(terms: Partial<Terms> = {}, index = 1, at = 0): Commitment {
  const { content, ...rest } = aNew(terms, index);
  return {
    ...rest,
    number: `C-2027-${String(index).padStart(3, '0')}`,
    version: 1,
    content,
    history: [{ action: 'log', by: 'U0SOMCHAI', at, from: {}, to: content, why: null }],
  };
}

/** Bodies are called by their ids. */
const NO_NAMES = { called: () => null, namedIn: () => [], titles: () => [], titleOf: (id: string) => id };

/** As the one item that comes of it. */
export function aCommitmentItem(terms: Partial<Terms> = {}, index = 1): Item {
  const item = itemOfCommitment(aCommitment(terms, index), NO_NAMES);
  if (!item) throw new Error('nothing is reminded of');
  return item;
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
