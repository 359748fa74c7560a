/** What the record's pledges and milestones promise: by when, how far they are, and as a commitment to be filled in. */
import type { Entry } from '../record/record.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { type Due, lastDay } from './due.ts';

/** A pledge, or a milestone that is still to come about or should have: those that took place promise nothing. */
export function isPromise({ kind, claims }: Entry): boolean {
  if (kind === 'pledges') return true;
  return kind === 'milestones' && claims.some(({ dates }) => dates.some(({ status }) => status === 'planned'));
}

/** How far the record tells it: overdue where the last planned day has passed, done where all of it took place. */
export function entryStatus(entry: Entry, today: string): 'open' | 'overdue' | 'done' {
  const dates = entry.claims.flatMap((claim) => claim.dates);
  if (dates.length > 0 && dates.every(({ status }) => status === 'held')) return 'done';
  const day = lastDay(dueOf(entry));
  return day !== null && day < today ? 'overdue' : 'open';
}

/** The last date that is planned, as exactly as the record has it. */
export function dueOf({ claims }: Entry): Due {
  const planned = claims
    .flatMap(({ dates }) => dates)
    .filter(({ status }) => status === 'planned')
    .map(({ date, end }) => end ?? date)
    .toSorted();
  const date = planned.at(-1);
  return date === undefined ? { kind: 'not-agreed' } : { kind: 'by', date };
}

/** A pledge or milestone of the record as a commitment to be filled in further. */
export function draftFrom(entry: Entry): Draft {
  const due = dueOf(entry);
  const actors = entry.claims.flatMap((claim) => claim.actors);
  return {
    ...EMPTY_DRAFT,
    title: entry.title,
    party: actors.find((id) => id.startsWith('org-')) ?? null,
    due,
    sectors: entry.sectors,
    plan: entry.plan ?? null,
    serves: entry.id,
  };
}
