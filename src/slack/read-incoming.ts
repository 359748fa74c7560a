/** Which of Slack's deliveries ask the desk something. Bots, edits, joins and messages to others do not. */
import { z } from 'zod';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { mentionsOthers } from './question-text.ts';

/** What is told apart here; the rest of a question (its id, when it was accepted) is ours. */
export type Incoming = Omit<AcceptedQuestion, 'id' | 'acceptedAt'>;

export const COMMAND = '/sti';
export const ASK_ABOUT_MESSAGE = 'ask_about_message';

/** A word alone that asks for help and not for a fact. */
export const ASKS_FOR_HELP = /^\s*(help|\?|)\s*$/i;

const content = {
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ text: z.string().optional(), fallback: z.string().optional() })).optional(),
};

/** Messages of people: a new one, one with a file, one that a thread sends to its channel as well. */
const written = z.looseObject({
  type: z.enum(['app_mention', 'message']),
  subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.undefined().optional(),
  edited: z.undefined().optional(),
  hidden: z.undefined().optional(),
  ...content,
  files: z.array(z.looseObject({ id: z.string(), name: z.string().nullish() })).optional(),
});

const eventCallback = z.looseObject({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string().optional(),
  event: written,
});

const command = z.looseObject({
  command: z.literal(COMMAND),
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string().optional(),
  response_url: z.string(),
});

const messageShortcut = z.looseObject({
  type: z.literal('message_action'),
  callback_id: z.literal(ASK_ABOUT_MESSAGE),
  team: z.looseObject({ id: z.string() }),
  channel: z.looseObject({ id: z.string() }),
  user: z.looseObject({ id: z.string() }),
  trigger_id: z.string().optional(),
  response_url: z.string(),
  message: z.looseObject({ ts: z.string(), thread_ts: z.string().optional(), ...content }),
});

/**
 * @param body what Slack delivered, of any kind
 * @param desk the desk's own user id
 * @returns null where it asks nothing; `thread` where it may be a follow-up, which only its conversation tells
 */
export function readIncoming(body: unknown, desk: string): Incoming | null {
  const event = eventCallback.safeParse(body);
  if (event.success) return readMessage(event.data, desk);

  const slash = command.safeParse(body);
  if (slash.success) {
    const { team_id, channel_id, user_id, text, trigger_id, response_url } = slash.data;
    if (ASKS_FOR_HELP.test(text)) return null;
    return {
      surface: 'command',
      team: team_id,
      channel: channel_id,
      thread: null,
      user: user_id,
      ts: null,
      text,
      eventId: trigger_id ?? null,
      responseUrl: response_url,
    };
  }

  const shortcut = messageShortcut.safeParse(body);
  if (!shortcut.success) return null;
  const { team, channel, user, trigger_id, response_url, message } = shortcut.data;
  return {
    surface: 'shortcut',
    team: team.id,
    channel: channel.id,
    thread: message.thread_ts ?? message.ts,
    user: user.id,
    ts: null,
    text: textOf(message),
    eventId: trigger_id ?? null,
    responseUrl: response_url,
  };
}

function readMessage({ team_id, event_id, event }: z.infer<typeof eventCallback>, desk: string): Incoming | null {
  const surface = surfaceOf(event, desk);
  if (surface === null || event.user === desk) return null;
  return {
    surface,
    team: team_id,
    channel: event.channel,
    thread: event.thread_ts ?? null,
    user: event.user,
    ts: event.ts,
    text: textOf(event),
    eventId: event_id ?? null,
    responseUrl: null,
    ...(event.files?.length && { files: event.files.map(({ id, name }) => ({ id, name: name ?? '' })) }),
  };
}

function surfaceOf(event: z.infer<typeof written>, desk: string): Incoming['surface'] | null {
  if (event.channel_type === 'im' || event.channel.startsWith('D')) return 'dm';
  if (event.type === 'app_mention') return 'mention';
  // A message that mentions the desk comes as app_mention too, and is answered as that.
  const mentionsDesk = (event.text ?? '').includes(`<@${desk}>`) || (event.text ?? '').includes(`<@${desk}|`);
  if (mentionsDesk || event.thread_ts === undefined) return null;
  return 'thread';
}

/** Forwarded messages carry their words in attachments. */
function textOf(message: z.infer<z.ZodObject<typeof content>>): string {
  if (message.text?.trim()) return message.text;
  return (message.attachments ?? []).map(({ text, fallback }) => text ?? fallback ?? '').join('\n');
}

/** The mentions in a message that are not of the desk, as `isFollowUp` wants them. */
export function mentionsIn(incoming: Incoming, desk: string): readonly string[] {
  return mentionsOthers(incoming.text, desk) ? ['others'] : [];
}
