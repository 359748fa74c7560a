import type { App, types } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer } from '../../src/playground/server.ts';
import { startBoltApp } from './bolt-app.ts';

let slack: SlackServer;
let app: App;

const start = async (listen: (app: App) => void) => {
  slack = await startSlackServer();
  app = await startBoltApp(slack, listen);
};

afterEach(async () => {
  await app.stop();
  await slack.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const modal = (callback_id: string, more: Partial<types.ModalView> = {}): types.ModalView => ({
  type: 'modal',
  callback_id,
  title: plain(callback_id),
  submit: plain('Send'),
  blocks: [{ type: 'section', text: plain(callback_id) }],
  ...more,
});

/** Opens `view` for daniel by a global shortcut. */
const opening = (view: types.ModalView) => (bolt: App) => {
  bolt.shortcut('start', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view });
  });
};

const openFirst = async () => {
  await slack.as('daniel').shortcut('start');
  return await slack.nextView('daniel');
};

const titles = () => slack.modals('daniel').map(({ callback_id }) => callback_id);

describe('a modal that is handed in', () => {
  it.each([
    ['update', ['second']],
    ['push', ['first', 'second']],
    ['clear', []],
  ] as const)('is followed by what the app asks for: %s', async (response_action, expected) => {
    await start((bolt) => {
      opening(modal('first'))(bolt);
      bolt.view('first', async ({ ack }) => {
        await ack(response_action === 'clear' ? { response_action } : { response_action, view: modal('second') });
      });
    });
    const { id } = await openFirst();
    expect(await slack.as('daniel').submit(id, {})).toEqual({ outcome: 'taken' });
    expect(titles()).toEqual(expected);
  });

  it('tells fields apart that share an action id', async () => {
    const field = (block_id: string) => ({
      type: 'input' as const,
      block_id,
      label: plain(block_id),
      element: { type: 'plain_text_input' as const, action_id: 'value', initial_value: `${block_id} before` },
    });
    let values: unknown;
    await start((bolt) => {
      opening(modal('first', { blocks: [field('what'), field('when')] }))(bolt);
      bolt.view('first', async ({ ack, view }) => {
        values = view.state.values;
        await ack();
      });
    });
    const { id } = await openFirst();
    await slack.as('daniel').submit(id, { 'what/value': 'something else' });
    expect(values).toEqual({
      what: { value: { type: 'plain_text_input', value: 'something else' } },
      when: { value: { type: 'plain_text_input', value: 'when before' } },
    });
  });

  it('tells buttons apart that share an action id', async () => {
    const row = (block_id: string): types.SectionBlock => ({
      type: 'section',
      block_id,
      text: plain(block_id),
      accessory: { type: 'button', action_id: 'open', text: plain('Open'), value: `value of ${block_id}` },
    });
    const pressed: unknown[] = [];
    await start((bolt) => {
      opening(modal('first', { blocks: [row('one'), row('two')] }))(bolt);
      bolt.action('open', async ({ ack, payload }) => {
        pressed.push(payload);
        await ack();
      });
    });
    const { id } = await openFirst();
    await slack.as('daniel').clickInView(id, 'two/open');
    await slack.as('daniel').clickInView(id, 'open');
    expect(pressed).toMatchObject([
      { action_id: 'open', block_id: 'two', value: 'value of two' },
      { action_id: 'open', block_id: 'one', value: 'value of one' },
    ]);
  });

  it('carries what was chosen and what stood there before', async () => {
    const options = ['red', 'green'].map((value) => ({ text: plain(value), value }));
    let values: unknown;
    await start((bolt) => {
      opening(
        modal('first', {
          blocks: [
            {
              type: 'input',
              block_id: 'colour',
              label: plain('Colour'),
              element: { type: 'static_select', action_id: 'pick', options },
            },
            {
              type: 'input',
              block_id: 'day',
              label: plain('Day'),
              element: { type: 'datepicker', action_id: 'day', initial_date: '2026-11-22' },
            },
          ],
        }),
      )(bolt);
      bolt.view('first', async ({ ack, view }) => {
        values = view.state.values;
        await ack();
      });
    });
    const { id } = await openFirst();
    await slack.as('daniel').submit(id, { pick: 'green' });
    expect(values).toMatchObject({
      colour: { pick: { type: 'static_select', selected_option: { value: 'green' } } },
      day: { day: { type: 'datepicker', selected_date: '2026-11-22' } },
    });
  });

  it('is not replaced by an update that knows an older state of it', async () => {
    await start(opening(modal('first')));
    const { id, hash } = await openFirst();
    await app.client.views.update({ view_id: id, hash, view: modal('second') });
    await expect(app.client.views.update({ view_id: id, hash, view: modal('third') })).rejects.toThrow('hash_conflict');
    expect(titles()).toEqual(['second']);
  });

  it('tells the app that it was closed, where the app wants to know', async () => {
    let closed: string | undefined;
    await start((bolt) => {
      opening(modal('first', { notify_on_close: true }))(bolt);
      bolt.view({ type: 'view_closed', callback_id: 'first' }, async ({ ack, view }) => {
        closed = view.id;
        await ack();
      });
    });
    const { id } = await openFirst();
    await slack.as('daniel').close(id);
    expect(closed).toBe(id);
    expect(titles()).toEqual([]);
  });

  it('is refused with the place of the fault', async () => {
    await start(opening(modal('first')));
    const { id } = await openFirst();
    const long = modal('first', { title: plain('x'.repeat(25)) });
    await expect(app.client.views.update({ view_id: id, view: long })).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
      },
    });
  });
});

describe('a press', () => {
  it('tells which of the feedback buttons it was', async () => {
    let value: unknown;
    await start((bolt) => {
      bolt.event('app_mention', async ({ say }) => {
        const button = (text: string) => ({ text: plain(text), value: text });
        await say({
          text: 'answer',
          blocks: [
            {
              type: 'context_actions',
              elements: [
                {
                  type: 'feedback_buttons',
                  action_id: 'feedback',
                  positive_button: button('good'),
                  negative_button: button('bad'),
                },
              ],
            },
          ],
        });
      });
      bolt.action('feedback', async ({ ack, action }) => {
        value = 'value' in action ? action.value : undefined;
        await ack();
      });
    });
    slack.as('mei').mention('general', 'hello');
    await slack.as('mei').click((await slack.nextMessage('general')).ts, 'feedback', 'bad');
    expect(value).toBe('bad');
  });
});
