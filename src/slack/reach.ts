/** How Slack's deliveries reach the desk: Socket Mode, kept connected, or HTTP. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger as SlackLogger, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import { keepConnected } from './keep-connected.ts';

export interface Line {
  readonly receiver: SocketModeReceiver | HTTPReceiver;
  /** Whether deliveries can come in now. */
  readonly isUp: () => boolean;
  readonly open: () => Promise<void>;
  /** Takes nothing new from now on. */
  readonly close: () => Promise<void>;
}

interface LineOptions {
  readonly apiUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly dispatcher: Dispatcher;
  readonly log: Logger;
  readonly logger: SlackLogger;
  readonly wait: (ms: number) => Promise<void>;
  /** What `/readyz` says beside the line's own state. */
  readonly isReady: () => boolean;
}

export function socketLine(reach: { appToken: string; healthPort: number | null }, options: LineOptions): Line {
  const receiver = new SocketModeReceiver({
    appToken: reach.appToken,
    dispatcher: options.dispatcher,
    logger: options.logger,
    autoReconnectEnabled: false,
    installerOptions: {
      // Its own options: the client writes its retry policy into whatever it is given.
      clientOptions: {
        slackApiUrl: options.apiUrl,
        fetch: options.fetch,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: 10_000,
      },
    },
  });
  const connection = keepConnected(receiver.client, { log: options.log, wait: options.wait });
  let health: Server | undefined;
  return {
    receiver,
    isUp: connection.isUp,
    open: async () => {
      if (reach.healthPort !== null) {
        health = await listen(reach.healthPort, () => connection.isUp() && options.isReady());
      }
      await connection.open();
    },
    close: async () => {
      health?.closeAllConnections();
      health?.close();
      await connection.close();
    },
  };
}

export function httpLine(reach: { signingSecret: string; port: number }, options: LineOptions): Line {
  let up = false;
  const receiver = new HTTPReceiver({
    signingSecret: reach.signingSecret,
    port: reach.port,
    logger: options.logger,
    customRoutes: [
      { path: '/readyz', method: 'GET', handler: (_, response) => sayReady(response, up && options.isReady()) },
    ],
  });
  return {
    receiver,
    isUp: () => up,
    open: async () => {
      await receiver.start(reach.port);
      up = true;
    },
    close: async () => {
      if (!up) return;
      up = false;
      await receiver.stop();
    },
  };
}

function listen(port: number, isReady: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/readyz') sayReady(response, isReady());
    else response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function sayReady(response: ServerResponse, ready: boolean): void {
  response.writeHead(ready ? 200 : 503, { 'content-type': 'text/plain' }).end(ready ? 'ready\n' : 'not ready\n');
}
