import { afterEach, describe, expect, it } from 'vitest';
import type { DeliveryState, Entry } from '../../src/reminders/ledger.ts';
import type { ReminderStore } from '../../src/reminders/reminder-store.ts';
import { aDelivery, aSubscription } from './an-item.ts';

/** A store that is empty at first; `reopen` is a restart of the program: the same data in a new store. */
export interface Subject {
  readonly store: ReminderStore;
  reopen(): Promise<ReminderStore>;
  discard(): Promise<void>;
}

const DAY = 24 * 60 * 60_000;
const WAITING: DeliveryState = { kind: 'waiting' };

const entry = (item: string): Entry => ({
  item,
  occurrence: 'lead:7:2027-03-31',
  kind: 'lead',
  due: '2027-03-31',
  at: 1,
  movedFrom: null,
});

/** What every implementation of the port has to do. */
export function itIsAReminderStore(create: () => Promise<Subject>): void {
  const subjects: Subject[] = [];
  const empty = async (): Promise<Subject> => {
    const subject = await create();
    subjects.push(subject);
    return subject;
  };
  afterEach(async () => {
    for (const subject of subjects.splice(0)) await subject.discard();
  });

  describe('subscriptions', () => {
    it('are kept over a restart, replaced under their id, and gone when they are stopped', async () => {
      const { store, reopen } = await empty();
      await store.subscribe(aSubscription({ id: 'one' }));
      await store.subscribe(aSubscription({ id: 'two' }));
      await store.subscribe(aSubscription({ id: 'one', state: 'paused' }));
      const kept = [aSubscription({ id: 'two' }), aSubscription({ id: 'one', state: 'paused' })];
      expect(await store.subscriptions()).toEqual(kept);
      const reopened = await reopen();
      expect(await reopened.subscriptions()).toEqual(kept);
      await reopened.unsubscribe('two');
      expect(await reopened.subscriptions()).toEqual([aSubscription({ id: 'one', state: 'paused' })]);
    });

    it('of a destination that is gone are suspended, all of them', async () => {
      const { store } = await empty();
      const elsewhere = aSubscription({ id: 'three', destination: { kind: 'channel', id: 'C2' } });
      for (const one of [aSubscription({ id: 'one' }), aSubscription({ id: 'two' }), elsewhere]) {
        await store.subscribe(one);
      }
      await store.suspend({ kind: 'channel', id: 'C1' });
      const states = (await store.subscriptions()).map(({ id, state }) => `${id} ${state}`);
      expect(states.toSorted()).toEqual(['one suspended', 'three active', 'two suspended']);
    });
  });

  describe('deliveries', () => {
    it('are taken up once under each key, also by those who ask at the same time', async () => {
      const { store, reopen } = await empty();
      const [first, second] = await Promise.all([
        store.intend([aDelivery('first', [entry('a'), entry('b')])]),
        store.intend([aDelivery('second', [entry('b'), entry('c')]), aDelivery('third', [entry('a')])]),
      ]);
      expect(first).toEqual([aDelivery('first', [entry('a'), entry('b')])]);
      expect(second).toEqual([aDelivery('second', [entry('c')])]);
      expect((await (await reopen()).ledger()).deliveries).toEqual([...first, ...second]);
    });

    it('that wait take up more under their id, and nothing once they may have been posted', async () => {
      const { store, reopen } = await empty();
      await store.intend([aDelivery('d', [entry('a')], { state: WAITING })]);
      await store.intend([aDelivery('d', [entry('a'), entry('b')], { state: WAITING, intendedAt: 9 })]);
      const taken = aDelivery('d', [entry('a'), entry('b')], { state: WAITING });
      expect((await (await reopen()).ledger()).deliveries).toEqual([taken]);
    });

    it('change their state for one of those who try', async () => {
      const { store, reopen } = await empty();
      await store.intend([aDelivery('d', [entry('a')], { state: WAITING })]);
      const attempt = (name: string): DeliveryState => ({ kind: 'attempted', attempt: name, at: 1 });
      const won = await Promise.all(['x', 'y'].map((name) => store.advance('d', WAITING, attempt(name))));
      expect(won).toEqual([true, false]);
      expect(await store.advance('nobody', WAITING, attempt('z'))).toBe(false);
      expect(await store.intend([aDelivery('d', [entry('b')], { state: WAITING })])).toEqual([]);
      expect((await (await reopen()).ledger()).deliveries).toEqual([
        aDelivery('d', [entry('a')], { state: attempt('x') }),
      ]);
    });

    it('are forgotten when they can no longer be said twice, and never before they are settled', async () => {
      const { store } = await empty();
      await store.intend([
        aDelivery('settled', [entry('a')]),
        aDelivery('open', [entry('b')], { state: { kind: 'attempted', attempt: 'x', at: 0 } }),
      ]);
      await store.prune(399 * DAY);
      expect((await store.ledger()).deliveries).toHaveLength(2);
      await store.prune(400 * DAY);
      expect((await store.ledger()).deliveries.map(({ id }) => id)).toEqual(['open']);
    });
  });

  it('forgets a person wherever they stand, and leaves a channel its reminders', async () => {
    const { store, reopen } = await empty();
    const person = { kind: 'person', id: 'U1' } as const;
    const channel = { kind: 'channel', id: 'C1' } as const;
    const put = { item: 'a', day: '2027-03-27', at: 2, madeAt: 1, by: 'U1', language: 'en', timeZone: 'UTC' } as const;
    await store.subscribe(aSubscription({ id: 'own', destination: person, by: 'U1' }));
    await store.subscribe(aSubscription({ id: 'channel', by: 'U1' }));
    await store.subscribe(aSubscription({ id: 'other', by: 'U2' }));
    await store.intend([
      aDelivery('to-them', [entry('a')], { destination: person }),
      aDelivery('to-all', [entry('a')]),
    ]);
    await store.snooze({ ...put, destination: person });
    await store.snooze({ ...put, destination: channel });
    expect(await store.erasePerson('U1')).toBe(5);
    const left = await reopen();
    expect((await left.subscriptions()).map(({ id, by }) => `${id} ${by}`)).toEqual(['channel ', 'other U2']);
    const ledger = await left.ledger();
    expect(ledger.deliveries.map(({ id }) => id)).toEqual(['to-all']);
    expect(ledger.snoozes).toEqual([{ ...put, destination: channel, by: '' }]);
    expect(JSON.stringify(ledger)).not.toContain('U1');
  });

  it('keeps what was put off and what is not wanted', async () => {
    const { store, reopen } = await empty();
    const destination = { kind: 'person', id: 'U1' } as const;
    const put = { item: 'a', destination, day: '2027-03-27', at: 2, madeAt: 1, by: 'U1' };
    const snooze = { ...put, language: 'en', timeZone: 'UTC' } as const;
    const dismissal = { item: 'b', destination, at: 1, by: 'U1' };
    await store.snooze(snooze);
    await store.dismiss(dismissal);
    expect(await (await reopen()).ledger()).toEqual({ deliveries: [], snoozes: [snooze], dismissals: [dismissal] });
  });
}
