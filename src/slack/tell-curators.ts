/** Tells the curators' channel something, where one is set. Never rejects: what is told is kept or logged elsewhere too. */
import type { Desk } from './ports.ts';
import { PLAIN, post } from './post.ts';

/** @param text mrkdwn, escaped already */
export async function tellCurators(desk: Desk, text: string): Promise<void> {
  const channel = desk.curatorChannel;
  if (channel === null) return;
  const posted = await desk.posts.run(channel, () =>
    post(() => desk.clients.posting.chat.postMessage({ channel, text, ...PLAIN }), desk),
  );
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'the curators could not be told');
}
