/** Reads the first sheet of an XLSX file that may come from anybody: nothing is expanded beyond these limits. */
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import yauzl from 'yauzl';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import type { Table, TableProblem } from './table.ts';

const MOST_ENTRIES = 500;
const MOST_EXPANDED_BYTES = 30 * 1024 * 1024;
/** Excel wraps a workbook with a password into the container of its old format. */
const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** @param bytes of a file whose own size has been checked */
export async function readXlsx(bytes: Buffer): Promise<Table | TableProblem> {
  if (bytes.subarray(0, OLD_CONTAINER.length).equals(OLD_CONTAINER)) return { problem: 'encrypted' };
  const files = await expand(bytes).catch((error: unknown) => (error instanceof TooLarge ? 'too-large' : 'unreadable'));
  if (files === 'too-large' || files === 'unreadable') return { problem: files };
  if (Object.entries(files).some(([name, file]) => isSheet(name) && reachesTooFar(file)))
    return { problem: 'too-large' };
  try {
    // Packed again from what was counted, so that the reader sees the same bytes as the check.
    const rows = await readSheet(Buffer.from(zipSync(files, { level: 0 })));
    return rows.length === 0 ? { problem: 'empty' } : { rows: rows.map((row) => row.map(textOf)) };
  } catch {
    return { problem: 'unreadable' };
  }
}

class TooLarge extends Error {}

/** Every file of the archive; each byte is counted as it comes out, whatever the archive declares. */
async function expand(bytes: Buffer): Promise<Record<string, Uint8Array>> {
  const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  if (archive.entryCount > MOST_ENTRIES) throw new TooLarge();
  const files: Record<string, Uint8Array> = {};
  let expanded = 0;
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      expanded += chunk.length;
      if (expanded > MOST_EXPANDED_BYTES) throw new TooLarge();
      chunks.push(chunk);
    }
    files[entry.fileName] = Buffer.concat(chunks);
  }
  return files;
}

const isSheet = (name: string): boolean => /worksheets\/[^/]+\.xml$/i.test(name);

/** A single cell far out would make a table of everything before it. */
function reachesTooFar(sheet: Uint8Array): boolean {
  for (const [, column = '', row] of Buffer.from(sheet)
    .toString('latin1')
    .matchAll(/\br\s*=\s*["']([A-Z]*)(\d+)["']/g)) {
    if (Number(row) > MOST_ROWS + 1 || columnNumber(column) > MOST_COLUMNS) return true;
  }
  return false;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Dates come as midnight UTC of their day. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
