/** Tells the curators' channel something, where one is set. Never rejects: what is told is kept or logged elsewhere too. */
import type { Desk } from './ports.ts';
import { PLAIN, post } from './post.ts';

/**
 * @param text mrkdwn, escaped already
 * @returns whether it surely reached them
 */
export async function tellCurators(desk: Desk, text: string): Promise<boolean> {
  const channel = desk.curatorChannel;
  if (channel === null) return false;
  const posted = await desk.posts.run(channel, () =>
    post(() => desk.clients.posting.chat.postMessage({ channel, text, ...PLAIN }), desk),
  );
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'the curators could not be told');
  return posted.outcome === 'posted';
}
