/** The commitments of a JSON file: the desk's own export, or a list of objects whose keys are a tracker's headings. */
import { z } from 'zod';
import type { Cells } from './cells.ts';
import { decodeText } from './decode-text.ts';
import { type Column, columnOf } from './headings.ts';
import type { SourceRow } from './source-row.ts';
import type { TableProblem } from './table.ts';

const exported = z.object({ version: z.literal(1), commitments: z.array(z.unknown()) });
const list = z.array(z.unknown());
const asExported = z.looseObject({
  number: z.string().optional(),
  content: z.record(z.string(), z.unknown()),
  origin: z.unknown().optional(),
});
const object = z.record(z.string(), z.unknown());

export function readJsonRows(bytes: Buffer): { readonly rows: readonly SourceRow[] } | TableProblem {
  const text = decodeText(bytes, () => 0);
  if (text === null) return { problem: 'unreadable' };
  if (text.trim() === '') return { problem: 'empty' };
  const entries = entriesOf(text);
  return entries === null
    ? { problem: 'unreadable' }
    : { rows: entries.map((entry, index) => ({ row: index + 1, ...rowOf(entry) })) };
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const json: unknown = JSON.parse(text);
    return exported.safeParse(json).data?.commitments ?? list.safeParse(json).data ?? null;
  } catch {
    return null;
  }
}

function rowOf(entry: unknown): Omit<SourceRow, 'row'> {
  const own = asExported.safeParse(entry);
  if (!own.success) return { cells: cellsOf(object.safeParse(entry).data ?? {}, {}) };
  const { number, content, origin = { channel: null, permalink: null } } = own.data;
  const { amount, ...rest } = content;
  const { value, unit, qualifier } = object.safeParse(amount).data ?? {};
  const { permalink } = object.safeParse(origin).data ?? {};
  return {
    cells: cellsOf({ ...rest, amount: value, unit, qualifier, permalink }, number === undefined ? {} : { number }),
    whole: { content, origin },
  };
}

function cellsOf(fields: Readonly<Record<string, unknown>>, given: Cells): Cells {
  const cells: Partial<Record<Column, string>> = { ...given };
  for (const [key, value] of Object.entries(fields)) {
    const column = columnOf(key);
    if (column !== null && !cells[column]) cells[column] = textOf(value);
  }
  return cells;
}

const dueObject = z.union([
  z.object({ date: z.string() }).transform(({ date }) => date),
  z.object({ event: z.string() }).transform(({ event }) => `before ${event}`),
  z.object({ kind: z.literal('not-agreed') }).transform(() => 'not agreed yet'),
  z
    .object({ party: z.string(), role: z.string() })
    .transform(({ party, role }) => (role ? `${party} (${role})` : party)),
]);

/** As a person would have written it into a cell. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value !== 'object') return String(value).trim();
  return dueObject.safeParse(value).data ?? JSON.stringify(value);
}
