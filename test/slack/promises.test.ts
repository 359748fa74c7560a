import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerFromRecord, answerWith, NOON, newFolder, openDesk, openSlack } from './slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';
const MINUTE = 60_000;

const posts = (slack: Awaited<ReturnType<typeof openSlack>>, channel: string) =>
  slack.messages(channel).filter(({ user }) => user === slack.botUserId);

describe('a redelivered event', () => {
  it.each(['same', 'another'] as const)('is answered once under %s id', async (id) => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    expect((await slack.redeliver('app_mention', id)).outcome).toBe('acknowledged');
    await desk.stop();
    expect(posts(slack, 'general')).toHaveLength(1);
  });

  it.each(['same', 'another'] as const)('is answered once after a restart too, under %s id', async (id) => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const first = await openDesk(slack, { stateDir });
    slack.as('daniel').dm(QUESTION);
    await slack.nextMessage('@daniel');
    await first.stop();
    const second = await openDesk(slack, { stateDir });
    expect((await slack.redeliver('message', id)).outcome).toBe('acknowledged');
    await second.stop();
    expect(posts(slack, '@daniel')).toHaveLength(1);
  });
});

describe('a question that was accepted before a crash', () => {
  it.each([
    ['mention', 1],
    ['dm', 9],
  ] as const)('(%s) is answered after it, %i minutes later', async (surface, minutes) => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const reached = Promise.withResolvers<void>();
    const first = await openDesk(slack, {
      stateDir,
      answer: () => {
        reached.resolve();
        return new Promise<Answer>(() => {});
      },
    });
    if (surface === 'dm') slack.as('daniel').dm(QUESTION);
    else slack.as('daniel').mention('general', QUESTION);
    await reached.promise;
    await first.crash();

    await openDesk(slack, { stateDir, now: () => NOON + minutes * MINUTE });
    const answer = await slack.nextMessage(surface === 'dm' ? '@daniel' : 'general');
    expect(answer.text).toContain('6 September 2023');
  });

  it('as a command is answered by its own address', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const reached = Promise.withResolvers<void>();
    const first = await openDesk(slack, {
      stateDir,
      answer: () => {
        reached.resolve();
        return new Promise<Answer>(() => {});
      },
    });
    await slack.as('daniel').slash('/sti', QUESTION, 'random');
    await reached.promise;
    await first.crash();
    await openDesk(slack, { stateDir, now: () => NOON + MINUTE });
    expect((await slack.nextEphemeral('daniel')).text).toContain('6 September 2023');
  });

  it('gets an apology when ten minutes have passed', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const reached = Promise.withResolvers<void>();
    const first = await openDesk(slack, {
      stateDir,
      answer: () => {
        reached.resolve();
        return new Promise<Answer>(() => {});
      },
    });
    slack.as('daniel').mention('general', QUESTION);
    await reached.promise;
    await first.crash();
    const second = await openDesk(slack, { stateDir, now: () => NOON + 11 * MINUTE });
    expect((await slack.nextMessage('general')).text).toContain('please ask again');
    await second.stop();

    await (await openDesk(slack, { stateDir, now: () => NOON + 12 * MINUTE })).stop();
    expect(posts(slack, 'general')).toHaveLength(1);
  });

  it('is not answered twice where the crash came between the post and its note', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const first = await openDesk(slack, { stateDir });
    const settled = Promise.withResolvers<void>();
    first.questions.settle = () => {
      settled.resolve();
      return new Promise(() => {});
    };
    slack.as('daniel').dm(QUESTION);
    await settled.promise;
    await first.crash();
    await (await openDesk(slack, { stateDir, now: () => NOON + MINUTE })).stop();
    expect(posts(slack, '@daniel')).toHaveLength(1);
  });
});

describe('nobody is left in silence', () => {
  it('where the answer fails', async () => {
    const slack = await openSlack();
    await openDesk(slack, { answer: () => Promise.reject(new Error('boom')) });
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextEphemeral('daniel')).text).toContain('Something went wrong with me');
    slack.as('siti').dm(QUESTION);
    expect((await slack.nextMessage('@siti')).text).toContain('Ada yang salah');
  });

  it('where the question cannot be kept', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    desk.questions.accept = () => Promise.reject(new Error('ENOSPC'));
    desk.questions.settle = () => Promise.reject(new Error('ENOSPC'));
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextMessage('general')).text).toContain('6 September 2023');
  });

  it.each(['not_in_channel', 'is_archived', 'restricted_action', 'channel_not_found'])(
    'where Slack refuses the post (%s): the asker alone gets the answer',
    async (error) => {
      const slack = await openSlack();
      await openDesk(slack);
      slack.faults.next({ kind: 'error', error, method: 'chat.postMessage' });
      slack.as('daniel').mention('general', QUESTION);
      expect((await slack.nextEphemeral('daniel')).text).toMatch(/could not post[\s\S]*6 September 2023/);
    },
  );

  it('where neither the channel nor its asker there can be reached: a direct message', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.faults.next({ kind: 'error', error: 'is_archived', method: 'chat.postMessage' });
    slack.faults.next({ kind: 'error', error: 'user_not_in_channel', method: 'chat.postEphemeral' });
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextMessage('@daniel')).text).toMatch(/could not post[\s\S]*6 September 2023/);
  });

  it('where the address of a command has expired', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.faults.next({ kind: 'error', error: 'expired_url', method: 'response_url' });
    await slack.as('daniel').slash('/sti', QUESTION, 'general');
    expect((await slack.nextEphemeral('daniel')).text).toContain('6 September 2023');
  });

  it('where blocks are refused: the text alone is posted', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.faults.next({ kind: 'error', error: 'invalid_blocks', method: 'chat.postMessage' });
    slack.as('daniel').mention('general', QUESTION);
    const answer = await slack.nextMessage('general');
    expect(answer.text).toContain('6 September 2023');
    expect(answer.blocks ?? []).toEqual([]);
  });
});

