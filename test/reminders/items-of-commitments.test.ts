import { describe, expect, it } from 'vitest';
import { decide } from '../../src/commitments/change.ts';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { itemOfCommitment, silenceOf } from '../../src/reminders/items-of-commitments.ts';
import { keepItems } from '../../src/reminders/keep-items.ts';
import { CURATOR, MINUTE, NINE } from '../commitments/a-commitment.ts';
import { NAMES } from '../commitments/the-record.ts';
import { aCommitment, anItem } from './an-item.ts';

type Act = Parameters<typeof decide>[1]['act'];

/** What becomes of a commitment that these things are done to, a minute each. */
function having(commitment: Commitment, acts: readonly Act[], secondPerson = false): Commitment {
  return acts.reduce((before, act, index) => {
    const request = { number: before.number, version: null, actor: CURATOR, at: NINE + index * MINUTE, act };
    const decision = decide(before, request, secondPerson);
    if (decision.outcome !== 'changed') throw new Error(decision.outcome);
    return decision.commitment;
  }, commitment);
}

const REPORT: Act = { action: 'report', evidence: 'https://example.org', why: null };
const CANCEL: Act = { action: 'cancel', why: 'Not wanted.' };
const POSTPONE: Act = { action: 'postpone', due: { kind: 'by', date: '2028' }, why: 'Later.' };

describe('a commitment', () => {
  it('is an item under its number, with everybody whom it concerns', () => {
    const terms = { amount: { value: 20, unit: 'places', qualifier: 'at least' }, alternate: 'U0LINH' };
    expect(itemOfCommitment(aCommitment(terms), NAMES)).toMatchObject({
      id: 'C-2027-001',
      kind: 'commitment',
      title: 'Host the second workshop on electric vehicles',
      statement: 'C-2027-001 · Thailand → Laos · at least 20 places',
      due: '2027-06-30',
      sectors: ['sec-ev'],
      parties: ['org-thailand', 'org-laos', 'org-china'],
      owners: ['U0SOMCHAI'],
      alternate: 'U0LINH',
    });
  });

  it('has the date of its last change of date, and tells when that was set', () => {
    const moved = having(aCommitment(), [POSTPONE, { action: 'update', set: { completion: 'limited' }, why: null }]);
    expect(itemOfCommitment(aCommitment({}, 1, 7), NAMES)?.datedAt).toBe(7);
    expect(itemOfCommitment(moved, NAMES)).toMatchObject({ due: '2028', datedAt: NINE });
  });

  it.each([
    ['reported', having(aCommitment(), [REPORT], true)],
    ['done', having(aCommitment(), [REPORT])],
    ['cancelled', having(aCommitment(), [CANCEL])],
    ['not-agreed', aCommitment({ due: { kind: 'not-agreed' } })],
    ['before', aCommitment({ due: { kind: 'before', event: 'the 30th summit' } })],
  ] as const)('is not reminded of where it is %s', (silence, commitment) => {
    expect(silenceOf(commitment)).toBe(silence);
    expect(itemOfCommitment(commitment, NAMES)).toBeNull();
  });

  it('is reminded of again where what ended it was undone', () => {
    const undone = having(aCommitment({}, 1, NINE), [CANCEL, { action: 'undo' }]);
    expect(itemOfCommitment(undone, NAMES)).toMatchObject({ due: '2027-06-30', datedAt: NINE });
  });
});

describe('the list of all items', () => {
  function aList() {
    const now = { record: { items: [anItem('a', '2027-03-31')], names: NAMES }, logged: [aCommitment()] };
    return {
      now,
      items: keepItems(
        () => now.record,
        () => Promise.resolve(now.logged),
      ),
    };
  }

  it('holds the record’s and the commitments’', async () => {
    const { items } = aList();
    expect((await items()).map(({ id }) => id)).toEqual(['a', 'C-2027-001']);
  });

  it('is the same array until something changes, and what has not changed is not made again', async () => {
    const { now, items } = aList();
    const before = await items();
    expect(await items()).toBe(before);
    now.logged = [...now.logged, aCommitment({}, 2)];
    const added = await items();
    expect(added.map(({ id }) => id)).toEqual(['a', 'C-2027-001', 'C-2027-002']);
    expect(added[1]).toBe(before[1]);
    now.record = { ...now.record, items: [] };
    expect((await items()).map(({ id }) => id)).toEqual(['C-2027-001', 'C-2027-002']);
    now.logged = now.logged.map((commitment) => having(commitment, [CANCEL]));
    expect(await items()).toEqual([]);
  });
});
