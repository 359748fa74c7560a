/** The properties of an iCalendar event that hold what iCalendar has no property for. */
import { COLUMNS, type Column } from './headings.ts';

export const COLUMNS_OF_EVENT = (Object.keys(COLUMNS) as Column[]).filter((column) => column !== 'status');

/** "X-" names are everybody's own, https://www.rfc-editor.org/rfc/rfc5545#section-3.8.8.2 */
export const propertyOf = (column: Column): string => `X-STI-DESK-${column.toUpperCase()}`;

/** How an event is called: by whom it is promised, and what. */
export const summaryOf = (number: string, party: string, title: string): string => `${number} ${party}: ${title}`;
