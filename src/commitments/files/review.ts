/** A tracker on its way to being logged: what of it is clear, what is to be corrected, and what is left out. */
import type { Commitment } from '../commitment.ts';
import { lastDay } from '../due.ts';
import { duplicatesAmong } from '../duplicates.ts';
import type { Column } from './headings.ts';
import { type Reading, type RowReading, readRows } from './read-rows.ts';
import type { SourceRow } from './source-row.ts';

export interface PendingTracker {
  readonly rows: readonly SourceRow[];
  /** By row: whether a person took it in or left it out. What may be logged already is left out until it is taken in. */
  readonly taken: ReadonlyMap<number, boolean>;
}

export type ReviewedRow = RowReading & {
  readonly source: SourceRow;
  readonly duplicates: readonly Commitment[];
  /** An earlier row that says the same. */
  readonly sameAs: number | null;
  readonly leftOut: boolean;
};
export type ClearRow = Extract<ReviewedRow, { ok: true }>;

/** @param visible those of the kept commitments that whoever reviews may see */
export function reviewRows(
  { rows, taken }: PendingTracker,
  reading: Reading,
  visible: readonly Commitment[],
): readonly ReviewedRow[] {
  const duplicates = duplicatesAmong(visible);
  const first = new Map<string, number>();
  const readings = readRows(rows, reading);
  return rows.flatMap((source, index): ReviewedRow[] => {
    const read = readings[index];
    if (!read) return [];
    if (!read.ok) return [{ ...read, source, duplicates: [], sameAs: null, leftOut: false }];
    const { party, title, due } = read.content;
    const key = JSON.stringify([party, title.toLowerCase(), lastDay(due) ?? due]);
    const sameAs = first.get(key) ?? null;
    if (sameAs === null) first.set(key, source.row);
    const found = duplicates(read.content);
    const doubtful = sameAs !== null || found.length > 0;
    return [{ ...read, source, duplicates: found, sameAs, leftOut: !(taken.get(source.row) ?? !doubtful) }];
  });
}

export const isClear = (row: ReviewedRow): row is ClearRow => row.ok && !row.leftOut;

/** What needs a person first, then what may be logged already; else in the order of the file. */
export const byNeed = (a: ReviewedRow, b: ReviewedRow): number => need(b) - need(a);
const need = (row: ReviewedRow): number => (row.ok ? Number(row.leftOut) : 2);

/** A row with cells as a person corrected them; what the format held whole is then no longer what is meant. */
export const corrected = (source: SourceRow, given: Partial<Record<Column, string>> | undefined): SourceRow =>
  given ? { row: source.row, cells: { ...source.cells, ...given } } : source;
