/** What was done, told to whoever did it at once, and to the channel where they wish. */
import type { Commitment } from '../../commitments/commitment.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { section } from '../blocks.ts';
import type { Desk } from '../ports.ts';
import { type Message, PLAIN, type Posted, post } from '../post.ts';
import { cardMessage } from './card.ts';
import { channelReaders } from './channel-readers.ts';
import type { Who } from './who.ts';

/** Whoever was made an owner just now was there. */
const NOBODY: ReadonlySet<string> = new Set();

export async function confirm(
  desk: Desk,
  who: Who,
  commitment: Commitment,
  { channel, announce }: { readonly channel: string | null; readonly announce: boolean },
): Promise<void> {
  const { actor, language, today } = who;
  const said = say(language, 'commit.logged', { number: commitment.number });
  await tellAlone(
    desk,
    actor.id,
    channel,
    headed(said, cardMessage(commitment, { names: desk.names(), language, today, left: NOBODY }, { undo: true })),
  );
  if (!announce || channel === null) return;
  if (!isVisible(commitment, await channelReaders(desk, channel))) {
    return await tell(desk, actor.id, channel, say(language, 'commit.not-announced'));
  }
  const card = cardMessage(commitment, { names: desk.names(), language: desk.language, today, left: NOBODY });
  const heading = say(desk.language, 'commit.announced', { user: `<@${actor.id}>`, number: commitment.number });
  const posted = await desk.posts.run(channel, () =>
    post(() => desk.clients.posting.chat.postMessage({ channel, ...mutable(headed(heading, card)), ...PLAIN }), desk),
  );
  if (posted.outcome !== 'posted') await tell(desk, actor.id, channel, say(language, 'commit.not-announced'));
}

/** A sentence before a card. @param sentence escaped already */
export function headed(sentence: string, card: Message): Message {
  return { text: `${sentence}\n${card.text}`, blocks: [section(sentence), ...card.blocks] };
}

const mutable = ({ text, blocks }: Message) => ({ text, blocks: [...blocks] });

/** To one person alone: beside what they did, else in their direct messages. @param text escaped already */
export const tell = async (desk: Desk, user: string, channel: string | null, text: string): Promise<void> => {
  await tellAlone(desk, user, channel, { text, blocks: [] });
};

export async function tellAlone(desk: Desk, user: string, channel: string | null, message: Message): Promise<void> {
  const chat = desk.clients.posting.chat;
  const said = { ...mutable(message), ...PLAIN };
  const direct = (): Promise<Posted> => post(() => chat.postMessage({ channel: user, ...said }), desk);
  const beside =
    channel === null || channel.startsWith('D')
      ? null
      : await post(() => chat.postEphemeral({ channel, user, ...said }).then(() => ({})), desk);
  // The desk is not in that channel.
  const posted = beside === null || beside.outcome === 'refused' ? await direct() : beside;
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'a person could not be told');
}
