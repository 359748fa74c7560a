/** What the model costs by day: tokens are set aside before a call and settled after it. Pure. */
import { z } from 'zod';

/** By ISO day in UTC, the oldest first. What is set aside counts as spent until the call is settled. */
export const tokenUse = z.array(z.strictObject({ day: z.iso.date(), calls: z.int().min(0), tokens: z.int().min(0) }));
export type TokenUse = Readonly<z.infer<typeof tokenUse>>;

/** What the operator can still look up. */
const DAYS_KEPT = 90;

/**
 * The count of tokens where it outlives the process: a call that a crash cut off stays counted as it was estimated,
 * and no restart begins the day anew.
 */
export interface TokenLedger {
  /**
   * Sets tokens aside for one call; once it resolves with true they are kept.
   * @param most what the day may cost; where this would be more, nothing is set aside, and it resolves with false
   * @throws where it cannot be kept
   */
  readonly setAside: (day: string, tokens: number, most: number) => Promise<boolean>;
  /** @param difference what the call has cost beyond what was set aside for it; most often negative */
  readonly settle: (day: string, difference: number) => Promise<void>;
  readonly tokensOn: (day: string) => number;
}

/** @param now epoch milliseconds */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

export const tokensOn = (use: TokenUse, day: string): number => use.find((one) => one.day === day)?.tokens ?? 0;

export function setAside(use: TokenUse, day: string, tokens: number): TokenUse {
  const { calls, tokens: before } = use.find((one) => one.day === day) ?? { calls: 0, tokens: 0 };
  const others = use.filter((one) => one.day !== day);
  return [...others, { day, calls: calls + 1, tokens: before + tokens }]
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(-DAYS_KEPT);
}

export const settle = (use: TokenUse, day: string, difference: number): TokenUse =>
  use.map((one) => (one.day === day ? { ...one, tokens: Math.max(0, one.tokens + difference) } : one));

/** Four bytes are about a token in English, and one letter in Chinese or Thai is about one: three bytes are it for all. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
