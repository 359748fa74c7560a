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

const MS_PER_TOKEN = 60_000 / QUESTIONS_PER_MINUTE;

/** Nobody knows when a question in progress will end; most end within this. */
const WAIT_FOR_ONE_TO_END_MS = 2_000;

/**
 * Whether an asker may have one more question worked on.
 * @param load what they have used; undefined for somebody who has asked nothing lately
 * @param now epoch milliseconds
 */
export function takeTurn(load: AskerLoad | undefined, now: number): Turn {
  const { tokens, inProgress } = refilled(load, now);
  if (inProgress >= QUESTIONS_AT_ONCE) {
    return { outcome: 'wait', reason: 'too-many-at-once', retryAt: now + WAIT_FOR_ONE_TO_END_MS };
  }
  if (tokens < 1) {
    return { outcome: 'wait', reason: 'too-often', retryAt: now + Math.ceil((1 - tokens) * MS_PER_TOKEN) };
  }
  return { outcome: 'allowed', load: { tokens: tokens - 1, at: now, inProgress: inProgress + 1 } };
}

function refilled(load: AskerLoad | undefined, now: number): Omit<AskerLoad, 'at'> {
  if (!load) return { tokens: QUESTIONS_PER_MINUTE, inProgress: 0 };
  // Of a clock that was set back only the distance counts, or the asker would wait until it has caught up.
  const grown = Math.abs(now - load.at) / MS_PER_TOKEN;
  return { tokens: Math.min(QUESTIONS_PER_MINUTE, load.tokens + grown), inProgress: load.inProgress };
}

/** Everybody's share, kept in memory: a restart forgives. */
export interface FairShare {
  /** Takes a turn for the asker; one that is allowed is given back with `finish`. */
  take(asker: string, now: number): Turn;
  finish(asker: string): void;
}

export function createFairShare(): FairShare {
  const loads = new Map<string, AskerLoad>();
  const forgetIdle = (now: number): void => {
    for (const [asker, load] of loads) {
      if (load.inProgress === 0 && refilled(load, now).tokens === QUESTIONS_PER_MINUTE) loads.delete(asker);
    }
  };
  return {
    take(asker, now) {
      forgetIdle(now);
      const turn = takeTurn(loads.get(asker), now);
      if (turn.outcome === 'allowed') loads.set(asker, turn.load);
      return turn;
    },
    finish(asker) {
      const load = loads.get(asker);
      if (load) loads.set(asker, { ...load, inProgress: Math.max(0, load.inProgress - 1) });
    },
  };
}
