import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../src/slack/read-incoming.ts';

const DESK = 'UDESK';

const event = (fields: Record<string, unknown>) => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  event: { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1.1', text: 'who?', ...fields },
});

describe('a delivery of Slack', () => {
  it('is a question in a direct message', () => {
    expect(readIncoming(event({}), DESK)).toEqual({
      surface: 'dm',
      team: 'T1',
      channel: 'D1',
      thread: null,
      user: 'U1',
      ts: '1.1',
      text: 'who?',
      eventId: 'Ev1',
      responseUrl: null,
    });
  });

  it('is read from what was forwarded where nothing was written with it', () => {
    const forwarded = event({ text: '', attachments: [{ is_share: true, text: 'who signed it?' }] });
    expect(readIncoming(forwarded, DESK)?.text).toBe('who signed it?');
  });

  it('is answered once where a mention is heard twice', () => {
    const channel = { channel: 'C1', channel_type: 'channel', text: `<@${DESK}> who?` };
    expect(readIncoming(event({ ...channel, type: 'app_mention' }), DESK)?.surface).toBe('mention');
    expect(readIncoming(event({ ...channel, thread_ts: '1.0' }), DESK)).toBeNull();
  });

  it.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a mention that an edit brought in', { type: 'app_mention', edited: { user: 'U1', ts: '1.2' } }],
    ['a join', { subtype: 'channel_join' }],
    ['a deletion', { subtype: 'message_deleted', hidden: true }],
    ['a message of an app', { bot_id: 'B1' }],
    ['a message of an old app', { subtype: 'bot_message', user: undefined }],
    ['its own message', { user: DESK }],
    ['a message in a channel', { channel: 'C1', channel_type: 'channel' }],
    ['a reaction', { type: 'reaction_added' }],
  ])('%s asks nothing', (_, fields) => {
    expect(readIncoming(event(fields), DESK)).toBeNull();
  });

  it.each([null, 'text', {}, { type: 'event_callback' }, { command: '/other' }, { type: 'block_actions' }])(
    'of another kind asks nothing: %j',
    (body) => {
      expect(readIncoming(body, DESK)).toBeNull();
    },
  );
});
