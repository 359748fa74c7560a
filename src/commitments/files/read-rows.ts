/** From the rows of a tracker to commitments; whatever a row says that cannot be is asked beside its row and field. */
import { nearest } from '../../record/nearest.ts';
import type { Kind } from '../../record/schema.ts';
import {
  COMPLETIONS,
  type Commitment,
  type Content,
  content,
  LIFECYCLES,
  origin,
  VERIFICATIONS,
} from '../commitment.ts';
import { complete, type Draft, EMPTY_DRAFT, type Field, type FieldQuestion } from '../draft.ts';
import { begin, type NewCommitment } from '../log.ts';
import { readAmount } from '../read-amount.ts';
import { bodyCalled, listOf, partnerCalled } from '../read-bodies.ts';
import { type Clock, readDueField } from '../read-due.ts';
import type { RecordNames } from '../record-names.ts';
import { type Cells, type Column, columnOf } from './columns.ts';
import { plainCell } from './spreadsheet-cell.ts';
import type { Table } from './table.ts';

/** One row, counted as a spreadsheet counts: the headings are row 1. */
export type RowReading = { readonly row: number } & (
  | { readonly ok: true; readonly content: Content; readonly origin: NewCommitment['origin'] }
  | { readonly ok: false; readonly questions: readonly FieldQuestion[] }
);

export type TableReading =
  | { readonly outcome: 'read'; readonly rows: readonly RowReading[] }
  /** The first row names no column that holds what was promised. */
  | { readonly outcome: 'no-headings' };

/** @param kept what is logged already: a row with the number of one of these is not logged again */
export function readRows(
  { rows: [headings = [], ...rows] }: Table,
  names: RecordNames,
  clock: Clock,
  kept: readonly Commitment[],
): TableReading {
  const columns = headings.map(columnOf);
  if (!columns.includes('title')) return { outcome: 'no-headings' };
  const numbers = new Set(kept.map(({ number }) => number));
  const read = rows.flatMap((row, index): RowReading[] => {
    if (row.every((cell) => cell === '')) return [];
    return [{ row: index + 2, ...readRow(cellsOf(row, columns), names, clock, numbers) }];
  });
  return { outcome: 'read', rows: read };
}

function cellsOf(row: readonly string[], columns: readonly (Column | null)[]): Cells {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    // The first of two columns that mean the same.
    if (column !== null && !cells[column]) cells[column] = plainCell(row[index] ?? '').trim();
  }
  return cells;
}

function readRow(cells: Cells, names: RecordNames, clock: Clock, numbers: ReadonlySet<string>) {
  const questions: FieldQuestion[] = [];
  const ask = (question: FieldQuestion): null => {
    questions.push(question);
    return null;
  };
  const reader = { cells, names, ask };
  if (cells.number && numbers.has(cells.number)) {
    ask({ field: 'number', problem: 'already-kept', given: cells.number });
  }
  const draft: Draft = {
    ...EMPTY_DRAFT,
    title: cells.title ?? '',
    party: cells.party ? bodyCalled(cells.party, names) : null,
    recipient: cells.recipient ? bodyCalled(cells.recipient, names) : null,
    partners: listOf(cells.partners).map((text) => partnerCalled(text, names)),
    plan: named('plan', ['plans'], reader),
    area: cells.area || null,
    sectors: listOf(cells.sectors).flatMap((text) => entryCalled('sectors', text, ['sectors'], reader) ?? []),
    serves: named('serves', ['pledges', 'milestones'], reader),
    owners: listOf(cells.owners).map(personOf),
    alternate: cells.alternate ? personOf(cells.alternate) : null,
    due: dueOf(cells.due, clock, ask),
    amount: amountOf(cells, ask),
    confidentiality: cells.confidentiality === 'restricted' ? 'restricted' : 'channel',
    shareable: /^(yes|true|1)$/i.test(cells.shareable ?? ''),
  };
  const from = origin.safeParse({ channel: null, permalink: cells.permalink || null, meeting: cells.meeting || null });
  if (!from.success) ask({ field: 'permalink', problem: 'not-understood' });
  if (cells.confidentiality && !/^(channel|restricted)$/.test(cells.confidentiality)) {
    ask({ field: 'confidentiality', problem: 'not-understood' });
  }
  const progress = progressOf(cells, ask);
  const completed = complete({ draft, questions });
  if (!completed.ok) return completed;
  const whole = content.safeParse({ ...begin(completed.terms), ...progress });
  if (!whole.success || !from.success)
    return { ok: false as const, questions: [{ field: 'lifecycle' as const, problem: 'not-understood' as const }] };
  return { ok: true as const, content: whole.data, origin: from.data };
}

interface Reader {
  readonly cells: Cells;
  readonly names: RecordNames;
  readonly ask: (question: FieldQuestion) => null;
}

const personOf = (text: string): string => /^<@([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(text)?.[1] ?? text.replace(/^@/, '');

const named = (column: 'plan' | 'serves', kinds: readonly Kind[], reader: Reader): string | null =>
  reader.cells[column] ? entryCalled(column, reader.cells[column], kinds, reader) : null;

function entryCalled(field: Field, text: string, kinds: readonly Kind[], { names, ask }: Reader): string | null {
  const entry = names.called(text, kinds);
  return entry?.id ?? ask({ field, problem: 'unknown-name', given: text, nearest: nearest(text, names.titles(kinds)) });
}

function dueOf(cell: string | undefined, clock: Clock, ask: Reader['ask']): Draft['due'] {
  if (!cell) return null;
  const reading = readDueField(cell, clock);
  return 'problem' in reading ? ask({ field: 'due', ...reading }) : reading.due;
}

function amountOf({ amount, unit, qualifier }: Cells, ask: Reader['ask']): Draft['amount'] {
  if (!amount) return null;
  const read = readAmount(`${qualifier ?? ''} ${amount} ${unit ?? ''}`);
  return read === 'not-understood' ? ask({ field: 'amount', problem: 'not-understood' }) : read;
}

function progressOf(cells: Cells, ask: Reader['ask']): Partial<Content> {
  const oneOf = <Value extends string>(
    column: 'lifecycle' | 'completion' | 'verification',
    values: readonly Value[],
  ) => {
    const given = cells[column]?.toLowerCase().replace(/\s+/g, '-');
    const value = values.find((possible) => possible === given);
    if (given && !value) ask({ field: 'lifecycle', problem: 'not-understood' });
    return value ? { [column]: value } : {};
  };
  return {
    ...oneOf('lifecycle', LIFECYCLES),
    ...oneOf('completion', COMPLETIONS),
    ...oneOf('verification', VERIFICATIONS),
    ...(cells.evidence && { evidence: cells.evidence }),
  };
}
