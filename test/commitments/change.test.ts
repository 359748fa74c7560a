import { describe, expect, it } from 'vitest';
import { type Act, decide } from '../../src/commitments/change.ts';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log } from '../../src/commitments/log.ts';
import type { Actor } from '../../src/commitments/rights.ts';
import { sayStatus } from '../../src/commitments/say.ts';
import { statusOf } from '../../src/commitments/status.ts';
import { aLogging, aNew, CURATOR, LINH, MINUTE, NINE, SOMCHAI, VERIFIER } from './a-commitment.ts';

const logged = (terms: Parameters<typeof aNew>[0] = {}): Commitment => {
  const [, result] = log(NO_COMMITMENTS, aLogging({ commitments: [aNew(terms)] }));
  const [commitment] = result.outcome === 'logged' ? result.commitments : [];
  if (!commitment) throw new Error('nothing was logged');
  return commitment;
};
const act = (commitment: Commitment, act: Act, actor: Actor = SOMCHAI, { at = NINE + MINUTE, second = false } = {}) =>
  decide(commitment, { number: commitment.number, version: commitment.version, actor, at, act }, second);
const done = (commitment: Commitment, ...rest: [Act, Actor?, { at?: number; second?: boolean }?]): Commitment => {
  const decision = act(commitment, ...rest);
  if (decision.outcome !== 'changed') throw new Error(decision.outcome);
  return decision.commitment;
};
const REPORT: Act = { action: 'report', evidence: 'https://example.org/report', why: null };
const status = (commitment: Commitment, today = '2027-03-03') => sayStatus('en', statusOf(commitment, today));

describe('the status that people see', () => {
  it.each([
    ['2027-03-03', 'on track'],
    ['2027-06-18', 'due in 12 days'],
    ['2027-06-29', 'due tomorrow'],
    ['2027-06-30', 'due today'],
    ['2027-07-01', 'overdue by 1 day'],
    ['2027-07-15', 'overdue by 15 days'],
  ])('follows from the day alone: %s', (today, told) => {
    expect(status(logged(), today)).toBe(told);
  });

  it('takes a month or a year to its end', () => {
    expect(status(logged({ due: { kind: 'by', date: '2027' } }), '2027-12-31')).toBe('due today');
    expect(status(logged({ due: { kind: 'by', date: '2028-02' } }), '2028-02-29')).toBe('due today');
  });

  it('says what is not dated, reported, done or cancelled', () => {
    expect(status(logged({ due: { kind: 'not-agreed' } }))).toBe('open, date not agreed yet');
    expect(status(done(logged(), REPORT, SOMCHAI, { second: true }))).toBe('reported, to be verified');
    expect(status(done(logged(), REPORT))).toBe('done');
    expect(status(done(logged(), { action: 'cancel', why: 'No budget' }), '2028-01-01')).toBe('cancelled');
  });
});

