/** A table from a file that somebody sent: CSV or XLSX, the first row with its headings. */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { columnOf } from './headings.ts';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';

export interface Table {
  readonly rows: readonly (readonly string[])[];
}

export interface TableProblem {
  readonly problem: 'too-large' | 'unreadable' | 'unknown-format' | 'encrypted' | 'empty';
}

const MOST_ROW_BYTES = 200_000;

export const readTable = (format: 'csv' | 'xlsx', bytes: Buffer): Promise<Table | TableProblem> =>
  format === 'xlsx' ? readXlsx(bytes) : Promise.resolve(readCsv(bytes));

/** With commas, semicolons or tabs between the cells: spreadsheets write what their country is used to. */
function readCsv(bytes: Buffer): Table | TableProblem {
  const text = decodeText(bytes, headingsIn);
  if (text === null) return { problem: 'unreadable' };
  if (text.trim() === '') return { problem: 'empty' };
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
      max_record_size: MOST_ROW_BYTES,
      to: MOST_ROWS + 2,
    });
    const tooLarge = rows.length > MOST_ROWS + 1 || rows.some((row) => row.length > MOST_COLUMNS);
    return tooLarge ? { problem: 'too-large' } : { rows };
  } catch (error) {
    const tooLarge = error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE';
    return { problem: tooLarge ? 'too-large' : 'unreadable' };
  }
}

const headingLine = (text: string): string => text.slice(0, text.search(/\r|\n|$/));

/** How many headings are known: where an encoding is wrong, none is. */
const headingsIn = (text: string): number =>
  headingLine(text)
    .split(/[,;\t]/)
    .filter((heading) => columnOf(heading.replaceAll('"', '')) !== null).length;

function delimiterOf(text: string): string {
  const heading = headingLine(text);
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
