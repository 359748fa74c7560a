import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AskedForPromises, preparePromiseReading } from '../../src/answers/promise-question.ts';
import { loadRecord } from '../../src/record/load.ts';
import { type Expected, OTHER_QUESTIONS, PROMISE_QUESTIONS } from './promise-questions.ts';

const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
if (!loaded.ok) throw new Error('the record has faults: npm run check-data');
const read = preparePromiseReading(loaded.record);
const NOON = Date.UTC(2026, 10, 22, 5);
const ask = (text: string, language?: 'en' | 'zh' | 'id' | 'vi' | 'th') =>
  read({ text, now: NOON, timeZone: 'Asia/Jakarta', ...(language && { language }) });

const follow = (text: string, before: string, language: AskedForPromises['language']) =>
  read({ text, language, now: NOON, timeZone: 'Asia/Jakarta', context: { question: before, records: [] } });

const whole = (language: AskedForPromises['language'], { due = '', ...expected }: Expected): AskedForPromises => {
  const [from = '', to = ''] = due.split('..');
  return {
    language,
    party: null,
    recipient: null,
    between: [],
    sectors: [],
    status: 'open',
    mine: false,
    numbers: [],
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

  it.each([
    [
      'en',
      'what does China still owe us on AI?',
      'and Viet Nam?',
      { party: 'org-vietnam', recipient: 'home', sectors: ['sec-ai'] },
    ],
    ['en', 'what do we owe China?', 'what about Laos', { party: 'home', recipient: 'org-laos' }],
    ['en', 'our open commitments', 'and on solar?', { party: 'home', sectors: ['sec-pv'] }],
    [
      'en',
      'what is still open with Cambodia',
      'and what is overdue?',
      { between: ['org-cambodia'], status: 'overdue' },
    ],
    ['zh', '中国还欠我们什么?', '那越南呢?', { party: 'org-vietnam', recipient: 'home' }],
    ['id', 'komitmen Laos yang belum dipenuhi', 'bagaimana dengan Kamboja?', { party: 'org-cambodia' }],
    ['vi', 'Trung Quốc còn nợ chúng ta gì?', 'thế còn Lào?', { party: 'org-laos', recipient: 'home' }],
    ['th', 'จีนยังติดค้างอะไรเรา', 'แล้วลาวล่ะ', { party: 'org-laos', recipient: 'home' }],
  ] as const)('(%s) goes on: %s – %s', (language, before, text, expected) => {
    expect(follow(text, before, language)).toEqual(whole(language, expected));
  });

  it('does not go on where something else is asked, or something else was talked about', () => {
    expect(follow('when is the next summit?', 'what does China still owe us?', 'en')).toBeNull();
    expect(follow('and who chairs it?', 'what does China still owe us?', 'en')).toBeNull();
    expect(follow('and Viet Nam?', 'what did China pledge in 2023?', 'en')).toBeNull();
  });

  it('is none that is a document', () => {
    expect(ask(`what do we owe China? ${'x'.repeat(600)}`)).toBeNull();
  });
});
