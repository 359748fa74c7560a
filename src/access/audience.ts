/** Who will see an answer, and what they may see. What is shown is decided by who sees it, not by who asked. */

/**
 * How a person stands to the workspace that the desk serves. member: of this workspace; guest: invited into some of its
 * channels; stranger: of another workspace, met through Slack Connect; bot: an app, or Slack itself; gone: somebody
 * whose account is closed.
 */
export type Standing = 'member' | 'guest' | 'stranger' | 'bot' | 'gone';

/** One person (a DM, an ephemeral message), or everybody in a channel, now and later. */
export type Audience =
  | { readonly kind: 'person'; readonly standing: Standing }
  | {
      readonly kind: 'channel';
      /** Whether people of other workspaces are in the channel or may be invited to it (Slack Connect). */
      readonly shared: boolean;
    };

/** What the desk holds. The record is public: it is made of published sources. */
export type Holding = 'record' | 'commitments';

/** People may ask, whoever they are; apps may not, so that two of them never talk to each other for ever. */
export function mayAsk(standing: Standing): boolean {
  return standing !== 'bot';
}

/** Whether everybody in the audience may see it: strangers are answered from the public record alone. */
export function sees(audience: Audience, holding: Holding): boolean {
  if (holding === 'record') return true;
  return audience.kind === 'channel'
    ? !audience.shared
    : audience.standing === 'member' || audience.standing === 'guest';
}

/**
 * The standing of a Slack user.
 * @param user the fields of Slack's `users.info` that tell it
 * @param team the id of the workspace (or of the Enterprise organisation) that the desk serves
 */
export function standingOf(
  user: {
    readonly team_id?: string | undefined;
    readonly enterprise_id?: string | undefined;
    readonly deleted?: boolean | undefined;
    readonly is_bot?: boolean | undefined;
    readonly is_stranger?: boolean | undefined;
    readonly is_restricted?: boolean | undefined;
    readonly is_ultra_restricted?: boolean | undefined;
  },
  team: string,
): Standing {
  if (user.is_bot) return 'bot';
  if (user.deleted) return 'gone';
  if (user.is_stranger || (user.team_id !== team && user.enterprise_id !== team)) return 'stranger';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}
