/**
 * The shape of the curated record: what stands in `data/*.json`, one file a kind.
 * Types everywhere else are inferred from these schemas, and `data/schema/` is generated from them.
 * The message of a check names the fault (`FaultProblem`) that a curator is told of.
 */
import { z } from 'zod';
import type { FaultProblem } from './fault.ts';

/** The kinds of records that make statements; a kind is also the name of its file. */
export const KINDS = [
  'plans',
  'objectives',
  'mechanisms',
  'measures',
  'sectors',
  'events',
  'milestones',
  'pledges',
  'people',
  'organisations',
  'glossary',
] as const;
export type Kind = (typeof KINDS)[number];

const fault = (message: FaultProblem) => ({ message, abort: true });

export const recordId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, fault('bad-id'))
  .describe('An id of small letters, digits and hyphens, for example evt-2023-09-06-26th-summit.');

const claimId = z.string().regex(/^[a-z0-9-]+#[a-z0-9]+(-[a-z0-9]+)*$/, fault('bad-claim-id'));

/** A calendar date as exactly as it is known: `2023`, `2023-09` or `2023-09-06`. */
export const partialDate = z
  .string()
  .regex(/^[12]\d{3}(-\d{2}(-\d{2})?)?$/, fault('bad-date'))
  .refine(isRealDate, fault('no-such-day'))
  .describe('A date such as 2023-09-06, 2023-09 or 2023.');

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const text = z.string().trim().min(1, fault('blank'));

/** A list that must hold something, with one fault for an empty and for a missing one. */
const needed = <Item extends z.ZodType>(item: Item, problem: FaultProblem) =>
  z.array(item, { error: ({ input }) => (input === undefined ? problem : undefined) }).min(1, fault(problem));

const datedFact = z.strictObject({
  date: partialDate.describe('The day, month or year, as exactly as the source gives it.'),
  end: partialDate.optional().describe('The last day, month or year, where it lasts longer.'),
  status: z
    .enum(['held', 'planned', 'announced'])
    .describe('held: it took place or holds; planned: it is due; announced: somebody said it.'),
  label: text.optional().describe('What happened or is due on it: endorsed, deadline, end of period.'),
});

const amount = z.strictObject({
  value: z.number().describe('The number, written out: 10000000 for ten million.'),
  unit: text.describe('A currency code (USD, CNY) or what is counted (scientists, projects).'),
  qualifier: text.optional().describe('How the source limits it: at least, about, per month.'),
  deadline: partialDate.optional().describe('By when it is promised.'),
  what: text.optional().describe('What it is for.'),
});

const confidence = z.enum(['high', 'medium', 'low']);

const claim = z.strictObject({
  id: claimId.describe('The id of the record, a # and a short name of your choice that never changes.'),
  text: text.describe('One checkable statement in plain words that can be read alone.'),
  kind: z
    .enum(['fact', 'caveat'])
    .default('fact')
    .describe(
      'caveat: a statement about the record itself, such as a contradiction between sources or what is not known.',
    ),
  dates: z.array(datedFact).default([]).describe('When it took place or is due.'),
  amounts: z.array(amount).default([]).describe('Money and numbers of which it speaks.'),
  actors: z.array(recordId).default([]).describe('Ids of the people and organisations of whom it speaks.'),
  place: text.optional().describe('Where: the town, then the building.'),
  sources: needed(recordId, 'no-source').describe('Ids from sources.json.'),
  confidence: confidence.describe('How sure it is that the sources say so.'),
});

const languageCode = z.string().regex(/^[a-z]{2,3}$/, fault('bad-language'));

const record = z.strictObject({
  id: recordId.describe('Its name for ever: small letters, digits and hyphens. Other records refer to it by this.'),
  title: text.describe('What it is called, in English.'),
  aliases: z.array(text).default([]).describe('Other names and abbreviations that people use for it.'),
  names: z.record(languageCode, z.array(text)).default({}).describe('Its names in other languages.'),
  nameSources: z
    .array(recordId)
    .default([])
    .describe('Where the names in other languages come from: ids from sources.json.'),
  plan: recordId.optional().describe('The plan that it belongs to: an id from plans.json.'),
  period: z
    .strictObject({ from: partialDate, to: partialDate })
    .optional()
    .describe('Of a plan: from when to when it holds.'),
  sectors: z.array(recordId).default([]).describe('Ids from sectors.json.'),
  represents: recordId
    .optional()
    .describe('Of a person or body: the state or body that they act for, an id from organisations.json.'),
  type: z.enum(['state', 'body']).optional().describe('Of an organisation: a state, or a body such as a ministry.'),
  claims: needed(claim, 'no-claim').describe('What the record says of it, one checkable statement each.'),
  checkNote: text.optional().describe('How the claims were compared with their sources.'),
});

const source = z.strictObject({
  id: recordId.describe('Its name for ever, beginning with src-. Claims refer to it by this.'),
  title: text.describe('What it is called, in its own language or in English.'),
  publisher: text.describe('Who published it.'),
  date: partialDate.optional().describe('When it was published, as exactly as it says.'),
  url: z
    .url({ protocol: /^https?$/, ...fault('bad-url') })
    .optional()
    .describe('Where it can be read, beginning with https://.'),
  language: languageCode.describe('The language that it is written in: en, zh, id.'),
  type: z
    .enum(['official', 'press', 'academic', 'reference'])
    .describe('official: published by a body that takes part.'),
  read: z.enum(['full', 'part']).describe('How much of it the curator has read.'),
  readNote: text.optional().describe('Which part was read.'),
  checked: partialDate.describe('When it was last compared with the record.'),
  confidence: confidence.describe('How far it can be relied on.'),
  note: text.optional().describe('What else a reader of the record should know of it.'),
});

/** Words that people use for a thing that the record calls otherwise, by language. */
const thesaurusTerm = z.strictObject({
  term: text.describe('The word or name that the record uses, in English.'),
  words: z
    .record(languageCode, needed(text, 'no-word'))
    .refine((words) => Object.keys(words).length > 0, fault('no-word'))
    .describe('What people say instead, by language.'),
});

const file = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({
    $schema: z.string().optional().describe('Where the schema lies that editors check this file with.'),
    version: z.literal(1).describe('The version of this file format.'),
    records: z.array(entry).describe('What the file holds; a new one may stand anywhere in the list.'),
  });

export const recordFile = file(record);
export const sourceFile = file(source);
export const thesaurusFile = file(thesaurusTerm);

export type RecordEntry = z.infer<typeof record>;
export type Claim = z.infer<typeof claim>;
export type DatedFact = z.infer<typeof datedFact>;
export type Amount = z.infer<typeof amount>;
export type Source = z.infer<typeof source>;
export type ThesaurusTerm = z.infer<typeof thesaurusTerm>;
