import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fields } from './state.ts';

export const readBody = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The arguments of a Web API call, from the query, a form, a multipart form or a JSON object, or Slack's error code. */
export const readArguments = async (
  request: IncomingMessage,
): Promise<{ ok: true; args: Fields } | { ok: false; error: string }> => {
  const args: Fields = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { ok: true, args };
  if (type.startsWith('application/json')) {
    const parsed = parseJson(body.toString());
    if (parsed === undefined) return { ok: false, error: 'invalid_json' };
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      return { ok: false, error: 'json_not_object' };
    return { ok: true, args: { ...args, ...parsed } };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ok: true, args: { ...args, ...Object.fromEntries(new URLSearchParams(body.toString())) } };
  }
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return { ok: true, args: { ...args, ...Object.fromEntries(form) } };
  }
  return { ok: false, error: 'invalid_post_type' };
};

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
};

/** Only this machine's own pages and programs: a foreign Host means DNS rebinding, a foreign Origin another site. */
export const isLocal = ({ headers }: IncomingMessage, port: number): boolean => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  return hosts.includes(host ?? '') && (origin === undefined || hosts.some((own) => origin === `http://${own}`));
};
