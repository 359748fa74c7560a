import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { type SlackServer, type SlackServerOptions, startSlackServer } from '../../src/playground/server.ts';
import { startBoltApp } from './bolt-app.ts';

let slack: SlackServer;
const apps: App[] = [];

const start = async (options: SlackServerOptions, ...listeners: ((app: App) => void)[]) => {
  slack = await startSlackServer(options);
  for (const listen of listeners) apps.push(await startBoltApp(slack, listen));
};

afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop();
  await slack.close();
});

const answer = (text: string) => (app: App) => {
  app.event('app_mention', async ({ say, body }) => {
    await say(`${text} ${body.event_id}`);
  });
};

const manifest = (events: string[], scopes: string[], command = {}) => ({
  display_information: { name: 'STI Desk' },
  features: { slash_commands: [{ command: '/sti', description: 'Ask', ...command }] },
  oauth_config: { scopes: { bot: ['chat:write', ...scopes] } },
  settings: { event_subscriptions: { bot_events: events } },
});

const typesHeard = () =>
  slack.deliveries('events_api').map(({ sent }) => (sent as { event: { type: string } }).event.type);

describe('Socket Mode', () => {
  it('gives each event to one of several connections', async () => {
    const heard: string[] = [];
    const hear = (name: string) => (app: App) => {
      app.message(({ message }) => {
        heard.push(`${name} ${message.ts}`);
        return Promise.resolve();
      });
    };
    await start({}, hear('first'), hear('second'));
    for (const _ of Array(4)) slack.as('mei').dm('hello');
    await slack.delivered();
    expect(heard.map((entry) => entry.split(' ')[0]).toSorted()).toEqual(['first', 'first', 'second', 'second']);
    expect(new Set(heard.map((entry) => entry.split(' ')[1])).size).toBe(4);
  });

  it.each(['refresh_requested', 'link_disabled', 'drop'] as const)(
    'is taken up again after %s, and nothing is lost',
    async (reason) => {
      await start({}, answer('heard'));
      slack.disconnect(reason);
      slack.as('mei').mention('general', 'while nobody is there');
      expect((await slack.nextMessage('general')).text).toMatch(/^heard/);
    },
  );

  it('warns before it disconnects', async () => {
    await start({}, answer('heard'));
    slack.disconnect('warning');
    slack.as('mei').mention('general', 'hello');
    expect((await slack.nextMessage('general')).text).toMatch(/^heard/);
  });

  it('delivers again under the same and under another id', async () => {
    await start({}, answer('event'));
    slack.as('mei').mention('general', 'hello');
    const first = await slack.nextMessage('general');
    await slack.redeliver('app_mention', 'same');
    expect((await slack.nextMessage('general')).text).toBe(first.text);
    await slack.redeliver('app_mention', 'another');
    expect((await slack.nextMessage('general')).text).not.toBe(first.text);
  });
});

describe('what is delivered', () => {
  it('is only what the manifest subscribes to', async () => {
    await start({ manifest: manifest(['app_mention'], ['app_mentions:read', 'channels:history']) }, answer('heard'));
    slack.as('mei').say('general', 'to others');
    slack.as('mei').mention('general', 'hello');
    await slack.nextMessage('general');
    expect(typesHeard()).toEqual(['app_mention']);
  });

  it('is only what the scopes allow', async () => {
    await start({ manifest: manifest(['app_mention', 'message.channels'], ['app_mentions:read']) }, answer('heard'));
    slack.as('mei').mention('general', 'hello');
    await slack.nextMessage('general');
    expect(typesHeard()).toEqual(['app_mention']);
  });

  it('is only what happens where the app is', async () => {
    await start({}, answer('heard'));
    slack.as('mei').mention('random', 'hello');
    expect(typesHeard()).toEqual([]);
  });

  it.each([
    [true, `ask <@U0000SITI|siti> in <#C0GENERAL|general> &amp; <https://example.org>`],
    [false, 'ask @siti in #general & https://example.org'],
  ])('names people and channels in a command where should_escape is %s', async (should_escape, text) => {
    await start({ manifest: manifest([], ['commands'], { should_escape }) });
    await slack.as('mei').slash('/sti', 'ask @siti in #general & https://example.org', 'general');
    expect(slack.deliveries('slash_commands')[0]?.sent).toMatchObject({ text, command: '/sti' });
  });

  it('tells the person where the app does not answer', async () => {
    await start({});
    expect(await slack.as('mei').slash('/sti', 'hello', 'general')).toEqual({
      outcome: 'failed',
      error: 'dispatch_failed',
    });
    expect(slack.ephemerals('mei')).toMatchObject([{ text: '/sti failed with the error "dispatch_failed"' }]);
  });

  it('is nothing from guests where the app has agents', async () => {
    const plain = manifest(['message.im'], ['im:history']);
    await start({ manifest: { ...plain, features: { agent_view: {} } } });
    expect(() => slack.as('grace').dm('hello')).toThrow('no guest');
    slack.as('mei').dm('hello');
    expect(typesHeard()).toEqual(['message']);
  });

  it('marks what strangers write in a shared channel', async () => {
    await start({}, answer('heard'));
    slack.as('omar').mention('partners', 'hello');
    await slack.nextMessage('partners');
    expect(slack.deliveries('events_api')[0]?.sent).toMatchObject({
      is_ext_shared_channel: true,
      event: { user_team: 'T000OTHER' },
    });
  });
});

describe('signed HTTP requests', () => {
  const startHttp = async (secret?: string) => {
    let url = '';
    slack = await startSlackServer({ requestUrl: () => url });
    const receiver = new HTTPReceiver({ signingSecret: secret ?? slack.signingSecret, logLevel: LogLevel.ERROR });
    const app = new App({
      token: slack.botToken,
      receiver,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    answer('heard')(app);
    app.command('/sti', async ({ ack, command }) => ack(`asked ${command.text}`));
    app.action('more', async ({ ack, respond }) => {
      await ack();
      await respond('pressed');
    });
    const server = await app.start({ port: 0, host: '127.0.0.1' });
    apps.push(app);
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/slack/events`;
    return app;
  };

  it('carry events, commands and presses', async () => {
    const app = await startHttp();
    slack.as('mei').mention('general', 'hello');
    expect((await slack.nextMessage('general')).text).toMatch(/^heard/);
    expect(await slack.as('mei').slash('/sti', 'who?', 'general')).toEqual({ outcome: 'taken' });
    expect((await slack.nextEphemeral('mei')).text).toBe('asked who?');
    await app.client.chat.postEphemeral({
      channel: '#general',
      user: slack.as('mei').id,
      text: 'x',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } }],
        },
      ],
    });
    await slack.as('mei').click((await slack.nextEphemeral('mei')).ts, 'more');
    expect((await slack.nextEphemeral('mei')).text).toBe('pressed');
  });

  it('are refused by an app of another secret', async () => {
    await startHttp('another-secret');
    expect(await slack.as('mei').slash('/sti', 'who?', 'general')).toEqual({
      outcome: 'failed',
      error: 'dispatch_failed',
    });
  });
});
