/** Questions that the record can answer today, for those who do not know what to ask. */
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord, Entry } from '../record/record.ts';

export interface Suggestion {
  /** What the button says. */
  readonly title: string;
  /** What is asked. */
  readonly message: string;
}

/** Slack shows four at most. */
const MOST = 4;

/**
 * @param now epoch milliseconds
 * @param timeZone where "today" is
 */
export function suggest(record: CuratedRecord, now: number, timeZone: string, language: Language): Suggestion[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const entries = [...record.entries.values()];
  const plan = entries.find(({ kind, period }) => kind === 'plans' && period && holds(period, today));
  const next = entries
    .flatMap((entry) => plannedFrom(entry, today).map((date) => ({ entry, date })))
    .toSorted((a, b) => a.date.localeCompare(b.date))[0]?.entry;
  const questions = [
    ...(next ? [say(language, 'slack.ask-when', { title: next.title })] : []),
    ...(entries.some(({ kind }) => kind === 'sectors') ? [say(language, 'slack.ask-sectors')] : []),
    ...(plan ? [say(language, 'slack.ask-what', { title: plan.title })] : []),
    ...(entries.some(({ kind }) => kind === 'pledges') ? [say(language, 'slack.ask-pledges')] : []),
    ...(entries.some((entry) => wasHeldIn(entry, lastYear)) ? [say(language, 'slack.ask-events')] : []),
  ];
  return questions.slice(0, MOST).map((message) => ({ title: message, message }));
}

function holds({ from, to }: { readonly from: string; readonly to: string }, today: string): boolean {
  return from.localeCompare(today) <= 0 && to.padEnd(10, '-99').localeCompare(today) >= 0;
}

/** The days from today on for which something is planned. */
function plannedFrom(entry: Entry, today: string): string[] {
  return entry.claims
    .flatMap(({ dates }) => dates)
    .filter(({ status, date }) => status !== 'held' && date.length === 10 && date >= today)
    .map(({ date }) => date);
}

function wasHeldIn({ kind, claims }: Entry, year: string): boolean {
  return (
    kind === 'events' &&
    claims.some(({ dates }) => dates.some(({ status, date }) => status === 'held' && date.startsWith(year)))
  );
}
