/** Everybody in a channel. Where Slack does not tell whether it is shared, it is taken for shared. */
import type { Readers } from '../../commitments/visibility.ts';
import type { Desk } from '../ports.ts';

export async function channelReaders(desk: Desk, channel: string): Promise<Readers> {
  try {
    const { channel: info } = await desk.clients.reading.conversations.info({ channel });
    const shared = info?.is_ext_shared || info?.is_pending_ext_shared || info?.is_shared;
    return { kind: 'channel', shared: info === undefined || Boolean(shared) };
  } catch {
    return { kind: 'channel', shared: true };
  }
}
