/** A table from a file that somebody sent: CSV or XLSX, the first row with its headings. */
import { parse } from 'csv-parse/sync';
import { readXlsx } from './read-xlsx.ts';

export interface Table {
  readonly rows: readonly (readonly string[])[];
}

export interface TableProblem {
  readonly problem: 'too-large' | 'unreadable' | 'unknown-format';
}

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_ROWS = 10_000;
const MOST_ROW_BYTES = 200_000;

/** @param name of the file; its ending tells the format */
export async function readTable(name: string, bytes: Buffer): Promise<Table | TableProblem> {
  if (bytes.length > MOST_BYTES) return { problem: 'too-large' };
  if (/\.xlsx$/i.test(name)) return await readXlsx(bytes);
  return /\.(csv|tsv|txt)$/i.test(name) ? readCsv(bytes) : { problem: 'unknown-format' };
}

/** With commas, semicolons or tabs between the cells: spreadsheets write what their country is used to. */
function readCsv(bytes: Buffer): Table | TableProblem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
      max_record_size: MOST_ROW_BYTES,
      to: MOST_ROWS + 1,
    });
    return rows.length > MOST_ROWS ? { problem: 'too-large' } : { rows };
  } catch {
    return { problem: 'unreadable' };
  }
}

function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/\r|\n|$/));
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
