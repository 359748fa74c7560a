/** The Web API clients. One 429 pauses a client's whole queue, so those who post and those who look up are apart. */
import { type Logger, webApi } from '@slack/bolt';

export type WebClient = webApi.WebClient;

export interface Clients {
  /**
   * Posts. Never by itself a second time: after a time-out or a reset the first attempt may have arrived. A rate limit
   * comes back as an error, and `deliver` waits for it.
   */
  readonly posting: WebClient;
  /** Posts reminders and looks for them, likewise: many at once must not hold up an answer. */
  readonly reminding: WebClient;
  /** Looks up and opens views: calls that may be made twice. */
  readonly reading: WebClient;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly logger: Logger;
}

export function makeClients({ token, apiUrl, fetch, logger }: ClientOptions): Clients {
  const shared = { slackApiUrl: apiUrl, fetch, logger, allowAbsoluteUrls: false };
  const once = {
    ...shared,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 20_000,
    maxRequestConcurrency: 20,
  };
  return {
    posting: new webApi.WebClient(token, once),
    reminding: new webApi.WebClient(token, once),
    reading: new webApi.WebClient(token, { ...shared, retryConfig: { retries: 1, minTimeout: 300 }, timeout: 5_000 }),
  };
}
