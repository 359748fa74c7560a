/** Answers by a `response_url`: it works for 30 minutes, five times, and in channels that the desk is not in. */
import { webApi } from '@slack/bolt';
import type { Desk } from './ports.ts';
import { type Message, PLAIN, type Posted, post } from './post.ts';

/** @param replaces whether the message whose button was pressed goes away for this one */
export function respond(
  desk: Pick<Desk, 'fetch' | 'wait' | 'log'>,
  url: string,
  message: Message,
  { replaces = false }: { readonly replaces?: boolean } = {},
): Promise<Posted> {
  return post(async () => {
    const response = await desk.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        response_type: 'ephemeral',
        replace_original: replaces,
        text: message.text,
        ...(message.blocks.length > 0 && { blocks: message.blocks }),
        ...PLAIN,
      }),
      signal: AbortSignal.timeout(10_000),
    });
    const said = await response.text();
    if (response.status === 429)
      throw new webApi.WebAPIRateLimitedError(Number(response.headers.get('retry-after')) || 1);
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    if (!response.ok || said.includes('"ok":false')) {
      throw new webApi.WebAPIPlatformError({ ok: false, error: said.slice(0, 100) || `status ${response.status}` });
    }
    return {};
  }, desk);
}
