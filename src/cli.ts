/** The abilities of the desk without Slack. Exit codes: 0 done, 1 the command found faults, 2 it was called wrongly. */
import { ask } from './cli/ask.ts';
import { checkData } from './cli/check-data.ts';
import { checkWording } from './cli/check-wording.ts';
import type { Command } from './cli/command.ts';
import { due } from './cli/due.ts';
import { erase } from './cli/erase.ts';
import { exportCommitments } from './cli/export.ts';
import { gaps } from './cli/gaps.ts';
import { importCommitments } from './cli/import.ts';
import { schemas } from './cli/schemas.ts';
import { environment, readFolders } from './config.ts';
import { say } from './messages/say.ts';
import { nearest } from './record/nearest.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['ask', ask],
  ['check-data', checkData],
  ['check-wording', checkWording],
  ['schemas', schemas],
  ['gaps', gaps],
  ['erase', erase],
  ['export', exportCommitments],
  ['import', importCommitments],
  ['due', due],
]);

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    help(print);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    if (name !== '') complain(say('en', 'cli.unknown-command', { given: name }) + didYouMean(name));
    help(complain);
    return 2;
  }
  const folders = readFolders(environment);
  if (!folders.ok) {
    for (const { variable, problem } of folders.faults) complain(say('en', `config.${problem}`, { variable }));
    return 2;
  }
  try {
    return await command.run({ args, folders: folders.config, now: Date.now(), print });
  } catch (error) {
    if (!isRefusedArgument(error)) throw error;
    complain(say('en', 'cli.bad-arguments', { command: name, given: args.join(' ') }));
    return 2;
  }
}

function help(write: (line: string) => void): void {
  write(say('en', 'cli.usage'));
  write('');
  write(say('en', 'cli.commands'));
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length)) + 2;
  for (const [name, { about }] of COMMANDS) write(`  ${name.padEnd(width)}${say('en', about)}`);
  write(`  ${'help'.padEnd(width)}${say('en', 'cli.about-help')}`);
}

function didYouMean(name: string): string {
  const meant = nearest(name, COMMANDS.keys());
  return meant === null ? '' : ` ${say('en', 'check.did-you-mean', { nearest: meant })}`;
}

/** Whether `parseArgs` of node:util refused what was typed. */
function isRefusedArgument(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.exitCode = await run(process.argv.slice(2));
