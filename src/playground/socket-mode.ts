import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { ACKNOWLEDGEMENT_LIMIT, type Delivered, type DeliveryKind, type Retry } from './delivery.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

export type SocketMode = {
  /** A one-time address for a new connection; Slack's run out unused after 30 s, here with the server. */
  newTicket: () => string;
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  send: (kind: DeliveryKind, payload: object, retry?: Retry) => Promise<Delivered>;
  connections: () => number;
  /** Resolves when the app is connected. */
  connected: () => Promise<void>;
  /** `warning` announces a disconnect and keeps the connection for now; the others close it, `drop` without a word. */
  disconnect: (reason: DisconnectReason | 'drop') => void;
  close: () => Promise<void>;
};

const PING_INTERVAL = 10_000;
const CLOSE_LIMIT = 1_000;
const MOST_CONNECTIONS = 10;

/** Slack's Socket Mode: hello, envelopes that want an acknowledgement, disconnects, up to ten connections. */
export const createSocketMode = (appId: string, newSecret: () => string, onChange: () => void): SocketMode => {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const awaited = new Map<string, { by: WebSocket; finish: (delivered: Delivered) => void }>();
  const onConnected = new Set<() => void>();
  let turn = 0;

  const live = () => open.filter(({ readyState, OPEN }) => readyState === OPEN);

  const debugInfo = { host: 'playground', build_number: 1, approximate_connection_time: 18_060 };

  const greet = (socket: WebSocket) => {
    open.push(socket);
    onChange();
    const heartbeat = setInterval(() => socket.ping('Ping from Slack'), PING_INTERVAL);
    socket.on('close', () => {
      clearInterval(heartbeat);
      open.splice(open.indexOf(socket), 1);
      for (const { by, finish } of awaited.values()) if (by === socket) finish({ outcome: 'unreachable' });
      onChange();
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const message = parsed(data.toString());
      awaited.get(message?.envelope_id ?? '')?.finish({ outcome: 'acknowledged', body: message?.payload });
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.length,
        debug_info: debugInfo,
        connection_info: { app_id: appId },
      }),
    );
    for (const resolve of onConnected) resolve();
    onConnected.clear();
  };

  return {
    newTicket: () => {
      const ticket = newSecret();
      tickets.add(ticket);
      return ticket;
    },
    accept: (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.pathname !== '/link/' || !tickets.delete(url.searchParams.get('ticket') ?? '')) return false;
      if (live().length >= MOST_CONNECTIONS) return false;
      server.handleUpgrade(request, socket, head, greet);
      return true;
    },
    send: (kind, payload, retry) => {
      turn += 1;
      const sockets = live();
      const socket = sockets[turn % sockets.length];
      if (!socket) return Promise.resolve({ outcome: 'unreachable' });
      const envelope_id = crypto.randomUUID();
      return new Promise((resolve) => {
        const finish = (delivered: Delivered) => {
          clearTimeout(limit);
          awaited.delete(envelope_id);
          resolve(delivered);
        };
        const limit = setTimeout(() => finish({ outcome: 'timeout' }), ACKNOWLEDGEMENT_LIMIT);
        awaited.set(envelope_id, { by: socket, finish });
        socket.send(
          JSON.stringify({
            envelope_id,
            payload,
            type: kind,
            accepts_response_payload: kind !== 'events_api',
            ...(kind === 'events_api' ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' } : {}),
          }),
        );
      });
    },
    connections: () => live().length,
    connected: () => (live().length > 0 ? Promise.resolve() : new Promise((resolve) => onConnected.add(resolve))),
    disconnect: (reason) => {
      for (const socket of [...open]) {
        if (reason === 'drop') {
          socket.terminate();
          continue;
        }
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: debugInfo }));
        if (reason !== 'warning') socket.close();
      }
    },
    close: async () => {
      await Promise.all([...open].map(closeGracefully));
      server.close();
    },
  };
};

const parsed = (text: string): { envelope_id?: string; payload?: unknown } | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Finishes the closing handshake, so that a client that is closing too does not see its connection break. */
const closeGracefully = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(() => socket.terminate(), CLOSE_LIMIT);
    socket.once('close', () => {
      clearTimeout(limit);
      resolve();
    });
    socket.close(1001);
  });
