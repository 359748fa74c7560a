/** A commitment as the cells of a tracker's row. */
import type { Commitment } from '../commitment.ts';
import { sayPartners } from '../read-bodies.ts';
import type { RecordNames } from '../record-names.ts';
import { sayDue, sayPersonPlainly, sayStatus } from '../say.ts';
import { statusOf } from '../status.ts';
import type { Column } from './headings.ts';

/** What a row says, by column; a column that it does not have is left out. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** @param today the day from which the status is told, in ISO form */
export function cellsOf(commitment: Commitment, names: RecordNames, today: string): Record<Column, string> {
  const { number, origin, content } = commitment;
  const { amount } = content;
  const title = (id: string | null): string => (id === null ? '' : names.titleOf(id));
  return {
    number,
    title: content.title,
    party: title(content.party),
    recipient: title(content.recipient),
    partners: sayPartners(content.partners, names),
    plan: title(content.plan),
    area: content.area ?? '',
    sectors: content.sectors.map(title).join('; '),
    serves: content.serves ?? '',
    owners: content.owners.map((owner) => sayPersonPlainly('en', owner)).join('; '),
    alternate: content.alternate === null ? '' : sayPersonPlainly('en', content.alternate),
    due: content.due.kind === 'by' ? content.due.date : sayDue('en', content.due),
    amount: amount ? String(amount.value) : '',
    unit: amount?.unit ?? '',
    qualifier: amount?.qualifier ?? '',
    confidentiality: content.confidentiality,
    shareable: content.shareable ? 'yes' : 'no',
    lifecycle: content.lifecycle,
    completion: content.completion,
    verification: content.verification,
    evidence: content.evidence ?? '',
    meeting: content.meeting ?? '',
    permalink: origin.permalink ?? '',
    status: sayStatus('en', statusOf(commitment, today)),
  };
}
