import { describe, expect, it } from 'vitest';
import { makeAgenda } from '../../src/reminders/agenda.ts';
import { type Due, dueReminders } from '../../src/reminders/due-reminders.ts';
import type { Entry, Ledger } from '../../src/reminders/ledger.ts';
import { EMPTY_LEDGER } from '../../src/reminders/ledger.ts';
import type { Rhythm } from '../../src/reminders/subscription.ts';
import {
  aCommitmentItem,
  aDelivery,
  agendaOf,
  anItem,
  aSubscription,
  at,
  digest,
  ledgerWith,
  single,
} from './an-item.ts';

const item = anItem('a', '2027-03-31');
const agenda = agendaOf(item);
const NINE = at('2027-03-24T02:00:00Z');
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const sent = ({ posts }: Due): readonly string[] =>
  posts.flatMap(({ destination, entries }) => entries.map(({ occurrence }) => `${destination.id} ${occurrence}`));
const reasons = ({ suppressed }: Due): readonly string[] =>
  suppressed.map(({ occurrence, reason }) => `${occurrence}: ${reason}`);

const entry = (about: Partial<Entry> = {}): Entry => ({
  item: 'a',
  occurrence: 'lead:7:2027-03-31',
  kind: 'lead',
  due: '2027-03-31',
  at: NINE,
  movedFrom: null,
  ...about,
});

describe('what is due', () => {
  it('is sent from its hour on', () => {
    const subscription = aSubscription({ rhythm: single([7]) });
    expect(sent(dueReminders(agenda, [subscription], EMPTY_LEDGER, NINE - 1))).toEqual([]);
    expect(sent(dueReminders(agenda, [subscription], EMPTY_LEDGER, NINE))).toEqual(['C1 lead:7:2027-03-31']);
    expect(sent(dueReminders(agenda, [subscription], EMPTY_LEDGER, NINE + 5 * DAY))).toEqual(['C1 lead:7:2027-03-31']);
  });

  it('is only the newest of what was missed', () => {
    expect(sent(dueReminders(agenda, [aSubscription()], EMPTY_LEDGER, at('2027-03-30T12:00:00Z')))).toEqual([
      'C1 lead:1:2027-03-31',
    ]);
    expect(sent(dueReminders(agenda, [aSubscription()], EMPTY_LEDGER, at('2027-05-30T12:00:00Z')))).toEqual([]);
  });

  it('is one message to a destination, and one entry where subscriptions overlap', () => {
    const items = agendaOf(item, anItem('b', '2027-03-31'), anItem('c', '2027-04-23'));
    const overlapping = [aSubscription(), aSubscription({ id: 'other' })];
    const elsewhere = aSubscription({ id: 'dm', destination: { kind: 'person', id: 'U9' } });
    const { posts } = dueReminders(items, [...overlapping, elsewhere], EMPTY_LEDGER, NINE);
    expect(posts.map(({ destination, entries }) => [destination.id, entries.map((one) => one.item)])).toEqual([
      ['C1', ['a', 'b', 'c']],
      ['U9', ['a', 'b', 'c']],
    ]);
  });

  it('fills as many messages as a message cannot hold', () => {
    const many = agendaOf(...Array.from({ length: 95 }, (_, index) => anItem(`i${index}`, '2027-03-31')));
    const { posts } = dueReminders(many, [aSubscription()], EMPTY_LEDGER, NINE);
    expect(posts.map(({ entries }) => entries.length)).toEqual([40, 40, 15]);
  });

  it('is what was asked for', () => {
    const items = agendaOf(
      anItem('energy', '2027-03-31', { sectors: ['sec-energy'], parties: ['org-china'] }),
      anItem('plan', '2027-03-31', { kind: 'plan-end', plan: 'plan-x' }),
      anItem('mine', '2027-03-31', { kind: 'commitment', owners: ['U7'] }),
    );
    const asked = (what: Partial<ReturnType<typeof aSubscription>['what']>) => {
      const subscription = aSubscription({ what: { ...aSubscription().what, ...what } });
      return dueReminders(items, [subscription], EMPTY_LEDGER, NINE).posts.flatMap(({ entries }) =>
        entries.map((one) => one.item),
      );
    };
    expect(asked({ sectors: ['sec-energy'] })).toEqual(['energy']);
    expect(asked({ sectors: ['sec-energy'], parties: ['org-viet-nam'] })).toEqual([]);
    expect(asked({ kinds: ['plan-end'] })).toEqual(['plan']);
    expect(asked({ plans: ['plan-x'] })).toEqual(['plan']);
    expect(asked({ owners: ['U7'] })).toEqual(['mine']);
  });

  it('goes to no channel where it is restricted', () => {
    const restricted = agendaOf(
      aCommitmentItem({ confidentiality: 'restricted', due: { kind: 'by', date: '2027-03-31' } }),
    );
    const to = (id: string) => aSubscription({ id, destination: { kind: 'person', id } });
    const due = dueReminders(restricted, [aSubscription(), to('U9')], EMPTY_LEDGER, NINE);
    expect(due.posts.map(({ destination }) => destination.id)).toEqual(['U9']);
  });

  it('is a digest late in the week too, for what was taken up after it was sent', () => {
    const friday = agendaOf(anItem('new', '2027-03-26'));
    const wednesday = at('2027-03-24T05:00:00Z');
    const due = dueReminders(friday, [aSubscription({ rhythm: digest() })], EMPTY_LEDGER, wednesday);
    expect(sent(due)).toEqual(['C1 digest:2027-03-22:2027-03-26']);
  });
});

