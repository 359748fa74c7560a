import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../src/commitments/commitment.ts';
import type { Readers } from '../../src/commitments/visibility.ts';
import { dueReminders } from '../../src/reminders/due-reminders.ts';
import type { Item } from '../../src/reminders/item.ts';
import { EMPTY_LEDGER, intend, type Ledger } from '../../src/reminders/ledger.ts';
import { standingSubscription, withoutStanding } from '../../src/reminders/standing.ts';
import type { Subscription } from '../../src/reminders/subscription.ts';
import { withhold } from '../../src/reminders/withhold.ts';
import { aCommitmentItem, aDelivery, agendaOf, anItem, aSubscription, single } from './an-item.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.UTC(2027, 2, 1);
const day = (offset: number): string => new Date(START + offset * DAY).toISOString().slice(0, 10);

const OWNER = 'U0OWNER';
const ALTERNATE = 'U0ALTERNATE';
const standing = (user: string, state: Subscription['state'] = 'active'): Subscription => ({
  ...standingSubscription(user, { language: 'en', timeZone: 'UTC', canBeReached: true }),
  state,
});
const channel = aSubscription({ rhythm: single([7], { timeZone: 'UTC' }) });
const owned = (terms: Partial<Terms> = {}): Item =>
  aCommitmentItem({ owners: [OWNER], alternate: ALTERNATE, due: { kind: 'by', date: day(0) }, ...terms });

/** Days (0 is the one on which it is due) on which each is told, with a run at each noon. */
function told(items: readonly Item[], subscriptions: readonly Subscription[], days: number) {
  let ledger: Ledger = EMPTY_LEDGER;
  const heard: Record<string, number[]> = {};
  for (let offset = -31; offset < days; offset += 1) {
    const { posts } = dueReminders(agendaOf(...items), subscriptions, ledger, START + offset * DAY + DAY / 2);
    for (const { destination } of posts) heard[destination.id] = [...(heard[destination.id] ?? []), offset];
    const deliveries = posts.map(({ entries, destination }, post) =>
      aDelivery(`${offset}-${post}`, entries, { destination }),
    );
    ledger = intend(ledger, deliveries).ledger;
  }
  return heard;
}

describe('whose turn it is', () => {
  const all = [standing(OWNER), standing(ALTERNATE), channel];

  it('is the owner’s; a week later the alternate’s too, a week after that the channel’s', () => {
    expect(told([owned()], all, 31)).toEqual({
      [OWNER]: [-30, -7, -1, 0, 1, 8, 15, 22],
      [ALTERNATE]: [8, 15, 22],
      C1: [-7, 15, 22],
    });
  });

  it('is the alternate’s at once where no owner can be reached', () => {
    const suspended = [standing(OWNER, 'suspended'), standing(ALTERNATE), channel];
    const expected = { [ALTERNATE]: [-30, -7, -1, 0, 1, 8, 15, 22], C1: [-7, 8, 15, 22] };
    expect(told([owned()], suspended, 31)).toEqual(expected);
    expect(told([owned({ owners: ['Somchai from the ministry'] })], all, 31)).toEqual(expected);
  });

  it('is the channel’s at once where nobody can be reached', () => {
    expect(told([owned({ owners: [], alternate: null })], all, 31)).toEqual({ C1: [-7, 1, 8, 15, 22] });
  });

  it('stays the owner’s where they hold back what comes to them', () => {
    expect(told([owned()], [standing(OWNER, 'stopped'), standing(ALTERNATE), channel], 31)).toEqual({
      [ALTERNATE]: [8, 15, 22],
      C1: [-7, 15, 22],
    });
  });

  it('is everybody’s in the monthly lists', () => {
    const heard = told([owned()], all, 100);
    const months = [31, 61, 92];
    expect([heard[OWNER], heard[ALTERNATE], heard.C1].map((days) => days?.filter((one) => one > 30))).toEqual([
      months,
      months,
      months,
    ]);
  });

  it('is one message however many there are', () => {
    const items = [owned(), aCommitmentItem({ owners: [OWNER], due: { kind: 'by', date: day(0) } }, 2)];
    const { posts } = dueReminders(
      agendaOf(...items),
      [standing(OWNER), standing(ALTERNATE)],
      EMPTY_LEDGER,
      START + DAY / 2,
    );
    expect(posts.map(({ destination, entries }) => `${destination.id} ${entries.length}`)).toEqual([`${OWNER} 2`]);
  });

  it('leaves nobody out, and comes to each in turn at most once, whoever can be reached', () => {
    const states = fc.constantFrom<Subscription['state'][]>('active', 'paused', 'stopped', 'suspended');
    fc.assert(
      fc.property(states, states, fc.boolean(), (ofOwner, ofAlternate, hasAlternate) => {
        const item = owned(hasAlternate ? {} : { alternate: null });
        const subscriptions = [standing(OWNER, ofOwner), standing(ALTERNATE, ofAlternate), channel];
        const heard = told([item], subscriptions, 25);
        // The channel that asked hears of it in the end, whatever became of the people before it.
        expect(heard.C1).toContain(22);
        expect(heard[OWNER] !== undefined).toBe(ofOwner === 'active');
        if (ofAlternate !== 'active' || !hasAlternate) expect(heard[ALTERNATE]).toBeUndefined();
        for (const days of Object.values(heard)) expect(days).toEqual([...new Set(days)]);
      }),
      { numRuns: 32 },
    );
  });
});

