import { describe, expect, it } from 'vitest';
import { evaluate, readQuestions } from './evaluate.ts';

describe('the evaluation questions', () => {
  it('are at least 150 of all kinds', () => {
    const questions = readQuestions();
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(8);
  });

  it('are answered as well as every kind asks for', async () => {
    const { short } = await evaluate(readQuestions());
    expect(short).toEqual([]);
  });
});
