import { webApi } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { channelId, userId } from '../../src/playground/seed.ts';
import { type SlackServer, type SlackServerOptions, startSlackServer } from '../../src/playground/server.ts';

let slack: SlackServer;
let client: webApi.WebClient;

const start = async (options: SlackServerOptions = {}) => {
  slack = await startSlackServer(options);
  client = new webApi.WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
};

afterEach(() => slack.close());

const failure = (call: Promise<unknown>) =>
  call.then(
    () => ({ error: 'none' }),
    (thrown: webApi.WebAPIPlatformError) => thrown.data,
  );

const manifest = (bot: string[], features = {}) => ({
  display_information: { name: 'STI Desk' },
  features,
  oauth_config: { scopes: { bot } },
  settings: { event_subscriptions: { bot_events: ['app_mention'] } },
});

const general = channelId('general');

describe('who may call', () => {
  it('tells a missing, a foreign and a misplaced token apart', async () => {
    await start();
    const call = (token: string | undefined) =>
      failure(
        new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } }).chat.postMessage({
          channel: general,
          text: 'x',
        }),
      );
    expect(await call(undefined)).toMatchObject({ error: 'not_authed' });
    expect(await call('xoxb-of-another-workspace')).toMatchObject({ error: 'invalid_auth' });
    expect(await call(slack.appToken)).toMatchObject({ error: 'not_allowed_token_type' });
  });

  it('names the scope that the manifest lacks', async () => {
    await start({ manifest: manifest(['chat:write']) });
    expect(await failure(client.conversations.history({ channel: general }))).toMatchObject({
      error: 'missing_scope',
      needed: 'channels:history',
      provided: 'chat:write',
    });
  });

  it('takes an optional scope away where it was not granted', async () => {
    await start({ manifest: manifest(['chat:write', 'channels:history']), withoutScopes: ['channels:history'] });
    expect(await failure(client.conversations.history({ channel: general }))).toMatchObject({ error: 'missing_scope' });
  });

  it('does not know what Slack does not know', async () => {
    await start();
    expect(await failure(client.apiCall('chat.postEverywhere'))).toMatchObject({ error: 'unknown_method' });
  });

  it('answers only this machine, by its own address', async () => {
    await start();
    const foreign = await fetch(`${slack.apiUrl}auth.test`, {
      method: 'POST',
      headers: { origin: 'https://example.org' },
    });
    expect(foreign.status).toBe(403);
  });
});

describe('where the app may post', () => {
  it.each([
    ['CNOWHERE', 'channel_not_found'],
    ['#plan-2020', 'is_archived'],
    ['#random', 'not_in_channel'],
    [userId('minutes'), 'cannot_dm_bot'],
  ])('refuses %s with %s', async (channel, error) => {
    await start();
    expect(await failure(client.chat.postMessage({ channel, text: 'x' }))).toMatchObject({
      error,
    });
  });

  it('opens the direct messages of a person by their id', async () => {
    await start();
    await client.chat.postMessage({ channel: slack.as('mei').id, text: 'hello' });
    expect(slack.messages('@mei')).toMatchObject([{ text: 'hello' }]);
  });

  it('keeps metadata and returns it to those who ask', async () => {
    await start();
    const metadata = { event_type: 'delivery', event_payload: { id: 'd1' } };
    const { channel = '' } = await client.chat.postMessage({ channel: '#general', text: 'x', metadata });
    const plain = await client.conversations.history({ channel });
    const whole = await client.conversations.history({ channel, include_all_metadata: true });
    expect(plain.messages?.[0]).not.toHaveProperty('metadata');
    expect(whole.messages?.[0]).toMatchObject({ metadata });
  });

  it('takes the blocks away where an update brings text alone', async () => {
    await start();
    const blocks = [{ type: 'divider' }];
    const { channel = '', ts = '' } = await client.chat.postMessage({ channel: '#general', text: 'old', blocks });
    await client.chat.update({ channel, ts, text: 'new', blocks });
    expect(slack.messages('general')[0]).toMatchObject({ text: 'new', blocks });
    await client.chat.update({ channel, ts, text: 'newest' });
    expect(slack.messages('general')[0]).toMatchObject({
      text: 'newest',
      blocks: [],
      edited: { user: slack.botUserId },
    });
  });

  it('puts a reply to a reply into the thread, and out of the history', async () => {
    await start();
    const root = slack.as('mei').say('general', 'question');
    const reply = slack.as('siti').say('general', 'reply', { thread_ts: root.ts });
    const { channel = '', message } = await client.chat.postMessage({
      channel: '#general',
      text: 'more',
      thread_ts: reply.ts,
    });
    expect(message).toMatchObject({ thread_ts: root.ts });
    const history = await client.conversations.history({ channel });
    expect(history.messages).toMatchObject([{ ts: root.ts, reply_count: 2 }]);
    const replies = await client.conversations.replies({ channel, ts: root.ts });
    expect(replies.messages?.map(({ text }) => text)).toEqual(['question', 'reply', 'more']);
  });

  it('reads a long list page by page', async () => {
    await start();
    const ids: string[] = [];
    for await (const page of client.paginate('conversations.list', { limit: 2 })) {
      ids.push(...((page as webApi.ConversationsListResponse).channels ?? []).map(({ id }) => String(id)));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(5);
  });
});

describe('people', () => {
  it('have a time zone, a locale for those who ask, and are told apart', async () => {
    await start();
    const info = async (name: string) =>
      (await client.users.info({ user: slack.as(name).id, include_locale: true })).user;
    expect(await info('mei')).toMatchObject({
      tz: 'Asia/Shanghai',
      tz_offset: 28800,
      locale: 'zh-CN',
      is_restricted: false,
    });
    expect(await info('grace')).toMatchObject({ is_restricted: true });
    expect(await info('omar')).toMatchObject({ is_stranger: true, team_id: 'T000OTHER' });
    expect((await client.users.info({ user: slack.as('mei').id })).user).not.toHaveProperty('locale');
  });
});

describe('files', () => {
  it('are uploaded in three steps and shared in a channel', async () => {
    await start();
    const { channel = '' } = await client.chat.postMessage({ channel: '#general', text: 'x' });
    await client.filesUploadV2({
      channel_id: channel,
      filename: 'dates.ics',
      content: 'BEGIN:VCALENDAR',
      initial_comment: 'dates',
    });
    const shared = slack.messages('general').at(-1);
    expect(shared).toMatchObject({
      subtype: 'file_share',
      text: 'dates',
      files: [{ name: 'dates.ics', mimetype: 'text/calendar' }],
    });
    const url = String(shared?.files?.[0]?.url_private);
    const own = await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } });
    expect(await own.text()).toBe('BEGIN:VCALENDAR');
    expect((await fetch(url)).status).toBe(403);
  });
});

describe('agent sessions', () => {
  it('show a status until the answer, and prompts', async () => {
    await start();
    const { ts } = slack.as('mei').dm('hello');
    const { channel: { id = '' } = {} } = await client.conversations.open({ users: slack.as('mei').id });
    await client.assistant.threads.setStatus({ channel_id: id, thread_ts: ts, status: 'is looking it up' });
    expect(slack.agentThread(id, ts)?.status).toBe('is looking it up');
    await client.chat.postMessage({ channel: id, thread_ts: ts, text: 'answer' });
    expect(slack.agentThread(id, ts)?.status).toBe('');
    const prompts = [{ title: 'Next', message: 'What is next?' }];
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: id,
      thread_ts: ts,
      prompts: [prompts[0] ?? { title: '', message: '' }],
    });
    expect(slack.agentThread(id, ts)?.prompts).toEqual(prompts);
  });
});
