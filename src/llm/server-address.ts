/** What each kind of server wants to be called at and by, told by its address. */

/** The names of a limit: OpenAI's newer models refuse the older one, most other servers know no newer. */
export type LimitName = 'max_completion_tokens' | 'max_tokens';

export interface ServerAddress {
  readonly baseURL: string;
  readonly defaultHeaders: Readonly<Record<string, string | null>>;
  /** The name to try first. */
  readonly limit: LimitName;
  /** What else it has to be told in every request. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Models that think before they speak are too slow for an answer, and spend what it may cost on thoughts. Where they
 * do so unless they are told not to, they are told.
 * @see https://api-docs.deepseek.com/guides/thinking_mode
 * @see https://help.aliyun.com/zh/model-studio/deep-thinking
 */
const WITHOUT_THINKING: readonly (readonly [host: RegExp, fields: ServerAddress['fields']])[] = [
  [/(^|\.)deepseek\.com$/, { thinking: { type: 'disabled' } }],
  [/^dashscope[\w-]*\.aliyuncs\.com$/, { enable_thinking: false }],
];

const OPENAI = 'https://api.openai.com/v1';

/**
 * @param baseUrl as the operator wrote it: with or without `/chat/completions` or a slash at its end; null for OpenAI's
 *   own. Azure's older form carries its version in the query
 *   (`https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=2024-10-21`) and wants the key in a header
 *   of its own; its newer one (`…/openai/v1`) is as OpenAI's
 * @see https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function addressOf(baseUrl: string | null, apiKey: string): ServerAddress {
  const url = new URL(baseUrl ?? OPENAI);
  url.pathname = url.pathname.replace(/\/(?:chat\/completions\/?)?$/, '');
  const isAzure = url.hostname.endsWith('.azure.com');
  return {
    baseURL: url.href,
    defaultHeaders: url.searchParams.has('api-version') ? { 'api-key': apiKey, authorization: null } : {},
    limit: isAzure || url.hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens',
    fields: WITHOUT_THINKING.find(([host]) => host.test(url.hostname))?.[1] ?? {},
  };
}
