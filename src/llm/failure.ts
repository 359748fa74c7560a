/** What went wrong with a call, as a tag and a detail for the log that holds no secret and no text of anybody. */
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import type { ModelFailure } from '../answers/model.ts';
import { TooLarge } from './bounded-fetch.ts';

export interface Failed {
  readonly outcome: ModelFailure;
  readonly detail: string;
  /** Milliseconds for which the server asks to be left alone. */
  readonly rest: number;
}

export function failureOf(error: unknown, signal: AbortSignal): Failed {
  if (signal.aborted || error instanceof APIUserAbortError) return failure('timed-out', 'no reply within the budget');
  if (causesOf(error).some((cause) => cause instanceof TooLarge)) return failure('too-large', 'the body was cut off');
  if (error instanceof APIConnectionError) return failure('unreachable', codeOf(error));
  if (error instanceof APIError && error.status !== undefined) return ofStatus(error);
  if (error instanceof SyntaxError) return failure('malformed', 'the body is not JSON');
  return failure('unreachable', codeOf(error));
}

function ofStatus({ status, code, headers }: APIError): Failed {
  const detail = `status ${status} ${safe(code)}`.trim();
  switch (true) {
    case status === 401 || status === 403:
      return failure('unauthorised', detail);
    case status === 404:
      return failure('unknown-model', detail);
    case status === 429:
      return failure('rate-limited', detail, secondsOf(headers?.get('retry-after')) * 1000);
    case (status ?? 0) >= 500:
      return failure('server-error', detail);
    default:
      return failure('rejected', detail);
  }
}

const failure = (outcome: ModelFailure, detail: string, rest = 0): Failed => ({ outcome, detail, rest });

const LONGEST_REST_S = 600;

const secondsOf = (header: string | null | undefined): number =>
  Math.min(LONGEST_REST_S, Math.max(0, Number(header ?? 0) || 0));

/** Messages of servers quote keys and questions; codes do not. */
const safe = (code: unknown): string => (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : '');

function causesOf(error: unknown): unknown[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined || cause === error ? [error] : [error, ...causesOf(cause)];
}

function codeOf(error: unknown): string {
  const codes = causesOf(error).map((cause) => (cause instanceof Error && 'code' in cause ? safe(cause.code) : ''));
  return codes.find((code) => code !== '') ?? 'the connection failed';
}
