/** A question as the desk understood it. */
import type { Kind } from '../record/schema.ts';
import type { Language } from './answer.ts';

/** What the asker wants to know. */
export type Asked =
  | 'what'
  | 'who'
  | 'when'
  | 'where'
  | 'how-much'
  | 'how-many'
  | 'how-long'
  | 'why'
  | 'which'
  | 'list'
  | 'count'
  | 'next'
  | 'last'
  | 'status'
  | 'whether';

/** Days in ISO form, both included; null where it is open on that side. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
  /** The words of the question that say so. */
  readonly words: string;
}

export interface Query {
  readonly text: string;
  readonly language: Language;
  readonly asked: Asked;
  readonly kinds: readonly Kind[];
  /** Ids of entries that the question names. */
  readonly entities: readonly string[];
  readonly window: TimeWindow | null;
  /** Stemmed English content words, for the search. */
  readonly terms: readonly string[];
}
