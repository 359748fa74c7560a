import { sendEvent } from './events.ts';
import type { Slack } from './slack.ts';
import { CHANNEL_KINDS, type Channel, type Draft, type Message } from './state.ts';

/** Puts a message into a channel and tells the app what it subscribed to. */
export const postMessage = (slack: Slack, channel: Channel, draft: Draft): Message => {
  const message: Message = { ...draft, type: 'message', ts: slack.newTs() };
  channel.messages.push(message);
  slack.changes.emit({ type: 'message', channel: channel.id, message });
  if (!channel.members.has(slack.app.botUserId)) return message;
  const place = { channel: channel.id, event_ts: message.ts };
  const { metadata: _, ...visible } = message;
  sendEvent(
    slack,
    CHANNEL_KINDS[channel.kind].subscription,
    { ...visible, ...place, channel_type: channel.kind },
    channel,
  );
  // Slack says nothing of the kind of message when it tells of a mention.
  const { subtype: __, ...told } = visible;
  const mentioned = message.text.includes(`<@${slack.app.botUserId}>`) && message.user !== slack.app.botUserId;
  if (mentioned && channel.kind !== 'im' && (!message.subtype || message.subtype === 'file_share')) {
    sendEvent(slack, 'app_mention', { ...told, ...place, type: 'app_mention' }, channel);
  }
  return message;
};

/** Changes a message in place; the app hears of it as `message_changed`. */
export const changeMessage = (
  slack: Slack,
  channel: Channel,
  ts: string,
  change: Partial<Message>,
): Message | undefined => {
  const index = channel.messages.findIndex((message) => message.ts === ts);
  const previous = channel.messages[index];
  if (!previous) return undefined;
  const message = { ...previous, ...change } as Message;
  channel.messages[index] = message;
  slack.changes.emit({ type: 'message_changed', channel: channel.id, message, previous });
  tellOfChange(slack, channel, { subtype: 'message_changed', message, previous_message: previous });
  return message;
};

export const deleteMessage = (slack: Slack, channel: Channel, ts: string): boolean => {
  const index = channel.messages.findIndex((message) => message.ts === ts);
  const [previous] = index < 0 ? [] : channel.messages.splice(index, 1);
  if (!previous) return false;
  slack.changes.emit({ type: 'message_deleted', channel: channel.id, ts });
  tellOfChange(slack, channel, { subtype: 'message_deleted', deleted_ts: ts, previous_message: previous });
  return true;
};

const tellOfChange = (slack: Slack, channel: Channel, change: { subtype: string; [key: string]: unknown }) => {
  if (!channel.members.has(slack.app.botUserId)) return;
  const ts = slack.newTs();
  const event = {
    ...change,
    type: 'message',
    hidden: true,
    channel: channel.id,
    channel_type: channel.kind,
    ts,
    event_ts: ts,
  };
  sendEvent(slack, CHANNEL_KINDS[channel.kind].subscription, event, channel);
};

/** Shows a message to one person alone. */
export const postEphemeral = (slack: Slack, channel: string, to: string, draft: Draft): Message => {
  const message: Message = { ...draft, type: 'message', ts: slack.newTs(), is_ephemeral: true };
  const ephemeral = { channel, to, message };
  slack.workspace.ephemerals.push(ephemeral);
  slack.changes.emit({ type: 'ephemeral', ephemeral });
  return message;
};
