/**
 * How a server wants to be asked for JSON. Servers that are compatible lack one thing or another and say so in a 400 or
 * 422; what one lacks is remembered, so that it is found out once.
 */
import { APIError } from 'openai';
import { z } from 'zod';
import type { LimitName } from './server-address.ts';

export interface Dialect {
  /** none: the prompt alone asks for JSON. */
  readonly format: 'json_schema' | 'json_object' | 'none';
  readonly limit: LimitName;
  /** Whether the other name of the limit has been refused already. */
  readonly onlyThisLimit: boolean;
}

interface Wanted {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly mostTokens: number;
}

/** The fields of a request that differ. No temperature: models that reason refuse one. */
export const fieldsOf = ({ format, limit }: Dialect, { name, schema, mostTokens }: Wanted) => ({
  ...formatOf(format, name, schema),
  [limit]: mostTokens,
});

function formatOf(format: Dialect['format'], name: string, schema: z.ZodType) {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' as const } };
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    // the grammars that servers make of a schema know few limits; the reply is parsed here all the same
    override: ({ jsonSchema }) => {
      for (const limit of ['pattern', 'maxLength', 'maxItems'] as const) delete jsonSchema[limit];
    },
  });
  return { response_format: { type: 'json_schema' as const, json_schema: { name, strict: true, schema: shape } } };
}

const SIMPLER = { json_schema: 'json_object', json_object: 'none', none: null } as const;
const OTHER = { max_tokens: 'max_completion_tokens', max_completion_tokens: 'max_tokens' } as const;

/**
 * The next way to ask, where the server says that it does not know this one; null where that is not it. DeepSeek says
 * "This response_format type is unavailable now", OpenAI "Unsupported parameter: 'max_tokens' …", and servers on FastAPI
 * give the name of the field.
 */
export function simplerFor(error: unknown, dialect: Dialect): Dialect | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  const { message } = error;
  const { limit, onlyThisLimit } = dialect;
  // that a prompt and its limit are longer than the model can take is said with the name of the limit too
  if (!onlyThisLimit && /max_(?:completion_)?tokens/.test(message) && !/context/i.test(message))
    return { ...dialect, limit: OTHER[limit], onlyThisLimit: true };
  const format = SIMPLER[dialect.format];
  return format !== null && /response_format|json_schema|json_object|schema/i.test(message)
    ? { ...dialect, format }
    : null;
}
