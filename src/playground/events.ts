import type { Delivered, Retry } from './delivery.ts';
import type { Slack } from './slack.ts';
import type { Channel, Fields } from './state.ts';

export type EventBody = Fields & { event_id: string; event: Fields & { type: string } };

/** Slack tries again almost at once, after a minute, and after five minutes. */
const RETRY_AFTER = [0, 60_000, 300_000] as const;

const REASON: Readonly<Record<Exclude<Delivered['outcome'], 'acknowledged'>, string>> = {
  timeout: 'timeout',
  unreachable: 'connection_failed',
  refused: 'http_error',
};

/** The outer part of an event, as Slack's Events API has it. */
const eventBody = (slack: Slack, event: EventBody['event'], channel?: Channel): EventBody => ({
  token: 'verification-token-is-deprecated',
  team_id: slack.workspace.team.id,
  context_team_id: slack.workspace.team.id,
  context_enterprise_id: null,
  api_app_id: slack.app.appId,
  event,
  type: 'event_callback',
  event_id: slack.newId('Ev'),
  event_time: Math.floor(slack.now() / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: slack.workspace.team.id,
      user_id: slack.app.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: channel?.shared ?? false,
  event_context: `4-${slack.newId('')}`,
});

/** Sends an event if the app subscribed to it and its scopes allow it. @param subscription as the manifest names it */
export const sendEvent = (slack: Slack, subscription: string, event: EventBody['event'], channel?: Channel): void => {
  if (slack.installation.wantsEvent(subscription)) void deliverEvent(slack, eventBody(slack, event, channel));
};

const deliverEvent = async (slack: Slack, body: EventBody, retry?: Retry): Promise<void> => {
  const { outcome } = await slack.deliver('events_api', body, retry);
  if (outcome === 'acknowledged') return;
  const attempt = (retry?.attempt ?? 0) + 1;
  const wait = RETRY_AFTER[attempt - 1];
  if (wait === undefined) return;
  await slack.beforeRetry(outcome, wait);
  await deliverEvent(slack, body, { attempt, reason: REASON[outcome] });
};

/** Delivers an event once more, as Slack does when it lost an acknowledgement, or, seen in practice, under a new id. */
export const redeliverEvent = (slack: Slack, body: EventBody, eventId: 'same' | 'another'): Promise<Delivered> =>
  slack.deliver('events_api', eventId === 'same' ? body : { ...body, event_id: slack.newId('Ev') }, {
    attempt: 1,
    reason: 'timeout',
  });
