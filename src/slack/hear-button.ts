/** A pressed button: acknowledged, done, and answered with a sentence to whoever pressed it. */
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { Feature } from './feature.ts';
import type { Desk } from './ports.ts';
import { PLAIN, post } from './post.ts';
import { respond } from './respond.ts';

export interface Press {
  readonly team: string;
  readonly user: string;
  readonly language: Language;
  readonly value: string;
  /** The channel of the message and its thread, where it is in one; null for a button that is in no message. */
  readonly channel: string | null;
  readonly thread: string | null;
  readonly responseUrl: string | null;
}

/** Where the sentence goes beside the message; `replaces`: it takes the place of the message with the button. */
export type Reply = string | { readonly text: string; readonly replaces: true } | null;

type ButtonListener = NonNullable<Feature['buttons']>[string];

/** @param work what the button does; its sentence, or null where it has spoken itself */
export function hearButton(desk: Desk, work: (press: Press) => Promise<Reply>): ButtonListener {
  return async ({ ack, body, action }) => {
    await ack();
    const { language } = await desk.askers.of(body.user.id);
    const press: Press = {
      team: body.team?.id ?? desk.me.team,
      user: body.user.id,
      language,
      value: action.value ?? '',
      channel: body.channel?.id ?? null,
      thread: threadOf(body),
      responseUrl: body.response_url || null,
    };
    await answerPress(desk, press, await attempt(desk, press, work));
  };
}

async function attempt(desk: Desk, press: Press, work: (press: Press) => Promise<Reply>): Promise<Reply> {
  try {
    return await work(press);
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a button failed');
    return say(press.language, 'slack.button-failed');
  }
}

/** To whoever pressed it, and nobody else. */
async function answerPress(desk: Desk, press: Press, reply: Reply): Promise<void> {
  if (reply === null) return;
  const { text, replaces } = typeof reply === 'string' ? { text: reply, replaces: false } : reply;
  if (press.responseUrl) {
    const posted = await respond(desk, press.responseUrl, { text, blocks: [] }, { replaces });
    if (posted.outcome === 'posted') return;
  }
  const { channel, thread, user } = press;
  const chat = desk.clients.posting.chat;
  const beside = { text, ...(thread && { thread_ts: thread }), ...PLAIN };
  const posted = await post(
    () =>
      channel
        ? chat.postEphemeral({ channel, user, ...beside }).then(() => ({}))
        : chat.postMessage({ channel: user, text, ...PLAIN }),
    desk,
  );
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'a button could not be answered');
}

function threadOf(body: Parameters<ButtonListener>[0]['body']): string | null {
  const thread: unknown = body.container.thread_ts ?? body.message?.thread_ts;
  return typeof thread === 'string' ? thread : null;
}
