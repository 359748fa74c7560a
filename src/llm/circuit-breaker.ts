/** When to leave a server alone: after failures in a row it is not asked for a while, then once to see. Pure. */

export interface Circuit {
  readonly failures: number;
  /** Epoch milliseconds; before it nothing is asked. */
  readonly closedUntil: number;
}

export const FRESH: Circuit = { failures: 0, closedUntil: 0 };

const MOST_FAILURES = 3;
const REST_MS = 60_000;
/** As long as the one who looks again may take. */
const LOOK_MS = 10_000;

/** @param now epoch milliseconds */
export const mayAsk = ({ closedUntil }: Circuit, now: number): boolean => now >= closedUntil;

/** Whoever asks after the rest looks alone: the others wait for what comes of it. */
export const asking = (circuit: Circuit, now: number): Circuit =>
  circuit.failures < MOST_FAILURES ? circuit : { ...circuit, closedUntil: now + LOOK_MS };

/**
 * @param now epoch milliseconds
 * @param rest milliseconds for which the server asks to be left alone; 0 where it does not say
 */
export function failed({ failures, closedUntil }: Circuit, now: number, rest: number): Circuit {
  const more = failures + 1;
  const wait = Math.max(rest, more >= MOST_FAILURES ? REST_MS : 0);
  return { failures: more, closedUntil: wait > 0 ? now + wait : Math.min(closedUntil, now) };
}