describe('what is due and not sent', () => {
  it.each([
    ['already-sent', { kind: 'sent', at: 0, channel: 'C1', ts: '1.0' }],
    ['being-sent', { kind: 'waiting' }],
    ['being-sent', { kind: 'attempted', attempt: 'x', at: 0 }],
    ['unconfirmed', { kind: 'unconfirmed', at: 0 }],
  ] as const)('is named with its reason: %s', (reason, state) => {
    const due = dueReminders(agenda, [aSubscription()], ledgerWith(aDelivery('d', [entry()], { state })), NINE);
    expect(sent(due)).toEqual([]);
    expect(reasons(due)).toEqual([`lead:7:2027-03-31: ${reason}`]);
  });

  it.each([
    ['paused', { state: 'paused' }],
    ['suspended', { state: 'suspended' }],
    ['before-subscription', { since: NINE + 1 }],
  ] as const)('is named with its reason: %s', (reason, about) => {
    const due = dueReminders(agenda, [aSubscription(about)], EMPTY_LEDGER, NINE + HOUR);
    expect(sent(due)).toEqual([]);
    expect(reasons(due)).toEqual([`lead:7:2027-03-31: ${reason}`]);
  });

  it('is dismissed here, and not elsewhere', () => {
    const destination = { kind: 'channel', id: 'C1' } as const;
    const ledger: Ledger = { ...EMPTY_LEDGER, dismissals: [{ item: 'a', destination, at: 0, by: 'U1' }] };
    const elsewhere = aSubscription({ id: 'dm', destination: { kind: 'person', id: 'U9' } });
    const due = dueReminders(agenda, [aSubscription(), elsewhere], ledger, NINE);
    expect(sent(due)).toEqual(['U9 lead:7:2027-03-31']);
    expect(reasons(due)).toEqual(['lead:7:2027-03-31: dismissed']);
  });
});

describe('what was put off', () => {
  const until = NINE + 3 * DAY;
  const destination = { kind: 'channel', id: 'C1' } as const;
  const put = { item: 'a', day: '2027-03-27', at: until, madeAt: NINE - HOUR, by: 'U1', language: 'en' } as const;
  const ledger: Ledger = { ...EMPTY_LEDGER, snoozes: [{ ...put, destination, timeZone: 'Asia/Jakarta' }] };

  it('is quiet until then and comes once', () => {
    const quiet = dueReminders(agenda, [aSubscription()], ledger, NINE);
    expect(sent(quiet)).toEqual([]);
    expect(reasons(quiet)).toEqual(['lead:7:2027-03-31: snoozed']);
    const due = dueReminders(agenda, [aSubscription()], ledger, until);
    expect(sent(due)).toEqual(['C1 snooze:2027-03-27']);
    const done = aDelivery('d', due.posts[0]?.entries ?? []);
    expect(sent(dueReminders(agenda, [aSubscription()], { ...ledger, deliveries: [done] }, until))).toEqual([]);
  });

  it('comes to a person who subscribed to nothing, and to no channel that has left', () => {
    const mine = {
      ...EMPTY_LEDGER,
      snoozes: ledger.snoozes.map((one) => ({ ...one, destination: { kind: 'person', id: 'U9' } as const })),
    };
    expect(sent(dueReminders(agenda, [], mine, until))).toEqual(['U9 snooze:2027-03-27']);
    expect(sent(dueReminders(agenda, [], ledger, until))).toEqual([]);
  });
});

