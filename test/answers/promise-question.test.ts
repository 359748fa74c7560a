import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AskedForPromises, preparePromiseReading } from '../../src/answers/promise-question.ts';
import { loadRecord } from '../../src/record/load.ts';
import { type Expected, OTHER_QUESTIONS, PROMISE_QUESTIONS } from './promise-questions.ts';

const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
if (!loaded.ok) throw new Error('the record has faults: npm run check-data');
const read = preparePromiseReading(loaded.record);
const ask = (text: string, language?: 'en' | 'zh' | 'id' | 'vi' | 'th') =>
  read({ text, now: Date.UTC(2026, 10, 22, 5), timeZone: 'Asia/Jakarta', ...(language && { language }) });

const whole = (language: AskedForPromises['language'], { due = '', ...expected }: Expected): AskedForPromises => {
  const [from = '', to = ''] = due.split('..');
  return {
    language,
    party: null,
    recipient: null,
    between: [],
    sectors: [],
    status: 'open',
    topic: [],
    certainty: 'sure',
    ...expected,
    due: due === '' ? null : { from: from || null, to: to || null },
  };
};

describe('a question about who owes what', () => {
  it.each(PROMISE_QUESTIONS)('(%s) is understood: %s', (language, text, expected) => {
    expect(ask(text, language)).toEqual(whole(language, expected));
  });

  it('is understood without knowing the language of the account', () => {
    const missed = PROMISE_QUESTIONS.filter(([, text]) => ask(text) === null).map(([, text]) => text);
    expect(missed).toEqual([]);
  });

  it.each(OTHER_QUESTIONS)('(%s) is not any other: %s', (language, text) => {
    // What is unsure goes to the record unless something that was logged answers it.
    expect(ask(text, language)?.certainty ?? null).not.toBe('sure');
  });

  it('is none that is a document', () => {
    expect(ask(`what do we owe China? ${'x'.repeat(600)}`)).toBeNull();
  });
});
