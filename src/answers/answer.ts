/** What the desk says to a question, before it is rendered as text or blocks. */
import type { Kind } from '../record/schema.ts';
import type { Language } from './language.ts';
import type { ModelFailure, Reading, Sentence } from './model.ts';
import type { Query } from './query.ts';

/**
 * answered: the record holds it; corrected: the question assumes what the record contradicts, and what it does say is
 * cited; not-in-record: the nearest that is there is named; out-of-scope: not a question about the record.
 */
type Outcome = 'answered' | 'corrected' | 'not-in-record' | 'out-of-scope';

/** One line of an answer. Whatever in it is a fact comes from the claims that it names. */
export interface Statement {
  readonly text: string;
  /** The record entry that it speaks of. */
  readonly record: string;
  /** Ids of the claims that support it, at least one. */
  readonly claims: readonly string[];
  /** Set where a language model worded it. */
  readonly wordedByModel?: true;
  /** Set where that is a translation: the record's own words for the same. */
  readonly translationOf?: string;
}

/** An entry that an answer cites, in the order of the statements. */
export interface Citation {
  readonly record: string;
  readonly title: string;
  readonly kind: Kind;
  /** When and where, in short: "19–22 September 2023, Haikou, Hainan"; empty where it has neither. */
  readonly facets: string;
  /** Ids of the cited claims. */
  readonly claims: readonly string[];
  /** Ids of the sources of those claims. */
  readonly sources: readonly string[];
}

/** A sentence of a model with what the check said of it. */
export interface JudgedSentence extends Sentence {
  readonly accepted: boolean;
  readonly reasons: readonly string[];
}

/** What a model was asked for an answer and what came of it; null where it was not asked. */
export interface ModelTrace {
  readonly understanding: {
    readonly outcome: ModelFailure | 'read' | 'wrong-ids' | 'no-better';
    readonly detail: string;
    readonly reading: Reading | null;
  } | null;
  readonly wording: {
    /** unsupported: none of its sentences was accepted. */
    readonly outcome: ModelFailure | 'worded' | 'remembered' | 'unsupported';
    readonly detail: string;
    /** Ids of the claims that it was given. */
    readonly given: readonly string[];
    readonly sentences: readonly JudgedSentence[];
  } | null;
  readonly tokens: number;
}

/** How an answer came about, for `ask --explain` and the log. */
interface Trace {
  /** Why it is this outcome, in a few words for engineers. */
  readonly reason: string;
  /** Whether another reading of the question might find more. */
  readonly unsure: boolean;
  /** Set where a model is configured. */
  readonly model?: ModelTrace;
  /** The best of what was found, with how well each fits; empty where a list or a date decided. */
  readonly found: readonly {
    readonly record: string;
    readonly score: number;
    readonly coverage: number;
    readonly failures: readonly string[];
  }[];
}

export interface Answer {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly query: Query;
  /** A sentence before the statements: a count, a span, or why there is no answer. In the asker's language. */
  readonly opening: string | null;
  readonly statements: readonly Statement[];
  /** Whether the entries are all that match, a line each. */
  readonly isList: boolean;
  /** Sentences in the asker's language: a plan that has ended, a date that passed without an outcome on record. */
  readonly warnings: readonly string[];
  readonly citations: readonly Citation[];
  /** Where the record does not hold it: the nearest entries that it does hold. */
  readonly nearest: readonly { readonly record: string; readonly title: string }[];
  readonly trace: Trace;
}
