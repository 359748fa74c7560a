import { describe, expect, it } from 'vitest';
import { type Conversation, conversationKey, isFollowUp } from '../../src/questions/conversations.ts';
import { aQuestion, NINE } from './a-question.ts';

describe('the conversation that a question belongs to', () => {
  const key = (changes: Parameters<typeof aQuestion>[1]) => conversationKey(aQuestion('q', { ts: '2.0', ...changes }));

  it('is the thread that the mention begins, and then every message in it', () => {
    expect(key({ surface: 'mention', thread: null })).toBe(key({ surface: 'thread', thread: '2.0', ts: '3.0' }));
  });

  it('is not that of another thread, nor of the same ts in another channel', () => {
    const keys = [key({}), key({ thread: '1.0' }), key({ channel: 'C0OTHER' })];
    expect(new Set(keys).size).toBe(3);
  });

  it('is the whole DM, unless it has threads of its own', () => {
    const dm = { surface: 'dm', channel: 'D0ASKER' } as const;
    expect(key({ ...dm, ts: '2.0' })).toBe(key({ ...dm, ts: '3.0' }));
    expect(key({ ...dm, thread: '1.0' })).not.toBe(key(dm));
  });

  it("is the person's own for commands, in whichever channel", () => {
    const command = { surface: 'command', ts: null } as const;
    expect(key({ ...command, channel: 'C0ONE' })).toBe(key({ ...command, channel: 'C0TWO' }));
    expect(key(command)).not.toBe(key({ ...command, user: 'U0OTHER' }));
  });
});

describe('a message in a thread that does not mention the desk', () => {
  const conversation: Conversation = {
    question: 'Who chairs it?',
    records: ['org-a'],
    language: 'en',
    user: 'U0ASKER',
    deskSpokeLast: true,
    at: NINE,
  };
  const message = { user: 'U0ASKER', mentions: [] };

  it('is a follow-up where the same person writes, the desk spoke last and nobody is mentioned', () => {
    expect(isFollowUp(conversation, message)).toBe(true);
  });

  it.each([
    ['somebody else writes', conversation, { ...message, user: 'U0OTHER' }],
    ['somebody else is mentioned', conversation, { ...message, mentions: ['U0OTHER'] }],
    ['somebody else spoke last', { ...conversation, deskSpokeLast: false }, message],
    ['the desk has no part in the thread', undefined, message],
  ])('is left alone where %s', (_, thread, written) => {
    expect(isFollowUp(thread, written)).toBe(false);
  });
});
