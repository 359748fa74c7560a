/** The one port of answering: a language model that may choose and word, and never adds. `llm/` implements it. */
import { z } from 'zod';
import type { CuratedRecord } from '../record/record.ts';
import { KINDS } from '../record/schema.ts';
import type { Language } from './language.ts';

/** What a model makes of a question: a choice among what the record holds. Ids are judged before anything is done. */
export const reading = z.strictObject({
  shape: z.enum(['fact', 'list', 'next', 'last', 'none']),
  asked: z.enum(['what', 'who', 'when', 'where', 'how-much', 'how-many', 'how-long', 'why', 'status', 'whether']),
  entries: z.array(z.string().max(200)).max(8),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length),
  from: z.union([z.iso.date(), z.null()]),
  to: z.union([z.iso.date(), z.null()]),
});
export type Reading = z.infer<typeof reading>;

/** Sentences, each with the ids of the claims that it words. */
export const wording = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), claims: z.array(z.string()) })),
});
export type Sentence = Readonly<z.infer<typeof wording>['sentences'][number]>;

/** Why nothing came of a model: what the server or the way to it did, what the model said, or that it was not asked. */
export type ModelFailure =
  | 'unauthorised'
  | 'unknown-model'
  | 'rate-limited'
  | 'server-error'
  | 'rejected'
  | 'timed-out'
  | 'unreachable'
  | 'too-large'
  | 'refused'
  | 'cut-off'
  | 'empty'
  | 'malformed'
  | 'circuit-open'
  | 'answer-budget-spent'
  | 'day-budget-spent'
  | 'not-counted';

type Reply<Value> =
  | { readonly outcome: 'replied'; readonly value: Value; readonly tokens: number }
  /** The detail is for the log: no secret, nothing of what people wrote. */
  | { readonly outcome: ModelFailure; readonly detail: string; readonly tokens: number };

interface ToUnderstand {
  readonly question: string;
  /** The question before it in the conversation; empty where there is none. */
  readonly before: string;
  readonly language: Language;
  /** ISO day in the asker's time zone. */
  readonly today: string;
  readonly record: CuratedRecord;
}

export interface ToWord {
  readonly question: string;
  readonly language: Language;
  /** In the order of the plain answer; nothing else of the record reaches the model. */
  readonly claims: readonly {
    readonly id: string;
    /** Id of the entry that it belongs to. */
    readonly entry: string;
    readonly text: string;
  }[];
}

interface Limits {
  /** Aborts when the answer has to be there. */
  readonly signal: AbortSignal;
  /** Tokens that this answer has cost so far. */
  readonly spent: number;
}

/** Never rejects; what is worded or chosen is unproven until it has been checked. */
export interface Model {
  readonly understand: (asked: ToUnderstand, limits: Limits) => Promise<Reply<Reading>>;
  readonly word: (asked: ToWord, limits: Limits) => Promise<Reply<readonly Sentence[]>>;
}
