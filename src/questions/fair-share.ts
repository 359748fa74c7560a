/** One asker cannot starve the others: ten questions a minute each, two of them at a time. */

export const QUESTIONS_PER_MINUTE = 10;
export const QUESTIONS_AT_ONCE = 2;

/** What one asker has used; made by `takeTurn`. */
export interface AskerLoad {
  /** Questions that may still be asked at once, 0 to 10, with the fraction that has grown back. */
  readonly tokens: number;
  /** When `tokens` was counted, epoch milliseconds. */
  readonly at: number;
  readonly inProgress: number;
}

export type Turn =
  | { readonly outcome: 'allowed'; readonly load: AskerLoad }
  /** retryAt: epoch milliseconds, when asking again is likely to be allowed. */
  | { readonly outcome: 'wait'; readonly reason: 'too-often' | 'too-many-at-once'; readonly retryAt: number };
