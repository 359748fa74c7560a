/** The only reader of the environment. Every fault is listed at once; the entries say them in words. */
import { resolve, sep } from 'node:path';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a variable: not set, of the wrong form, or the state lies in the folder of the record. */
type ConfigProblem = 'missing' | 'malformed' | 'state-inside-record';

export interface ConfigFault {
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

/** The proxies of the house, as the usual variables name them; empty where there is none. */
export interface Network {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** How Slack reaches the desk: over a connection that the desk opens, or over HTTP requests to a port of its own. */
type Reach =
  | { readonly kind: 'socket'; readonly appToken: string; readonly healthPort: number | null }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

interface SlackConfig {
  readonly botToken: string;
  readonly reach: Reach;
  /** The root of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  /** The id of the channel where curators are told what people report; null where none is set. */
  readonly curatorChannel: string | null;
}

/** A language model behind an OpenAI-compatible API, and what it may take. */
interface ModelConfig {
  readonly apiKey: string;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  readonly tokensPerAnswer: number;
  readonly tokensPerDay: number;
}

/** What answering takes; the model is null where none is configured. */
export interface AnswerConfig {
  readonly model: ModelConfig | null;
  /** Milliseconds within which an answer has to be there, model or not. */
  readonly answerBudgetMs: number;
  readonly network: Network;
}

const deskLanguage = z.enum(['en', 'zh', 'id', 'vi', 'th']);

export interface DeskConfig extends Folders, AnswerConfig {
  readonly slack: SlackConfig;
  readonly logLevel: string;
  /** For those whose own is not known. */
  readonly language: z.infer<typeof deskLanguage>;
  /** IANA name, for those whose own is not known. */
  readonly timeZone: string;
}

const token = (prefix: string) => z.string().trim().startsWith(prefix);
const proxy = z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^[\w.-]+:\d+$/)]);

/** A server of the house often wants no key, but the client sends one always. */
const NO_KEY = 'none';

const answering = z
  .object({
    OPENAI_API_KEY: z.string().trim().optional(),
    // `fetch` calls no address with a password in it
    OPENAI_BASE_URL: z
      .url({ protocol: /^https?$/, abort: true })
      .regex(/^\w+:\/\/[^/?@]+(?:[/?]|$)/)
      .optional(),
    OPENAI_MODEL: z.string().trim().default('gpt-4.1-mini'),
    MODEL_TOKENS_PER_ANSWER: z.coerce.number().int().min(1_000).default(25_000),
    MODEL_TOKENS_PER_DAY: z.coerce.number().int().min(1_000).default(1_000_000),
    ANSWER_BUDGET_MS: z.coerce.number().int().min(500).max(60_000).default(8_000),
    HTTP_PROXY: proxy.optional(),
    HTTPS_PROXY: proxy.optional(),
    NO_PROXY: z.string().default(''),
  })
  .transform(
    (env): AnswerConfig => ({
      model:
        env.OPENAI_API_KEY === undefined && env.OPENAI_BASE_URL === undefined
          ? null
          : {
              apiKey: env.OPENAI_API_KEY ?? NO_KEY,
              baseUrl: env.OPENAI_BASE_URL ?? null,
              model: env.OPENAI_MODEL,
              tokensPerAnswer: env.MODEL_TOKENS_PER_ANSWER,
              tokensPerDay: env.MODEL_TOKENS_PER_DAY,
            },
      answerBudgetMs: env.ANSWER_BUDGET_MS,
      network: {
        httpProxy: withScheme(env.HTTP_PROXY),
        httpsProxy: withScheme(env.HTTPS_PROXY),
        noProxy: env.NO_PROXY,
      },
    }),
  );

const slack = z
  .object({
    SLACK_BOT_TOKEN: token('xoxb-'),
    SLACK_APP_TOKEN: token('xapp-').optional(),
    SLACK_SIGNING_SECRET: z.string().trim().min(8).optional(),
    PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    SLACK_API_URL: z.url({ protocol: /^https?$/ }).default('https://slack.com/api/'),
    CURATOR_CHANNEL: z
      .string()
      .regex(/^[CG][A-Z0-9]+$/)
      .optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    DESK_LANGUAGE: deskLanguage.default('en'),
    DESK_TIME_ZONE: z
      .string()
      .refine((name) => isTimeZone(name))
      .default('Asia/Jakarta'),
  })
  .transform(
    (env): Omit<DeskConfig, keyof Folders | keyof AnswerConfig> => ({
      slack: {
        botToken: env.SLACK_BOT_TOKEN,
        reach:
          env.SLACK_SIGNING_SECRET !== undefined
            ? { kind: 'http', signingSecret: env.SLACK_SIGNING_SECRET, port: env.PORT ?? 0 }
            : { kind: 'socket', appToken: env.SLACK_APP_TOKEN ?? '', healthPort: env.PORT ?? null },
        apiUrl: env.SLACK_API_URL.replace(/\/*$/, '/'),
        curatorChannel: env.CURATOR_CHANNEL ?? null,
      },
      logLevel: env.LOG_LEVEL,
      language: env.DESK_LANGUAGE,
      timeZone: env.DESK_TIME_ZONE,
    }),
  );

/** What depends on another variable; apart, because a schema that found a fault looks no further. */
const wayToSlack = z
  .object({ SLACK_APP_TOKEN: z.string(), SLACK_SIGNING_SECRET: z.string(), PORT: z.string() })
  .partial()
  .superRefine(({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT }, context) => {
    if (SLACK_SIGNING_SECRET === undefined && SLACK_APP_TOKEN === undefined) {
      context.addIssue({ code: 'custom', path: ['SLACK_APP_TOKEN'] });
    }
    if (SLACK_SIGNING_SECRET !== undefined && PORT === undefined) context.addIssue({ code: 'custom', path: ['PORT'] });
  });

/** The folders alone: all that the command line needs. */
export function readFolders(env: Environment): ConfigResult<Folders> {
  return read(folders, env);
}

/** What answering needs, with Slack or without. */
export const readAnswering = (env: Environment): ConfigResult<AnswerConfig> => read(answering, withOtherNames(env));

/** Everything that the desk in Slack needs. */
export function readConfig(env: Environment): ConfigResult<DeskConfig> {
  const named = withOtherNames(env);
  const where = read(folders, named);
  const how = readAnswering(env);
  const what = read(slack, named);
  const way = read(wayToSlack, named);
  if (where.ok && how.ok && what.ok && way.ok) {
    return { ok: true, config: { ...where.config, ...how.config, ...what.config } };
  }
  return { ok: false, faults: [where, how, what, way].flatMap((result) => (result.ok ? [] : result.faults)) };
}

/** `slack run` hands over its tokens under names of its own, and proxies are often named in small letters. */
function withOtherNames(env: Environment): Environment {
  return {
    ...env,
    SLACK_BOT_TOKEN: env.SLACK_CLI_XOXB || env.SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN: env.SLACK_CLI_XAPP || env.SLACK_APP_TOKEN,
    HTTP_PROXY: env.HTTP_PROXY || env.http_proxy,
    HTTPS_PROXY: env.HTTPS_PROXY || env.https_proxy,
    NO_PROXY: env.NO_PROXY || env.no_proxy,
  };
}

function withScheme(address: string | undefined): string {
  if (address === undefined) return '';
  return address.includes('://') ? address : `http://${address}`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
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
