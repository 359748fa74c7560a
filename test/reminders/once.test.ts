import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReminders } from '../../src/reminders/due-reminders.ts';
import { EMPTY_LEDGER, intend, type Ledger } from '../../src/reminders/ledger.ts';
import { aDelivery, agendaOf, anItem, aSubscription, digest, single } from './an-item.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.UTC(2027, 0, 1);
const LEADS = [30, 7, 1, 0];

const day = (offset: number): string => new Date(START + offset * DAY).toISOString().slice(0, 10);
const nineOf = (offset: number): number => START + offset * DAY + 9 * 60 * 60_000;

/** By plain counting, apart from the program: which lead time is current so many days into the story. */
function currentLead(due: number, now: number): string | null {
  const begun = LEADS.filter((lead) => nineOf(due - lead) <= now);
  const last = begun.at(-1);
  // The day after, the question takes its place.
  return last === undefined || now >= nineOf(due + 1) ? null : `lead:${last}:${day(due)}`;
}

/** The desk is up at these moments and no others, and finds the date to be this one. */
const story = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 12 * DAY }), due: fc.integer({ min: 30, max: 90 }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

/** Sends what is due at each moment, and tells under which keys. */
function live(moments: readonly { now: number; due: number }[], rhythms: readonly ReturnType<typeof single>[]) {
  let ledger: Ledger = EMPTY_LEDGER;
  const subscriptions = rhythms.map((rhythm, index) => aSubscription({ id: `s${index}`, rhythm }));
  return moments.map(({ now, due }, index) => {
    const { posts } = dueReminders(agendaOf(anItem('a', day(due))), subscriptions, ledger, now);
    const sent = posts.flatMap(({ entries }) => entries);
    ledger = intend(
      ledger,
      posts.map(({ entries }, post) => aDelivery(`${index}-${post}`, entries)),
    ).ledger;
    return sent.map(({ occurrence }) => occurrence);
  });
}

const momentsOf = (steps: readonly { gap: number; due: number }[]) => {
  let now = START;
  return steps.map(({ gap, due }) => {
    now += gap;
    return { now, due };
  });
};

describe('over any sequence of ticks, downtimes and date changes', () => {
  it('each occurrence is sent at most once, whatever subscriptions overlap', () => {
    const utc = { timeZone: 'UTC' };
    const rhythms = [single(LEADS, utc), single([14, 1], { ...utc, at: '17:00' }), digest(utc)];
    fc.assert(
      fc.property(story, (steps) => {
        const keys = live(momentsOf(steps), rhythms).flat();
        expect(keys).toEqual([...new Set(keys)]);
      }),
    );
  });

  it('each occurrence is sent at least once, if the desk is up within its window', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const moments = momentsOf(steps);
        const sent = live(moments, [single(LEADS, { timeZone: 'UTC' })]);
        for (const [index, { now, due }] of moments.entries()) {
          const expected = currentLead(due, now);
          if (expected !== null) expect(sent.slice(0, index + 1).flat()).toContain(expected);
        }
      }),
    );
  });
});
