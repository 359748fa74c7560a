import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/slack/answer-blocks.ts';
import { answerFromRecord, answerWith, newFolder, openDesk, openSlack } from './slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';
const UNKNOWN = 'when was the 26th ASEAN-Canada summit on quantum sheep?';

describe('helpful or not', () => {
  it('is recorded, and said to be', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, {
      answer: () => Promise.resolve(answerWith({ outcome: 'not-in-record' }, 'The record does not hold that.')),
    });
    slack.as('daniel').mention('general', UNKNOWN);
    const { ts } = await slack.nextMessage('general');
    await slack.as('siti').click(ts, ACTIONS.notHelpful);
    expect((await slack.nextEphemeral('siti')).text).toBe('Terima kasih, sudah dicatat.');
    expect(await desk.questions.gaps()).toMatchObject([{ unanswered: 1, notHelpful: 1 }]);
  });
});

describe('tell me when this is answered', () => {
  it('keeps the asker with the question, and only then', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, {
      answer: () => Promise.resolve(answerWith({ outcome: 'not-in-record' }, 'The record does not hold that.')),
    });
    const asked = slack.as('daniel').mention('general', UNKNOWN);
    const { ts } = await slack.nextMessage('general');
    slack.as('daniel').mention('general', 'thanks, and?', { thread_ts: asked.ts });
    await slack.nextMessage('general');
    expect(await desk.questions.gaps()).toMatchObject([{ watchers: 0 }]);
    await slack.as('daniel').click(ts, ACTIONS.tellMe);
    expect((await slack.nextEphemeral('daniel')).text).toContain('I will tell you');
    expect(await desk.questions.gaps()).toMatchObject([{ watchers: 1 }]);
  });

  it('is offered only where the record holds no answer', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('general', QUESTION);
    const { ts } = await slack.nextMessage('general');
    expect(() => slack.as('daniel').click(ts, ACTIONS.tellMe)).toThrow('has no');
  });
});

describe('this fact is wrong', () => {
  it('asks which and why, and tells the curators with the claim’s id', async () => {
    const slack = await openSlack();
    await openDesk(slack, { curatorChannel: 'CSTICOOPERATION' });
    slack.as('daniel').mention('general', QUESTION);
    const { ts } = await slack.nextMessage('general');
    await slack.as('siti').click(ts, ACTIONS.wrongFact);
    const form = await slack.nextView('siti');
    expect(
      await slack.as('siti').submit(form.id, {
        claim: 'evt-2023-09-06-26th-summit#held',
        reason: 'It says <!channel> & more',
      }),
    ).toMatchObject({ outcome: 'taken' });
    const report = await slack.nextMessage('sti-cooperation');
    expect(report.text).toContain('evt-2023-09-06-26th-summit#held');
    expect(report.text).toContain('&lt;!channel&gt; &amp; more');
    expect(report.text).not.toContain('<!channel>');
  });

  it('is kept where there is no curators’ channel', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const reported: string[] = [];
    const keep = desk.questions.reportFact;
    desk.questions.reportFact = (report) => {
      reported.push(report.claim);
      return keep(report);
    };
    slack.as('daniel').mention('general', QUESTION);
    const { ts } = await slack.nextMessage('general');
    await slack.as('daniel').click(ts, ACTIONS.wrongFact);
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { claim: 'evt-2023-09-06-26th-summit#held', reason: 'no' });
    expect(reported).toEqual(['evt-2023-09-06-26th-summit#held']);
  });
});

describe('sharing', () => {
  it('posts the answer in the channel, with who asked', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await slack.as('daniel').slash('/sti', QUESTION, 'general');
    const { ts } = await slack.nextEphemeral('daniel');
    await slack.as('daniel').click(ts, ACTIONS.share);
    const shared = await slack.nextMessage('general');
    expect(shared.text).toContain(slack.as('daniel').id);
    expect(shared.text).toContain('6 September 2023');
    expect(() => slack.as('daniel').click(shared.ts, ACTIONS.share)).toThrow('has no');
  });

  it('says how to invite the desk where it is not in the channel', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await slack.as('daniel').slash('/sti', QUESTION, 'random');
    const { ts } = await slack.nextEphemeral('daniel');
    await slack.as('daniel').click(ts, ACTIONS.share);
    expect((await slack.nextEphemeral('daniel')).text).toContain('/invite <@');
    expect(slack.messages('random')).toEqual([]);
  });

  it('works for an answer from before a restart', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const first = await openDesk(slack, { stateDir });
    await slack.as('daniel').slash('/sti', QUESTION, 'general');
    const { ts } = await slack.nextEphemeral('daniel');
    await first.stop();
    await openDesk(slack, { stateDir });
    await slack.as('daniel').click(ts, ACTIONS.share);
    expect((await slack.nextMessage('general')).text).toContain('6 September 2023');
  });
});

describe('a long list', () => {
  const LIST = 'list all events';

  it('is shortened with its count, and shown in full as a table to whoever asks for it', async () => {
    const total = answerFromRecord(LIST).citations.length;
    expect(total).toBeGreaterThan(12);
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('general', LIST);
    const { ts, blocks } = await slack.nextMessage('general');
    expect(JSON.stringify(blocks)).toContain(`Showing 10 of ${total}.`);
    await slack.as('siti').click(ts, ACTIONS.showAll);
    const table = await slack.nextEphemeral('siti');
    const rows = (table.blocks ?? []).flatMap((block) =>
      block.type === 'table' && Array.isArray(block.rows) ? block.rows : [],
    );
    expect(rows.length).toBeGreaterThan(11);
    expect(table.text.split('\n').length).toBeGreaterThanOrEqual(rows.length);
  });

  it('goes on page by page to its end', async () => {
    const total = answerFromRecord(LIST).citations.length;
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').dm(LIST);
    let shown = (await slack.nextMessage('@daniel')).ts;
    const seen = new Set<string>();
    for (let page = 0; page < 20; page += 1) {
      await slack.as('daniel').click(shown, ACTIONS.showAll);
      const table = await slack.nextEphemeral('daniel');
      for (const line of table.text.split('\n')) if (/^\d+\. /.test(line)) seen.add(line.split('.')[0] ?? '');
      shown = table.ts;
      if (!JSON.stringify(table.blocks).includes(ACTIONS.showAll)) break;
    }
    expect(seen.size).toBe(total);
  });
});

describe('the agent pane', () => {
  it('suggests what the record can answer today, and only where it is installed', async () => {
    const with_ = await openSlack({ manifestFile: 'docs/manifest.agent.yml' });
    await openDesk(with_);
    with_.as('daniel').openMessages();
    const call = await with_.until('prompts', () =>
      with_.requests.find(({ name }) => name === 'assistant.threads.setSuggestedPrompts'),
    );
    expect(JSON.stringify(call.sent)).toContain('Which sectors');

    const without = await openSlack();
    const desk = await openDesk(without);
    without.as('daniel').openMessages();
    without.as('daniel').dm(QUESTION);
    await without.nextMessage('@daniel');
    await desk.stop();
    expect(without.requests.some(({ name }) => name.startsWith('assistant.'))).toBe(false);
  });
});
