/** How an aggregate is written down: a version and its data, brought up to date and checked when it is read. */
import { z } from 'zod';
import { stateJson } from './state-json.ts';

/** Its version is one more than the number of its migrations. */
export interface StateFormat<State> {
  /** The file's name without `.json`. */
  readonly name: string;
  readonly schema: z.ZodType<State>;
  readonly empty: State;
  /** The first takes the data of version 1 to version 2, and so on; they parse with zod what they are given. */
  readonly migrations: readonly ((data: unknown) => unknown)[];
}

const envelope = z.strictObject({ version: z.int().positive(), data: z.unknown() });
export type Envelope = z.infer<typeof envelope>;

export type Decoded<State> =
  | { readonly outcome: 'read'; readonly state: State }
  /** detail: which fields are wrong, without any text that people wrote. */
  | { readonly outcome: 'unreadable'; readonly reason: 'wrong-shape' | 'newer-version'; readonly detail: string };

export function encode<State>(format: StateFormat<State>, state: State): Envelope {
  return { version: versionOf(format), data: state };
}

/** What stands in the file. */
export const toJson = ({ version, data }: Envelope): Buffer => stateJson(version, data);

/** @param content what stands in the file, as parsed JSON */
export function decode<State>(format: StateFormat<State>, content: unknown): Decoded<State> {
  const outer = envelope.safeParse(content);
  if (!outer.success) return wrongShape(outer.error);
  const { version, data } = outer.data;
  if (version > versionOf(format)) {
    const detail = `it is of version ${version}, and this program knows versions up to ${versionOf(format)}`;
    return { outcome: 'unreadable', reason: 'newer-version', detail };
  }
  try {
    const migrated = format.migrations.slice(version - 1).reduce((older, migrate) => migrate(older), data);
    return { outcome: 'read', state: format.schema.parse(migrated) };
  } catch (error) {
    if (error instanceof z.ZodError) return wrongShape(error);
    throw error;
  }
}

const versionOf = ({ migrations }: Pick<StateFormat<unknown>, 'migrations'>): number => migrations.length + 1;

function wrongShape({ issues }: z.ZodError): Decoded<never> {
  const [first, second, third] = issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  const detail = [first, second, third].filter((issue) => issue !== undefined).join('; ');
  return { outcome: 'unreadable', reason: 'wrong-shape', detail };
}
