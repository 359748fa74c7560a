/** One call of Chat Completions that is answered with JSON of a schema. Never twice for the same reason, never thrown. */
import { APIError, type OpenAI } from 'openai';
import { z } from 'zod';
import type { ModelFailure } from '../answers/model.ts';
import { type Failed, failureOf } from './failure.ts';

export interface Call<Value> {
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  readonly system: string;
  readonly data: string;
  readonly mostTokens: number;
  readonly signal: AbortSignal;
}

/** tokens: as the server counted them, null where it did not. */
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
  usage: z.object({ total_tokens: z.number().int().min(0) }).nullish(),
});
type Completion = z.infer<typeof completion>;

/** What a server showed that it lacks; remembered, so that it is found out once. */
interface Dialect {
  readonly format: 'json_schema' | 'json_object';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
}

export function askForJson(client: OpenAI, model: string): AskForJson {
  let dialect: Dialect = { format: 'json_schema', limit: 'max_completion_tokens' };

  return async (call) => {
    for (;;) {
      try {
        const reply: unknown = await client.chat.completions.create(bodyOf(call, model, dialect), {
          signal: call.signal,
        });
        const parsed = completion.safeParse(reply);
        if (!parsed.success) return { ...said('malformed', 'not the shape of a completion'), tokens: null };
        return { ...readCompletion(parsed.data, call.schema), tokens: parsed.data.usage?.total_tokens ?? null };
      } catch (error) {
        const simpler = simplerFor(error, dialect);
        if (simpler === null) return { ...failureOf(error, call.signal), tokens: null };
        dialect = simpler;
      }
    }
  };
}

function bodyOf<Value>({ name, schema, system, data, mostTokens }: Call<Value>, model: string, dialect: Dialect) {
  const { $schema: _, ...shape } = z.toJSONSchema(schema);
  const json_schema = { name, strict: true, schema: shape };
  return {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: data },
    ],
    response_format:
      dialect.format === 'json_schema'
        ? { type: 'json_schema' as const, json_schema }
        : { type: 'json_object' as const },
    [dialect.limit]: mostTokens,
  };
}

/** The next simpler way to ask, where the server says that it does not know this one; null where that is not it. */
function simplerFor(error: unknown, { format, limit }: Dialect): Dialect | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  if (limit === 'max_completion_tokens' && /max_completion_tokens/.test(error.message))
    return { format, limit: 'max_tokens' };
  if (format === 'json_schema' && /response_format|json_schema|schema/i.test(error.message))
    return { format: 'json_object', limit };
  return null;
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

const said = (outcome: ModelFailure, detail: string): Failed => ({ outcome, detail, rest: 0 });

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
