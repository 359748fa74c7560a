/** The entry: config, then the desk, until the process is told to stop. */
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { type ConfigFault, environment, readConfig } from './config.ts';
import { type StartResult, startDesk } from './desk.ts';
import type { MessageLanguage } from './messages/say.ts';
import { sayConfigFaults, sayStartFailure } from './say-start-failure.ts';

/** Whoever stops a container gives it ten seconds. */
const LONGEST_STOP_MS = 8_500;

const EXIT_BAD_CONFIG = 2;
const EXIT_CANNOT_START = 1;

const config = readConfig(environment);
if (config.ok) await run();
else refuse(config.faults);

async function run(): Promise<void> {
  if (!config.ok) return;
  const log = pino({ level: config.config.logLevel });
  let stopping = false;
  let started: StartResult | null = null;

  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    if (started?.outcome === 'started') {
      const stopped = await Promise.race([started.desk.stop().then(() => true), delay(LONGEST_STOP_MS, false)]);
      if (!stopped) log.warn('some questions are left for the next start');
    }
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('unhandledRejection', (error) => log.error({ error: String(error) }, 'a promise was left to fail'));

  started = await startDesk(config.config, log);
  if (started.outcome !== 'started') {
    complain(sayStartFailure(config.config.language, started));
    process.exit(EXIT_CANNOT_START);
  }
  log.info('the desk is open');
}

function refuse(faults: readonly ConfigFault[]): void {
  const wanted = environment.DESK_LANGUAGE;
  const language: MessageLanguage =
    wanted === 'zh' || wanted === 'id' || wanted === 'vi' || wanted === 'th' ? wanted : 'en';
  complain(sayConfigFaults(language, faults));
  process.exitCode = EXIT_BAD_CONFIG;
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}
