/**
 * The entry of `npm run playground`: a workspace on loopback, the real desk in it, and a page to talk with it. Nothing
 * leaves this machine but what a model is asked, where one is configured; what is kept lies in a temporary folder that
 * goes when the playground stops.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { parse } from 'yaml';
import { environment, readConfig } from '../config.ts';
import { startDesk } from '../desk.ts';
import { buildPage } from './build-page.ts';
import { channelId } from './seed.ts';
import { type SlackServer, type SlackServerOptions, startSlackServer } from './server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const USUAL_PORT = 4400;

const print = (line: string) => process.stdout.write(`${line}\n`);

const manifest: unknown = parse(await readFile(join(ROOT, 'manifest.yml'), 'utf8'));
const folder = await mkdtemp(join(tmpdir(), 'sti-desk-playground-'));
const slack = await onUsualPort({ manifest, pageFolder: await buildPage(join(folder, 'page')) });

const config = readConfig({
  ...environment,
  SLACK_CLI_XOXB: undefined,
  SLACK_CLI_XAPP: undefined,
  SLACK_SIGNING_SECRET: undefined,
  PORT: undefined,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  NO_PROXY: [environment.NO_PROXY, environment.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
  STATE_DIR: join(folder, 'state'),
  CURATOR_CHANNEL: channelId('secretariat'),
  LOG_LEVEL: environment.LOG_LEVEL || 'warn',
});
if (!config.ok) {
  await leave([`The configuration is not usable: ${JSON.stringify(config.faults)}`], 2);
} else {
  const started = await startDesk(config.config, pino({ level: config.config.logLevel }), slack.clock.now);
  if (started.outcome !== 'started') {
    await leave([`The desk did not start: ${JSON.stringify(started)}`], 1);
  } else {
    slack.clock.onMove(() => void started.desk.remind());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void started.desk.stop().then(() => leave([], 0)));
    }
    print(`STI Desk's playground is open at ${slack.origin}/`);
    print('A workspace on this machine alone, with the real desk in it. Ctrl+C closes it.');
  }
}

/** The usual port, so that the address stays the same from day to day; any free one where another program has it. */
async function onUsualPort(options: SlackServerOptions): Promise<SlackServer> {
  try {
    return await startSlackServer({ ...options, port: USUAL_PORT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return await startSlackServer(options);
    throw error;
  }
}

async function leave(lines: readonly string[], status: number): Promise<void> {
  for (const line of lines) process.stderr.write(`${line}\n`);
  await slack.close();
  await rm(folder, { recursive: true, force: true });
  process.exit(status);
}
