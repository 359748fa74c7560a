import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerControl, type Controls } from './control-api.ts';
import { isLocal, readBody, sendJson } from './http.ts';
import { answerResponseUrl } from './response-url.ts';
import type { Slack } from './slack.ts';
import { sendPageFile } from './static-page.ts';
import { createWebApi } from './web-api/call.ts';
import { receiveUpload } from './web-api/files.ts';
import type { Method } from './web-api/method.ts';

const takeUpload = async (slack: Slack, pathname: string, request: IncomingMessage, response: ServerResponse) => {
  const { 'content-type': type = '' } = request.headers;
  const body = await readBody(request);
  const content = type.startsWith('multipart/form-data') ? await firstFile(body, type) : body;
  const taken = receiveUpload(slack, pathname, content);
  response.writeHead(taken ? 200 : 400).end(taken ? `OK - ${content.length}` : 'upload refused');
};

const firstFile = async (body: Buffer<ArrayBuffer>, type: string): Promise<Buffer> => {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer());
};

/** A file's content, for the app by its token and for the page of this origin. */
const sendFile = (slack: Slack, pathname: string, request: IncomingMessage, response: ServerResponse) => {
  const file = slack.workspace.files.get(pathname.split('/')[2] ?? '');
  const own =
    request.headers['sec-fetch-site'] === 'same-origin' ||
    request.headers.authorization === `Bearer ${slack.app.botToken}`;
  if (!file?.content || !own)
    return sendJson(response, file && !own ? 403 : 404, { ok: false, error: 'file_not_found' });
  // Never shown inline as a page of this origin: people may upload anything.
  const headers = {
    'content-type': file.mimetype,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
  response.writeHead(200, headers).end(file.content);
};

/** All that the server answers, by path. @param pageFolder the built page; none where left out */
export const createRoutes = (
  slack: Slack,
  methods: Readonly<Record<string, Method>>,
  controls: Controls,
  port: () => number,
  pageFolder: string | undefined,
) => {
  const callWebApi = createWebApi(slack, methods);
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!isLocal(request, port())) return sendJson(response, 403, { ok: false, error: 'loopback_only' });
    if (pathname.startsWith('/api/')) return await callWebApi(pathname.slice('/api/'.length), request, response);
    if (pathname.startsWith('/actions/')) return await answerResponseUrl(slack, pathname, request, response);
    if (pathname.startsWith('/upload/')) return await takeUpload(slack, pathname, request, response);
    if (pathname.startsWith('/files/')) return sendFile(slack, pathname, request, response);
    if (pathname.startsWith('/control/')) return await answerControl(controls, pathname, request, response);
    if (pageFolder !== undefined && request.method === 'GET') return await sendPageFile(pageFolder, pathname, response);
    sendJson(response, 404, { ok: false, error: 'not_found' });
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    // A body that breaks off or cannot be read ends its own request alone.
    route(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 400, { ok: false, error: 'bad_request' });
    });
  };
};
