import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairShare, QUESTIONS_PER_MINUTE, takeTurn } from '../../src/questions/fair-share.ts';
import { MINUTE, NINE } from './a-question.ts';

/** Asks and is done at once, at each of the given moments. */
function askAt(moments: readonly number[], asker = 'U0ASKER', share = createFairShare()) {
  return moments.map((now) => {
    const turn = share.take(asker, now);
    if (turn.outcome === 'allowed') share.finish(asker);
    return turn;
  });
}

describe("an asker's fair share", () => {
  it('is ten questions at once, and then one every six seconds', () => {
    const turns = askAt([...Array(11).fill(NINE), NINE + 5_999, NINE + 6_000, NINE + 6_001]);
    expect(turns.map(({ outcome }) => outcome)).toEqual([
      ...Array(10).fill('allowed'),
      'wait',
      'wait',
      'allowed',
      'wait',
    ]);
    expect(turns[10]).toEqual({ outcome: 'wait', reason: 'too-often', retryAt: NINE + 6_000 });
  });

  it('is two at a time', () => {
    const share = createFairShare();
    const outcomes = [1, 2, 3].map(() => share.take('U0ASKER', NINE).outcome);
    expect(outcomes).toEqual(['allowed', 'allowed', 'wait']);
    share.finish('U0ASKER');
    expect(share.take('U0ASKER', NINE).outcome).toBe('allowed');
  });

  it("is not touched by another's haste", () => {
    const share = createFairShare();
    askAt(Array(50).fill(NINE), 'U0HASTY', share);
    expect(share.take('U0CALM', NINE).outcome).toBe('allowed');
  });

  it('comes back when a clock is set back', () => {
    const share = createFairShare();
    askAt(Array(10).fill(NINE), 'U0ASKER', share);
    expect(share.take('U0ASKER', NINE - 60 * MINUTE).outcome).toBe('allowed');
  });

  const moments = fc
    .array(fc.integer({ min: NINE, max: NINE + 10 * MINUTE }), { maxLength: 200 })
    .map((all) => all.toSorted((a, b) => a - b));

  it('never exceeds the bucket and what has flowed back, whatever the rhythm', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const turns = askAt(all);
        const allowed = all.filter((_, index) => turns[index]?.outcome === 'allowed');
        for (const [first, from] of allowed.entries()) {
          for (const [last, to] of allowed.entries()) {
            if (last >= first) {
              expect(last - first + 1).toBeLessThanOrEqual(QUESTIONS_PER_MINUTE + Math.floor((to - from) / 6_000));
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is truly there again at the moment that was named, and not before', () => {
    fc.assert(
      fc.property(fc.nat({ max: MINUTE }), (backlog) => {
        const load = { fullAt: NINE + backlog, inProgress: 0 };
        const turn = takeTurn(load, NINE);
        if (turn.outcome === 'allowed') return;
        expect(takeTurn(load, turn.retryAt - 1).outcome).toBe('wait');
        expect(takeTurn(load, turn.retryAt).outcome).toBe('allowed');
      }),
    );
  });
});
