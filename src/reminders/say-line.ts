/** What a line of a reminder says, in sentences. */
import { Temporal } from 'temporal-polyfill';
import { type MessageLanguage, say } from '../messages/say.ts';
import { sayDate } from '../messages/say-date.ts';
import type { Line } from './deliver.ts';
import { dueDays, type Item, isDay, leadsCountFrom } from './item.ts';

/** Where and when it is read. */
export interface Reading {
  readonly language: MessageLanguage;
  /** IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The date of an item, as exactly as it is known. */
function sayDue({ due, end }: Pick<Item, 'due' | 'end'>, language: MessageLanguage): string {
  const from = sayDate(due, language);
  return end === null || end === due ? from : say(language, 'reminder.from-to', { from, to: sayDate(end, language) });
}

/** First what is due and when; then that it has moved or comes late, where it does. */
export function sayLine({ item, entry, late }: Line, reading: Reading): readonly [string, ...string[]] {
  const { language, timeZone } = reading;
  const notes = [
    ...(entry.movedFrom === null
      ? []
      : [say(language, 'reminder.moved', { from: sayDate(entry.movedFrom, language) })]),
    ...(late ? [say(language, 'reminder.late', { date: sayMinute(entry.at, timeZone, language) })] : []),
  ];
  return [mainSentence(item, entry.kind, reading), ...notes];
}

/** The date and the time of day at that instant. */
export function sayMinute(at: number, timeZone: string, language: MessageLanguage): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}

/** The date at that instant, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The time of day at that instant, `HH:MM`. */
export function timeOf(at: number, timeZone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainTime();
  return there.toString({ smallestUnit: 'minute' });
}

/**
 * When the day begins on which something takes place, or ends by which it has to be done, in a time zone: epoch
 * milliseconds.
 * @returns null where it is not known to the day
 */
export function edgeOfDay(
  item: Item,
  timeZone: string,
): { readonly kind: 'from' | 'until'; readonly at: number } | null {
  const isEvent = item.kind === 'event';
  const date = isEvent ? item.due : (item.end ?? item.due);
  if (!isDay(date)) return null;
  const day = Temporal.PlainDate.from(date);
  if (isEvent) return { kind: 'from', at: day.toZonedDateTime(timeZone).epochMilliseconds };
  // The last minute, which still bears the date.
  const end = day.add({ days: 1 }).toZonedDateTime(timeZone).subtract({ minutes: 1 });
  return { kind: 'until', at: end.epochMilliseconds };
}

function mainSentence(item: Item, kind: Line['entry']['kind'], { language, timeZone, now }: Reading): string {
  const precision = isDay(item.due) ? 'day' : 'period';
  const today = dayOf(now, timeZone);
  const tense = dueDays(item).last < today ? 'past' : 'future';
  const values = { title: item.title, date: sayDue(item, language), precision, tense };
  if (kind === 'question') return say(language, 'reminder.question', values);
  if (kind === 'overdue' || kind === 'overdue-list') return say(language, 'reminder.overdue', values);
  const sentence = say(
    language,
    item.kind === 'event' || item.kind === 'plan-end' ? `reminder.${item.kind}` : 'reminder.due',
    values,
  );
  const start = leadsCountFrom(item);
  if (precision !== 'day' || start < today) return sentence;
  const days = Temporal.PlainDate.from(today).until(start).days;
  return `${sentence} (${say(language, 'reminder.days', { days })})`;
}
