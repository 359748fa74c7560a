/**
 * The shape of the curated record: what stands in `data/*.json`, one file a kind.
 * Types everywhere else are inferred from these schemas, and `data/schema/` is generated from them.
 */
import { z } from 'zod';

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

const recordId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id of small letters, digits and hyphens, for example evt-2023-09-06-26th-summit',
  );

const claimId = z
  .string()
  .regex(
    /^[a-z0-9-]+#[a-z0-9]+(-[a-z0-9]+)*$/,
    'the id of the record, a # and a short name, for example plan-x#endorsed',
  );

/** A calendar date as exactly as it is known: `2023`, `2023-09` or `2023-09-06`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2023-09-06, 2023-09 or 2023')
  .refine(isRealDate, 'a day that is in the calendar');

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const text = z.string().trim().min(1, 'some text');

export const datedFact = z.strictObject({
  date: partialDate.describe('The day, month or year, as exactly as the source gives it.'),
  end: partialDate.optional().describe('The last day, month or year, where it lasts longer.'),
  status: z
    .enum(['held', 'planned', 'announced'])
    .describe('held: it took place or holds; planned: it is due; announced: somebody said it.'),
  label: text.optional().describe('What happened or is due on it: endorsed, deadline, end of period.'),
});

export const amount = z.strictObject({
  value: z.number().describe('The number, written out: 10000000 for ten million.'),
  unit: text.describe('A currency code (USD, CNY) or what is counted (scientists, projects).'),
  qualifier: text.optional().describe('How the source limits it: at least, about, per month.'),
  deadline: partialDate.optional().describe('By when it is promised.'),
  what: text.optional().describe('What it is for.'),
});

export const claim = z.strictObject({
  id: claimId.describe('The id of the record, a # and a short name of your choice that never changes.'),
  text: text.describe('One checkable statement in plain words that can be read alone.'),
  kind: z
    .enum(['fact', 'caveat'])
    .default('fact')
    .describe(
      'caveat: a statement about the record itself, such as a contradiction between sources or what is not known.',
    ),
  dates: z.array(datedFact).default([]),
  amounts: z.array(amount).default([]),
  actors: z.array(recordId).default([]).describe('Ids of the people and organisations of whom it speaks.'),
  place: text.optional(),
  sources: z.array(recordId).min(1, 'at least one source').describe('Ids from sources.json.'),
  confidence: z.enum(['high', 'medium', 'low']),
});

const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'a language code such as zh, id, vi or th');

export const record = z.strictObject({
  id: recordId,
  title: text,
  aliases: z.array(text).default([]).describe('Other names and abbreviations that people use for it.'),
  names: z.record(languageCode, z.array(text)).default({}).describe('Its names in other languages.'),
  nameSources: z.array(recordId).default([]).describe('Where the names in other languages come from.'),
  plan: recordId.optional().describe('The plan that it belongs to.'),
  period: z
    .strictObject({ from: partialDate, to: partialDate })
    .optional()
    .describe('Of a plan: from when to when it holds.'),
  sectors: z.array(recordId).default([]),
  represents: recordId.optional().describe('Of a person: the state or body that they speak for.'),
  type: z.enum(['state', 'body']).optional().describe('Of an organisation.'),
  claims: z.array(claim).min(1, 'at least one claim'),
  checkNote: text.optional().describe('How the claims were compared with their sources.'),
});

export const source = z.strictObject({
  id: recordId,
  title: text,
  publisher: text,
  date: partialDate.optional(),
  url: z.url().optional(),
  language: languageCode,
  type: z
    .enum(['official', 'press', 'academic', 'reference'])
    .describe('official: published by a body that takes part.'),
  read: z.enum(['full', 'part']).describe('How much of it the curator has read.'),
  readNote: text.optional().describe('Which part was read.'),
  checked: partialDate.describe('When it was last compared with the record.'),
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
});

/** Words that people use for a thing that the record calls otherwise, by language. */
export const thesaurusTerm = z.strictObject({
  term: text.describe('The word or name that the record uses, in English.'),
  words: z.record(languageCode, z.array(text).min(1)).describe('What people say instead, by language.'),
});

const file = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).describe('The version of this file format.'),
    records: z.array(entry),
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
