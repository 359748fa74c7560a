import type { ServerResponse } from 'node:http';
import { sendJson } from './http.ts';
import type { Slack } from './slack.ts';

type Reply = { status: number; headers?: Record<string, string>; body: unknown };

type Effect = 'none' | 'done' | { afterMilliseconds: number };

const takeEffect = (effect: Effect, run: () => unknown): void => {
  if (effect === 'done') run();
  else if (effect !== 'none') setTimeout(run, effect.afterMilliseconds).unref();
};

/** Runs a call and answers it, unless a fault waits for it; either way the traffic tells. */
export const answerWithFaults = async (
  slack: Slack,
  name: string,
  sent: unknown,
  response: ServerResponse,
  run: () => Reply,
): Promise<void> => {
  const exchange = slack.traffic.begin('call', name, sent);
  const reply = ({ status, headers, body }: Reply, outcome?: string) => {
    slack.traffic.end(exchange, body, outcome);
    sendJson(response, status, body, headers);
  };
  const fault = slack.faults.take(name);
  switch (fault?.kind) {
    case undefined:
      return reply(run());
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds).unref());
      return reply(run(), 'delayed');
    case 'rate-limit':
      return reply(
        {
          status: 429,
          headers: { 'retry-after': String(fault.retryAfter) },
          body: { ok: false, error: 'ratelimited' },
        },
        'rate limited',
      );
    case 'server-error':
      return reply({ status: fault.status ?? 503, body: { ok: false, error: 'internal_error' } }, 'server error');
    case 'error':
      return reply({ status: 200, body: { ok: false, error: fault.error } }, 'error on demand');
    case 'reset':
      takeEffect(fault.effect, run);
      slack.traffic.end(exchange, undefined, 'connection reset');
      response.socket?.resetAndDestroy();
      return;
    case 'time-out':
      takeEffect(fault.effect, run);
      slack.traffic.end(exchange, undefined, 'never answered');
  }
};
