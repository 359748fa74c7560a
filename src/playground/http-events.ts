import { createHmac } from 'node:crypto';
import { ACKNOWLEDGEMENT_LIMIT, type Delivered, type DeliveryKind, type Retry } from './delivery.ts';
import { parseJson } from './http.ts';

/** The app's request URL and secret; `now` is Unix time in milliseconds. */
export type RequestUrl = { url: string; signingSecret: string; now: () => number };

/** Slack's signature, version 0, of a body sent at a Unix time in seconds. */
const sign = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

const encode = (kind: DeliveryKind, payload: object): { type: string; body: string } => {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form =
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() };
};

/** Delivers over HTTP as Slack does without Socket Mode: signed, with its retry headers, for 3 seconds. */
export const deliverByHttp = async (
  { url, signingSecret, now }: RequestUrl,
  kind: DeliveryKind,
  payload: object,
  retry?: Retry,
): Promise<Delivered> => {
  const { type, body } = encode(kind, payload);
  const timestamp = String(Math.floor(now() / 1000));
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': sign(signingSecret, timestamp, body),
        ...(retry ? { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason } : {}),
      },
      body,
      signal: AbortSignal.timeout(ACKNOWLEDGEMENT_LIMIT),
    });
    const text = await response.text();
    if (!response.ok) return { outcome: 'refused', status: response.status };
    return { outcome: 'acknowledged', body: parseJson(text) ?? (text === '' ? {} : { text }) };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return { outcome: late ? 'timeout' : 'unreachable' };
  }
};
