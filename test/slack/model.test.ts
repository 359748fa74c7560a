import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { prepareAnswersWithModel } from '../../src/answers/answer-with-model.ts';
import type { Model } from '../../src/answers/model.ts';
import { answerFromRecord, openDesk, openSlack, record } from './slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';

/** A model that words every claim with its own words, or with those that are given. */
const wordingWith = (make: (text: string) => string): Model => ({
  understand: () => Promise.resolve({ outcome: 'empty', detail: '', tokens: 0 }),
  word: ({ claims }) =>
    Promise.resolve({
      outcome: 'replied',
      value: claims.map(({ id, text }) => ({ text: make(text), claims: [id] })),
      tokens: 0,
    }),
});

async function asked(model: Model) {
  const slack = await openSlack();
  await openDesk(slack, { answer: prepareAnswersWithModel(record, model, 5_000) });
  slack.as('daniel').mention('sti-cooperation', QUESTION);
  const answer = await slack.nextMessage('sti-cooperation');
  return { answer, blocks: JSON.stringify(answer.blocks), all: slack.messages('sti-cooperation') };
}

describe('an answer that a model worded', () => {
  it('comes as one post that says so', async () => {
    const { answer, blocks, all } = await asked(wordingWith((text) => text));
    expect(blocks).toContain('Worded by a language model');
    expect(answer.text).toContain('Worded by a language model');
    expect(all.filter(({ thread_ts, ts }) => thread_ts !== undefined && thread_ts !== ts)).toHaveLength(1);
  });

  it.each([
    ['mentions', (text: string) => `<!channel> ${text}`],
    ['links', (text: string) => `${text} See https://evil.example.`],
    ['lies', (text: string) => text.replace('6 September', '9 September').replace('at least', 'exactly')],
  ])('brings no %s to its readers', async (_name, make) => {
    const { blocks } = await asked(wordingWith(make));
    expect(blocks).not.toMatch(/<!channel>|evil\.example|9 September|exactly/);
    expect(blocks).toContain('6 September 2023');
    expect(blocks).not.toContain('Worded by a language model');
  });
});

describe('while the desk thinks', () => {
  it('a status stands under the question until the answer', async () => {
    const slack = await openSlack();
    const { promise: answer, resolve } = Promise.withResolvers<ReturnType<typeof answerFromRecord>>();
    await openDesk(slack, { answer: () => answer });
    const { ts } = slack.as('daniel').mention('sti-cooperation', QUESTION);
    const calls = () => slack.calls('assistant.threads.setStatus').map(({ sent }) => sent);
    await expect
      .poll(calls)
      .toEqual([expect.objectContaining({ thread_ts: ts, status: 'is looking it up in the record…' })]);
    resolve(answerFromRecord(QUESTION));
    expect((await slack.nextMessage('sti-cooperation')).thread_ts).toBe(ts);
  });

  it('no status is shown for what is known at once', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('sti-cooperation', QUESTION);
    await slack.nextMessage('sti-cooperation');
    expect(slack.calls('assistant.threads.setStatus')).toEqual([]);
  });

  it('no status is shown beside a direct message, where Slack has none', async () => {
    const slack = await openSlack();
    const answer = () => nextTurn().then(() => answerFromRecord(QUESTION));
    await openDesk(slack, { answer, wait: () => Promise.resolve() });
    slack.as('siti').dm(QUESTION);
    expect((await slack.nextMessage('@siti')).thread_ts).toBeUndefined();
    expect(slack.calls('assistant.threads.setStatus')).toEqual([]);
  });
});
