/** A question as the desk understood it. */
import type { Kind } from '../record/schema.ts';
import type { Concept } from '../record/search.ts';
import type { Language } from './language.ts';

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
  | 'status'
  | 'whether';

/** fact: something about one matter; list: all that match; next and last: the nearest in time; span: a length of time. */
export type Shape = 'fact' | 'list' | 'next' | 'last' | 'span';

/** Days in ISO form, both included; null where it is open on that side. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
  /** The words of the question that say so. */
  readonly words: string;
}

/** An entry that the question names. */
export interface Mention {
  readonly words: string;
  /** Position of the first word in the question. */
  readonly at: number;
  /** Several where a name is shared. */
  readonly ids: readonly string[];
}

export interface Query {
  readonly text: string;
  readonly language: Language;
  /** The question in English words, typing errors corrected. */
  readonly english: string;
  readonly shape: Shape;
  readonly asked: Asked;
  /** Kinds of entries that the question names; empty for any. */
  readonly kinds: readonly Kind[];
  /** Nouns of titles, in the singular, plurals of the question first: "summit" for "which summits". */
  readonly heads: readonly string[];
  readonly mentions: readonly Mention[];
  /** Countries that the question names, in the record or not, but for those of which all of it speaks. */
  readonly countries: readonly string[];
  /** Places of the record, and words that nobody knows where a place or a name stands: an answer speaks of each. */
  readonly places: readonly string[];
  readonly window: TimeWindow | null;
  /** Which date of a plan or pledge the window is about. */
  readonly about: 'end' | 'start' | 'any';
  /** Numbers of a series: 26 and "summit" for "the 26th summit"; the noun is null where none is said. */
  readonly ordinals: readonly { readonly number: number; readonly noun: string | null }[];
  readonly withAmount: boolean;
  readonly status: 'open' | 'over' | null;
  /** Content words with what else they may be called. */
  readonly concepts: readonly Concept[];
  /** Whether it only makes sense after what was said before. */
  readonly followUp: boolean;
}
