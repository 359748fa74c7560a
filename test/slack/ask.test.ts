import { describe, expect, it } from 'vitest';
import { answerWith, NOON, openDesk, openSlack, readManifest } from './slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';

describe('asking the desk', () => {
  it('answers a mention in its thread, with its sources', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    const asked = slack.as('daniel').mention('sti-cooperation', QUESTION);
    const answer = await slack.nextMessage('sti-cooperation');
    expect(answer.thread_ts).toBe(asked.ts);
    expect(answer.text).toContain('6 September 2023');
    expect(JSON.stringify(answer.blocks)).toMatch(/<https:[^|]*\|\[1\]>/);
    expect(JSON.stringify(answer.blocks)).toMatch(
      /(official text|press report) · read (in full|in part) · last checked/,
    );
  });

  it('answers a direct message where it was written', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('siti').dm(QUESTION);
    const answer = await slack.nextMessage('@siti');
    expect(answer.thread_ts).toBeUndefined();
    expect(answer.text).toContain('6 September 2023');
  });

  it('answers a message in the agent pane in its own thread', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    const first = slack.as('siti').dm('hello there');
    await slack.nextMessage('@siti');
    slack.as('siti').dm(QUESTION, { thread_ts: first.ts });
    expect((await slack.nextMessage('@siti')).thread_ts).toBe(first.ts);
  });

  it('answers a command to the asker alone, also where it was not invited', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    expect(await slack.as('daniel').slash('/sti', QUESTION, 'random')).toEqual({ outcome: 'taken' });
    expect((await slack.nextEphemeral('daniel')).text).toContain('6 September 2023');
    expect(slack.messages('random')).toEqual([]);
  });

  it.each(['help', '', ' HELP '])('says what can be asked for the command with %j', async (typed) => {
    const slack = await openSlack();
    await openDesk(slack);
    await slack.as('daniel').slash('/sti', typed, 'general');
    expect((await slack.nextEphemeral('daniel')).text).toMatch(/I answer questions[\s\S]*mention me/);
  });

  it('takes a message for a question by the shortcut', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    const message = slack.as('mei').say('general', QUESTION);
    await slack.as('daniel').shortcut('ask_about_message', { channel: 'general', ts: message.ts });
    expect((await slack.nextEphemeral('daniel')).text).toContain('6 September 2023');
    expect(slack.messages('general')).toHaveLength(1);
  });

  it('shows in its Home what can be asked today, in the reader’s language', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').openHome();
    expect(JSON.stringify(await slack.nextHome('daniel'))).toContain('What you can ask');
    slack.as('linh').openHome();
    expect(JSON.stringify(await slack.nextHome('linh'))).toContain('Bạn có thể hỏi gì');
  });

  it('answers in the language of the question', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('mei').dm('📷📷');
    expect((await slack.nextMessage('@mei')).text).toContain('我根据一份每条陈述都有来源的记录');
  });

  it('asks in the time zone of the asker, at the instant of asking', async () => {
    const slack = await openSlack();
    const zones: string[] = [];
    await openDesk(slack, {
      answer: (question) => {
        zones.push(question.timeZone);
        expect(question.now).toBe(NOON);
        return Promise.resolve(answerWith({}));
      },
    });
    slack.as('grace').dm('what is next?');
    await slack.nextMessage('@grace');
    slack.as('mei').dm('what is next?');
    await slack.nextMessage('@mei');
    expect(zones).toEqual(['Europe/London', 'Asia/Shanghai']);
  });

  it('says that a follow-up needs a mention only where it could not hear one', async () => {
    const slack = await openSlack({ withoutScopes: ['channels:history', 'groups:history', 'mpim:history'] });
    await openDesk(slack);
    slack.as('daniel').mention('general', QUESTION);
    expect(JSON.stringify((await slack.nextMessage('general')).blocks)).toContain('mention me again');
  });
});

describe('people of other workspaces', () => {
  it('are answered from the public record', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('omar').mention('partners', QUESTION);
    expect((await slack.nextMessage('partners')).text).toContain('6 September 2023');
  });
});

describe('what is no question to the desk', () => {
  it('is left alone: bots, edits, joins, messages to others, its own', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.as('minutes').mention('general', 'who signed it?');
    const said = slack.as('mei').say('general', '@daniel who signed it?');
    slack.as('mei').edit('general', said.ts, 'who signed it then?');
    slack.as('mei').remove('general', said.ts);
    slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    await desk.stop();
    expect(slack.requests.filter(({ name }) => name.startsWith('chat.'))).toHaveLength(1);
  });

  it('is not in an edit of a question either', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const asked = slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    slack.as('daniel').edit('general', asked.ts, `<@${slack.botUserId}> and what of the 27th?`);
    slack.as('siti').dm(QUESTION);
    await slack.nextMessage('@siti');
    await desk.stop();
    expect(slack.requests.filter(({ name }) => name === 'chat.postMessage')).toHaveLength(2);
  });
});

describe('bad input gets a clear answer', () => {
  it.each([
    ['an empty mention', ' ', /I answer questions/],
    ['emoji alone', '🎉 🎉', /I answer questions/],
    ['zero-width characters alone', '\u200b\u200c\u200d\u2060', /I answer questions/],
    ['a channel-wide mention', '<!channel>', /I answer questions/],
    ['a document', 'word '.repeat(8_000), /I read questions of up to 1,000/],
    ['a URL alone', 'https://example.org/a?b=c', /.+/],
    ['a code block', '```\nDROP TABLE claims;\n```', /.+/],
    ['right-to-left text', 'متى القمة القادمة؟', /.+/],
    ['an override of direction', '\u202eterces eht si tahw\u202c', /.+/],
  ])('%s', async (_, typed, expected) => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').dm(typed);
    expect((await slack.nextMessage('@daniel')).text).toMatch(expected);
  });

  it('an unknown command is told the one that is known', async () => {
    const manifest = JSON.parse(JSON.stringify(await readManifest()).replaceAll('/sti', '/stii'));
    const slack = await openSlack({ manifest });
    await openDesk(slack);
    await slack.as('daniel').slash('/stii', QUESTION, 'general');
    expect((await slack.nextEphemeral('daniel')).text).toBe(
      'I do not know the command /stii. Use /sti and your question.',
    );
  });

  it('from somebody whom Slack no longer knows is answered all the same', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.faults.next({ kind: 'error', error: 'user_not_found', method: 'users.info' });
    slack.as('daniel').dm(QUESTION);
    expect((await slack.nextMessage('@daniel')).text).toContain('6 September 2023');
  });
});
