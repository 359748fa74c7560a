/** The logged commitments that people can be reminded of: those that are open and have a date. */
import { type Commitment, isOpen } from '../commitments/commitment.ts';
import type { RecordNames } from '../commitments/record-names.ts';
import { sayAmount } from '../commitments/say.ts';
import type { Item } from './item.ts';

/** Why nothing is reminded of. before: its date is another's, which the commitment does not know. */
export type Silence = 'reported' | 'done' | 'cancelled' | 'before' | 'not-agreed';

export function silenceOf(commitment: Commitment): Silence | null {
  const { lifecycle, due } = commitment.content;
  if (lifecycle === 'cancelled') return 'cancelled';
  if (!isOpen(commitment)) return 'done';
  if (lifecycle === 'reported') return 'reported';
  return due.kind === 'by' ? null : due.kind;
}

/** @returns null where there is nothing to remind of */
export function itemOfCommitment(commitment: Commitment, names: RecordNames): Item | null {
  const { number, content } = commitment;
  const { title, due, plan, sectors, owners, alternate, party, recipient, partners, amount } = content;
  if (due.kind !== 'by' || silenceOf(commitment) !== null) return null;
  const between = [party, ...(recipient === null ? [] : [recipient])].map((id) => names.titleOf(id)).join(' → ');
  return {
    id: number,
    kind: 'commitment',
    title,
    statement: [number, between, ...(amount ? [sayAmount(amount)] : [])].join(' · '),
    due: due.date,
    end: null,
    plan,
    sectors,
    parties: [party, ...(recipient === null ? [] : [recipient]), ...partners.map((partner) => partner.party)],
    sources: [],
    owners,
    alternate,
    datedAt: datedAt(commitment),
    commitment,
  };
}

const datedAt = ({ history }: Commitment): number => history.findLast(({ to }) => to.due !== undefined)?.at ?? 0;
