/** Which commitments somebody asks for: "mine", "ours overdue", "China #solar due 30d". */
import { terms as stems } from '../record/terms.ts';
import { type Commitment, isOpen } from './commitment.ts';
import { byDueDate, daysBetween, lastDay } from './due.ts';
import type { RecordNames } from './record-names.ts';
import { type Status, statusOf } from './status.ts';

export interface Filter {
  readonly mine: boolean;
  readonly ours: boolean;
  /** All of these have to do with it, as who owes it, to whom, or partner. */
  readonly parties: readonly string[];
  readonly sectors: readonly string[];
  readonly dueWithinDays: number | null;
  /** null: whatever is open. */
  readonly status: Status['kind'] | 'all' | null;
  /** Stems that it has to hold. */
  readonly words: readonly string[];
}

/** Whoever asks. */
export interface Seeker {
  readonly id: string;
  /** null where it is not known for whom they speak. */
  readonly party: string | null;
  /** Their day, in ISO form. */
  readonly today: string;
}

const STATUSES: readonly (readonly [RegExp, Filter['status']])[] = [
  [/\b(?:to verify|reported|unverified)\b/i, 'to-verify'],
  [/\b(?:overdue|late)\b/i, 'overdue'],
  [/\b(?:done|closed|completed)\b/i, 'done'],
  [/\bcancelled\b/i, 'cancelled'],
  [/\bproposed\b/i, 'proposed'],
  [/\b(?:undated|no date)\b/i, 'no-date'],
  [/\ball\b/i, 'all'],
];

const DUE = /\bdue(?: (?:within|in))?(?: the)?(?: next)? (\d{1,4}) ?(d|days?|w|weeks?|m|months?)\b/i;
const DAYS = { d: 1, w: 7, m: 31 } as const;

export function readFilter(text: string, names: RecordNames): Filter {
  let rest = text.slice(0, 500);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const due = take(DUE);
  const status = STATUSES.find(([pattern]) => take(pattern) !== null)?.[1] ?? null;
  const mine = take(/\b(?:mine|my)\b/i) !== null;
  const ours = take(/\b(?:ours|our|we)\b/i) !== null;
  const tagged = rest.replace(/#([\p{L}\p{M}\p{N}_-]+)/gu, (_, tag: string) => tag.replace(/[-_]/g, ' '));
  const parties = names.namedIn(tagged, ['organisations']);
  const sectors = names.namedIn(tagged, ['sectors']);
  const named = new Set([...parties, ...sectors].flatMap(({ title, aliases }) => [title, ...aliases].flatMap(stems)));
  return {
    mine,
    ours,
    parties: parties.map(({ id }) => id),
    sectors: sectors.map(({ id }) => id),
    dueWithinDays: due ? Number(due[1]) * DAYS[(due[2]?.[0]?.toLowerCase() ?? 'd') as keyof typeof DAYS] : null,
    status,
    words: stems(tagged).filter((word) => !named.has(word)),
  };
}

/** By due date. @param visible those that whoever asks may see */
export function findCommitments(visible: readonly Commitment[], filter: Filter, seeker: Seeker): readonly Commitment[] {
  return visible
    .filter((commitment) => fits(commitment, filter, seeker))
    .toSorted((a, b) => byDueDate(a.content, b.content));
}

function fits(commitment: Commitment, filter: Filter, { id, party, today }: Seeker): boolean {
  const { content } = commitment;
  const concerned = [content.party, content.recipient, ...content.partners.map((partner) => partner.party)];
  if (filter.mine && ![...content.owners, content.alternate].includes(id)) return false;
  if (filter.ours && (party === null || !concerned.includes(party))) return false;
  if (!filter.parties.every((named) => concerned.includes(named))) return false;
  if (!filter.sectors.every((sector) => content.sectors.includes(sector))) return false;
  return fitsInTime(commitment, filter, today) && holdsWords(commitment, filter.words);
}

function fitsInTime(commitment: Commitment, { status, dueWithinDays }: Filter, today: string): boolean {
  if (status === null && !isOpen(commitment)) return false;
  if (status !== null && status !== 'all' && statusOf(commitment, today).kind !== status) return false;
  if (dueWithinDays === null) return true;
  const day = lastDay(commitment.content.due);
  return day !== null && daysBetween(today, day) <= dueWithinDays;
}

function holdsWords({ number, content }: Commitment, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const held = new Set(stems(`${number} ${content.title} ${content.area ?? ''}`));
  return words.every((word) => held.has(word));
}
