/** A model server at the edge of the network: replies of the real shape of Chat Completions, and the faults of servers. */
import nock from 'nock';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenedModel, openModel } from '../../src/llm/open-model.ts';
import type { TokenLedger } from '../../src/llm/token-budget.ts';
import { ledgerInMemory } from '../../src/store/token-ledger.ts';

const ORIGIN = 'https://llm.example';
const PATH = '/v1/chat/completions';
export const JSON_TYPE = { 'content-type': 'application/json' };
export const NOON = Date.UTC(2026, 10, 22, 5);

export interface Sent {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
  readonly model: string;
  readonly [limit: string]: unknown;
}

/** Nothing else of the network is there while these tests run. */
export function serveModelOnly(): void {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => nock.cleanAll());
  afterAll(() => nock.enableNetConnect());
}

export const post = (): nock.Interceptor => nock(ORIGIN).post(PATH);

export interface Message {
  readonly content: string | null;
  readonly refusal?: string | null;
  readonly finish?: string;
}

/** @see https://platform.openai.com/docs/api-reference/chat/object */
export const completion = ({ content, refusal = null, finish = 'stop' }: Message) => ({
  id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
  object: 'chat.completion',
  created: 1_741_569_952,
  model: 'gpt-4.1-mini-2025-04-14',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content, refusal, annotations: [] },
      logprobs: null,
      finish_reason: finish,
    },
  ],
  usage: {
    prompt_tokens: 900,
    completion_tokens: 100,
    total_tokens: 1000,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  },
  service_tier: 'default',
});

/** @see https://platform.openai.com/docs/guides/error-codes */
export const apiError = (code: string | null, message: string, param: string | null = null) => ({
  error: { message, type: 'invalid_request_error', param, code },
});

/** Replies to each call with what is made of it, and keeps what was sent. */
export function replyWith(make: (sent: Sent) => Message): Sent[] {
  const sent: Sent[] = [];
  nock(ORIGIN)
    .persist()
    .post(PATH)
    .reply(
      200,
      async (request: Request) => {
        const one = (await request.json()) as Sent;
        sent.push(one);
        return completion(make(one));
      },
      JSON_TYPE,
    );
  return sent;
}

export const dataOf = (sent: Sent): { claims: { id: string; text: string }[]; question: string; entries: string[] } =>
  JSON.parse(sent.messages[1]?.content ?? '');

export const worded = (sentences: readonly { text: string; claims: readonly string[] }[]): Message => ({
  content: JSON.stringify({ sentences }),
});

export const open = (
  options: {
    apiKey?: string;
    baseUrl?: string;
    model?: string;
    tokensPerAnswer?: number;
    tokensPerDay?: number;
    ledger?: TokenLedger;
    now?: () => number;
  } = {},
): OpenedModel => {
  const { now = () => NOON, ledger = ledgerInMemory([]), ...limits } = options;
  return openModel(
    {
      apiKey: 'sk-secret',
      baseUrl: `${ORIGIN}/v1`,
      model: 'gpt-4.1-mini',
      tokensPerAnswer: 25_000,
      tokensPerDay: 1_000_000,
      ...limits,
    },
    { fetch: (input, init) => globalThis.fetch(input, init), ledger, now },
  );
};