describe('what was planned before the date was set', () => {
  it('is not made up for', () => {
    const late = { ...owned(), datedAt: START - 5 * DAY };
    expect(told([late], [standing(OWNER)], 2)).toEqual({ [OWNER]: [-1, 0, 1] });
  });
});

describe('what comes by itself', () => {
  it('is made once for each, and not again for those who hold it back', () => {
    const { people } = agendaOf(owned({ owners: [OWNER, 'A name'] }), anItem('a', day(0)));
    expect([...people]).toEqual([OWNER, ALTERNATE]);
    expect(withoutStanding(people, [standing(OWNER, 'stopped')])).toEqual([ALTERNATE]);
  });

  it('is suspended where the person cannot be written to', () => {
    const stranger = { language: 'en', timeZone: 'UTC', canBeReached: false } as const;
    expect(standingSubscription(OWNER, stranger).state).toBe('suspended');
  });
});

describe('what not everybody may see', () => {
  const restricted = owned({ confidentiality: 'restricted' });
  const agenda = agendaOf(restricted, anItem('a', day(0)));
  const reader = (id: string): Subscription => aSubscription({ id, destination: { kind: 'person', id } });
  const readers = ({ id }: { id: string }): Promise<Readers> =>
    Promise.resolve({ kind: 'person', standing: 'member', id, party: id === 'U0THAI' ? 'org-thailand' : null });

  it('is withheld with its reason, and the rest comes', async () => {
    const subscriptions = [reader('U0THAI'), reader('U0OTHER'), channel].map((one) => ({
      ...one,
      rhythm: single([7, 0], { timeZone: 'UTC' }),
    }));
    const { posts } = dueReminders(agenda, subscriptions, EMPTY_LEDGER, START - 6 * DAY);
    const left = await withhold(posts, agenda, readers);
    expect(left.posts.map(({ destination, entries }) => [destination.id, entries.map(({ item }) => item)])).toEqual([
      ['U0THAI', ['C-2027-001', 'a']],
      ['U0OTHER', ['a']],
      ['C1', ['a']],
    ]);
    expect(left.withheld).toMatchObject([
      { destination: { id: 'U0OTHER' }, item: 'C-2027-001', reason: 'not-visible' },
    ]);
  });

  it('waits where nobody can tell who reads', async () => {
    const { posts } = dueReminders(agenda, [reader('U0THAI')], EMPTY_LEDGER, START - 6 * DAY);
    const left = await withhold(posts, agenda, () => Promise.resolve(null));
    expect(left.posts.flatMap(({ entries }) => entries.map(({ item }) => item))).toEqual(['a']);
  });
});
