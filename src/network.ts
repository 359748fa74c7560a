/** The one way out: every request and socket of the program leaves through this, so that the house's proxies hold. */
import { type Dispatcher, EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';
import type { Network } from './config.ts';

export interface WayOut {
  readonly dispatcher: Dispatcher;
  readonly fetch: typeof globalThis.fetch;
  readonly close: () => Promise<void>;
}

/**
 * A private certificate authority needs nothing here: Node adds those of NODE_EXTRA_CA_CERTS to its own for every
 * connection. HTTP/2 is off because a WebSocket needs a connection of its own.
 */
export function openWayOut(network: Network): WayOut {
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: network.httpProxy,
    httpsProxy: network.httpsProxy,
    noProxy: network.noProxy,
    allowH2: false,
  });
  // Node's own fetch speaks with the undici that Node carries, which does not take a dispatcher of another version.
  const fetch = (input: Parameters<typeof undiciFetch>[0], init?: Parameters<typeof undiciFetch>[1]) =>
    undiciFetch(input, { ...init, dispatcher });
  return { dispatcher, fetch: fetch as unknown as typeof globalThis.fetch, close: () => dispatcher.close() };
}
