/** What a text and a claim are compared by. */

/** A calendar date as exactly as a text gives it; without a year in `14 January` or `that September`. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** One day, month or year, or a span of them. */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

export interface Token {
  /**
   * word: carries meaning; name: a person, body, state, place or term of the record; pair: `China-ASEAN`; function: carries none by
   * itself; stop: punctuation.
   */
  readonly kind: 'word' | 'name' | 'pair' | 'number' | 'ordinal' | 'date' | 'function' | 'stop';
  readonly surface: string;
  /** The concept that stands for all words of one meaning; the value for numbers. */
  readonly concept: string;
  /** A participle that stands for a whole verb: `taking its turn`. */
  readonly finite?: true;
  /** The concepts of the single words, where a phrase makes one token. */
  readonly parts: readonly string[];
  /** Of numbers and ordinals. */
  readonly value?: number;
  /** Of numbers: how the text limits it (min, over, about ...) and its currency or %. */
  readonly qualifier?: string;
  readonly unit?: string;
  /** Of dates. */
  readonly span?: DateSpan;
}

export type Clause = readonly Token[];
