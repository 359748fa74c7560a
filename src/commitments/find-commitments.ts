/** Which commitments somebody asks for: "mine", "ours overdue", "China #solar due 30d". */
import { terms as stems } from '../record/terms.ts';
import { type Commitment, isOpen } from './commitment.ts';
import { byDueDate, dayIn, lastDay } from './due.ts';
import { LABELS, MINE_WORDS, OURS_WORDS, STATUS_WORDS } from './filter-words.ts';
import { type Clock, readDue } from './read-due.ts';
import { namesOf, type RecordNames } from './record-names.ts';
import { type Status, statusOf } from './status.ts';

export interface Filter {
  readonly mine: boolean;
  readonly ours: boolean;
  /** All of these have to do with it, as who owes it, to whom, or partner. */
  readonly parties: readonly string[];
  readonly sectors: readonly string[];
  /** Whom it has to have as owner or alternate: an id of Slack. */
  readonly owner: string | null;
  readonly number: string | null;
  /** The last day on which it may be due, in ISO form. */
  readonly dueUntil: string | null;
  /** null: whatever is open. */
  readonly status: Status['kind'] | 'in-progress' | 'all' | null;
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

const WITHIN = /\bdue(?: (?:within|in))?(?: the)?(?: next)? (\d{1,4}) ?(d|days?|w|weeks?|m|months?)\b/i;
const DAYS = { d: 1, w: 7, m: 31 } as const;
const NUMBER = /(?<![\p{L}\p{N}])C-?(\d{4})-0*(\d+)(?!\d)/iu;
const OWNER = /<@([A-Z0-9]+)(?:\|[^>]*)?>/;

/** @param clock of whoever asks */
export function readFilter(text: string, names: RecordNames, clock: Pick<Clock, 'now' | 'timeZone'>): Filter {
  let rest = text.slice(0, 500);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const within = take(WITHIN);
  const [, year, count] = take(NUMBER) ?? [];
  const owner = take(OWNER)?.[1] ?? null;
  rest = rest.replace(LABELS, ' ');
  const status = STATUS_WORDS.find(([pattern]) => take(pattern) !== null)?.[1] ?? null;
  const ours = take(OURS_WORDS) !== null;
  const mine = take(MINE_WORDS) !== null;
  const due = within ? daysFrom(within, clock) : readDue(rest, { ...clock, yearsPast: 50 });
  const dueUntil = 'due' in due && due.due !== null ? lastDay(due.due) : null;
  if (dueUntil !== null && 'words' in due) rest = rest.replace(due.words, ' ').replace(/\bdue\b/i, ' ');
  const tagged = rest.replace(/#([\p{L}\p{M}\p{N}_-]+)/gu, (_, tag: string) => tag.replace(/[-_]/g, ' '));
  const parties = names.namedIn(tagged, ['organisations']);
  const sectors = names.namedIn(tagged, ['sectors']);
  const named = new Set([...parties, ...sectors].flatMap((entry) => namesOf(entry).flatMap(stems)));
  return {
    mine,
    ours,
    owner,
    number: year && count ? `C-${year}-${count.padStart(3, '0')}` : null,
    parties: parties.map(({ id }) => id),
    sectors: sectors.map(({ id }) => id),
    dueUntil,
    // What is called by its number is meant whatever has become of it.
    status: year && status === null ? 'all' : status,
    words: stems(tagged).filter((word) => !named.has(word)),
  };
}

function daysFrom([, count, unit]: RegExpExecArray, { now, timeZone }: Pick<Clock, 'now' | 'timeZone'>) {
  const days = Number(count) * DAYS[(unit?.[0]?.toLowerCase() ?? 'd') as keyof typeof DAYS];
  return { due: { kind: 'by' as const, date: dayIn(timeZone, now + days * 86_400_000) } };
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
  const people = [...content.owners, content.alternate];
  if (filter.mine && !people.includes(id)) return false;
  if (filter.owner !== null && !people.includes(filter.owner)) return false;
  if (filter.number !== null && commitment.number !== filter.number) return false;
  if (filter.ours && (party === null || !concerned.includes(party))) return false;
  if (!filter.parties.every((named) => concerned.includes(named))) return false;
  if (!filter.sectors.every((sector) => content.sectors.includes(sector))) return false;
  return fitsInTime(commitment, filter, today) && holdsWords(commitment, filter.words);
}

function fitsInTime(commitment: Commitment, { status, dueUntil }: Filter, today: string): boolean {
  if (!hasStatus(commitment, status, today)) return false;
  if (dueUntil === null) return true;
  const day = lastDay(commitment.content.due);
  return day !== null && day <= dueUntil;
}

function hasStatus(commitment: Commitment, status: Filter['status'], today: string): boolean {
  if (status === 'all') return true;
  if (status === null) return isOpen(commitment);
  if (status === 'in-progress') return commitment.content.lifecycle === status;
  return statusOf(commitment, today).kind === status;
}

function holdsWords({ content }: Commitment, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const held = new Set(stems(`${content.title} ${content.area ?? ''}`));
  return words.every((word) => held.has(word));
}
