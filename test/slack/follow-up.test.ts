import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/answers/answer-question.ts';
import { answerFromRecord, newFolder, openDesk, openSlack } from './slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';

/** Answers from the record, and keeps what was asked. */
function listening() {
  const asked: Question[] = [];
  return {
    asked,
    answer: (question: Question) => {
      asked.push(question);
      return Promise.resolve(answerFromRecord(question.text, question));
    },
  };
}

describe('a follow-up', () => {
  it('in a thread knows what was talked about, also after a restart', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const first = await openDesk(slack, { stateDir });
    const { ts } = slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    await first.stop();

    const { asked, answer } = listening();
    await openDesk(slack, { stateDir, answer });
    slack.as('daniel').mention('general', 'and who was the host?', { thread_ts: ts });
    expect((await slack.nextMessage('general')).thread_ts).toBe(ts);
    expect(asked[0]?.context).toEqual({ question: QUESTION, records: ['evt-2023-09-06-26th-summit'] });
  });

  it('in a direct message goes on from the answer before', async () => {
    const slack = await openSlack();
    const { asked, answer } = listening();
    await openDesk(slack, { answer });
    slack.as('daniel').dm(QUESTION);
    await slack.nextMessage('@daniel');
    slack.as('daniel').dm('where was it?');
    await slack.nextMessage('@daniel');
    expect(asked[1]?.context?.question).toBe(QUESTION);
  });

  it('needs no mention where the same person writes after the desk', async () => {
    const slack = await openSlack();
    const { asked, answer } = listening();
    await openDesk(slack, { answer });
    const { ts } = slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    slack.as('daniel').say('general', 'where was it?', { thread_ts: ts });
    expect((await slack.nextMessage('general')).thread_ts).toBe(ts);
    expect(asked[1]).toMatchObject({ text: 'where was it?', context: { records: ['evt-2023-09-06-26th-summit'] } });
  });

  it.each([
    ['somebody else writes', 'siti', 'where was it?'],
    ['somebody is mentioned', 'daniel', '@siti where was it?'],
    ['everybody is', 'daniel', '<!here> where was it?'],
  ])('is not meant for the desk when %s', async (_, who, typed) => {
    const slack = await openSlack();
    const { asked, answer } = listening();
    const desk = await openDesk(slack, { answer });
    const { ts } = slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    slack.as(who).say('general', typed, { thread_ts: ts });
    slack.as('mei').dm('hello?');
    await slack.nextMessage('@mei');
    await desk.stop();
    expect(asked.map(({ text }) => text)).toEqual([QUESTION, 'hello?']);
  });

  it('is not meant for the desk when others have spoken since', async () => {
    const slack = await openSlack();
    const { asked, answer } = listening();
    const desk = await openDesk(slack, { answer });
    const { ts } = slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    slack.as('siti').say('general', 'I was there', { thread_ts: ts });
    slack.as('daniel').say('general', 'how was it?', { thread_ts: ts });
    slack.as('mei').dm('hello?');
    await slack.nextMessage('@mei');
    await desk.stop();
    expect(asked).toHaveLength(2);
  });

  it('in a thread that the desk has no part in is nobody’s business', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { ts } = slack.as('daniel').say('general', 'lunch?');
    slack.as('daniel').say('general', 'anybody?', { thread_ts: ts });
    slack.as('daniel').dm(QUESTION);
    await slack.nextMessage('@daniel');
    await desk.stop();
    expect(slack.messages('general')).toHaveLength(2);
  });
});
