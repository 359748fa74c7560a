import { sendEvent } from './events.ts';
import { postMessage } from './posting.ts';
import type { Slack } from './slack.ts';
import type { Channel } from './state.ts';

/** Somebody joins a channel, or the app does. */
export const joinChannel = (slack: Slack, channel: Channel, user: string, inviter?: string): void => {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  slack.changes.emit({ type: 'channel', channel: channel.id });
  if (!channel.members.has(slack.app.botUserId)) return;
  const event = {
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'group' ? 'G' : 'C',
    team: slack.workspace.team.id,
    ...(inviter ? { inviter } : {}),
    event_ts: slack.newTs(),
  };
  sendEvent(slack, 'member_joined_channel', event, channel);
  const subtype = channel.kind === 'group' ? 'group_join' : 'channel_join';
  postMessage(slack, channel, {
    user,
    subtype,
    text: `<@${user}> has joined the channel`,
    ...(inviter ? { inviter } : {}),
  });
};

/** The app is taken out of a channel by a person. */
export const removeApp = (slack: Slack, channel: Channel, actor: string): void => {
  if (!channel.members.delete(slack.app.botUserId)) return;
  slack.changes.emit({ type: 'channel', channel: channel.id });
  const type = channel.kind === 'group' ? 'group_left' : 'channel_left';
  sendEvent(slack, type, { type, channel: channel.id, actor_id: actor, event_ts: slack.newTs() }, channel);
};

export const setArchived = (slack: Slack, channel: Channel, actor: string, archived: boolean): void => {
  if (channel.archived === archived) return;
  channel.archived = archived;
  slack.changes.emit({ type: 'channel', channel: channel.id });
  if (!channel.members.has(slack.app.botUserId)) return;
  const type = `${channel.kind === 'group' ? 'group' : 'channel'}_${archived ? 'archive' : 'unarchive'}`;
  sendEvent(slack, type, { type, channel: channel.id, user: actor, event_ts: slack.newTs() }, channel);
};
