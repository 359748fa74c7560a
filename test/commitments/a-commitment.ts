import type { Terms } from '../../src/commitments/commitment.ts';
import { begin, type LogRequest, type NewCommitment } from '../../src/commitments/log.ts';
import type { Actor } from '../../src/commitments/rights.ts';

/** 3 March 2027, nine o'clock UTC. */
export const NINE = Date.UTC(2027, 2, 3, 9);
export const MINUTE = 60_000;

export const SOMCHAI: Actor = { id: 'U0SOMCHAI', role: 'contributor' };
export const LINH: Actor = { id: 'U0LINH', role: 'contributor' };
export const VERIFIER: Actor = { id: 'U0VERIFIER', role: 'verifier' };
export const CURATOR: Actor = { id: 'U0CURATOR', role: 'curator' };
export const ADMINISTRATOR: Actor = { id: 'U0ADMIN', role: 'administrator' };

const TERMS: Terms = {
  title: 'Host the second workshop on electric vehicles',
  party: 'org-thailand',
  recipient: 'org-laos',
  partners: [{ party: 'org-china', role: 'lecturers' }],
  plan: null,
  area: null,
  sectors: ['sec-ev'],
  serves: null,
  owners: [SOMCHAI.id],
  alternate: null,
  due: { kind: 'by', date: '2027-06-30' },
  meeting: null,
  amount: null,
  confidentiality: 'channel',
  shareable: false,
};

/** A UUIDv7 that tells only which in the row it is. */
const uuid = (index: number): string => `019b0000-0000-7000-8000-${String(index).padStart(12, '0')}`;

export const aNew = (terms: Partial<Terms> = {}, index = 1): NewCommitment => ({
  id: uuid(index),
  origin: { channel: 'C0DESK', permalink: null },
  content: begin({ ...TERMS, ...terms }),
});

export const aLogging = (request: Partial<LogRequest> = {}): LogRequest => ({
  key: 'V1',
  actor: SOMCHAI,
  at: NINE,
  commitments: [aNew()],
  ...request,
});
