/** The loopback Slack behind TLS of a private authority, reachable by name through a CONNECT proxy alone. */
import { readFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SlackServer } from '../../src/playground/server.ts';

const CERTIFICATES = join(import.meta.dirname, 'certificates');

/** The file that NODE_EXTRA_CA_CERTS has to name. */
export const AUTHORITY = join(CERTIFICATES, 'authority.pem');

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** `https://slack.test/api/`, with the Socket Mode address made `wss://wss.slack.test`. @returns its port */
async function secure(slack: SlackServer): Promise<number> {
  const { host, port } = new URL(slack.origin);
  const server = createTlsServer({
    key: await readFile(join(CERTIFICATES, 'server-key.pem')),
    cert: await readFile(join(CERTIFICATES, 'server.pem')),
  });
  server.on('request', (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const onward = httpRequest({ port, host: '127.0.0.1', method, path: url, headers: { ...request.headers, host } });
    onward.on('response', async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString();
      const { 'content-length': _, ...headers } = answer.headers;
      const renamed = text.replaceAll(`ws://${host}`.replaceAll('/', '\\/'), 'wss:\\/\\/wss.slack.test');
      response
        .writeHead(answer.statusCode ?? 500, headers)
        .end(renamed.replaceAll(`ws://${host}`, 'wss://wss.slack.test'));
    });
    request.pipe(onward);
  });
  server.on('upgrade', (request, socket, head) => {
    const onward = connect(Number(port), '127.0.0.1', () => {
      const headers = Object.entries({ ...request.headers, host }).map(([name, value]) => `${name}: ${value}\r\n`);
      onward.write(`GET ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
}

export interface Proxy {
  readonly url: string;
  /** The hosts that were asked for, with their ports. */
  readonly asked: string[];
}

/** A proxy through which `*.slack.test` is reachable, and nothing else. */
export async function openProxy(slack: SlackServer): Promise<Proxy> {
  const secured = await secure(slack);
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    if (!/^([a-z]+\.)?slack\.test:443$/.test(request.url ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(secured, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}
