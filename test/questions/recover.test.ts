import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERED_LATE_WITHIN_MS, recover } from '../../src/questions/accept.ts';
import { aQuestion, MINUTE, NINE } from './a-question.ts';

describe('after a restart', () => {
  it('answers what was accepted less than ten minutes ago and apologises for the rest', () => {
    const young = aQuestion('young', { acceptedAt: NINE });
    const old = aQuestion('old', { acceptedAt: NINE - 1 });
    expect(recover([old, young], NINE + 10 * MINUTE - 1)).toEqual({ answer: [young], apologise: [old] });
  });

  it('answers a question from before the clock was set back', () => {
    const ahead = aQuestion('ahead', { acceptedAt: NINE + 60 * MINUTE });
    expect(recover([ahead], NINE).answer).toEqual([ahead]);
  });

  it('leaves no question out, takes none twice and keeps their order', () => {
    const ages = fc.array(fc.integer({ min: -MINUTE, max: 3 * ANSWERED_LATE_WITHIN_MS }));
    fc.assert(
      fc.property(ages, (all) => {
        const pending = all.map((age, index) => aQuestion(String(index), { acceptedAt: NINE - age }));
        const { answer, apologise } = recover(pending, NINE);
        const isYoung = (age: number) => age < ANSWERED_LATE_WITHIN_MS;
        expect(answer).toEqual(pending.filter((_, index) => isYoung(all[index] ?? Number.NaN)));
        expect(apologise).toEqual(pending.filter((question) => !answer.includes(question)));
      }),
    );
  });
});
