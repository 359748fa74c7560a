/** Who would read a reminder, and how a person is reached: looked up in Slack when it is decided, and again when it is sent. */
import { webApi } from '@slack/bolt';
import type { Readers } from '../../commitments/visibility.ts';
import type { Person } from '../../reminders/standing.ts';
import type { Destination } from '../../reminders/subscription.ts';
import { lookUpChannelReaders } from '../commitments/channel-readers.ts';
import { tellOwnerLeft } from '../commitments/owners.ts';
import { whoIs } from '../commitments/who.ts';
import type { Desk } from '../ports.ts';

/** @returns null where Slack does not tell just now */
export async function readersOf(desk: Desk, { kind, id }: Destination): Promise<Readers | null> {
  if (kind === 'channel') return lookUpChannelReaders(desk, id);
  const person = await personOf(desk, id);
  return person && (await whoIs(desk, id)).readers;
}

/** Where it cannot be told who reads, what everybody may see is shown. */
export const readersShown = async (desk: Desk, destination: Destination): Promise<Readers> =>
  (await readersOf(desk, destination)) ?? { kind: 'channel', shared: true };

/** @returns null where Slack does not tell just now */
export async function personOf(desk: Desk, user: string): Promise<Person | null> {
  try {
    const { language, timeZone, standing } = await desk.askers.find(user);
    if (standing === 'gone') await tellOwnerLeft(desk, user);
    return { language, timeZone, canBeReached: standing === 'member' || standing === 'guest' };
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) return null;
    desk.log.warn({ error: String(error) }, 'an owner of a commitment is not to be found in Slack');
    return { language: desk.language, timeZone: desk.timeZone, canBeReached: false };
  }
}
