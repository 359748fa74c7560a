/** The columns of a tracker: what the desk writes, and what other people's trackers call the same. */
import type { Commitment } from '../commitment.ts';
import { sayPartners } from '../read-bodies.ts';
import type { RecordNames } from '../record-names.ts';
import { sayDue, sayStatus } from '../say.ts';
import { statusOf } from '../status.ts';

/** The other names are compared without case and punctuation. */
export const COLUMNS = {
  number: ['no', 'id', 'ref'],
  title: ['commitment', 'what', 'description', 'action', 'task', 'deliverable'],
  party: ['who', 'owing party', 'responsible party', 'country', 'from', 'lead', 'lead country'],
  recipient: ['to', 'for', 'owed to', 'beneficiary'],
  partners: ['partner', 'with'],
  plan: ['plan of action', 'programme'],
  area: ['plan area', 'priority area'],
  sectors: ['sector', 'field'],
  serves: ['pledge', 'milestone'],
  owners: ['owner', 'responsible', 'responsible person', 'focal point', 'contact'],
  alternate: ['deputy'],
  due: ['due date', 'deadline', 'by', 'target date', 'when'],
  amount: ['value', 'budget'],
  unit: ['currency'],
  qualifier: [],
  confidentiality: [],
  shareable: [],
  lifecycle: [],
  completion: ['progress'],
  verification: [],
  evidence: ['link', 'proof'],
  meeting: ['agreed at', 'origin'],
  permalink: ['message'],
  status: ['state'],
} as const satisfies Record<string, readonly string[]>;
export type Column = keyof typeof COLUMNS;
export type Cells = Readonly<Partial<Record<Column, string>>>;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map(
  Object.entries(COLUMNS).flatMap(([column, others]) =>
    [column, ...others].map((name) => [name, column as Column] as const),
  ),
);

/** The column that a heading means; null where it means none. */
export const columnOf = (heading: string): Column | null => byName.get(fold(heading)) ?? null;

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
    owners: content.owners.join('; '),
    alternate: content.alternate ?? '',
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
    meeting: origin.meeting ?? '',
    permalink: origin.permalink ?? '',
    status: sayStatus('en', statusOf(commitment, today)),
  };
}
