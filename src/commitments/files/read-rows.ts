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
import { type Actor, mayLogAs } from '../rights.ts';
import type { Cells } from './cells.ts';
import type { SourceRow } from './source-row.ts';

/** A tracker holds what was due some time ago; a date before that is a slip of the keyboard. */
export const YEARS_PAST_IN_TRACKERS = 20;

export type RowReading = { readonly row: number } & (
  | { readonly ok: true; readonly content: Content; readonly origin: NewCommitment['origin'] }
  | { readonly ok: false; readonly questions: readonly FieldQuestion[] }
);

export interface Reading {
  readonly names: RecordNames;
  readonly clock: Clock;
  /** What is logged already: a row with the number of one of these is not logged again. */
  readonly kept: readonly Commitment[];
  /** Whoever wants to log the rows. */
  readonly actor: Actor;
}

export function readRows(rows: readonly SourceRow[], { kept, ...reading }: Reading): readonly RowReading[] {
  const numbers = new Set(kept.map(({ number }) => number));
  return rows.map((row) => ({ row: row.row, ...readRow(row, { ...reading, numbers }) }));
}

interface RowReader extends Omit<Reading, 'kept'> {
  readonly numbers: ReadonlySet<string>;
}

function readRow({ cells, whole }: SourceRow, { names, clock, numbers, actor }: RowReader) {
  const questions: FieldQuestion[] = [];
  const ask = (question: FieldQuestion): null => {
    questions.push(question);
    return null;
  };
  if (cells.number && numbers.has(cells.number)) {
    ask({ field: 'number', problem: 'already-kept', given: cells.number });
  }
  const reader: Reader = { cells, names, clock, ask };
  const said = whole ? readWhole(whole, reader) : readCells(reader);
  if (said && !mayLogAs(actor, said.content)) ask({ field: 'verification', problem: 'not-allowed' });
  return said && questions.length === 0 ? { ok: true as const, ...said } : { ok: false as const, questions };
}

interface Reader {
  readonly cells: Cells;
  readonly names: RecordNames;
  readonly clock: Clock;
  readonly ask: (question: FieldQuestion) => null;
}

type Said = Pick<NewCommitment, 'content' | 'origin'>;

/** What a format holds as it is kept is taken as it stands, where it can stand. */
function readWhole(whole: NonNullable<SourceRow['whole']>, reader: Reader): Said | null {
  const [what, where] = [content.safeParse(whole.content), origin.safeParse(whole.origin)];
  const faulty = new Set((what.error?.issues ?? []).map(({ path }) => path[0] as Field | undefined));
  for (const field of faulty) reader.ask({ field: field ?? 'title', problem: 'not-understood' });
  if (!where.success) reader.ask({ field: 'permalink', problem: 'not-understood' });
  if (!what.success || !where.success) return null;
  const { plan, serves, sectors, due } = what.data;
  if (plan !== null) entryCalled('plan', plan, ['plans'], reader);
  if (serves !== null) entryCalled('serves', serves, ['pledges', 'milestones'], reader);
  for (const sector of sectors) entryCalled('sectors', sector, ['sectors'], reader);
  if (due.kind === 'by') dueOf(due.date, reader);
  return { content: what.data, origin: where.data };
}

