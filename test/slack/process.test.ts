import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SlackServer } from '../../src/playground/server.ts';
import { AUTHORITY, openProxy } from './secured-slack.ts';
import { newFolder, openSlack } from './slack-desk.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const QUESTION = 'when was the 26th ASEAN-China summit?';

/** `npm start`, with nothing of this machine's own environment but the path. */
function start(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const said = (child: ChildProcess): Promise<string> => (child.stderr ? text(child.stderr) : Promise.resolve(''));

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const tokens = (slack: SlackServer) => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  LOG_LEVEL: 'warn',
});

describe('npm start', () => {
  it('without tokens says what is missing, where to get each, and how to try it without', async () => {
    const child = start({ PORT: 'many', DESK_TIME_ZONE: 'Mars/Olympus' });
    const [words, code] = await Promise.all([said(child), ended(child)]);
    expect(code).toBe(2);
    expect(words).toMatch(/SLACK_BOT_TOKEN is not set\.[^\n]*OAuth & Permissions/);
    expect(words).toMatch(/PORT has a value of the wrong form/);
    expect(words).toMatch(/DESK_TIME_ZONE has a value of the wrong form/);
    expect(words).toContain('npm run playground');
    expect(words).not.toMatch(/at .*\.ts:\d+/);
  });

  it('refuses a record with faults in the words of the check', async () => {
    const folder = await newFolder();
    await cp(join(ROOT, 'data'), folder, { recursive: true });
    await writeFile(join(folder, 'events.json'), '{');
    const child = start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      RECORD_DIR: folder,
      STATE_DIR: await newFolder(),
    });
    const [words, code] = await Promise.all([said(child), ended(child)]);
    expect(code).toBe(1);
    expect(words).toMatch(/events\.json[\s\S]*breaks off/);
  });

  it('says that a token was refused', async () => {
    const slack = await openSlack();
    const bot = start({ ...tokens(slack), SLACK_BOT_TOKEN: 'xoxb-wrong', STATE_DIR: await newFolder() });
    const [words, code] = await Promise.all([said(bot), ended(bot)]);
    expect(code).toBe(1);
    expect(words).toContain('Slack does not accept SLACK_BOT_TOKEN (invalid_auth)');

    const app = start({ ...tokens(slack), SLACK_APP_TOKEN: 'xapp-wrong', STATE_DIR: await newFolder() });
    const [others] = await Promise.all([said(app), ended(app)]);
    expect(others).toContain('Slack does not accept SLACK_APP_TOKEN (invalid_auth)');
  });

  it('does not run twice on the same state', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    start({ ...tokens(slack), STATE_DIR: stateDir });
    await slack.connected();
    const second = start({ ...tokens(slack), STATE_DIR: stateDir });
    const [words, code] = await Promise.all([said(second), ended(second)]);
    expect(code).toBe(1);
    expect(words).toContain(stateDir);
  });
});

describe('the running program', () => {
  it('is ready once connected, answers, and stops within ten seconds of SIGTERM', async () => {
    const slack = await openSlack();
    const port = await freePort();
    const child = start({ ...tokens(slack), PORT: String(port), STATE_DIR: await newFolder() });
    await slack.connected();
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextMessage('general', () => true, { timeout: 10_000 })).text).toContain('6 September 2023');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

    const before = performance.now();
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('answers after kill -9 what it had accepted, once', async () => {
    const slack = await openSlack();
    const stateDir = await newFolder();
    const first = start({ ...tokens(slack), STATE_DIR: stateDir });
    await slack.connected();
    // The answer never gets out of the first process.
    slack.faults.next({ kind: 'time-out', effect: 'none', method: 'chat.postMessage' });
    slack.as('daniel').mention('general', QUESTION);
    const tried = () => slack.requests.some(({ name }) => name === 'chat.postMessage');
    await expect.poll(tried, { timeout: 10_000, interval: 20 }).toBe(true);
    first.kill('SIGKILL');
    await ended(first);
    start({ ...tokens(slack), STATE_DIR: stateDir });
    const answer = await slack.nextMessage('general', () => true, { timeout: 15_000 });
    expect(answer.text).toContain('6 September 2023');
    expect(slack.messages('general').filter(({ user }) => user === slack.botUserId)).toHaveLength(1);
  });

  it('takes signed requests over HTTP, and no others', async () => {
    const slack = await openSlack();
    const port = await freePort();
    start({
      ...tokens(slack),
      SLACK_APP_TOKEN: '',
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      PORT: String(port),
      STATE_DIR: await newFolder(),
    });
    const ready = async (): Promise<boolean> => {
      try {
        return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
      } catch {
        return false;
      }
    };
    await expect.poll(ready, { timeout: 10_000, interval: 100 }).toBe(true);

    const message = slack.as('daniel').say('general', `<@${slack.botUserId}> ${QUESTION}`);
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: 'T0000DESK',
      event_id: 'Ev1',
      event: {
        type: 'app_mention',
        channel: 'C0GENERAL',
        user: slack.as('daniel').id,
        ts: message.ts,
        text: message.text,
      },
    });
    const send = (secret: string) => {
      const time = Math.floor(Date.now() / 1000);
      const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
      return fetch(`http://127.0.0.1:${port}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-slack-request-timestamp': String(time),
          'x-slack-signature': `v0=${signature}`,
        },
        body,
      });
    };
    expect((await send('another-secret')).status).toBe(401);
    expect((await send('a-signing-secret')).status).toBe(200);
    expect((await send('a-signing-secret')).status).toBe(200);
    expect((await slack.nextMessage('general')).text).toContain('6 September 2023');
    expect(slack.messages('general').filter(({ user }) => user === slack.botUserId)).toHaveLength(1);
  });
});

describe('the house’s proxy', () => {
  it('carries the Web API and Socket Mode, with the house’s own certificate authority', async () => {
    const slack = await openSlack();
    const proxy = await openProxy(slack);
    start({
      ...tokens(slack),
      SLACK_API_URL: 'https://slack.test/api/',
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: AUTHORITY,
      STATE_DIR: await newFolder(),
    });
    await slack.connected();
    slack.as('daniel').mention('general', QUESTION);
    expect((await slack.nextMessage('general', () => true, { timeout: 10_000 })).text).toContain('6 September 2023');
    expect(new Set(proxy.asked)).toEqual(new Set(['slack.test:443', 'wss.slack.test:443']));
  });

  it('is passed by for what NO_PROXY names', async () => {
    const slack = await openSlack();
    const proxy = await openProxy(slack);
    start({
      ...tokens(slack),
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: proxy.url,
      NO_PROXY: '127.0.0.1',
      STATE_DIR: await newFolder(),
    });
    await slack.connected();
    expect(proxy.asked).toEqual([]);
  });
});
