/** When to leave a server alone: after failures in a row it is not asked for a while, then once to see. Pure. */

export interface Circuit {
  readonly failures: number;
  /** Epoch milliseconds; before it nothing is asked. */
  readonly openUntil: number;
}

export const FRESH: Circuit = { failures: 0, openUntil: 0 };

const MOST_FAILURES = 3;
/** Also as long as the one who looks again may take: no answer may take longer. */
const REST_MS = 60_000;

/** @param now epoch milliseconds */
export const mayAsk = ({ openUntil }: Circuit, now: number): boolean => now >= openUntil;

/** Whoever asks after the rest looks alone: the others wait for what comes of it. */
export const asking = (circuit: Circuit, now: number): Circuit =>
  circuit.failures < MOST_FAILURES ? circuit : { ...circuit, openUntil: now + REST_MS };

/** The server did its part. A rest that it asked somebody else for meanwhile stands. */
export const succeeded = ({ failures, openUntil }: Circuit): Circuit => ({
  failures: 0,
  openUntil: failures < MOST_FAILURES ? openUntil : 0,
});

/**
 * @param now epoch milliseconds
 * @param rest milliseconds for which the server asks to be left alone; 0 where it does not say
 */
export function failed({ failures, openUntil }: Circuit, now: number, rest: number): Circuit {
  const more = failures + 1;
  const wait = Math.max(rest, more >= MOST_FAILURES ? REST_MS : 0);
  return { failures: more, openUntil: Math.max(openUntil, wait > 0 ? now + wait : 0) };
}
