/** Which commitments an audience may see: everybody in it, whoever asked. */
import type { Audience } from '../access/audience.ts';
import { sees } from '../access/audience.ts';
import { type Commitment, loggedBy } from './commitment.ts';

/** Who will see it; of one person also who they are and for whom they act (null: for nobody known). */
export type Readers =
  | Extract<Audience, { kind: 'channel' }>
  | (Extract<Audience, { kind: 'person' }> & { readonly id: string; readonly party: string | null });

export function isVisible(commitment: Commitment, readers: Readers): boolean {
  const { confidentiality, shareable } = commitment.content;
  if (confidentiality === 'restricted') {
    return readers.kind === 'person' && sees(readers, 'commitments') && isOfItsParties(commitment, readers);
  }
  return shareable || sees(readers, 'commitments');
}

function isOfItsParties(commitment: Commitment, { id, party }: { id: string; party: string | null }): boolean {
  const { owners, alternate, partners, recipient, party: owing } = commitment.content;
  if ([...owners, alternate, loggedBy(commitment)].includes(id)) return true;
  return party !== null && [owing, recipient, ...partners.map((partner) => partner.party)].includes(party);
}
