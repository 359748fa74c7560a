/** Writes commitments as a file for a spreadsheet, a program or a calendar. */
import { stringify } from 'csv-stringify/sync';
import ical, { ICalEventTransparency } from 'ical-generator';
import writeExcelFile from 'write-excel-file/node';
import type { MessageLanguage } from '../../messages/say.ts';
import type { Commitment } from '../commitment.ts';
import { lastDay } from '../due.ts';
import type { RecordNames } from '../record-names.ts';
import { sayDue, sayStatus } from '../say.ts';
import { statusOf } from '../status.ts';
import { cellsOf } from './cells.ts';
import { COLUMNS, type Column } from './headings.ts';
import { COLUMNS_OF_EVENT, propertyOf, summaryOf } from './own-properties.ts';
import { defuse } from './spreadsheet-cell.ts';

export const FORMATS = ['csv', 'xlsx', 'json', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

interface Telling {
  readonly names: RecordNames;
  readonly language: MessageLanguage;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The reader's day, in ISO form. */
  readonly today: string;
}

/** @param commitments those that whoever gets the file may see */
export async function writeTracker(
  format: Format,
  commitments: readonly Commitment[],
  telling: Telling,
): Promise<Buffer> {
  switch (format) {
    case 'csv':
      // Excel takes a file without the mark for one of an old code page.
      return Buffer.from(stringify([...tableOf(commitments, telling)], { bom: true }));
    case 'xlsx':
      return await writeExcelFile(
        tableOf(commitments, telling).map((row) => row.map((value) => ({ type: String, value }))),
        { sheet: 'Commitments' },
      ).toBuffer();
    case 'json':
      return Buffer.from(`${JSON.stringify({ version: 1, commitments }, null, 2)}\n`);
    case 'ics':
      return Buffer.from(calendarOf(commitments, telling));
  }
}

const HEADINGS = Object.keys(COLUMNS) as Column[];

function tableOf(commitments: readonly Commitment[], { names, today }: Telling): string[][] {
  const rows = commitments.map((commitment) => {
    const cells = cellsOf(commitment, names, today);
    return HEADINGS.map((heading) => defuse(cells[heading]));
  });
  return [HEADINGS, ...rows];
}

/** What has a date, on the last day on which it is in time. */
function calendarOf(commitments: readonly Commitment[], { names, language, now, today }: Telling): string {
  const calendar = ical({ name: 'STI Desk', prodId: { company: 'STI Desk', product: 'commitments', language: 'EN' } });
  for (const commitment of commitments) {
    const { id, number, content, origin } = commitment;
    const day = lastDay(content.due);
    if (day === null || content.lifecycle === 'cancelled') continue;
    const status = sayStatus(language, statusOf(commitment, today));
    const cells = cellsOf(commitment, names, today);
    const event = calendar.createEvent({
      id,
      start: new Date(day),
      allDay: true,
      stamp: new Date(now),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(number, cells.party, content.title),
      description: `${sayDue(language, content.due)} (${status})`,
      url: origin.permalink,
    });
    event.x(
      Object.fromEntries(
        COLUMNS_OF_EVENT.filter((column) => cells[column]).map((column) => [propertyOf(column), cells[column]]),
      ),
    );
  }
  return calendar.toString();
}
