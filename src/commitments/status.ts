/** The one plain status that people see, made of the separate fields and the day. Nothing of it is stored. */
import { type Commitment, isOpen } from './commitment.ts';
import { daysBetween, lastDay } from './due.ts';

export type Status =
  | { readonly kind: 'done' | 'cancelled' | 'to-verify' | 'proposed' | 'on-track' | 'no-date' }
  | { readonly kind: 'due-soon' | 'overdue'; readonly days: number };

/** From how many days before it is due the days are counted out. */
const SOON_DAYS = 30;

/** @param today the reader's day, in ISO form */
export function statusOf(commitment: Commitment, today: string): Status {
  const { lifecycle, due } = commitment.content;
  if (lifecycle === 'cancelled') return { kind: 'cancelled' };
  if (!isOpen(commitment)) return { kind: 'done' };
  if (lifecycle === 'reported') return { kind: 'to-verify' };
  const last = lastDay(due);
  const days = last === null ? null : daysBetween(today, last);
  if (days !== null && days < 0) return { kind: 'overdue', days: -days };
  if (lifecycle === 'proposed') return { kind: 'proposed' };
  if (days === null) return { kind: 'no-date' };
  return days <= SOON_DAYS ? { kind: 'due-soon', days } : { kind: 'on-track' };
}
