/** One commitment of a file, before it is understood. */
import type { Cells } from './cells.ts';

export interface SourceRow {
  /** Where it stands: a row as a spreadsheet counts, the headings being row 1; else the how-manieth entry. */
  readonly row: number;
  readonly cells: Cells;
  /** Where the format holds a commitment as it is kept, that; the cells then say the same for people. */
  readonly whole?: { readonly content: unknown; readonly origin: unknown };
}
