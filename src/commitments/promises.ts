/** "What did we promise, and when is it due?": the record's pledges and milestones and the logged commitments together. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import { type Commitment, isOpen } from './commitment.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { byDueDate, type Due } from './due.ts';

export interface PromiseQuestion {
  /** Who owes; null for anybody. */
  readonly party: string | null;
  /** To whom; null for anybody. */
  readonly recipient: string | null;
  readonly sectors: readonly string[];
}

export type Promised =
  | { readonly source: 'logged'; readonly due: Due; readonly commitment: Commitment }
  | { readonly source: 'record'; readonly due: Due; readonly entry: Entry };

/** By due date; what has none comes last. @param visible those that the audience may see */
export function promised(
  question: PromiseQuestion,
  record: CuratedRecord,
  visible: readonly Commitment[],
): readonly Promised[] {
  const logged = visible
    .filter((commitment) => isOpen(commitment) && fits(question, commitment))
    .map((commitment): Promised => ({ source: 'logged', due: commitment.content.due, commitment }));
  const curated = [...record.entries.values()]
    .filter((entry) => isPromise(entry) && concerns(question, entry))
    .map((entry): Promised => ({ source: 'record', due: dueOf(entry), entry }));
  return [...logged, ...curated].toSorted(byDueDate);
}

function fits({ party, recipient, sectors }: PromiseQuestion, { content }: Commitment): boolean {
  if (party !== null && content.party !== party) return false;
  // What is owed to nobody by name is owed to all.
  if (recipient !== null && content.recipient !== null && content.recipient !== recipient) return false;
  return sectors.every((sector) => content.sectors.includes(sector));
}

/** A pledge, or a milestone that is still to come about: those that took place promise nothing. */
function isPromise({ kind, claims }: Entry): boolean {
  if (kind === 'pledges') return true;
  return kind === 'milestones' && claims.some(({ dates }) => dates.some(({ status }) => status === 'planned'));
}

function concerns({ party, sectors }: PromiseQuestion, { claims, sectors: own }: Entry): boolean {
  const actors = new Set(claims.flatMap((claim) => claim.actors));
  return (party === null || actors.has(party)) && sectors.every((sector) => own.includes(sector));
}

/** The last date that is planned, as exactly as the record has it. */
function dueOf({ claims }: Entry): Due {
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
