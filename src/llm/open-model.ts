/** The model behind the port of answering: within its budgets, left alone while it is down, with every call counted. */
import { OpenAI } from 'openai';
import type { Model } from '../answers/model.ts';
import { askForJson } from './ask-for-json.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type Bounds, guard } from './guard.ts';
import { loadPrompt } from './prompt.ts';
import { addressOf } from './server-address.ts';
import { dayOf, type TokenLedger } from './token-budget.ts';
import { understandByModel } from './understand-by-model.ts';
import { wordByModel } from './word-by-model.ts';

export interface ModelOptions extends Bounds {
  readonly apiKey: string;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

export interface ModelPorts {
  readonly fetch: typeof globalThis.fetch;
  readonly ledger: TokenLedger;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface OpenedModel extends Model {
  /** Which model, and the versions of the prompts, for the log. */
  readonly about: { readonly model: string; readonly prompts: Readonly<Record<string, number>> };
  /** What today (UTC) has cost so far. */
  readonly tokensToday: () => number;
}

/** An answer is a few hundred words. */
const LARGEST_BODY = 256 * 1024;

export function openModel(options: ModelOptions, { fetch, ledger, now }: ModelPorts): OpenedModel {
  const address = addressOf(options.baseUrl, options.apiKey);
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: address.baseURL,
    defaultHeaders: address.defaultHeaders,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: boundedFetch(fetch, LARGEST_BODY),
  });
  const guarded = guard(askForJson(client, options.model, address), options, ledger, now);
  const prompts = { understand: loadPrompt('understand'), word: loadPrompt('word') };
  return {
    about: {
      model: options.model,
      prompts: { understand: prompts.understand.version, word: prompts.word.version },
    },
    understand: understandByModel(guarded, prompts.understand),
    word: wordByModel(guarded, prompts.word),
    tokensToday: () => ledger.tokensOn(dayOf(now())),
  };
}
