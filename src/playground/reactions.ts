import { sendEvent } from './events.ts';
import type { Slack } from './slack.ts';
import type { Channel, Message } from './state.ts';

type ReactionCount = { name: string; users: string[]; count: number };

/** @returns whether it is new */
export const addReaction = (slack: Slack, channel: Channel, message: Message, user: string, name: string): boolean => {
  const reactions = (message.reactions ?? []) as ReactionCount[];
  const existing = reactions.find((reaction) => reaction.name === name);
  if (existing?.users.includes(user)) return false;
  const users = [...(existing?.users ?? []), user];
  message.reactions = [...reactions.filter((reaction) => reaction !== existing), { name, users, count: users.length }];
  slack.changes.emit({ type: 'message_changed', channel: channel.id, message, previous: message });
  const item = { type: 'message', channel: channel.id, ts: message.ts };
  const event = {
    type: 'reaction_added',
    user,
    reaction: name,
    item_user: message.user,
    item,
    event_ts: slack.newTs(),
  };
  if (channel.members.has(slack.app.botUserId)) sendEvent(slack, 'reaction_added', event, channel);
  return true;
};