function readCells(reader: Reader): Said | null {
  const { cells, names, ask } = reader;
  const asked: FieldQuestion[] = [];
  const draftReader: Reader = {
    ...reader,
    ask: (question) => {
      asked.push(question);
      return null;
    },
  };
  const draft: Draft = {
    ...EMPTY_DRAFT,
    title: cells.title ?? '',
    party: cells.party ? bodyCalled(cells.party, names) : null,
    recipient: cells.recipient ? bodyCalled(cells.recipient, names) : null,
    partners: listOf(cells.partners).map((text) => partnerCalled(text, names)),
    plan: cells.plan ? entryCalled('plan', cells.plan, ['plans'], draftReader) : null,
    area: cells.area || null,
    sectors: listOf(cells.sectors).flatMap((text) => entryCalled('sectors', text, ['sectors'], draftReader) ?? []),
    serves: cells.serves ? entryCalled('serves', cells.serves, ['pledges', 'milestones'], draftReader) : null,
    owners: listOf(cells.owners).map(personOf),
    alternate: cells.alternate ? personOf(cells.alternate) : null,
    due: cells.due ? dueOf(cells.due, draftReader) : null,
    meeting: cells.meeting || null,
    amount: amountOf(draftReader),
    confidentiality: cells.confidentiality === 'restricted' ? 'restricted' : 'channel',
    shareable: /^(yes|true|1)$/i.test(cells.shareable ?? ''),
  };
  const where = origin.safeParse({ channel: null, permalink: cells.permalink || null });
  if (!where.success) draftReader.ask({ field: 'permalink', problem: 'not-understood' });
  if (cells.confidentiality && !/^(channel|restricted)$/.test(cells.confidentiality)) {
    draftReader.ask({ field: 'confidentiality', problem: 'not-understood' });
  }
  const progress = progressOf(draftReader);
  const completed = complete({ draft, questions: asked });
  if (!completed.ok) {
    for (const question of completed.questions) ask(question);
    return null;
  }
  const what = content.safeParse({ ...begin(completed.terms), ...progress });
  if (what.success && where.success) return { content: what.data, origin: where.data };
  ask({ field: 'evidence', problem: 'not-understood' });
  return null;
}

const personOf = (text: string): string => /^<@([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(text)?.[1] ?? text.replace(/^@/, '');

function entryCalled(
  field: Field,
  text: string,
  kinds: readonly Kind[],
  { names, ask }: Pick<Reader, 'names' | 'ask'>,
): string | null {
  const entry = names.called(text, kinds);
  return entry?.id ?? ask({ field, problem: 'unknown-name', given: text, nearest: nearest(text, names.titles(kinds)) });
}

function dueOf(cell: string, { clock, ask }: Pick<Reader, 'clock' | 'ask'>): Draft['due'] {
  const reading = readDueField(dayOfSerial(cell) ?? cell, clock);
  return 'problem' in reading ? ask({ field: 'due', ...reading }) : reading.due;
}

/** A cell that was not formatted as a date holds the days since 30 December 1899: 46568 is 30 June 2027. */
function dayOfSerial(cell: string): string | null {
  if (!/^[2-9]\d{4}$/.test(cell)) return null;
  return new Date(Date.UTC(1899, 11, 30 + Number(cell))).toISOString().slice(0, 10);
}

function amountOf({ cells: { amount, unit, qualifier }, ask }: Pick<Reader, 'cells' | 'ask'>): Draft['amount'] {
  if (!amount) return null;
  // The unit in a column of its own may begin with a digit.
  if (unit && /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(amount))
    return { value: Number(amount), unit, qualifier: qualifier || null };
  const read = readAmount(`${qualifier ?? ''} ${amount} ${unit ?? ''}`);
  return read === 'not-understood' ? ask({ field: 'amount', problem: 'not-understood' }) : read;
}

function progressOf({ cells, ask }: Pick<Reader, 'cells' | 'ask'>): Partial<Content> {
  const oneOf = <Value extends string>(
    column: 'lifecycle' | 'completion' | 'verification',
    values: readonly Value[],
  ) => {
    const given = cells[column]?.toLowerCase().replace(/\s+/g, '-');
    const value = values.find((possible) => possible === given);
    if (given && !value) ask({ field: column, problem: 'not-understood' });
    return value ? { [column]: value } : {};
  };
  return {
    ...oneOf('lifecycle', LIFECYCLES),
    ...oneOf('completion', COMPLETIONS),
    ...oneOf('verification', VERIFICATIONS),
    ...(cells.evidence && { evidence: cells.evidence }),
  };
}
