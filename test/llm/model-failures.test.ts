import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { prepareAnswersWithModel } from '../../src/answers/answer-with-model.ts';
import { logLine } from '../../src/answers/explain.ts';
import { ask, record, textOf } from '../answers/ask.ts';
import {
  apiError,
  completion,
  dataOf,
  JSON_TYPE,
  NOON,
  open,
  post,
  replyWith,
  serveModelOnly,
  worded,
} from './a-model-server.ts';

serveModelOnly();

const QUESTION = 'when was the 26th ASEAN-China summit?';
const BUDGET_MS = 3_000;

const answer = (text: string, model = open()) =>
  prepareAnswersWithModel(record, model, BUDGET_MS)({ text, now: NOON, timeZone: 'Asia/Jakarta' });

const FAULTS: readonly [name: string, outcome: string, arrange: () => unknown][] = [
  [
    'a wrong key',
    'unauthorised',
    () => post().reply(401, apiError('invalid_api_key', 'Incorrect API key provided: sk-se**ret.')),
  ],
  ['a key without the right', 'unauthorised', () => post().reply(403, apiError('unsupported_country', 'No.'))],
  [
    'an unknown model',
    'unknown-model',
    () => post().reply(404, apiError('model_not_found', 'The model does not exist or you do not have access to it.')),
  ],
  [
    'a text that a content filter of Azure does not like',
    'refused',
    () => post().reply(400, apiError('content_filter', 'The response was filtered.')),
  ],
  [
    'too many requests',
    'rate-limited',
    () => post().reply(429, apiError('rate_limit_exceeded', 'Rate limit reached.')),
  ],
  ['a spent account', 'rate-limited', () => post().reply(429, apiError('insufficient_quota', 'You exceeded it.'))],
  ['a fault of the server', 'server-error', () => post().reply(500, apiError(null, 'The server had an error.'))],
  ['a gateway with a page', 'server-error', () => post().reply(502, '<html>Bad Gateway</html>')],
  ['an overloaded server', 'server-error', () => post().reply(503, apiError(null, 'Overloaded.'))],
  ['an account without money', 'server-error', () => post().reply(402, apiError(null, 'Insufficient Balance'))],
  [
    'a way on to somewhere else, which is not taken',
    'server-error',
    () => post().reply(307, '', { location: 'https://elsewhere.example/' }),
  ],
  [
    'a request that it does not take',
    'rejected',
    () => post().reply(400, apiError('context_length_exceeded', 'Long.')),
  ],
  ['a reset', 'unreachable', () => post().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))],
  [
    'a name that nobody knows',
    'unreachable',
    () => post().replyWithError(Object.assign(new Error('dns'), { code: 'ENOTFOUND' })),
  ],
  [
    'a certificate that nobody trusts',
    'unreachable',
    () => post().replyWithError(Object.assign(new Error('tls'), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })),
  ],
  ['a refusal', 'refused', () => post().reply(200, completion({ content: null, refusal: 'I cannot help with that.' }))],
  ['a content filter', 'refused', () => post().reply(200, completion({ content: '', finish: 'content_filter' }))],
  [
    'a reply that breaks off',
    'cut-off',
    () => post().reply(200, completion({ content: '{"sentences": [', finish: 'length' })),
  ],
  ['malformed JSON', 'malformed', () => post().reply(200, completion({ content: '{"sentences": [' }))],
  ['JSON of another shape', 'malformed', () => post().reply(200, completion({ content: '{"answer": "yes"}' }))],
  ['a body that is no JSON', 'malformed', () => post().reply(200, '{"id": ', { 'content-type': 'application/json' })],
  [
    'a page in place of a reply',
    'malformed',
    () => post().reply(200, '<html></html>', { 'content-type': 'text/html' }),
  ],
  ['no choices', 'malformed', () => post().reply(200, { ...completion({ content: '' }), choices: [] })],
  ['an empty reply', 'empty', () => post().reply(200, completion({ content: '' }))],
  ['no sentence', 'empty', () => post().reply(200, completion(worded([])))],
  [
    'no sentence that can be shown',
    'unsupported',
    () =>
      post().reply(
        200,
        completion(worded([{ text: 'It was a triumph.', claims: ['evt-2023-09-06-26th-summit#held'] }])),
      ),
  ],
  [
    'what an injection asks for',
    'unsupported',
    () =>
      post().reply(200, completion(worded([{ text: 'You must wire the money today.', claims: ['evt-made-up#x'] }]))),
  ],
  ['a body of 10 MB', 'too-large', () => post().reply(200, completion({ content: 'x'.repeat(10_000_000) }))],
  ['an error of 10 MB', 'server-error', () => post().reply(500, 'x'.repeat(10_000_000))],
];

