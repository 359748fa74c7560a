/** Everybody in a channel. Where Slack does not tell whether it is shared, it is taken for shared. */
import { webApi } from '@slack/bolt';
import type { Readers } from '../../commitments/visibility.ts';
import type { Desk } from '../ports.ts';

export const channelReaders = async (desk: Desk, channel: string): Promise<Readers> =>
  (await lookUpChannelReaders(desk, channel)) ?? { kind: 'channel', shared: true };

/** @returns null where Slack cannot be reached just now */
export async function lookUpChannelReaders({ clients }: Desk, channel: string): Promise<Readers | null> {
  try {
    const { channel: info } = await clients.reading.conversations.info({ channel });
    const shared = info?.is_ext_shared || info?.is_pending_ext_shared || info?.is_shared;
    return { kind: 'channel', shared: info === undefined || Boolean(shared) };
  } catch (error) {
    return error instanceof webApi.WebAPIPlatformError ? { kind: 'channel', shared: true } : null;
  }
}
