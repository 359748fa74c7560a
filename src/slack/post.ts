/** One post, and what became of it. */

import type { types } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import type { Desk } from './ports.ts';

export interface Message {
  /** Complete by itself: what screen readers and notifications read. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

export type Posted =
  | { readonly outcome: 'posted'; readonly ts: string | null }
  /** Slack refused it, so nobody sees it. */
  | { readonly outcome: 'refused'; readonly error: string }
  /** The answer to the call was lost: it may be there or not. */
  | { readonly outcome: 'unknown'; readonly error: string };

type Waiting = Pick<Desk, 'wait' | 'log'>;

const MOST_ATTEMPTS = 6;
const LONGEST_RATE_LIMIT_S = 120;

/** Settings of every message: nothing in it unfurls, and names in it stay text. */
export const PLAIN = { unfurl_links: false, unfurl_media: false } as const;

/**
 * Calls once, and again only where the first call surely did nothing: at a rate limit, and where no connection was made.
 * @param call posts by a client that does not retry
 */
export async function post(call: () => Promise<{ readonly ts?: string | undefined }>, desk: Waiting): Promise<Posted> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ts } = await call();
      return { outcome: 'posted', ts: ts ?? null };
    } catch (error) {
      const pause = pauseBeforeNext(error, attempt);
      if (pause === null || attempt >= MOST_ATTEMPTS) return judge(error);
      await desk.wait(pause);
    }
  }
}

/** Milliseconds; null where calling again could post twice or would not help. */
function pauseBeforeNext(error: unknown, attempt: number): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return error.retryAfter <= LONGEST_RATE_LIMIT_S ? error.retryAfter * 1000 : null;
  }
  return wasNeverSent(error) ? 250 * 2 ** attempt : null;
}

function judge(error: unknown): Posted {
  if (error instanceof webApi.WebAPIPlatformError) return { outcome: 'refused', error: String(error.data.error) };
  if (error instanceof webApi.WebAPIRateLimitedError) return { outcome: 'refused', error: 'ratelimited' };
  if (wasNeverSent(error)) return { outcome: 'refused', error: 'unreachable' };
  return { outcome: 'unknown', error: String(error) };
}

/** Whether no connection was made, as the errors inside the client's own tell. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/.test(code)) return true;
  const inner = 'original' in error && error.original !== error ? error.original : undefined;
  return wasNeverSent(inner) || wasNeverSent(error.cause);
}
