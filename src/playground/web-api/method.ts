import { z } from 'zod';
import type { Slack } from '../slack.ts';
import type { Channel, Fields } from '../state.ts';

export type Failure = Fields & { ok: false; error: string };
export type Answer = (Fields & { ok: true }) | Failure;

export type Method = {
  token: 'bot' | 'app';
  /** The scopes of which one is needed, given the arguments; none where empty. */
  scopes: (args: Fields, slack: Slack) => readonly string[];
  run: (args: Fields, slack: Slack) => Answer;
};

/** Describes a method: the scopes it needs (any one of them), the shape of its arguments, what it does. */
export const method = <Args extends z.ZodObject>(
  scopes: readonly string[] | ((args: Fields, slack: Slack) => readonly string[]),
  args: Args,
  run: (args: z.output<Args>, slack: Slack) => Answer,
): Method => ({
  token: 'bot',
  scopes: typeof scopes === 'function' ? scopes : () => scopes,
  run: (given, slack) => {
    const parsed = args.safeParse(given);
    return parsed.success ? run(parsed.data, slack) : invalidArguments(parsed.error, given);
  },
});

export const fail = (error: string, more: Fields = {}): Failure => ({ ok: false, error, ...more });

const invalidArguments = (error: z.ZodError, given: Fields): Failure => {
  const messages = error.issues.map(({ path, message }) => {
    const missing = path.length === 1 && given[String(path[0])] === undefined;
    return missing
      ? `[ERROR] missing required field: ${String(path[0])}`
      : `[ERROR] ${message} [json-pointer:/${path.map(String).join('/')}]`;
  });
  return fail('invalid_arguments', { response_metadata: { messages } });
};

/** Arguments arrive typed in a JSON body and as strings in a form. */
export const flag = z.preprocess(
  (value) => (value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value),
  z.boolean(),
);

export const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);

export const fields = z.record(z.string(), z.unknown());

/** A channel that the app can know of: of its own conversations or public. */
export const knownChannel = ({ workspace, app }: Slack, id: string): Channel | undefined => {
  const channel = workspace.channels.get(id);
  return channel && (channel.kind === 'channel' || channel.members.has(app.botUserId)) ? channel : undefined;
};

/** Cuts a list into pages by Slack's cursors. */
export const page = <Item>(items: readonly Item[], limit: number, cursor: string | undefined) => {
  const start = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('next:', '')) : 0;
  if (!Number.isInteger(start) || start < 0) return undefined;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    response_metadata: { next_cursor: end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '' },
  };
};

export const paging = { cursor: z.string().optional(), limit: z.coerce.number().int().min(1).max(1000).default(100) };
