/** The model behind the port of answering: within its budgets, left alone while it is down, with every call counted. */
import { OpenAI } from 'openai';
import type { Model, ModelFailure } from '../answers/model.ts';
import { type Asked, askForJson, type Call } from './ask-for-json.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { asking, type Circuit, FRESH, failed, mayAsk } from './circuit-breaker.ts';
import { loadPrompt } from './prompt.ts';
import { estimateTokens, NO_TOKENS, spend, today } from './token-budget.ts';
import { understandByModel } from './understand-by-model.ts';
import { wordByModel } from './word-by-model.ts';

export interface ModelOptions {
  readonly apiKey: string;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  readonly tokensPerAnswer: number;
  readonly tokensPerDay: number;
}

export interface ModelPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface OpenedModel extends Model {
  /** Which model, and the versions of the prompts, for the log. */
  readonly about: { readonly model: string; readonly prompts: Readonly<Record<string, number>> };
  /** What today (UTC) has cost so far. */
  readonly tokensToday: () => number;
}

/** One call within what the answer has left. @param spent tokens that the answer has cost so far */
export type Guarded = <Value>(call: Call<Value>, spent: number) => Promise<Settled<Value>>;
type Settled<Value> = Asked<Value> & { readonly tokens: number };

/** An answer is a few hundred words. */
const LARGEST_BODY = 256 * 1024;

export function openModel(options: ModelOptions, { fetch, now }: ModelPorts): OpenedModel {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: boundedFetch(fetch, LARGEST_BODY),
  });
  const ask = askForJson(client, options.model);
  let circuit: Circuit = FRESH;
  let spent = NO_TOKENS;

  const guarded: Guarded = async (call, spentOnAnswer) => {
    const estimate = estimateTokens(call.system + call.data) + call.mostTokens;
    if (spentOnAnswer + estimate > options.tokensPerAnswer) return unasked('answer-budget-spent', estimate);
    if (today(spent, now()).tokens + estimate > options.tokensPerDay) return unasked('day-budget-spent', estimate);
    if (!mayAsk(circuit, now())) return unasked('circuit-open', 0);
    circuit = asking(circuit, now());
    spent = spend(spent, now(), estimate);
    const asked = await ask(call);
    const tokens = asked.tokens ?? (COSTS_NOTHING.has(asked.outcome) ? 0 : estimate);
    spent = spend(spent, now(), tokens - estimate);
    circuit = IS_DOWN.has(asked.outcome) ? failed(circuit, now(), 'rest' in asked ? asked.rest : 0) : FRESH;
    return { ...asked, tokens };
  };

  const prompts = { understand: loadPrompt('understand'), word: loadPrompt('word') };
  return {
    about: {
      model: options.model,
      prompts: { understand: prompts.understand.version, word: prompts.word.version },
    },
    understand: understandByModel(guarded, prompts.understand),
    word: wordByModel(guarded, prompts.word),
    tokensToday: () => today(spent, now()).tokens,
  };
}

/** Asking again at once would bring the same. */
const IS_DOWN: ReadonlySet<string> = new Set<ModelFailure>([
  'unauthorised',
  'unknown-model',
  'rate-limited',
  'server-error',
  'rejected',
  'timed-out',
  'unreachable',
  'too-large',
]);

const COSTS_NOTHING: ReadonlySet<string> = new Set<ModelFailure>([
  'unauthorised',
  'unknown-model',
  'rate-limited',
  'rejected',
]);

const unasked = (outcome: ModelFailure, estimate: number) => ({
  outcome,
  detail: estimate > 0 ? `it would take about ${estimate} tokens` : 'the server was down a moment ago',
  rest: 0,
  tokens: 0,
});
