import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/playground/state.ts';
import { viewState } from '../../src/playground/view-state.ts';
import { ITEM_KINDS } from '../../src/reminders/item.ts';
import { type Asked, parseSubscription } from '../../src/reminders/parse-command.ts';
import { vocabularyOf } from '../../src/reminders/vocabulary.ts';
import { writeCommand } from '../../src/reminders/write-command.ts';
import { readSubscribeForm } from '../../src/slack/reminders/read-subscribe-form.ts';
import { subscribeForm } from '../../src/slack/reminders/subscribe-form.ts';
import { record } from './slack-desk.ts';

const vocabulary = vocabularyOf(record);
const countries = ['BN', 'SG', 'TH'];
const idsOf = (field: string) => [
  ...new Set([...vocabulary.values()].filter((one) => one.field === field).map(({ id }) => id)),
];

const some = <Value>(...values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const two = (number: number) => String(number).padStart(2, '0');

/** Whatever can be asked for. */
const anything: fc.Arbitrary<Asked> = fc.record({
  where: fc.constantFrom('here', 'me'),
  what: fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...ITEM_KINDS), { minLength: 1 }),
    sectors: some(...idsOf('sectors')),
    parties: some(...idsOf('parties')),
    plans: some(...idsOf('plans')),
    owners: some('U0DANIEL', 'W1MEI', 'U2'),
  }),
  how: fc.oneof(
    fc.record({ kind: fc.constant('digest' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
    fc.record({
      kind: fc.constant('single' as const),
      leads: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 6 }),
    }),
  ),
  at: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  timeZone: fc.constantFrom(null, 'UTC', 'Asia/Jakarta', 'Pacific/Kiritimati', 'America/Argentina/Buenos_Aires'),
  workingDaysOf: fc.constantFrom(null, ...countries),
});

/** Lists that stand for sets, in one order: a form hands them back in its own. */
const inOrder = (asked: Asked): Asked => ({
  ...asked,
  what: {
    kinds: asked.what.kinds.toSorted(),
    sectors: asked.what.sectors.toSorted(),
    parties: asked.what.parties.toSorted(),
    plans: asked.what.plans.toSorted(),
    owners: asked.what.owners.toSorted(),
  },
});

const formOf = (asked: Asked) =>
  subscribeForm(asked, { channel: 'C1', changes: null }, record, countries, 'en') as unknown as View;

describe('whatever can be asked for', () => {
  it('can be typed', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        expect(parseSubscription(writeCommand(asked, vocabulary), vocabulary, countries, 'U1')).toEqual({
          outcome: 'parsed',
          asked,
        });
      }),
    );
  });

  it('can be filled in, and stands in the form that changes it', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        const read = readSubscribeForm(viewState(formOf(asked), {}));
        expect(read && 'what' in read ? inOrder(read) : read).toEqual(inOrder(asked));
      }),
    );
  });
});

describe('what is filled in', () => {
  const [asked] = fc.sample(anything, { numRuns: 1, seed: 1 });
  const fill = (values: Record<string, unknown>) => readSubscribeForm(viewState(formOf(asked as Asked), values));

  it.each([
    [{ kinds: [] }, 'kinds'],
    [{ how: 'single', leads: '' }, 'leads'],
    [{ how: 'single', leads: 'soon' }, 'leads'],
    [{ how: 'single', leads: '30, 366' }, 'leads'],
    [{ zone: 'Asia/Atlantis' }, 'zone'],
    [{ zone: 'Singapore' }, 'zone'],
  ])('is told at its field what is wrong with it: %j', (values, wrong) => {
    expect(fill(values)).toEqual({ wrong });
  });

  it('may write days as in a command', () => {
    expect(fill({ how: 'single', leads: '30d 7d、0' })).toMatchObject({ how: { leads: [30, 7, 0] } });
  });
});
