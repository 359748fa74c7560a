/** What was talked about, so that "and when is the next one?" is understood, also after a restart. */
import { z } from 'zod';
import type { AcceptedQuestion } from './accept.ts';
import type { KeptQuestions } from './kept-questions.ts';
import { language } from './language.ts';

export const conversation = z.strictObject({
  /** The last question that was answered. */
  question: z.string(),
  /** Ids of the record entries that its answer cited, in order. */
  records: z.array(z.string()).readonly(),
  language,
  /** Who asked last. */
  user: z.string(),
  /** Whether nobody has written since the desk's answer. */
  deskSpokeLast: z.boolean(),
  /** When it was last answered in, epoch milliseconds. */
  at: z.number(),
});
export type Conversation = Readonly<z.infer<typeof conversation>>;

/**
 * Names the conversation that a question belongs to: the thread (a mention at the top of a channel begins one), the DM,
 * or, for commands, the person. A shortcut belongs to the thread that it is answered in.
 */
export function conversationKey(
  place: Pick<AcceptedQuestion, 'surface' | 'team' | 'channel' | 'thread' | 'user' | 'ts'>,
): string {
  if (place.surface === 'command') return `${place.team}/${place.user}`;
  const thread = place.thread ?? (place.surface === 'dm' ? null : place.ts);
  return thread === null ? place.channel : `${place.channel}/${thread}`;
}

/**
 * Whether a message in a channel thread that does not mention the desk is meant for it all the same: the same person
 * writes, the desk spoke last, and nobody else is mentioned.
 * @param conversation the thread's, where the desk has one
 * @param message who wrote it, and the ids of all whom it mentions (people, groups, channel-wide)
 */
export function isFollowUp(
  conversation: Conversation | undefined,
  message: { readonly user: string; readonly mentions: readonly string[] },
): boolean {
  return conversation?.deskSpokeLast === true && conversation.user === message.user && message.mentions.length === 0;
}

/** Somebody wrote in a conversation without asking the desk: it is no longer the last who spoke. */
export function interrupt(conversations: KeptQuestions['conversations'], key: string): KeptQuestions['conversations'] {
  const conversation = conversations[key];
  return conversation?.deskSpokeLast
    ? { ...conversations, [key]: { ...conversation, deskSpokeLast: false } }
    : conversations;
}