describe('what may happen to a commitment', () => {
  it('is for its owners, its alternate and curators', () => {
    const cancel: Act = { action: 'cancel', why: 'No budget' };
    expect(act(logged(), cancel, SOMCHAI).outcome).toBe('changed');
    expect(act(logged({ alternate: LINH.id }), cancel, LINH).outcome).toBe('changed');
    expect(act(logged(), cancel, CURATOR).outcome).toBe('changed');
    expect(act(logged(), cancel, LINH)).toEqual({ outcome: 'not-allowed' });
    expect(act(logged(), cancel, { ...SOMCHAI, role: 'viewer' })).toEqual({ outcome: 'not-allowed' });
  });

  it('ends when it is closed or cancelled', () => {
    expect(act(done(logged(), REPORT), { action: 'cancel', why: 'x' })).toEqual({ outcome: 'not-open' });
    expect(act(done(logged(), { action: 'cancel', why: 'x' }), REPORT)).toEqual({ outcome: 'not-open' });
  });

  it('is for whoever logged it where no owner is known to Slack', () => {
    const cancel: Act = { action: 'cancel', why: 'No budget' };
    for (const owners of [[], ['Ms Phan of the ministry']]) {
      expect(act(logged({ owners }), cancel, SOMCHAI).outcome).toBe('changed');
      expect(act(logged({ owners }), cancel, LINH)).toEqual({ outcome: 'not-allowed' });
    }
    expect(act(logged({ owners: [LINH.id] }), cancel, SOMCHAI)).toEqual({ outcome: 'not-allowed' });
  });

  it('begins again where it was closed or cancelled too early, as it stood before', () => {
    const reopen: Act = { action: 'reopen', why: 'The minutes say otherwise' };
    const begun = done(logged(), {
      action: 'update',
      set: { lifecycle: 'in-progress', completion: 'limited' },
      why: null,
    });
    for (const end of [REPORT, { action: 'cancel', why: 'x' } as const]) {
      expect(done(done(begun, end), reopen).content).toMatchObject({
        lifecycle: 'in-progress',
        completion: 'limited',
        verification: 'pending',
      });
    }
    expect(act(begun, reopen)).toEqual({ outcome: 'open-already' });
    expect(act(done(begun, REPORT), reopen, LINH)).toEqual({ outcome: 'not-allowed' });
  });

  it('is done once where the same form is submitted again, also after somebody else has changed it', () => {
    const before = logged();
    const request = { number: before.number, version: 1, actor: SOMCHAI, at: NINE, act: REPORT };
    const reported = done(before, REPORT);
    expect(decide(reported, request, false)).toEqual({ outcome: 'done-before' });
    const later = done(reported, { action: 'reopen', why: 'Not yet' }, CURATOR);
    expect(decide(later, request, false)).toEqual({ outcome: 'done-before' });
    expect(decide(later, { ...request, act: { ...REPORT, evidence: 'other' } }, false).outcome).toBe(
      'changed-meanwhile',
    );
  });

  it('changes nothing where it would set what already holds, or what cannot be', () => {
    expect(act(logged(), { action: 'update', set: { shareable: false }, why: null })).toEqual({
      outcome: 'nothing-to-change',
    });
    expect(act(logged(), { action: 'update', set: { title: 'x'.repeat(100_000) }, why: null })).toEqual({
      outcome: 'not-valid',
      field: 'title',
    });
  });

  it('keeps only the fields that changed', () => {
    const changed = done(logged(), { action: 'reassign', owners: [LINH.id], alternate: null, why: 'On leave' });
    expect(changed.history.at(-1)).toEqual({
      action: 'reassign',
      by: SOMCHAI.id,
      at: NINE + MINUTE,
      from: { owners: [SOMCHAI.id] },
      to: { owners: [LINH.id] },
      why: 'On leave',
    });
  });
});

describe('verification', () => {
  it('by a second person is off unless it is asked for', () => {
    expect(done(logged(), REPORT).content).toMatchObject({ lifecycle: 'closed', verification: 'pending' });
  });

  it('is for verifiers, and not for whoever reported, where a second person is asked for', () => {
    const reported = done(logged({ owners: [SOMCHAI.id, VERIFIER.id] }), REPORT, VERIFIER, { second: true });
    const verify: Act = { action: 'verify', verdict: 'verified', why: null };
    expect(act(reported, verify, SOMCHAI, { second: true })).toEqual({ outcome: 'not-allowed' });
    expect(act(reported, verify, VERIFIER, { second: true })).toEqual({ outcome: 'own-report' });
    expect(done(reported, verify, CURATOR, { second: true }).content).toMatchObject({
      lifecycle: 'closed',
      verification: 'verified',
    });
  });

  it('sends back what was not done', () => {
    const reported = done(logged(), REPORT, SOMCHAI, { second: true });
    const rejected = done(reported, { action: 'verify', verdict: 'rejected', why: 'No minutes' }, VERIFIER);
    expect(rejected.content).toMatchObject({ lifecycle: 'in-progress', verification: 'rejected' });
    expect(act(logged(), { action: 'verify', verdict: 'verified', why: null }, VERIFIER)).toEqual({
      outcome: 'nothing-reported',
    });
  });
});

describe('undo', () => {
  const undo: Act = { action: 'undo' };

  it('takes back what was logged, and the history keeps both', () => {
    const undone = done(logged(), undo);
    expect(status(undone)).toBe('cancelled');
    expect(undone.history.map(({ action }) => action)).toEqual(['log', 'undo']);
  });

  it('takes back any change, field by field', () => {
    const before = logged();
    const undone = done(done(before, REPORT), undo, SOMCHAI, { at: NINE + 2 * MINUTE });
    expect(undone.content).toEqual(before.content);
    expect(undone.history).toHaveLength(3);
  });

  it('is for whoever did it, for ten minutes, and once', () => {
    expect(act(logged(), undo, CURATOR)).toEqual({ outcome: 'not-allowed' });
    expect(act(logged(), undo, SOMCHAI, { at: NINE + 10 * MINUTE }).outcome).toBe('changed');
    expect(act(logged(), undo, SOMCHAI, { at: NINE + 10 * MINUTE + 1 })).toEqual({ outcome: 'too-late-to-undo' });
    expect(act(done(logged(), undo), undo)).toEqual({ outcome: 'too-late-to-undo' });
  });
});
