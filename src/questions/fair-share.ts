/** One asker cannot starve the others: ten questions a minute each, two of them at a time. */

export const QUESTIONS_PER_MINUTE = 10;
const QUESTIONS_AT_ONCE = 2;

/** What one asker has used of a bucket of ten questions that fills by one every six seconds; made by `takeTurn`. */
export interface AskerLoad {
  /** When the bucket is full again, epoch milliseconds. */
  readonly fullAt: number;
  readonly inProgress: number;
}

export type Turn =
  | { readonly outcome: 'allowed'; readonly load: AskerLoad }
  /** retryAt: epoch milliseconds, when asking again is likely to be allowed. */
  | { readonly outcome: 'wait'; readonly reason: 'too-often' | 'too-many-at-once'; readonly retryAt: number };

const MINUTE_MS = 60_000;
const MS_A_QUESTION = MINUTE_MS / QUESTIONS_PER_MINUTE;

/** Nobody knows when a question in progress will end; most end within this. */
const MOST_END_WITHIN_MS = 2_000;

/**
 * Whether an asker may have one more question worked on.
 * @param load what they have used; undefined for somebody who has asked nothing lately
 * @param now epoch milliseconds
 */
export function takeTurn(load: AskerLoad | undefined, now: number): Turn {
  const inProgress = load?.inProgress ?? 0;
  if (inProgress >= QUESTIONS_AT_ONCE) {
    return { outcome: 'wait', reason: 'too-many-at-once', retryAt: now + MOST_END_WITHIN_MS };
  }
  const used = usedAt(load, now);
  const tooMuch = used + MS_A_QUESTION - MINUTE_MS;
  if (tooMuch > 0) return { outcome: 'wait', reason: 'too-often', retryAt: now + tooMuch };
  return { outcome: 'allowed', load: { fullAt: now + used + MS_A_QUESTION, inProgress: inProgress + 1 } };
}

/** How long the bucket needs to be full again, in milliseconds. */
function usedAt(load: AskerLoad | undefined, now: number): number {
  const used = Math.max(0, (load?.fullAt ?? now) - now);
  // More than all of it can only be a clock that was set back: nobody is to wait until it has caught up.
  return used > MINUTE_MS ? 0 : used;
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
      if (load.inProgress === 0 && usedAt(load, now) === 0) loads.delete(asker);
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
