import { LogLevel, type types, webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from '../../src/playground/server.ts';

let slack: SlackServer;
let time = Date.UTC(2026, 0, 5);

beforeEach(async () => {
  time = Date.UTC(2026, 0, 5);
  slack = await startSlackServer({ now: () => time });
});

afterEach(() => slack.close());

const post = (options = {}) =>
  new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    ...options,
  }).chat
    .postMessage({ channel: '#general', text: 'reminder' })
    .then(
      () => 'posted',
      (error: Error) => error.message,
    );

const posted = () => slack.messages('general').length;

describe('a call that fails on demand', () => {
  it('is delayed, then works', async () => {
    slack.faults.next({ method: 'chat.postMessage', kind: 'delay', milliseconds: 30 });
    expect(await post()).toBe('posted');
    expect(slack.calls().at(-1)).toMatchObject({ name: 'chat.postMessage', outcome: 'delayed' });
  });

  it('meets a rate limit with the time to wait, once', async () => {
    slack.faults.next({ method: 'chat.postMessage', kind: 'rate-limit', retryAfter: 7 });
    expect(await post({ rejectRateLimitedCalls: true })).toContain('retry this request in 7 seconds');
    expect(await post()).toBe('posted');
  });

  it('meets an error of the server as often as asked for', async () => {
    slack.faults.next({ method: 'chat.postMessage', kind: 'server-error', times: 2 });
    expect(await post()).toContain('503');
    expect(await post()).toContain('503');
    expect(await post()).toBe('posted');
    expect(posted()).toBe(1);
  });

  it('is cut off before it took effect', async () => {
    slack.faults.next({ kind: 'reset', effect: 'none' });
    expect(await post()).toContain('fetch failed');
    expect(posted()).toBe(0);
  });

  it('is cut off after it took effect', async () => {
    slack.faults.next({ kind: 'reset', effect: 'done' });
    expect(await post()).toContain('fetch failed');
    expect(posted()).toBe(1);
  });

  it('is cut off, and takes effect later', async () => {
    slack.faults.next({ kind: 'reset', effect: { afterMilliseconds: 20 } });
    expect(await post()).toContain('fetch failed');
    expect(posted()).toBe(0);
    expect((await slack.nextMessage('general')).text).toBe('reminder');
  });

  it('is never answered', async () => {
    slack.faults.next({ kind: 'time-out', effect: 'done' });
    expect(await post({ timeout: 50 })).toContain('timeout');
    expect(posted()).toBe(1);
  });

  it('leaves calls of other methods alone', async () => {
    slack.faults.next({ method: 'views.open', kind: 'error', error: 'unknown_method' });
    expect(await post()).toBe('posted');
  });

  it('finds its channel archived, or itself outside it', async () => {
    slack.archive('general');
    expect(await post()).toContain('is_archived');
    slack.removeApp('sti-cooperation');
    const client = new webApi.WebClient(slack.botToken, {
      slackApiUrl: slack.apiUrl,
      logLevel: LogLevel.ERROR,
      retryConfig: { retries: 0 },
    });
    await expect(client.chat.postMessage({ channel: '#sti-cooperation', text: 'x' })).rejects.toThrow('not_in_channel');
  });
});

/** Types a command that no app is there to acknowledge. @returns what was sent */
const typeCommand = (): { trigger_id?: string; response_url?: string } => {
  void slack.as('mei').slash('/sti', 'x', 'general');
  return slack.deliveries('slash_commands').at(-1)?.sent ?? {};
};

describe('what runs out', () => {
  it('is a trigger after three seconds', async () => {
    const client = new webApi.WebClient(slack.botToken, {
      slackApiUrl: slack.apiUrl,
      logLevel: LogLevel.ERROR,
      retryConfig: { retries: 0 },
    });
    const { trigger_id = '' } = typeCommand();
    const view: types.ModalView = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] };
    time += 3_001;
    await expect(client.views.open({ trigger_id, view })).rejects.toThrow('expired_trigger_id');
  });

  it('is a response_url after five uses or thirty minutes', async () => {
    const { response_url = '' } = typeCommand();
    const respond = async () => {
      const response = await fetch(response_url, { method: 'POST', body: JSON.stringify({ text: 'x' }) });
      return response.status;
    };
    for (const _ of Array(5)) expect(await respond()).toBe(200);
    expect(await respond()).toBe(404);
    const { response_url: later = '' } = typeCommand();
    time += 30 * 60_000 + 1;
    expect(await (await fetch(later, { method: 'POST', body: '{"text":"x"}' })).json()).toMatchObject({
      error: 'expired_url',
    });
  });
});
