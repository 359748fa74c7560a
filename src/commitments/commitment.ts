/** What a commitment is. Types everywhere else are inferred from these schemas. */
import { z } from 'zod';
import { due } from './due.ts';

export const LONGEST = { title: 300, text: 2000, name: 200 } as const;

const line = (most: number) => z.string().trim().min(1).max(most);

/** A state or body of the record (its id), or another body (its name). */
const party = line(LONGEST.name);
/** A Slack user id, or the name of somebody whom the desk cannot reach. */
const person = line(LONGEST.name);
export const isSlackUser = (name: string): boolean => /^[UW][A-Z0-9]{2,}$/.test(name);

export const LIFECYCLES = ['proposed', 'agreed', 'in-progress', 'reported', 'closed', 'cancelled'] as const;
export const COMPLETIONS = ['not-started', 'limited', 'substantial', 'complete'] as const;
export const VERIFICATIONS = ['pending', 'verified', 'rejected', 'needs-review'] as const;

/** What people say about a commitment; all of it may be corrected by a later change. */
export const terms = z.strictObject({
  title: line(LONGEST.title),
  /** Who owes it. */
  party,
  /** To whom; null where it is owed to all. */
  recipient: party.nullable(),
  partners: z
    .array(z.strictObject({ party, role: z.string().trim().max(LONGEST.name) }))
    .max(30)
    .readonly(),
  /** Ids of the record. */
  plan: z.string().nullable(),
  area: line(LONGEST.name).nullable(),
  sectors: z.array(z.string()).max(30).readonly(),
  /** The pledge or milestone of the record that it serves. */
  serves: z.string().nullable(),
  owners: z.array(person).max(20).readonly(),
  alternate: person.nullable(),
  due,
  /** Where it was agreed. */
  meeting: line(LONGEST.name).nullable(),
  amount: z
    .strictObject({ value: z.number().nonnegative(), unit: line(40), qualifier: line(40).nullable() })
    .nullable(),
  /** channel: whoever sees the channels of the home workspace; restricted: its parties and owners alone. */
  confidentiality: z.enum(['channel', 'restricted']),
  /** Whether channels that are shared with other workspaces may see it. */
  shareable: z.boolean(),
});
export type Terms = Readonly<z.infer<typeof terms>>;

/** How far it has come. People see one plain status made of these (`statusOf`). */
const progress = z.strictObject({
  lifecycle: z.enum(LIFECYCLES),
  completion: z.enum(COMPLETIONS),
  verification: z.enum(VERIFICATIONS),
  /** What shows that it was done: a link or words. */
  evidence: line(LONGEST.text).nullable(),
});

export const content = z.strictObject({ ...terms.shape, ...progress.shape });
export type Content = Readonly<z.infer<typeof content>>;

const partialContent = content.partial();

const ACTIONS = ['update', 'report', 'verify', 'postpone', 'reassign', 'cancel', 'reopen', 'undo'] as const;

/** One change, kept for good: who, when, what, from, to, why. */
const change = z.strictObject({
  action: z.enum(['log', ...ACTIONS]),
  by: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  from: partialContent,
  to: partialContent,
  why: z.string().trim().max(LONGEST.text).nullable(),
});
export type Change = Readonly<z.infer<typeof change>>;

/** Where it was promised in Slack. */
export const origin = z.strictObject({
  channel: z.string().nullable(),
  permalink: z
    .url({ protocol: /^https$/ })
    .max(LONGEST.text)
    .nullable(),
});

export const commitment = z.strictObject({
  id: z.uuidv7(),
  /** What people call it: `C-2027-012`, counted within the year (UTC) in which it was logged. */
  number: z.string().regex(/^C-\d{4}-\d{3,}$/),
  /** Counts its changes, so that the later of two people who change at once is told. */
  version: z.int().positive(),
  origin,
  content,
  /** The logging first. */
  history: z.array(change).min(1).readonly(),
});
export type Commitment = Readonly<z.infer<typeof commitment>>;

/** What it said when it was of an earlier version. */
export const contentAt = ({ history }: Commitment, version: number): Content =>
  content.parse(Object.assign({}, ...history.slice(0, version).map(({ to }) => to)));

/** Whoever logged it. */
export const loggedBy = ({ history: [first] }: Commitment): string => first?.by ?? '';

export const isOpen = ({ content: { lifecycle } }: Commitment): boolean =>
  lifecycle !== 'closed' && lifecycle !== 'cancelled';