describe('what waits to be posted', () => {
  it('takes up what is due there too, as much as a message holds', () => {
    const waiting = aDelivery('w', [entry({ item: 'old' })], { state: { kind: 'waiting' } });
    const elsewhere = aDelivery('e', [entry()], {
      state: { kind: 'waiting' },
      destination: { kind: 'channel', id: 'C2' },
    });
    const items = agendaOf(...Array.from({ length: 40 }, (_, index) => anItem(`i${index}`, '2027-03-31')));
    const { posts } = dueReminders(items, [aSubscription()], ledgerWith(elsewhere, waiting), NINE);
    expect(posts.map(({ joins, entries }) => [joins, entries.length])).toEqual([
      ['w', 39],
      [null, 1],
    ]);
  });
});

describe('a date that moved', () => {
  const told = ledgerWith(aDelivery('d', [entry()]));
  const subscription = aSubscription();

  it('is said with the next reminder, where one is due', () => {
    const sooner = agendaOf({ ...item, due: '2027-03-26' });
    const due = dueReminders(sooner, [subscription], told, at('2027-03-25T02:00:00Z'));
    expect(due.posts[0]?.entries).toMatchObject([{ occurrence: 'lead:1:2027-03-26', movedFrom: '2027-03-31' }]);
  });

  it('is said by itself in working hours otherwise, once', () => {
    const later = agendaOf({ ...item, due: '2027-09-30' });
    expect(sent(dueReminders(later, [subscription], told, at('2027-03-25T01:00:00Z')))).toEqual([]);
    expect(sent(dueReminders(later, [subscription], told, at('2027-03-25T12:00:00Z')))).toEqual([]);
    const due = dueReminders(later, [subscription], told, at('2027-03-25T03:00:00Z'));
    expect(sent(due)).toEqual(['C1 moved:1:2027-03-31:2027-09-30']);
    const said = ledgerWith(...told.deliveries, aDelivery('m', due.posts[0]?.entries ?? []));
    expect(sent(dueReminders(later, [subscription], said, at('2027-03-25T04:00:00Z')))).toEqual([]);
    const back = dueReminders(agenda, [subscription], said, at('2027-03-25T04:00:00Z'));
    expect(sent(back)).toEqual(['C1 moved:2:2027-09-30:2027-03-31']);
  });

  it('is said on working days where those are asked for, and in a digest on its day', () => {
    const weekdays = { SG: { weekend: [6, 7], yearly: [], once: ['2027-03-29'] } };
    const later = makeAgenda([{ ...item, due: '2027-09-30' }], weekdays);
    const tells = (rhythm: Rhythm, day: string) =>
      sent(dueReminders(later, [aSubscription({ rhythm })], told, at(`${day}T03:00:00Z`))).length;
    const days = ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30'];
    const working = { workingDaysOf: 'SG' };
    expect(days.map((day) => tells(single([1], working), day))).toEqual([1, 0, 0, 0, 1]);
    // Monday is a holiday: the digest comes on the Friday before.
    expect(days.map((day) => tells(digest(working), day))).toEqual([1, 0, 0, 0, 0]);
  });

  it('is not said to who was told nothing', () => {
    const waiting = ledgerWith(aDelivery('d', [entry()], { state: { kind: 'waiting' } }));
    const later = agendaOf({ ...item, due: '2027-09-30' });
    expect(sent(dueReminders(later, [subscription], waiting, at('2027-03-25T03:00:00Z')))).toEqual([]);
  });
});
