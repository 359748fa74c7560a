import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/slack/answer-blocks.ts';
import { PROMISES_NEXT } from '../../src/slack/commitments/answer-promises.ts';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { SAY_HOME } from '../../src/slack/commitments/home-form.ts';
import { LIST_COMMAND } from '../../src/slack/commitments/on-list.ts';
import { TRACK, TRACK_ONE } from '../../src/slack/commitments/on-log.ts';
import { access, first, initial, LINE, log } from './commitments-of-a-desk.ts';
import { openDesk, openSlack } from './slack-desk.ts';

describe('what was promised, and when it is due', () => {
  it('is the record’s pledges and the logged commitments together, each with its source or its card', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', 'China trains 20 engineers for Laos by 30 June 2027');
    slack.as('siti').dm('which things does China still owe?');
    const { text, blocks } = await slack.nextMessage('@siti');
    expect(text.indexOf('US$10 million')).toBeGreaterThan(0);
    expect(text).toContain('C-2026-001');
    expect(text).toMatch(/\[1\]/);
    expect(JSON.stringify(blocks)).toContain(TRACK);
  });

  it('asks first for whom “we” speak, where nobody has said so', async () => {
    const slack = await openSlack();
    await openDesk(slack, access({ parties: { [slack.as('anong').id]: 'org-thailand' } }));
    await log(slack, 'daniel');
    slack.as('daniel').dm('what have we promised so far?');
    expect((await slack.nextMessage('@daniel')).text).toContain('For whom do you speak?');
    slack.as('anong').dm('what have we promised so far?');
    expect((await slack.nextMessage('@anong')).text).toContain('C-2026-001');
  });

  it('shows in a channel what everybody in it may see, whoever asks', async () => {
    const slack = await openSlack();
    await openDesk(slack, access({ parties: { [slack.as('daniel').id]: 'org-thailand' } }));
    await log(slack, 'daniel', LINE);
    await log(slack, 'daniel', 'Thailand drafts a secret paper by May 2027', { settings: ['restricted'] });
    await log(slack, 'daniel', 'Thailand publishes its open data by May 2028', { settings: ['shareable'] });
    const asked = 'what has Thailand open?';
    slack.as('daniel').mention('sti-cooperation', asked);
    const inside = (await slack.nextMessage('sti-cooperation')).text;
    slack.as('daniel').mention('partners', asked);
    const shared = (await slack.nextMessage('partners')).text;
    slack.as('daniel').dm(asked);
    const direct = (await slack.nextMessage('@daniel')).text;
    const shown = (text: string) =>
      ['EV workshop', 'secret paper', 'open data'].filter((title) => text.includes(title));
    expect(shown(inside)).toEqual(['EV workshop', 'open data']);
    expect(shown(shared)).toEqual(['open data']);
    expect(shown(direct)).toEqual(['EV workshop', 'secret paper', 'open data']);
  });
});

describe('a pledge in an answer', () => {
  it('is tracked with one press, and its date is asked for where it has passed', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.as('daniel').dm('how much did China pledge for the STI enhancing programme?');
    const { ts } = await slack.nextMessage('@daniel');
    await slack.as('daniel').click(ts, TRACK);
    const form = await slack.nextView('daniel');
    expect(initial(form, 'party')).toBe('org-china');
    expect(initial(form, 'serves')).toBe('pledge-10m-sti');
    expect(await slack.as('daniel').submit(form.id, {})).toMatchObject({
      outcome: 'errors',
      errors: { due: expect.stringContaining('passed') },
    });
    await slack.as('daniel').submit(form.id, { due: '2027' });
    expect((await first(desk)).content).toMatchObject({ serves: 'pledge-10m-sti', due: { date: '2027' } });
  });
});

describe('every pledge and milestone in an answer', () => {
  const tracked = (message: { readonly blocks?: readonly unknown[] | undefined }): string[] =>
    [...JSON.stringify(message.blocks).matchAll(/"action_id":"commitment_track"[^}]*}[^}]*"value":"([^"]+)"/g)].map(
      ([, id = '']) => id,
    );

  it('of a list has its button', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('general', 'list all pledges');
    const answer = await slack.nextMessage('general');
    expect(tracked(answer).length).toBe(10);
    await slack.as('mei').click(answer.ts, TRACK);
    expect(initial(await slack.nextView('mei'), 'serves')).toBe(tracked(answer)[0]);
  });

  it('of a whole list in a table is chosen from a menu', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('general', 'list all pledges');
    await slack.as('daniel').click((await slack.nextMessage('general')).ts, ACTIONS.showAll);
    const table = await slack.nextEphemeral('daniel');
    await slack.as('daniel').click(table.ts, TRACK_ONE, 'pledge-cambodia-eight');
    expect(initial(await slack.nextView('daniel'), 'serves')).toBe('pledge-cambodia-eight');
  });

  it('in a thread has its button too, and what is logged by it is kept', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { ts } = slack.as('daniel').mention('general', 'which events come next?');
    await slack.nextMessage('general');
    slack
      .as('daniel')
      .mention('general', 'how much did China pledge for the STI enhancing programme?', { thread_ts: ts });
    const answer = await slack.nextMessage('general', ({ text }) => text.includes('10 million'));
    expect(answer.thread_ts).toBe(ts);
    await slack.as('daniel').click(answer.ts, TRACK);
    await slack.as('daniel').submit((await slack.nextView('daniel')).id, { due: '2027' });
    expect((await slack.nextEphemeral('daniel')).text).toContain('C-2026-001');
    expect((await first(desk)).content.serves).toBe('pledge-10m-sti');
  });

  it.each(['expired_trigger_id', 'exchanged_trigger_id'])(
    'is answered where the form comes too late (%s)',
    async (error) => {
      const slack = await openSlack();
      const desk = await openDesk(slack);
      slack.as('daniel').dm('how much did China pledge for the STI enhancing programme?');
      const { ts } = await slack.nextMessage('@daniel');
      slack.faults.next({ kind: 'error', error, method: 'views.open' });
      await slack.as('daniel').click(ts, TRACK);
      expect((await slack.nextMessage('@daniel')).text).toBe('The form could not be opened in time. Please try again.');
      expect(await desk.commitments.all()).toEqual([]);
    },
  );
});

