/** Brings a message to whoever asked: to the place of the question, else to the asker alone, else into the log. */
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { LIMITS } from './blocks.ts';
import type { Desk } from './ports.ts';
import { type Message, PLAIN, type Posted, post } from './post.ts';
import { respond } from './respond.ts';

/** Names the messages that hold an answer, so that after a crash they can be found again. */
export const ANSWER_EVENT = 'sti_desk_answer';

export type Delivered =
  /** ts: null where Slack tells none. alone: only the asker sees it. */
  | { readonly outcome: 'delivered'; readonly ts: string | null; readonly alone: boolean }
  | { readonly outcome: 'failed' };

type Place = Pick<AcceptedQuestion, 'id' | 'surface' | 'channel' | 'thread' | 'ts' | 'user' | 'responseUrl'>;

/** Commands and shortcuts are answered to the asker alone, everything else where it was asked. */
export async function deliver(desk: Desk, place: Place, message: Message, language: Language): Promise<Delivered> {
  const alone = place.surface === 'command' || place.surface === 'shortcut';
  const first = alone ? await postAlone(desk, place, message) : await postInPlace(desk, place, message);
  if (first.outcome === 'posted') return { outcome: 'delivered', ts: first.ts, alone };

  desk.log.warn({ question: place.id, ...first }, 'an answer could not be posted where it was asked');
  const key = first.outcome === 'unknown' ? 'slack.unconfirmed' : 'slack.not-posted';
  return deliverAlone(desk, place, alone ? message : withPreface(message, say(language, key)));
}

/** To the asker and nobody else: beside the question, else in a direct message. */
async function deliverAlone(desk: Desk, place: Place, message: Message): Promise<Delivered> {
  const tries = [() => postEphemeral(desk, place, message), () => postDirect(desk, place.user, message)];
  for (const attempt of tries) {
    const posted = await attempt();
    if (posted.outcome === 'posted') return { outcome: 'delivered', ts: null, alone: true };
    desk.log.warn({ question: place.id, ...posted }, 'an answer could not be brought to the asker');
  }
  desk.log.error({ question: place.id, channel: place.channel }, 'an asker could not be reached in any way');
  return { outcome: 'failed' };
}

/** A short sentence to the asker alone, where a whole answer would be noise for others. */
export async function tellAlone(desk: Desk, place: Place, text: string, language: Language): Promise<Delivered> {
  const message = { text, blocks: [] };
  // Nobody else is in a direct message, and what is ephemeral there is gone the next time.
  if (place.surface === 'dm') return deliver(desk, place, message, language);
  if (place.responseUrl) {
    const posted = await respond(desk, place.responseUrl, message);
    if (posted.outcome === 'posted') return { outcome: 'delivered', ts: null, alone: true };
  }
  return deliverAlone(desk, place, message);
}

function postInPlace(desk: Desk, place: Place, message: Message): Promise<Posted> {
  const thread = threadFor(place);
  const send = (blocks: Message['blocks']) =>
    post(
      () =>
        desk.clients.posting.chat.postMessage({
          channel: place.channel,
          ...(thread && { thread_ts: thread }),
          text: message.text,
          ...(blocks.length > 0 && { blocks: [...blocks] }),
          ...PLAIN,
          metadata: { event_type: ANSWER_EVENT, event_payload: { question: place.id } },
        }),
      desk,
    );
  return desk.posts.run(place.channel, async () => {
    const posted = await send(message.blocks);
    const unfit =
      posted.outcome === 'refused' && /^(invalid_blocks|msg_blocks_too_long|msg_too_long)/.test(posted.error);
    return unfit ? send([]) : posted;
  });
}

/** Answers to a mention open or join a thread; a direct message is answered where it was written. */
export function threadFor(place: Pick<Place, 'thread' | 'surface' | 'ts'>): string | null {
  return place.thread ?? (place.surface === 'dm' ? null : place.ts);
}

function postAlone(desk: Desk, place: Place, message: Message): Promise<Posted> {
  return place.responseUrl ? respond(desk, place.responseUrl, message) : postEphemeral(desk, place, message);
}

function postEphemeral(desk: Desk, place: Place, message: Message): Promise<Posted> {
  const thread = place.surface === 'command' ? null : threadFor(place);
  return post(
    () =>
      desk.clients.posting.chat
        .postEphemeral({
          channel: place.channel,
          user: place.user,
          ...(thread && { thread_ts: thread }),
          text: message.text,
          ...(message.blocks.length > 0 && { blocks: [...message.blocks] }),
          ...PLAIN,
        })
        .then(() => ({})),
    desk,
  );
}

function postDirect(desk: Desk, user: string, message: Message): Promise<Posted> {
  return post(
    () =>
      desk.clients.posting.chat.postMessage({
        channel: user,
        text: message.text,
        ...(message.blocks.length > 0 && { blocks: [...message.blocks] }),
        ...PLAIN,
      }),
    desk,
  );
}

function withPreface(message: Message, preface: string): Message {
  return {
    text: `${preface}\n${message.text}`,
    blocks:
      message.blocks.length === 0
        ? []
        : [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: preface } }, ...message.blocks].slice(
            0,
            LIMITS.blocks,
          ),
  };
}
