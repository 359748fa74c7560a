import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { prepareAnswersWithModel } from '../../src/answers/answer-with-model.ts';
import { record } from '../answers/ask.ts';
import {
  apiError,
  completion,
  dataOf,
  JSON_TYPE,
  NOON,
  open,
  type Sent,
  serveModelOnly,
  worded,
} from './a-model-server.ts';

serveModelOnly();

interface Server {
  readonly baseUrl: string;
  /** Where it is called, and what its own documentation says that a request has to have. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly has: Readonly<Record<string, unknown>>;
  readonly lacks: readonly string[];
  /** What it answers to a JSON schema, where it knows none. */
  readonly withoutSchema?: { readonly status: number; readonly body: object };
  /** What it puts beside or around the content. */
  readonly message: (content: string) => object;
}

const plain = (content: string) => ({ role: 'assistant', content });
const BEARER = { authorization: 'Bearer sk-secret' };

const SERVERS: Readonly<Record<string, Server>> = {
  'Azure, v1': {
    baseUrl: 'https://desk.openai.azure.com/openai/v1/',
    path: '/openai/v1/chat/completions',
    headers: BEARER,
    has: { max_completion_tokens: 2_000 },
    lacks: ['max_tokens', 'temperature'],
    message: (content) => ({ ...plain(content), refusal: null, annotations: [] }),
  },
  'Azure, a deployment': {
    baseUrl: 'https://desk.openai.azure.com/openai/deployments/words?api-version=2024-10-21',
    path: '/openai/deployments/words/chat/completions?api-version=2024-10-21',
    headers: { 'api-key': 'sk-secret' },
    has: { max_completion_tokens: 2_000 },
    lacks: ['max_tokens', 'temperature'],
    message: plain,
  },
  vLLM: {
    baseUrl: 'http://gpu.example:8000/v1',
    path: '/v1/chat/completions',
    headers: BEARER,
    has: { max_tokens: 2_000 },
    lacks: ['max_completion_tokens'],
    message: (content) => ({ ...plain(content), reasoning_content: 'Let me see.', tool_calls: [] }),
  },
  Ollama: {
    baseUrl: 'http://ollama.example:11434/v1/chat/completions',
    path: '/v1/chat/completions',
    headers: BEARER,
    has: { max_tokens: 2_000 },
    lacks: ['max_completion_tokens'],
    message: (content) => plain(`<think>{"hm": 1}</think>\n\`\`\`json\n${content}\n\`\`\``),
  },
  DeepSeek: {
    baseUrl: 'https://api.deepseek.com',
    path: '/chat/completions',
    headers: BEARER,
    has: { max_tokens: 2_000, thinking: { type: 'disabled' }, response_format: { type: 'json_object' } },
    lacks: ['max_completion_tokens'],
    withoutSchema: {
      status: 400,
      body: apiError('invalid_request_error', 'This response_format type is unavailable now'),
    },
    message: (content) => ({ ...plain(content), reasoning_content: '' }),
  },
  Qwen: {
    baseUrl: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    path: '/compatible-mode/v1/chat/completions',
    headers: BEARER,
    has: { max_tokens: 2_000, enable_thinking: false },
    lacks: ['max_completion_tokens'],
    message: plain,
  },
  'one that validates its fields': {
    baseUrl: 'https://strict.example/v1',
    path: '/v1/chat/completions',
    headers: BEARER,
    has: { max_tokens: 2_000 },
    lacks: ['response_format'],
    withoutSchema: {
      status: 422,
      body: {
        detail: [{ type: 'extra_forbidden', loc: ['body', 'response_format'], msg: 'Extra inputs are not permitted' }],
      },
    },
    message: plain,
  },
};

describe.each(Object.entries(SERVERS))('%s', (_name, server) => {
  it('is asked as it wants to be, and words the answer', async () => {
    const taken: { sent: Sent; headers: Headers }[] = [];
    nock(new URL(server.baseUrl).origin)
      .persist()
      .post(server.path)
      .reply(async (request: Request) => {
        const sent = (await request.json()) as Sent;
        const type = sent.response_format?.type;
        const wanted = server.lacks.includes('response_format') ? undefined : 'json_object';
        if (server.withoutSchema && type !== wanted)
          return [server.withoutSchema.status, server.withoutSchema.body, JSON_TYPE];
        taken.push({ sent, headers: request.headers });
        const { content } = worded(dataOf(sent).claims.map(({ id, text }) => ({ text, claims: [id] })));
        const [choice] = completion({ content: '' }).choices;
        const choices = [{ ...choice, message: server.message(content ?? '') }];
        return [200, { ...completion({ content: '' }), choices }, JSON_TYPE];
      });
    const answer = prepareAnswersWithModel(record, open({ baseUrl: server.baseUrl }), 5_000);
    const reply = await answer({ text: 'when was the 26th ASEAN-China summit?', now: NOON, timeZone: 'Asia/Jakarta' });

    expect(reply.trace.model?.wording?.outcome).toBe('worded');
    expect(taken).toHaveLength(1);
    const [{ sent, headers } = { sent: {}, headers: new Headers() }] = taken;
    expect(sent).toMatchObject(server.has);
    for (const field of server.lacks) expect(sent).not.toHaveProperty(field);
    const given = Object.fromEntries(
      ['authorization', 'api-key'].flatMap((name) => (headers.get(name) ? [[name, headers.get(name)]] : [])),
    );
    expect(given).toEqual(server.headers);
  });
});
