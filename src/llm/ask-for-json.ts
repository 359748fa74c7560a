/** One call of Chat Completions that is answered with JSON of a schema. Never twice for the same reason, never thrown. */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { ModelFailure } from '../answers/model.ts';
import { type Dialect, fieldsOf, simplerFor } from './dialect.ts';
import { type Failed, failureOf } from './failure.ts';
import type { ServerAddress } from './server-address.ts';

export interface Call<Value> {
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  readonly system: string;
  readonly data: string;
  readonly mostTokens: number;
  readonly signal: AbortSignal;
}

/** tokens: what it has cost as far as that is known, null where it is not. */
export type Asked<Value> =
  | { readonly outcome: 'replied'; readonly value: Value; readonly tokens: number | null }
  | (Failed & { readonly tokens: number | null });

export type AskForJson = <Value>(call: Call<Value>) => Promise<Asked<Value>>;

/** What of the reply is used; servers that are compatible fill the rest in their own ways. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});
type Completion = z.infer<typeof completion>;

/** No call of the desk costs nothing or more than this: a server that says so does not count. */
const MOST_TOKENS = 1_000_000;
const counted = z.object({ usage: z.object({ total_tokens: z.int().positive().max(MOST_TOKENS) }) });

export function askForJson(
  client: OpenAI,
  model: string,
  { limit, fields }: Pick<ServerAddress, 'limit' | 'fields'>,
): AskForJson {
  let dialect: Dialect = { format: 'json_schema', limit, onlyThisLimit: false };

  return async (call) => {
    for (;;) {
      const tried = dialect;
      try {
        const messages = [
          { role: 'system' as const, content: call.system },
          { role: 'user' as const, content: call.data },
        ];
        const body = { model, messages, ...fields, ...fieldsOf(tried, call) };
        const reply: unknown = await client.chat.completions.create(body, { signal: call.signal });
        const tokens = counted.safeParse(reply).data?.usage.total_tokens ?? null;
        const parsed = completion.safeParse(reply);
        if (!parsed.success) return { ...said('malformed', 'not the shape of a completion'), tokens };
        return { ...readCompletion(parsed.data, call.schema), tokens };
      } catch (error) {
        const simpler = simplerFor(error, tried);
        if (simpler === null) return failureOf(error, call.signal);
        // another call may have found out more meanwhile
        if (dialect === tried) dialect = simpler;
      }
    }
  };
}

function readCompletion<Value>({ choices: [choice] }: Completion, schema: z.ZodType<Value>) {
  const content = choice?.message.content?.trim() ?? '';
  if (choice?.message.refusal || choice?.finish_reason === 'content_filter')
    return said('refused', 'the model refused');
  if (choice?.finish_reason === 'length') return said('cut-off', 'the reply was longer than allowed');
  if (content === '') return said('empty', 'the reply holds nothing');
  const parsed = schema.safeParse(parseJson(content));
  return parsed.success
    ? { outcome: 'replied' as const, value: parsed.data }
    : said('malformed', 'the reply is not JSON of the schema');
}

const said = (outcome: ModelFailure, detail: string) => ({ outcome, detail, rest: 0 });

/** Models without a schema like to fence their JSON, or to think aloud before it. */
function parseJson(content: string): unknown {
  const thought = content.lastIndexOf('</think>');
  const spoken = thought < 0 ? content : content.slice(thought);
  try {
    return JSON.parse(spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
