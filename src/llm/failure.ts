/** What went wrong with a call, as a tag and a detail for the log that holds no secret and no text of anybody. */
import { APIError, APIUserAbortError } from 'openai';
import type { ModelFailure } from '../answers/model.ts';
import { TooLarge } from './bounded-fetch.ts';

export interface Failed {
  readonly outcome: ModelFailure;
  readonly detail: string;
  /** Milliseconds for which the server asks to be left alone. */
  readonly rest: number;
}

/** tokens: 0 where the server cannot have begun to write, null where it may have. */
type FailedCall = Failed & { readonly tokens: 0 | null };

export function failureOf(error: unknown, signal: AbortSignal): FailedCall {
  if (signal.aborted || error instanceof APIUserAbortError) return failure('timed-out', 'no reply within the budget');
  if (causesOf(error).some((cause) => cause instanceof TooLarge)) return failure('too-large', 'the body was cut off');
  if (error instanceof APIError && error.status !== undefined) return ofStatus(error);
  if (error instanceof SyntaxError) return failure('malformed', 'the body is not JSON');
  // a key that was pasted with its quotation marks; what goes wrong on the way has a cause
  if (error instanceof TypeError && error.cause === undefined)
    return { ...failure('unauthorised', 'no request can carry OPENAI_API_KEY'), tokens: 0 };
  const code = codeOf(error);
  return { ...failure('unreachable', code || 'the connection failed'), tokens: NEVER_ASKED.test(code) ? 0 : null };
}

/** The name is not known, nobody listens, or the certificate is not trusted: the request has not left the house. */
const NEVER_ASKED =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS.*|UNABLE_TO.*|.*CERT.*)$/;

/** Nobody is billed for a request that was answered with an error. */
function ofStatus({ status = 0, code, headers, error }: APIError): FailedCall {
  const said = [code, typeOf(error)].map(safe).find((name) => name !== '') ?? '';
  const detail = `status ${status} ${said}`.trim();
  const free = (outcome: ModelFailure, more = '', rest = 0) => ({
    ...failure(outcome, detail + more, rest),
    tokens: 0 as const,
  });
  if (REFUSALS.test(said)) return free('refused');
  if (status === 401 || status === 403) return free('unauthorised');
  if (status === 404)
    return free('unknown-model', ': the server does not know OPENAI_MODEL, or the path of OPENAI_BASE_URL');
  if (status === 429) return free('rate-limited', '', restOf(headers));
  if (OF_THE_REQUEST.has(status)) return free('rejected');
  return free('server-error', '', restOf(headers));
}

/** What these say is of one request alone. All else (a redirect, an unpaid account, a fault) the server says of any. */
const OF_THE_REQUEST: ReadonlySet<number> = new Set([400, 413, 422]);

/** Azure and Qwen answer with a 400 where they do not like what a text is about. */
const REFUSALS = /^(?:content_filter|ResponsibleAIPolicyViolation|data_inspection_failed|DataInspectionFailed)$/;

const failure = (outcome: ModelFailure, detail: string, rest = 0): FailedCall => ({
  outcome,
  detail,
  rest,
  tokens: null,
});

const LONGEST_REST_S = 600;

/** Seconds; a date is taken for none. */
const restOf = (headers: Headers | undefined): number =>
  1_000 * Math.min(LONGEST_REST_S, Math.max(0, Number(headers?.get('retry-after') ?? 0) || 0));

/** Messages of servers quote keys and questions; codes do not. */
const safe = (code: unknown): string => (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : '');

const typeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;

function causesOf(error: unknown): unknown[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined || cause === error ? [error] : [error, ...causesOf(cause)];
}

const codeOf = (error: unknown): string =>
  causesOf(error)
    .map((cause) => (cause instanceof Error && 'code' in cause ? safe(cause.code) : ''))
    .find((code) => code !== '') ?? '';
