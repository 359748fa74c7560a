import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWithFaults } from '../faulty-answer.ts';
import { readArguments } from '../http.ts';
import type { Slack } from '../slack.ts';
import type { Fields } from '../state.ts';
import { type Answer, fail, type Method } from './method.ts';

const LEFT_OUT_OF_TRAFFIC = new Set(['token', 'team_id']);

const tokenOf = (request: IncomingMessage, args: Fields): string | undefined =>
  request.headers.authorization?.replace(/^Bearer\s+/i, '') ??
  (typeof args.token === 'string' ? args.token : undefined);

/** Slack's checks before a method runs: the token, the method's existence, the scopes; then the method. */
const run = (slack: Slack, known: Method | undefined, token: string | undefined, args: Fields): Answer => {
  const { app, installation } = slack;
  if (!known) return fail('unknown_method');
  if (!token) return fail('not_authed');
  if (token !== app.botToken && token !== app.appToken) return fail('invalid_auth');
  if ((token === app.appToken) !== (known.token === 'app')) return fail('not_allowed_token_type');
  const needed = known.scopes(args, slack);
  if (needed.length > 0 && !needed.some(installation.hasScope)) {
    return fail('missing_scope', { needed: needed.join(','), provided: installation.scopes.join(',') });
  }
  return known.run(args, slack);
};

/** Answers `POST /api/<method>`. */
export const createWebApi =
  (slack: Slack, methods: Readonly<Record<string, Method>>) =>
  async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readArguments(request);
    const args = read.ok ? read.args : {};
    const shown = Object.fromEntries(Object.entries(args).filter(([key]) => !LEFT_OUT_OF_TRAFFIC.has(key)));
    const known = Object.hasOwn(methods, name) ? methods[name] : undefined;
    const token = tokenOf(request, args);
    await answerWithFaults(slack, name, shown, response, () => ({
      status: 200,
      headers: {
        'x-oauth-scopes': slack.installation.scopes.join(','),
        'x-accepted-oauth-scopes': known?.scopes(args, slack).join(',') ?? '',
      },
      body: read.ok ? run(slack, known, token, args) : fail(read.error),
    }));
  };