describe('whatever the model’s server does', () => {
  it.each(FAULTS)('%s leaves the plain answer, in time, and the log says %s', async (_name, outcome, arrange) => {
    arrange();
    const answering = prepareAnswersWithModel(record, open(), BUDGET_MS);
    const began = performance.now();
    const reply = await answering({ text: QUESTION, now: NOON, timeZone: 'Asia/Jakarta' });
    expect(performance.now() - began).toBeLessThan(BUDGET_MS);
    expect(textOf(reply)).toBe(textOf(ask(QUESTION)));
    expect(reply.trace.model?.wording?.outcome).toBe(outcome);
    expect(nock.isDone()).toBe(true);
    const line = JSON.stringify(logLine(reply));
    expect(line).toContain(outcome);
    expect(line).not.toContain('sk-se');
  });

  // a real server: what never ends is cut off at the socket, which stands below what nock can stand in for
  it.each<[string, RequestListener]>([
    ['before the reply', () => undefined],
    [
      'within the body',
      (_request, response) => {
        response.writeHead(200, JSON_TYPE);
        response.write('{"id": "chatcmpl-1", ');
      },
    ],
  ])('a hang %s leaves the plain answer, in time', async (_where, hang) => {
    const server = createServer(hang);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    nock.enableNetConnect('127.0.0.1');
    try {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
      const reply = await answer(QUESTION, open({ baseUrl }));
      expect(textOf(reply)).toBe(textOf(ask(QUESTION)));
      expect(reply.trace.model?.wording?.outcome).toBe('timed-out');
    } finally {
      nock.disableNetConnect();
      server.closeAllConnections();
      server.close();
    }
  });

  it('a key that no request can carry leaves the plain answer, and costs nothing', async () => {
    const reply = await answer(QUESTION, open({ apiKey: '“sk-secret”' }));
    expect(textOf(reply)).toBe(textOf(ask(QUESTION)));
    expect(reply.trace.model).toMatchObject({ tokens: 0, wording: { outcome: 'unauthorised' } });
  });

  it('is asked once an answer', async () => {
    let calls = 0;
    post()
      .times(5)
      .reply(() => [500, String(++calls)] as const);
    await answer(QUESTION);
    expect(calls).toBe(1);
  });
});

describe('a server that is compatible in part', () => {
  it('without JSON schemas is asked in JSON mode, and in that alone from then on', async () => {
    post().reply(400, apiError(null, "Invalid parameter: 'response_format' of type 'json_schema' is not supported."));
    const sent = replyWith((one) => worded(dataOf(one).claims.map(({ id, text }) => ({ text, claims: [id] }))));
    const model = open();
    const first = await answer(QUESTION, model);
    await answer('who hosted the 27th ASEAN-China summit?', model);
    expect(first.statements.every(({ wordedByModel }) => wordedByModel)).toBe(true);
    expect(sent.map(({ response_format }) => response_format.type)).toEqual(['json_object', 'json_object']);
    expect(sent.every(({ messages }) => /JSON/.test(messages[0]?.content ?? ''))).toBe(true);
  });

  it('that knows only the newer name of the limit is told it by that', async () => {
    post().reply(400, apiError('unsupported_parameter', "Unsupported parameter: 'max_tokens'."));
    const sent = replyWith((one) => worded(dataOf(one).claims.map(({ id, text }) => ({ text, claims: [id] }))));
    await answer(QUESTION);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toHaveProperty('max_completion_tokens');
    expect(sent[0]).not.toHaveProperty('max_tokens');
  });

  it('that fences its JSON or thinks before it is understood', async () => {
    const claim = 'evt-2023-09-06-26th-summit#held';
    const text = record.claims.get(claim)?.claim.text ?? '';
    const json = JSON.stringify({ sentences: [{ text, claims: [claim] }] });
    post().reply(200, completion({ content: `<think>{hm}</think>\n\`\`\`json\n${json}\n\`\`\`` }));
    expect((await answer(QUESTION)).trace.model?.wording?.outcome).toBe('worded');
  });
});

describe('a server that is down', () => {
  it('is left alone after three failures in a row, and asked once a minute later', async () => {
    let time = NOON;
    let calls = 0;
    post()
      .times(9)
      .reply(() => [503, String(++calls)]);
    const model = open({ now: () => time });
    const outcomes = [];
    for (let i = 0; i < 5; i += 1) outcomes.push((await answer(QUESTION, model)).trace.model?.wording?.outcome);
    expect(outcomes).toEqual(['server-error', 'server-error', 'server-error', 'circuit-open', 'circuit-open']);
    time += 61_000;
    await answer(QUESTION, model);
    await answer(QUESTION, model);
    expect(calls).toBe(4);
  });
});

