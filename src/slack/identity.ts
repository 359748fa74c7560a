/** Who the desk is in this workspace, and what it was allowed at installation. */
import { webApi } from '@slack/bolt';
import type { WebClient } from './clients.ts';
import type { DeskPorts, Identity } from './ports.ts';

/** Slack does not accept a token: `error` is Slack's word for it. */
export class TokenRefused extends Error {
  readonly token: 'bot' | 'app';
  readonly error: string;
  constructor(token: 'bot' | 'app', error: string) {
    super(`Slack refused the ${token} token: ${error}`);
    this.token = token;
    this.error = error;
  }
}

/** @returns Slack's word where it will not take the token, however long one waits; null for every other failure */
export function refusalIn(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError && isFinal(error.data.error) ? error.data.error : null;
}

/** Waits for Slack to be reachable, however long; throws `TokenRefused`. */
export async function learnIdentity(
  client: WebClient,
  { log, wait }: Pick<DeskPorts, 'log' | 'wait'>,
): Promise<Identity> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const told = await client.auth.test();
      return {
        user: told.user_id ?? '',
        bot: told.bot_id ?? '',
        team: told.team_id ?? told.enterprise_id ?? '',
        scopes: new Set(told.response_metadata?.scopes ?? []),
      };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal !== null) throw new TokenRefused('bot', refusal);
      log.warn({ error: String(error), attempt }, 'Slack cannot be reached yet');
      await wait(Math.min(30_000, 500 * 2 ** attempt));
    }
  }
}

/** Errors that no waiting mends, https://docs.slack.dev/reference/methods/auth.test#errors */
function isFinal(error: string): boolean {
  return /^(invalid_auth|not_authed|account_inactive|token_(expired|revoked)|no_permission|org_login_required|ekm_access_denied|not_allowed_token_type|missing_scope)$/.test(
    error,
  );
}
