/** Lengths of time, computed: how old, how long since, how long until. */
import { Temporal } from 'temporal-polyfill';
import { say } from '../messages/say.ts';
import type { Entry } from '../record/record.ts';
import { datesOf, firstDay, lastDay, readableDate } from './facets.ts';
import type { Query } from './query.ts';

/** The sentence that says how long ago or how far ahead the entry's date is; null where it has no fitting date. @param today ISO day */
export function spanSentence(entry: Entry, query: Query, today: string): string | null {
  const ahead = /\b(?:until|till|left|remain\w*|to go|before|away|ends?|expires?)\b/.test(query.english.toLowerCase());
  const dates = datesOf(entry).map((date) => ({
    ...date,
    first: firstDay(date.date),
    last: lastDay(date.end ?? date.date),
  }));
  const coming = dates
    .filter((date) => (ahead && /end|deadline/.test(date.label ?? '') ? date.last : date.first) >= today)
    .sort((a, b) => a.first.localeCompare(b.first))[0];
  const past = dates.filter((date) => date.first <= today).sort((a, b) => a.first.localeCompare(b.first));
  const since = past.find((date) => query.concepts.some(({ surface }) => date.label?.includes(surface))) ?? past.at(0);
  const date = ahead ? coming : since;
  if (!date) return null;
  const [from, to] = ahead ? [today, date.first >= today ? date.first : date.last] : [date.first, today];
  const exact = date.date.length === 10;
  const span = Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' });
  const days = Temporal.PlainDate.from(from).until(to).days;
  return say(query.language, ahead ? 'answer.time-until' : 'answer.time-since', {
    years: span.years,
    months: exact || date.date.length === 7 ? span.months : 0,
    days: exact ? span.days : 0,
    total: exact ? days : 0,
    date: readableDate(date.date),
  });
}
