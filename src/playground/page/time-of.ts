/** Times as the acting person reads them: in their time zone, day before month. */

const millisecondsOf = (ts: string): number => Number(ts) * 1000;

const format = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);

/** @param ts a message's timestamp */
export const timeOfTs = (ts: string, timeZone: string): string =>
  format(millisecondsOf(ts), timeZone, { hour: '2-digit', minute: '2-digit' });

/** @param ts a message's timestamp */
export const dayOfTs = (ts: string, timeZone: string): string =>
  format(millisecondsOf(ts), timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** @param at Unix time in milliseconds */
export const timeAt = (at: number, timeZone: string): string =>
  format(at, timeZone, { hour: '2-digit', minute: '2-digit' });

/** @param at Unix time in milliseconds */
export const dateAndTimeAt = (at: number, timeZone: string): string =>
  `${format(at, timeZone, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}, ${timeAt(at, timeZone)}`;

/** @param at Unix time in milliseconds */
export const preciseTimeAt = (at: number, timeZone: string): string =>
  format(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });
