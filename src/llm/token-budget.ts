/** What a day may cost: tokens are set aside before a call and settled after it. Pure; a restart begins a day anew. */

export interface DayTokens {
  /** ISO day in UTC. */
  readonly day: string;
  readonly tokens: number;
}

export const NO_TOKENS: DayTokens = { day: '', tokens: 0 };

/** @param now epoch milliseconds */
export const today = ({ day, tokens }: DayTokens, now: number): DayTokens => {
  const current = new Date(now).toISOString().slice(0, 10);
  return { day: current, tokens: current === day ? tokens : 0 };
};

/** @param tokens negative where less was used than had been set aside */
export const spend = (spent: DayTokens, now: number, tokens: number): DayTokens => {
  const day = today(spent, now);
  return { ...day, tokens: Math.max(0, day.tokens + tokens) };
};

/** Four bytes are about a token in English, and one letter in Chinese or Thai is about one: three bytes are it for all. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