describe('who owes what, asked in their own language', () => {
  it.each([
    ['mei', '泰国还有哪些未完成的事项?', '未完成'],
    ['siti', 'komitmen Thailand yang belum dipenuhi apa saja?', 'belum dipenuhi'],
    ['linh', 'Thái Lan còn việc gì chưa hoàn thành?', 'chưa hoàn thành'],
    ['anong', 'ไทยมีอะไรค้างอยู่บ้าง', 'ยังไม่เสร็จ'],
  ])('%s is answered in it, with the promise, its parties and its owner', async (who, asked, open) => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', `${LINE} @daniel`);
    slack.as(who).dm(asked);
    const { text } = await slack.nextMessage(`@${who}`);
    expect(text).toContain(open);
    expect(text).toMatch(/C-2026-001[\s\S]*Thailand/);
    expect(text).toContain(`<@${slack.as('daniel').id}>`);
  });
});

describe('a follow-up in a thread', () => {
  it('asks the same of another party', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel');
    const { ts } = slack.as('daniel').mention('general', 'what does China still owe Laos?');
    await slack.nextMessage('general');
    slack.as('daniel').say('general', 'and Thailand?', { thread_ts: ts });
    expect((await slack.nextMessage('general')).text).toMatch(/Thailand → Laos · open[\s\S]*C-2026-001/);
  });
});

describe('“what is due this quarter?”', () => {
  it('is the record’s to answer, unless something that was logged answers it', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').dm('what is due this quarter?');
    expect((await slack.nextMessage('@daniel')).text).not.toContain('C-2026');
    await log(slack, 'daniel', 'Laos sends its report by 20 December 2026');
    slack.as('daniel').dm('what is due this quarter?');
    expect((await slack.nextMessage('@daniel')).text).toMatch(/due 1 October 2026 – 31 December 2026[\s\S]*C-2026-001/);
  });
});

describe('for whom “we” speaks', () => {
  it('is asked once, and the question is then answered', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel');
    slack.as('daniel').dm('what do we still owe?');
    await slack.as('daniel').click((await slack.nextMessage('@daniel')).ts, SAY_HOME);
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { party: 'org-thailand' });
    expect((await slack.nextMessage('@daniel')).text).toMatch(/You speak for Thailand[\s\S]*C-2026-001/);
    slack.as('daniel').dm('our open commitments?');
    expect((await slack.nextMessage('@daniel')).text).toContain('C-2026-001');
  });

  it('is remembered for a channel too, for everybody in it', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel');
    slack.as('daniel').mention('sti-cooperation', 'what do we still owe?');
    await slack.as('daniel').click((await slack.nextMessage('sti-cooperation')).ts, SAY_HOME);
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { party: 'org-thailand', for: 'channel' });
    expect((await slack.nextEphemeral('daniel')).text).toContain('This channel speaks for Thailand.');
    slack.as('mei').mention('sti-cooperation', 'our open commitments?');
    expect((await slack.nextMessage('sti-cooperation')).text).toContain('C-2026-001');
    await slack.as('mei').slash(LIST_COMMAND, 'ours', 'random');
    expect((await slack.nextEphemeral('mei')).text).not.toContain('C-2026-001');
  });

  it('is not for a guest to say for a channel', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.as('grace').mention('partners', 'what do we still owe?');
    await slack.as('grace').click((await slack.nextMessage('partners')).ts, SAY_HOME);
    const form = await slack.nextView('grace');
    const refused = await slack.as('grace').submit(form.id, { party: 'org-thailand', for: 'channel' });
    expect(refused).toMatchObject({ outcome: 'errors', errors: { for: expect.any(String) } });
    expect(await desk.commitments.home('CPARTNERS')).toBeUndefined();
  });
});

describe('a long answer about promises', () => {
  it('goes on page by page, to whoever asks for more, with what they may see', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').mention('general', 'what does China still owe?');
    const { ts, text } = await slack.nextMessage('general');
    expect(text).toMatch(/1–12 shown/);
    await slack.as('siti').click(ts, PROMISES_NEXT);
    expect((await slack.nextEphemeral('siti')).text).toMatch(/13–\d+ shown/);
  });

  it('opens what is logged and tracks what stands in the record', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', 'China trains 20 engineers for Laos by 30 June 2027');
    slack.as('daniel').mention('general', 'what does China still owe?');
    const { ts } = await slack.nextMessage('general');
    await slack.as('mei').click(ts, COMMITMENT_ACTIONS.open);
    expect((await slack.nextEphemeral('mei')).text).toContain('C-2026-001');
  });
});
