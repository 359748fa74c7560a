/** The abilities of the desk without Slack. Exit codes: 0 done, 1 the command found faults, 2 it was called wrongly. */
import type { Command } from './cli/command.ts';
import { environment, readFolders } from './config.ts';
import { say } from './messages/say.ts';
import { nearest } from './record/nearest.ts';

/** Loaded when called: each brings libraries of its own. */
const COMMANDS = {
  ask: async () => (await import('./cli/ask.ts')).ask,
  'check-data': async () => (await import('./cli/check-data.ts')).checkData,
  'check-wording': async () => (await import('./cli/check-wording.ts')).checkWording,
  schemas: async () => (await import('./cli/schemas.ts')).schemas,
  gaps: async () => (await import('./cli/gaps.ts')).gaps,
  erase: async () => (await import('./cli/erase.ts')).erase,
  export: async () => (await import('./cli/export.ts')).exportCommitments,
  import: async () => (await import('./cli/import.ts')).importCommitments,
  due: async () => (await import('./cli/due.ts')).due,
} satisfies Record<string, () => Promise<Command>>;

type CommandName = keyof typeof COMMANDS;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    help(print);
    return 0;
  }
  if (!isCommand(name)) {
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
    const command = await COMMANDS[name]();
    return await command({ args, folders: folders.config, now: Date.now(), print });
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
  const names = [...Object.keys(COMMANDS).filter(isCommand), 'help' as const];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  for (const name of names) write(`  ${name.padEnd(width)}${say('en', `cli.about-${name}`)}`);
}

function didYouMean(name: string): string {
  const meant = nearest(name, Object.keys(COMMANDS));
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
