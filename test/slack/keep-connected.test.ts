import { SocketModeReceiver } from '@slack/bolt';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { keepConnected } from '../../src/slack/keep-connected.ts';

describe('the Socket Mode connection', () => {
  it.each([
    ['a notice that deliveries are rate-limited', { type: 'events_api', payload: { type: 'app_rate_limited' } }],
    ['an envelope without a payload', { type: 'events_api' }],
    ['an envelope of an unknown type', { type: 'news', payload: {} }],
  ])('survives %s', async (_, envelope) => {
    const { client } = new SocketModeReceiver({ appToken: 'xapp-1' });
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    keepConnected(client, { log, wait: () => Promise.resolve() });
    const heard = client.listeners('ws_message').map((listener) => listener(JSON.stringify(envelope), false));
    await expect(Promise.all(heard)).resolves.toBeDefined();
    expect(lines).toHaveLength(envelope.type === 'events_api' ? 1 : 0);
  });
});
