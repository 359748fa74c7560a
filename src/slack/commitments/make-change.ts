/** A change of a commitment as somebody asks for it, and what they are told of it. */
import type { ChangeRequest } from '../../commitments/change.ts';
import type { Commitment } from '../../commitments/commitment.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Desk } from '../ports.ts';
import { cardMessage, type Telling } from './card.ts';
import { headed, tellAlone } from './confirm.ts';
import { ownersWhoLeft } from './owners.ts';
import type { Who } from './who.ts';

type Decision = Awaited<ReturnType<Desk['commitments']['change']>> | { readonly outcome: 'not-kept' };

/** What a person may not see, they cannot change. */
export async function change(
  desk: Desk,
  { actor, readers, secondPerson }: Who,
  request: Pick<ChangeRequest, 'number' | 'version' | 'act'>,
): Promise<Decision> {
  const commitment = await desk.commitments.find(request.number);
  if (!commitment || !isVisible(commitment, readers)) return { outcome: 'unknown' };
  try {
    return await desk.commitments.change({ ...request, actor, at: desk.now() }, secondPerson);
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a change could not be kept');
    return { outcome: 'not-kept' };
  }
}

type Refused = Exclude<Decision, { outcome: 'changed' | 'done-before' | 'changed-meanwhile' }>;

export const sayRefusal = ({ language }: Who, { outcome }: Refused): string =>
  outcome === 'not-kept' ? say(language, 'commit.not-kept') : say(language, `commit.refused-${outcome}`);

export async function tellDone(
  desk: Desk,
  who: Who,
  commitment: Commitment,
  channel: string | null,
  { undo }: { undo: boolean },
): Promise<void> {
  const sentence = say(who.language, undo ? 'commit.changed' : 'commit.undone', { number: commitment.number });
  await tellAlone(
    desk,
    who.actor.id,
    channel,
    headed(sentence, cardMessage(commitment, await tellingTo(desk, who, commitment), { undo })),
  );
}

export const tellingTo = async (desk: Desk, { language, today }: Who, commitment: Commitment): Promise<Telling> => ({
  names: desk.names(),
  language,
  today,
  left: await ownersWhoLeft(desk, [commitment]),
});
