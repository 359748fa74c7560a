/** The events and to-dos of an iCalendar file: the desk's own export, or a calendar of deadlines. */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { lastDay } from '../due.ts';
import type { Clock } from '../read-due.ts';
import type { Cells } from './cells.ts';
import { decodeText } from './decode-text.ts';
import type { Column } from './headings.ts';
import { MOST_ROWS } from './limits.ts';
import { COLUMNS_OF_EVENT, propertyOf, summaryOf } from './own-properties.ts';
import type { SourceRow } from './source-row.ts';
import type { TableProblem } from './table.ts';

/** @param timeZone in which an instant is told as a day */
export function readCalendarRows(
  bytes: Buffer,
  { timeZone }: Pick<Clock, 'timeZone'>,
): { readonly rows: readonly SourceRow[] } | TableProblem {
  const text = decodeText(bytes, () => 0);
  if (text === null) return { problem: 'unreadable' };
  if (text.trim() === '') return { problem: 'empty' };
  try {
    const entries = calendarsIn(text).flatMap((calendar) =>
      calendar.getAllSubcomponents().filter(({ name }) => name === 'vevent' || name === 'vtodo'),
    );
    if (entries.length > MOST_ROWS) return { problem: 'too-large' };
    return { rows: entries.map((entry, index) => ({ row: index + 1, cells: cellsOf(entry, timeZone) })) };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** A file may hold several calendars one after the other. */
function calendarsIn(text: string): readonly ICAL.Component[] {
  const parsed: unknown[] = ICAL.parse(text.trim());
  const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return calendars.map((calendar) => new ICAL.Component(calendar as unknown[]));
}

function cellsOf(entry: ICAL.Component, timeZone: string): Cells {
  const own: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS_OF_EVENT) {
    const value = textOf(entry, propertyOf(column).toLowerCase());
    if (value) own[column] = unescapeText(value);
  }
  const due = dueOf(entry, timeZone);
  const summary = textOf(entry, 'summary').trim();
  const renamed = own.title !== undefined && summary !== summaryOf(own.number ?? '', own.party ?? '', own.title);
  return {
    permalink: textOf(entry, 'url'),
    ...(textOf(entry, 'status').toUpperCase() === 'CANCELLED' && { lifecycle: 'cancelled' }),
    ...own,
    // What somebody changed in their calendar since counts.
    title: own.title === undefined || renamed ? withoutNumber(summary, own) : own.title,
    due: own.due && lastDayOf(own.due) === due ? own.due : due,
  };
}

const withoutNumber = (summary: string, { number, party }: Cells): string =>
  number && summary.startsWith(`${number} ${party ?? ''}: `)
    ? summary.slice(`${number} ${party ?? ''}: `.length)
    : summary;

const textOf = (entry: ICAL.Component, property: string): string => {
  const value = entry.getFirstPropertyValue(property);
  return value === null ? '' : String(value);
};

/** ical.js leaves the text of properties that it does not know as it stands in the file. */
const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

const lastDayOf = (date: string): string | null =>
  /^\d{4}(-\d{2}){0,2}$/.test(date) ? lastDay({ kind: 'by', date }) : null;

/** The day on which an event begins or a to-do is due; what is repeated has no one day, and is asked about. */
function dueOf(entry: ICAL.Component, timeZone: string): string {
  const rule = textOf(entry, 'rrule');
  if (rule) return rule;
  const time = entry.getFirstPropertyValue(entry.name === 'vtodo' ? 'due' : 'dtstart');
  if (!(time instanceof ICAL.Time)) return '';
  if (time.isDate || time.zone !== ICAL.Timezone.utcTimezone) return time.toString().slice(0, 10);
  return Temporal.Instant.from(time.toString()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
