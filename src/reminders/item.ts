/** What people are reminded of: something with a date, whatever it comes from. */
import { z } from 'zod';
import type { Commitment } from '../commitments/commitment.ts';
import { isVisible, type Readers } from '../commitments/visibility.ts';

export const ITEM_KINDS = ['milestone', 'event', 'plan-end', 'pledge', 'commitment'] as const;
export const itemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof itemKind>;

export interface Item {
  /** Stays the same when the date moves: a claim's id for what stands in the record. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** What is due, as the record or the commitment states it. */
  readonly statement: string;
  /** As exactly as it is known: `2027`, `2027-09` or `2027-09-06`. It is shown like this, never more exactly. */
  readonly due: string;
  /** The last day, month or year of what lasts longer. */
  readonly end: string | null;
  /** Record ids. */
  readonly plan: string | null;
  readonly sectors: readonly string[];
  readonly parties: readonly string[];
  /** Ids of sources; none for a commitment, whose source is its log. */
  readonly sources: readonly string[];
  /** Slack user ids, or names of people whom the desk cannot reach. */
  readonly owners: readonly string[];
  readonly alternate: string | null;
  /** When the date was set, epoch milliseconds: what was planned before that is not made up for. 0: in the record. */
  readonly datedAt: number;
  /** What was logged; null for what stands in the record, which everybody may see. */
  readonly commitment: Commitment | null;
}

/** Whether everybody who will read it may see it. */
export const maySee = ({ commitment }: Item, readers: Readers): boolean =>
  commitment === null || isVisible(commitment, readers);

/** Its owners, and whoever stands in for them. */
export const peopleOf = ({ owners, alternate }: Pick<Item, 'owners' | 'alternate'>): readonly string[] =>
  alternate === null ? owners : [...owners, alternate];

/** The days between which it is due, which are the same where the day is known: `YYYY-MM-DD`. */
export interface DueDays {
  readonly first: string;
  readonly last: string;
}

/** The days that a date stands for; they serve to plan, and are shown to nobody. */
export function dueDays({ due, end }: Pick<Item, 'due' | 'end'>): DueDays {
  return { first: firstDay(due), last: lastDay(end ?? due) };
}

/**
 * The day from which lead times are counted: the first of what takes place, the last of what has to be done by then.
 * @returns `YYYY-MM-DD`
 */
export function leadsCountFrom(item: Pick<Item, 'kind' | 'due' | 'end'>): string {
  const { first, last } = dueDays(item);
  return item.kind === 'event' ? first : last;
}

/** Whether it is a day, and no month or year. */
export const isDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

function firstDay(date: string): string {
  if (isDay(date)) return date;
  const [year, month = '01'] = date.split('-');
  return `${year}-${month}-01`;
}

function lastDay(date: string): string {
  if (isDay(date)) return date;
  const [year = '', month = '12'] = date.split('-');
  // Day 0 of the month after is the last of this one.
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${length}`;
}
