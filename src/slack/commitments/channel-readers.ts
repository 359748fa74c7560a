/**
 * Everybody in a channel. Where Slack does not tell whether it is shared, it is taken for shared. Of a group message it
 * never tells: there those count who are in it, and nobody can be invited later.
 */
import { webApi } from '@slack/bolt';
import type { Readers } from '../../commitments/visibility.ts';
import type { Desk } from '../ports.ts';

/** Slack lets nine people be in a group message. */
const MOST_MEMBERS = 100;

export const channelReaders = async (desk: Desk, channel: string): Promise<Readers> =>
  (await lookUpChannelReaders(desk, channel)) ?? { kind: 'channel', shared: true };

/** @returns null where Slack cannot be reached just now */
export async function lookUpChannelReaders({ clients, askers }: Desk, channel: string): Promise<Readers | null> {
  try {
    const { channel: info } = await clients.reading.conversations.info({ channel });
    if (info?.is_mpim) {
      const { members = [] } = await clients.reading.conversations.members({ channel, limit: MOST_MEMBERS });
      const people = await Promise.all(members.map((member) => askers.find(member)));
      return { kind: 'channel', shared: people.length === 0 || people.some(({ standing }) => standing === 'stranger') };
    }
    const shared = info?.is_ext_shared || info?.is_pending_ext_shared || info?.is_shared;
    return { kind: 'channel', shared: info === undefined || Boolean(shared) };
  } catch (error) {
    return error instanceof webApi.WebAPIPlatformError ? { kind: 'channel', shared: true } : null;
  }
}
