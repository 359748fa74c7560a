/**
 * Keeps the Socket Mode connection up. Slack closes it every few hours by design, and networks fail; the client's own
 * reconnection ends in an unhandled rejection when the Web API cannot be reached, so it is switched off and done here.
 */
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { refusalIn, TokenRefused } from './identity.ts';

type SocketModeClient = SocketModeReceiver['client'];

const LONGEST_WAIT_MS = 30_000;

export interface Connection {
  readonly isUp: () => boolean;
  /** Resolves once connected, however long that takes; rejects with `TokenRefused`. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param wait resolves after so many milliseconds */
export function keepConnected(
  client: SocketModeClient,
  { log, wait }: { readonly log: Logger; readonly wait: (ms: number) => Promise<void> },
): Connection {
  let up = false;
  let wasUp = false;
  let closing = false;
  let connecting: Promise<void> | null = null;

  surviveEveryEnvelope(client, log);
  client.on('connected', () => {
    up = true;
    log.info('connected to Slack');
  });
  client.on('disconnected', () => {
    up = false;
    if (wasUp && !closing) void connect(false);
  });

  function connect(first: boolean): Promise<void> {
    connecting ??= tryUntilUp(first).finally(() => {
      connecting = null;
    });
    return connecting;
  }

  async function tryUntilUp(first: boolean): Promise<void> {
    for (let attempt = 0; !closing; attempt += 1) {
      try {
        await client.start();
        wasUp = true;
        return;
      } catch (error) {
        const refusal = refusalIn(error);
        if (first && refusal !== null) throw new TokenRefused('app', refusal);
        log.warn({ error: String(error), attempt }, 'no connection to Slack yet');
        await wait(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt));
      }
    }
  }

  return {
    isUp: () => up,
    open: () => connect(true),
    close: async () => {
      closing = true;
      up = false;
      await client.disconnect();
    },
  };
}

/** The client throws out of its own listener at envelopes that it does not know, `app_rate_limited` among them. */
function surviveEveryEnvelope(client: SocketModeClient, log: Logger): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown, isBinary: unknown) => {
    try {
      for (const listener of listeners) await listener(data, isBinary);
    } catch (error) {
      log.error(
        { error: String(error) },
        'Slack sent an envelope that could not be read; are deliveries rate-limited?',
      );
    }
  });
}
