/** A fault as the checks find it: at a path in a file, not yet in the words of the file. */
import type { Fault, FaultProblem } from './fault.ts';
import type { JsonPath } from './parse-json.ts';

export interface Finding {
  readonly path: JsonPath;
  readonly problem: FaultProblem;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly nearest?: string | null;
}

/** A file that holds JSON, whatever that is. */
export interface JsonFile {
  /** The file, with the name of its folder. */
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: JsonPath) => number | null;
}

/** Names the record, the claim and the line of what was found. */
export function toFault({ file, value, lineOf }: JsonFile, { path, problem, values, nearest }: Finding): Fault {
  const name = path[0] === 'records' && typeof path[1] === 'number' ? nameOf(at(value, path.slice(0, 2))) : null;
  const steps = path.map((step, index) => {
    if (typeof step === 'string') return index === 0 ? step : ` › ${step}`;
    const claim = path[index - 1] === 'claims' ? nameOf(at(value, path.slice(0, index + 1))) : null;
    return claim === null ? ` ${step + 1}` : ` ${step + 1} (${claim})`;
  });
  const field = steps.slice(name === null ? 0 : 2).join('');
  return {
    file,
    record: name,
    field: field === '' ? null : field.replace(/^ › /, ''),
    line: lineOf(path),
    problem,
    values: values ?? {},
    nearest: nearest ?? null,
  };
}

/** What stands at a path; undefined where there is nothing. */
export function at(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, step) => (isObject(inner) ? Reflect.get(inner, step) : undefined), value);
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The id of a record or claim, the term of a thesaurus entry; null where it has none. */
export function nameOf(value: unknown): string | null {
  const name = at(value, ['id']) ?? at(value, ['term']);
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}