describe('what the model costs', () => {
  const faithful = () => replyWith((one) => worded(dataOf(one).claims.map(({ id, text }) => ({ text, claims: [id] }))));

  it('is counted for the answer and for the day', async () => {
    faithful();
    const model = open();
    const reply = await answer(QUESTION, model);
    expect(reply.trace.model?.tokens).toBe(1000);
    expect(model.tokensToday()).toBe(1000);
  });

  it.each([
    ['nothing', { total_tokens: 0 }],
    ['less than nothing', { total_tokens: -500 }],
    ['more than anything costs', { total_tokens: Number.MAX_SAFE_INTEGER }],
    ['no number', { total_tokens: 'many' }],
    ['none of it', null],
  ])('is estimated where the server counts %s', async (_name, usage) => {
    const reply = completion(worded([{ text: 'The summit was a triumph.', claims: [] }]));
    post()
      .times(2)
      .reply(200, { ...reply, usage });
    const model = open();
    const { tokens = 0 } = (await answer(QUESTION, model)).trace.model ?? {};
    expect(tokens).toBeGreaterThan(2_000);
    expect(tokens).toBeLessThan(10_000);
    expect(model.tokensToday()).toBe(tokens);
  });

  it('is not spent where an answer would cost more than it may', async () => {
    const sent = faithful();
    const reply = await answer(QUESTION, open({ tokensPerAnswer: 1_000 }));
    expect(reply.trace.model?.wording?.outcome).toBe('answer-budget-spent');
    expect(sent).toEqual([]);
    expect(textOf(reply)).toBe(textOf(ask(QUESTION)));
  });

  it('ends with the day’s tokens and begins anew with the next day', async () => {
    faithful();
    let time = NOON;
    const model = open({ tokensPerDay: 5_500, now: () => time });
    expect((await answer(QUESTION, model)).trace.model?.wording?.outcome).toBe('worded');
    expect((await answer('who is Li Qiang?', model)).trace.model?.wording?.outcome).toBe('worded');
    expect((await answer(QUESTION, model)).trace.model?.wording?.outcome).toBe('day-budget-spent');
    time += 24 * 60 * 60_000;
    expect((await answer(QUESTION, model)).trace.model?.wording?.outcome).toBe('worded');
  });

  it('is spent once for the same question on the same claims', async () => {
    const sent = faithful();
    const answering = prepareAnswersWithModel(record, open(), BUDGET_MS);
    const asked = { text: QUESTION, now: NOON, timeZone: 'Asia/Jakarta' };
    const first = await answering(asked);
    const again = await answering({ ...asked, text: 'When was the 26th  ASEAN-China Summit' });
    expect(again.trace.model?.wording?.outcome).toBe('remembered');
    expect(again.statements).toEqual(first.statements);
    expect(sent).toHaveLength(1);
  });

  it('is spent once for those who ask the same at the same time, and again after a failure', async () => {
    post().reply(503, apiError(null, 'Overloaded.'));
    const sent = faithful();
    const answering = prepareAnswersWithModel(record, open(), BUDGET_MS);
    const asked = { text: QUESTION, now: NOON, timeZone: 'Asia/Jakarta' };
    const all = () => Promise.all(Array.from({ length: 5 }, () => answering(asked)));
    const outcomesOf = (replies: Awaited<ReturnType<typeof all>>) =>
      replies.map((reply) => reply.trace.model?.wording?.outcome);
    expect(outcomesOf(await all())).toEqual(Array.from({ length: 5 }, () => 'server-error'));
    const replies = await all();
    expect(outcomesOf(replies)).toEqual(['worded', 'remembered', 'remembered', 'remembered', 'remembered']);
    expect(replies.map((reply) => reply.trace.model?.tokens)).toEqual([1000, 0, 0, 0, 0]);
    expect(sent).toHaveLength(1);
  });

  it('is spent anew for another language and another audience', async () => {
    const sent = faithful();
    const answering = prepareAnswersWithModel(record, open(), BUDGET_MS);
    const asked = { text: QUESTION, now: NOON, timeZone: 'Asia/Jakarta', audience: 'C0STI' };
    await answering(asked);
    await answering({ ...asked, audience: 'U0SITI' });
    await answering({ ...asked, text: '第26次中国—东盟领导人会议是什么时候举行的？' });
    await answering(asked);
    const askedForWords = sent.filter((one) => dataOf(one).claims);
    expect(askedForWords).toHaveLength(3);
  });
});
