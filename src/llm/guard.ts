/** One call within all bounds: of the answer, of the day, and of a server that is down. Every call is counted. */
import type { ModelFailure } from '../answers/model.ts';
import type { Asked, AskForJson, Call } from './ask-for-json.ts';
import { asking, type Circuit, FRESH, failed, mayAsk, succeeded } from './circuit-breaker.ts';
import { dayOf, estimateTokens, type TokenLedger } from './token-budget.ts';

/** Never rejects. @param spent tokens that the answer has cost so far */
export type Guarded = <Value>(call: Call<Value>, spent: number) => Promise<Settled<Value>>;
type Settled<Value> = Asked<Value> & { readonly tokens: number };

export interface Bounds {
  readonly tokensPerAnswer: number;
  readonly tokensPerDay: number;
}

/** @param now epoch milliseconds */
export function guard(ask: AskForJson, bounds: Bounds, ledger: TokenLedger, now: () => number): Guarded {
  let circuit: Circuit = FRESH;

  return async (call, spent) => {
    const estimate = estimateTokens(call.system + call.data) + call.mostTokens;
    if (spent + estimate > bounds.tokensPerAnswer) return unasked('answer-budget-spent', about(estimate));
    if (!mayAsk(circuit, now())) return unasked('circuit-open', 'the server was down a moment ago');
    const day = dayOf(now());
    // what cannot be counted is not spent
    const kept = await ledger.setAside(day, estimate, bounds.tokensPerDay).catch(() => null);
    if (kept === null) return unasked('not-counted', 'the count of tokens could not be written');
    if (!kept) return unasked('day-budget-spent', about(estimate));

    circuit = asking(circuit, now());
    const asked = await ask(call);
    circuit = IS_DOWN.has(asked.outcome)
      ? failed(circuit, now(), 'rest' in asked ? asked.rest : 0)
      : succeeded(circuit);
    const tokens = asked.tokens ?? estimate;
    // a count that stays too high by one call is for the next to correct
    await ledger.settle(day, tokens - estimate).catch(() => undefined);
    return { ...asked, tokens };
  };
}

/** What the server or the way to it did, and would do again at once. What it said of one request is no such thing. */
const IS_DOWN: ReadonlySet<string> = new Set<ModelFailure>([
  'unauthorised',
  'unknown-model',
  'rate-limited',
  'server-error',
  'timed-out',
  'unreachable',
  'too-large',
]);

const about = (estimate: number): string => `it would take about ${estimate} tokens`;

const unasked = (outcome: ModelFailure, detail: string) => ({ outcome, detail, rest: 0, tokens: 0 });
