/** The only reader of the environment. Every fault is listed at once; the entries say them in words. */
import { resolve, sep } from 'node:path';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a variable: not set, of the wrong form, or the state lies in the folder of the record. */
type ConfigProblem = 'missing' | 'malformed' | 'state-inside-record';

interface ConfigFault {
  readonly variable: string;
  readonly problem: ConfigProblem;
}

export type ConfigResult<Config> =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Where the record and the state lie, as absolute paths. */
export interface Folders {
  readonly recordDir: string;
  readonly stateDir: string;
}

export const environment: Environment = process.env;

const folder = (otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .transform((path) => resolve(path));

/** What every entry needs, with Slack or without. */
const folders = z
  .object({ RECORD_DIR: folder('data'), STATE_DIR: folder('state') })
  .transform(({ RECORD_DIR, STATE_DIR }): Folders => ({ recordDir: RECORD_DIR, stateDir: STATE_DIR }))
  .superRefine(({ recordDir, stateDir }, context) => {
    // What the desk writes would otherwise look like a change of the record.
    if (`${stateDir}${sep}`.startsWith(`${recordDir}${sep}`)) {
      context.addIssue({ code: 'custom', path: ['STATE_DIR'], params: { problem: 'state-inside-record' } });
    }
  });

/** The folders alone: all that the command line needs. */
export function readFolders(env: Environment): ConfigResult<Folders> {
  return read(folders, env);
}

function read<Config>(schema: z.ZodType<Config>, env: Environment): ConfigResult<Config> {
  // `NAME=` in an .env file means the same as no line at all.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(set);
  if (result.success) return { ok: true, config: result.data };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => ({
      variable: issue.path.join('.'),
      problem: problemOf(issue, set),
    })),
  };
}

function problemOf(issue: z.core.$ZodIssue, env: Environment): ConfigProblem {
  if (issue.code === 'custom' && issue.params?.problem === 'state-inside-record') return 'state-inside-record';
  return env[String(issue.path[0])] === undefined ? 'missing' : 'malformed';
}
