/** What a file's schema has against it, as findings. */
import { z } from 'zod';
import { isFaultProblem } from './fault.ts';
import { type FileKind, HOLIDAYS, schemaOf } from './files.ts';
import { at, type Finding, isObject } from './finding.ts';
import { nearest } from './nearest.ts';
import type { JsonPath } from './parse-json.ts';

/** Finds every fault of form in one file. A file of another kind or version is one fault, not hundreds. */
export function checkSchema(kind: FileKind | typeof HOLIDAYS, value: unknown): readonly Finding[] {
  const list = kind === HOLIDAYS ? 'countries' : 'records';
  if (!isObject(value) || Array.isArray(value) || !(list in value || 'version' in value)) {
    return [{ path: [], problem: kind === HOLIDAYS ? 'no-holidays' : 'other-schema' }];
  }
  const version = at(value, ['version']);
  if (typeof version === 'number' && version !== 1) {
    return [{ path: ['version'], problem: 'wrong-version', values: { given: version } }];
  }
  const result = schemaOf(kind).safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, kind, value));
}

function findingsOf(issue: z.core.$ZodIssue, kind: FileKind | typeof HOLIDAYS, value: unknown): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const given = at(value, path);
  if (isFaultProblem(issue.message)) return [{ path, problem: issue.message, values: { given: shown(given) } }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(kind, path);
      const missing = known.filter((field) => at(value, [...path, field]) === undefined);
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'unknown-field',
        values: { given: key, known: known.join(', ') },
        nearest: nearest(key, missing),
      }));
    }
    case 'invalid_key': {
      const problem = kind === HOLIDAYS ? 'bad-country' : 'bad-language';
      return [{ path, problem, values: { given: String(path.at(-1)) } }];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (given === undefined) return [{ path, problem: 'missing' }];
      const values = { given: shown(given), allowed: allowed.join(', ') };
      return [{ path, problem: 'not-allowed', values, nearest: nearest(shown(given), allowed) }];
    }
    case 'invalid_type':
      if (given === undefined) return [{ path, problem: 'missing' }];
      return [
        { path, problem: 'wrong-type', values: { given: shown(JSON.stringify(given)), expected: issue.expected } },
      ];
    default:
      return [{ path, problem: 'wrong-value', values: { given: shown(given) } }];
  }
}

/** A value as it stands in the file, shortened. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The names of the fields that an object at that path may have. */
function fieldsAt(kind: FileKind | typeof HOLIDAYS, path: JsonPath): readonly string[] {
  let schema: unknown = z.toJSONSchema(schemaOf(kind), { io: 'input' });
  for (const step of path) {
    schema =
      typeof step === 'number'
        ? at(schema, ['items'])
        : (at(schema, ['properties', step]) ?? at(schema, ['additionalProperties']));
  }
  const properties = at(schema, ['properties']);
  return isObject(properties) ? Object.keys(properties) : [];
}
