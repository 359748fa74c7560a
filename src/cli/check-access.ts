/** Every fault of `access.json`, in the words and with the places of the record's own faults. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { accessFile, isPersonOrGroup } from '../access/access.ts';
import type { Fault } from '../record/fault.ts';
import { at, type Finding, toFault } from '../record/finding.ts';
import { nearest } from '../record/nearest.ts';
import { parseJson } from '../record/parse-json.ts';
import type { CuratedRecord } from '../record/record.ts';

/** @param record null where it has faults itself: then no party is called unknown */
export async function checkAccess(recordDir: string, record: CuratedRecord | null): Promise<readonly Fault[]> {
  const file = `${basename(resolve(recordDir))}/access.json`;
  const whole = (problem: Fault['problem'], line: number | null, values: Fault['values'] = {}): Fault[] => [
    { file, record: null, field: null, line, problem, values, nearest: null },
  ];
  let text: string;
  try {
    text = await readFile(join(recordDir, 'access.json'), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' ? [] : whole('unreadable', null, { code });
  }
  const parsed = parseJson(text);
  if (!parsed.ok) {
    if (parsed.truncated) return whole('truncated', parsed.line);
    return whole('syntax', parsed.line, { what: parsed.what, column: parsed.column });
  }
  const { value, lineOf, repeated } = parsed;
  const result = accessFile.safeParse(value);
  const findings: Finding[] = [
    ...repeated.map((path): Finding => ({ path, problem: 'field-twice' })),
    ...(result.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value)),
    ...entriesAt(value, 'parties').flatMap(([id, party]) => unknownParty(id, party, record)),
    ...entriesAt(value, 'roles')
      .filter(([id]) => /^[A-Z]/.test(id) && !isPersonOrGroup(id))
      .map(([id]): Finding => ({ path: ['roles', id], problem: 'role-of-channel', values: { given: id } })),
  ];
  return findings.map((finding) => toFault({ file, value, lineOf }, finding));
}

const FIELDS = Object.keys(accessFile.shape);

function findingsOf(issue: z.core.$ZodIssue, value: unknown): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const given = at(value, path);
  const shown = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
  if (path[0] === 'version') {
    if (given === undefined) return [{ path, problem: 'missing' }];
    return typeof given === 'number'
      ? [{ path, problem: 'wrong-version', values: { given } }]
      : [{ path, problem: 'wrong-type', values: { given: JSON.stringify(given), expected: 'number' } }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'unknown-field',
        values: { given: key, known: FIELDS.join(', ') },
        nearest: nearest(key, FIELDS),
      }));
    case 'invalid_key':
      return [{ path, problem: 'bad-slack-id', values: { given: String(path.at(-1)) } }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const values = { given: shown, allowed: allowed.join(', ') };
      return [{ path, problem: 'not-allowed', values, nearest: nearest(shown, allowed) }];
    }
    case 'invalid_type':
      return [{ path, problem: 'wrong-type', values: { given: JSON.stringify(given), expected: issue.expected } }];
    default:
      return [{ path, problem: 'wrong-value', values: { given: shown } }];
  }
}

function entriesAt(value: unknown, field: string): readonly (readonly [string, unknown])[] {
  const inner = at(value, [field]);
  return typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
}

function unknownParty(id: string, party: unknown, record: CuratedRecord | null): Finding[] {
  if (typeof party !== 'string' || record === null) return [];
  const known = [...record.entries.values()].filter(({ kind }) => kind === 'organisations').map((entry) => entry.id);
  if (known.includes(party)) return [];
  const values = { given: party, files: 'organisations.json' };
  return [{ path: ['parties', id], problem: 'dangling', values, nearest: nearest(party, known) }];
}
