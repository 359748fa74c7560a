import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from '../../src/playground/server.ts';
import { startBoltApp } from './bolt-app.ts';

let slack: SlackServer;
let app: App | undefined;

const start = async (listen: (app: App) => void, options = {}) => {
  slack = await startSlackServer(options);
  app = await startBoltApp(slack, listen);
};

afterEach(async () => {
  await app?.stop();
  app = undefined;
  await slack.close();
});

const button = {
  type: 'button',
  action_id: 'helpful',
  text: { type: 'plain_text', text: 'Helpful' },
  value: 'yes',
} as const;

describe('a Bolt app in the workspace', () => {
  it('answers a mention in its thread', async () => {
    await start((bolt) => {
      bolt.event('app_mention', async ({ event, say }) => {
        await say({ text: `you wrote: ${event.text}`, thread_ts: event.ts });
      });
    });
    const asked = slack.as('mei').mention('sti-cooperation', 'which sectors & why?');
    const answer = await slack.nextMessage('sti-cooperation');
    expect(answer).toMatchObject({
      thread_ts: asked.ts,
      text: `you wrote: <@${slack.botUserId}> which sectors &amp; why?`,
      user: slack.botUserId,
    });
  });

  it('answers a direct message', async () => {
    await start((bolt) => {
      bolt.message(async ({ message, say }) => {
        await say(`heard ${'text' in message ? message.text : ''}`);
      });
    });
    slack.as('siti').dm('hello');
    expect((await slack.nextMessage('@siti')).text).toBe('heard hello');
  });

  it('answers a command to the asker alone, and shows the acknowledgement', async () => {
    await start((bolt) => {
      bolt.command('/sti', async ({ ack, command, respond }) => {
        await ack('one moment');
        await respond({ text: `answer to ${command.text}` });
      });
    });
    expect(await slack.as('linh').slash('/sti', 'who signed?', 'random')).toEqual({ outcome: 'taken' });
    expect((await slack.nextEphemeral('linh')).text).toBe('one moment');
    expect((await slack.nextEphemeral('linh')).text).toBe('answer to who signed?');
    expect(slack.messages('random')).toEqual([]);
  });

  it('hears a press on its button and changes the message', async () => {
    await start((bolt) => {
      bolt.event('app_mention', async ({ say }) => {
        await say({ text: 'answer', blocks: [{ type: 'actions', elements: [button] }] });
      });
      bolt.action('helpful', async ({ ack, respond, action }) => {
        await ack();
        await respond({ text: `thanks for ${'value' in action ? action.value : ''}`, replace_original: true });
      });
    });
    slack.as('mei').mention('general', 'hello');
    const { ts } = await slack.nextMessage('general');
    await slack.as('mei').click(ts, 'helpful');
    expect((await slack.nextMessage('general', (message) => message.text.startsWith('thanks'))).text).toBe(
      'thanks for yes',
    );
  });

  it('opens a modal from a shortcut, refuses a bad entry, and takes a good one', async () => {
    await start((bolt) => {
      bolt.shortcut('wrong_fact', async ({ ack, client, shortcut }) => {
        await ack();
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'wrong_fact',
            title: { type: 'plain_text', text: 'Wrong fact' },
            submit: { type: 'plain_text', text: 'Send' },
            blocks: [
              {
                type: 'input',
                block_id: 'why',
                label: { type: 'plain_text', text: 'Why' },
                element: { type: 'plain_text_input', action_id: 'text' },
              },
            ],
          },
        });
      });
      bolt.view('wrong_fact', async ({ ack, view, client, body }) => {
        const value = view.state.values.why?.text?.value;
        if (!value || value.length < 5) return await ack({ response_action: 'errors', errors: { why: 'say more' } });
        await ack();
        await client.chat.postMessage({ channel: body.user.id, text: `noted: ${value}` });
      });
    });
    const message = slack.as('mei').say('general', 'a fact');
    await slack.as('daniel').shortcut('wrong_fact', { channel: 'general', ts: message.ts });
    const view = await slack.nextView('daniel');
    expect(await slack.as('daniel').submit(view.id, { why: 'no' })).toEqual({
      outcome: 'errors',
      errors: { why: 'say more' },
    });
    expect(await slack.as('daniel').submit(view.id, { why: 'the year is 2021' })).toEqual({ outcome: 'taken' });
    expect((await slack.nextMessage('@daniel')).text).toBe('noted: the year is 2021');
    expect(slack.modals('daniel')).toEqual([]);
  });

  it('publishes its Home to whoever opens it', async () => {
    await start((bolt) => {
      bolt.event('app_home_opened', async ({ event, client }) => {
        const { user } = await client.users.info({ user: event.user, include_locale: true });
        await client.views.publish({
          user_id: event.user,
          view: {
            type: 'home',
            blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `${user?.tz} ${user?.locale}` } }],
          },
        });
      });
    });
    slack.as('anong').openHome();
    const home = await slack.nextHome('anong');
    expect(home.blocks).toMatchObject([{ text: { text: 'Asia/Bangkok th-TH' } }]);
  });
});
