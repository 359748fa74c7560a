import type { Delivered } from './delivery.ts';
import { isFields } from './limit-checks.ts';
import { postEphemeral } from './posting.ts';
import { respond } from './response-url.ts';
import { SLACKBOT_ID } from './seed.ts';
import type { Slack } from './slack.ts';
import type { Channel, Fields, Message, User, View } from './state.ts';
import { encodeTyped } from './typed-text.ts';
import { viewState } from './view-state.ts';

/** What a person sees of what the app did with their command, press or form. */
export type Reaction =
  | { outcome: 'taken' }
  /** A modal's fields with an error each, by block id. */
  | { outcome: 'errors'; errors: Record<string, string> }
  /** The app did not acknowledge: Slack shows the person an error of its own. */
  | { outcome: 'failed'; error: 'operation_timeout' | 'dispatch_failed' | 'invalid_response' };

export const failure = (delivered: Delivered): Reaction | undefined =>
  delivered.outcome === 'acknowledged'
    ? undefined
    : { outcome: 'failed', error: delivered.outcome === 'timeout' ? 'operation_timeout' : 'dispatch_failed' };

export const common = (slack: Slack, user: User): Fields => ({
  token: 'verification-token-is-deprecated',
  api_app_id: slack.app.appId,
  team: { id: slack.workspace.team.id, domain: slack.workspace.team.domain },
  enterprise: null,
  is_enterprise_install: false,
  user: { id: user.id, username: user.name, name: user.name, team_id: user.team_id },
});

const nameOf = (channel: Channel) =>
  channel.kind === 'im'
    ? 'directmessage'
    : channel.kind === 'group' || channel.kind === 'mpim'
      ? 'privategroup'
      : channel.name;

/** A slash command. What the app acknowledges with is shown; that it failed is shown too, to the one who typed. */
export const sendCommand = async (
  slack: Slack,
  user: User,
  channel: Channel,
  command: string,
  typed: string,
): Promise<Reaction> => {
  const escapes =
    slack.installation.features.slash_commands.find((known) => known.command === command)?.should_escape ?? false;
  const target = { channel: channel.id, user: user.id };
  const delivered = await slack.deliver('slash_commands', {
    token: 'verification-token-is-deprecated',
    team_id: slack.workspace.team.id,
    team_domain: slack.workspace.team.domain,
    channel_id: channel.id,
    channel_name: nameOf(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text: escapes ? encodeTyped(slack, typed, true) : typed,
    api_app_id: slack.app.appId,
    is_enterprise_install: 'false',
    response_url: `${slack.origin()}${slack.triggers.newResponsePath(target)}`,
    trigger_id: slack.triggers.newTrigger(user.id),
  });
  const failed = failure(delivered);
  if (failed?.outcome === 'failed') {
    postEphemeral(slack, channel.id, user.id, {
      user: SLACKBOT_ID,
      text: `${command} failed with the error "${failed.error}"`,
    });
    return failed;
  }
  const body = delivered.outcome === 'acknowledged' ? delivered.body : undefined;
  if (isFields(body) && (body.text !== undefined || body.blocks !== undefined || body.attachments !== undefined)) {
    const answer = respond(slack, target, body);
    if (!answer.ok) return { outcome: 'failed', error: 'invalid_response' };
  }
  return { outcome: 'taken' };
};

export const interact = async (slack: Slack, payload: Fields): Promise<Reaction> =>
  failure(await slack.deliver('interactive', payload)) ?? { outcome: 'taken' };

type Pressed = Fields & { action_id: string; block_id: string; type: string };

/** A press in a message, which may be one that this person alone sees. */
export const pressInMessage = (
  slack: Slack,
  user: User,
  channel: Channel,
  message: Message,
  action: Pressed,
): Promise<Reaction> => {
  const isEphemeral = message.is_ephemeral === true;
  const thread = message.thread_ts ? { thread_ts: message.thread_ts } : {};
  const target = {
    channel: channel.id,
    user: user.id,
    messageTs: message.ts,
    ...(message.thread_ts ? { threadTs: message.thread_ts } : {}),
  };
  const { metadata: _, ...visible } = message;
  return interact(slack, {
    ...common(slack, user),
    type: 'block_actions',
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    channel: { id: channel.id, name: nameOf(channel) },
    ...(isEphemeral ? {} : { message: visible }),
    state: { values: {} },
    trigger_id: slack.triggers.newTrigger(user.id),
    response_url: `${slack.origin()}${slack.triggers.newResponsePath(target)}`,
    actions: [{ ...action, action_ts: slack.newTs() }],
  });
};

/** A press in a modal or in the App Home. */
export const pressInView = (slack: Slack, user: User, view: View, action: Pressed, values: Fields): Promise<Reaction> =>
  interact(slack, {
    ...common(slack, user),
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: { ...view, state: { values: viewState(view, values) } },
    trigger_id: slack.triggers.newTrigger(user.id),
    actions: [{ ...action, action_ts: slack.newTs() }],
  });

export const sendMessageShortcut = (
  slack: Slack,
  user: User,
  channel: Channel,
  message: Message,
  callbackId: string,
) => {
  const target = { channel: channel.id, user: user.id, messageTs: message.ts };
  const { metadata: _, ...visible } = message;
  return interact(slack, {
    ...common(slack, user),
    type: 'message_action',
    callback_id: callbackId,
    action_ts: slack.newTs(),
    message_ts: message.ts,
    message: visible,
    channel: { id: channel.id, name: nameOf(channel) },
    trigger_id: slack.triggers.newTrigger(user.id),
    response_url: `${slack.origin()}${slack.triggers.newResponsePath(target)}`,
  });
};

export const sendGlobalShortcut = (slack: Slack, user: User, callbackId: string) =>
  interact(slack, {
    ...common(slack, user),
    type: 'shortcut',
    callback_id: callbackId,
    action_ts: slack.newTs(),
    trigger_id: slack.triggers.newTrigger(user.id),
  });