describe('nothing is said twice', () => {
  it('waits for a rate limit and posts once', async () => {
    const slack = await openSlack();
    const waits: number[] = [];
    const desk = await openDesk(slack, {
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    });
    slack.faults.next({ kind: 'rate-limit', retryAfter: 7, method: 'chat.postMessage' });
    slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
    await desk.stop();
    expect(waits).toContain(7000);
    expect(posts(slack, 'general')).toHaveLength(1);
  });

  it.each(['none', 'done'] as const)(
    'where the connection is reset with the post %s: the channel sees it once at most, the asker in any case',
    async (effect) => {
      const slack = await openSlack();
      const desk = await openDesk(slack);
      slack.faults.next({ kind: 'reset', effect, method: 'chat.postMessage' });
      slack.as('daniel').mention('general', QUESTION);
      expect((await slack.nextEphemeral('daniel')).text).toMatch(/did not confirm[\s\S]*6 September 2023/);
      await desk.stop();
      expect(posts(slack, 'general')).toHaveLength(effect === 'done' ? 1 : 0);
    },
  );

  it('where Slack answers with an error of its own', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.faults.next({ kind: 'server-error', method: 'chat.postMessage' });
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextEphemeral('daniel')).text).toContain('did not confirm');
    await desk.stop();
    expect(posts(slack, 'general')).toHaveLength(0);
  });
});

describe('under load', () => {
  it('acknowledges everything, answers everything, and each once', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, { now: Date.now });
    const people = ['mei', 'siti', 'linh', 'anong', 'daniel'];
    for (let index = 0; index < 50; index += 1) {
      slack.as(people[index % people.length] ?? '').mention(index % 2 ? 'general' : 'sti-cooperation', QUESTION);
    }
    await slack.until(
      'all answers',
      () => (posts(slack, 'general').length + posts(slack, 'sti-cooperation').length >= 50 ? true : undefined),
      { timeout: 15_000 },
    );
    const late = slack.requests.filter(({ name, outcome }) => name === 'events_api' && outcome === 'timeout');
    expect(late).toEqual([]);
    await desk.stop();
    const threads = [...posts(slack, 'general'), ...posts(slack, 'sti-cooperation')].map(({ thread_ts }) => thread_ts);
    expect(new Set(threads).size).toBe(50);
    expect(threads).toHaveLength(50);
  });

  it('lets one asker have a fair share and says so; others are answered', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    for (let index = 0; index < 12; index += 1) slack.as('daniel').dm(QUESTION);
    slack.as('siti').dm(QUESTION);
    expect((await slack.nextMessage('@siti')).text).toContain('6 September 2023');
    const refusal = await slack.nextMessage('@daniel', ({ text }) => text.includes('many questions'));
    expect(refusal.text).toMatch(/again in \d+ seconds/);
  });

  it('finishes what it has when it is stopped, and takes nothing new', async () => {
    const slack = await openSlack();
    const reached = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Answer>();
    const desk = await openDesk(slack, {
      answer: () => {
        reached.resolve();
        return answer.promise;
      },
    });
    slack.as('daniel').mention('general', QUESTION);
    await reached.promise;
    const stopped = desk.stop();
    answer.resolve(answerFromRecord(QUESTION));
    await stopped;
    expect(posts(slack, 'general')).toHaveLength(1);
    expect(desk.isUp()).toBe(false);
  });
});

describe('the connection', () => {
  it.each(['drop', 'refresh_requested', 'warning'] as const)('comes back after %s', async (reason) => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.disconnect(reason);
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextMessage('general', () => true, { timeout: 15_000 })).text).toContain('6 September 2023');
  });

  it('comes back after Slack could not be reached', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.faults.next({ kind: 'server-error', method: 'apps.connections.open', times: 3 });
    slack.disconnect('drop');
    slack.as('daniel').mention('general', QUESTION);
    await slack.nextMessage('general');
  });
});

describe('a text that others wrote', () => {
  it('cannot mention or link out of an answer', async () => {
    const slack = await openSlack();
    await openDesk(slack, {
      answer: () =>
        Promise.resolve(answerWith({ warnings: ['<@U1> *now*'] }, '<!channel> see <https://evil.example|here>')),
      renderText: ({ opening }) => opening ?? '',
    });
    slack.as('daniel').mention('general', 'who?');
    const { text, blocks } = await slack.nextMessage('general');
    expect(text + JSON.stringify(blocks)).not.toMatch(/<[@!#]|<https:\/\/evil/);
  });
});
