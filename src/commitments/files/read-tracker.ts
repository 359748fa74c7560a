/** The commitments of a file that somebody sent, in every format in which they are exported. */
import type { Clock } from '../read-due.ts';
import type { Cells } from './cells.ts';
import { type Column, columnOf } from './headings.ts';
import { MOST_MEGABYTES, MOST_ROWS } from './limits.ts';
import { readCalendarRows } from './read-calendar.ts';
import { readJsonRows } from './read-json.ts';
import type { SourceRow } from './source-row.ts';
import { plainCell } from './spreadsheet-cell.ts';
import { readTable, type Table, type TableProblem } from './table.ts';

export type TrackerReading =
  | { readonly outcome: 'read'; readonly rows: readonly SourceRow[] }
  /** no-headings: the first row names no column that holds what was promised. */
  | { readonly outcome: TableProblem['problem'] | 'no-headings' };

const ENDINGS: Readonly<Record<string, 'csv' | 'xlsx' | 'json' | 'ics'>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  ics: 'ics',
};

/** The format that the ending of a file's name tells; undefined where it is none that is read. */
export const formatOf = (name: string) => ENDINGS[name.split('.').at(-1)?.toLowerCase() ?? ''];

/** @param name of the file; its ending tells the format */
export async function readTracker(
  name: string,
  bytes: Buffer,
  clock: Pick<Clock, 'timeZone'>,
): Promise<TrackerReading> {
  const format = formatOf(name);
  if (format === undefined) return { outcome: 'unknown-format' };
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) return { outcome: 'too-large' };
  if (bytes.length === 0) return { outcome: 'empty' };
  if (format === 'json' || format === 'ics') {
    const read = format === 'json' ? readJsonRows(bytes) : readCalendarRows(bytes, clock);
    if ('problem' in read) return { outcome: read.problem };
    return judge(read.rows);
  }
  const table = await readTable(format, bytes);
  if ('problem' in table) return { outcome: table.problem };
  const rows = rowsOf(table);
  return rows === null ? { outcome: 'no-headings' } : judge(rows);
}

function judge(rows: readonly SourceRow[]): TrackerReading {
  if (rows.length > MOST_ROWS) return { outcome: 'too-large' };
  return rows.length === 0 ? { outcome: 'empty' } : { outcome: 'read', rows };
}

function rowsOf({ rows: [headings = [], ...rows] }: Table): readonly SourceRow[] | null {
  const columns = headings.map(columnOf);
  if (!columns.includes('title')) return null;
  return rows.flatMap((row, index): SourceRow[] =>
    row.every((cell) => cell === '') ? [] : [{ row: index + 2, cells: cellsOf(row, columns) }],
  );
}

function cellsOf(row: readonly string[], columns: readonly (Column | null)[]): Cells {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    // The first of two columns that mean the same.
    if (column !== null && !cells[column]) cells[column] = plainCell(row[index] ?? '').trim();
  }
  return cells;
}
