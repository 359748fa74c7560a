import { z } from 'zod';
import { directWith } from '../conversation.ts';
import { checkContent, content } from '../message-content.ts';
import { changeMessage, deleteMessage, postEphemeral, postMessage } from '../posting.ts';
import type { Slack } from '../slack.ts';
import { type Channel, findMessage, type Message } from '../state.ts';
import { type Failure, fail, flag, knownChannel, type Method, method } from './method.ts';

/** How the app signs what it posts. */
export const asApp = ({ app, workspace, installation, now }: Slack) => ({
  user: app.botUserId,
  bot_id: app.botId,
  app_id: app.appId,
  team: workspace.team.id,
  bot_profile: {
    id: app.botId,
    app_id: app.appId,
    name: installation.name,
    icons: {},
    deleted: false,
    updated: Math.floor(now() / 1000),
    team_id: workspace.team.id,
  },
});

type Place = { ok: true; channel: Channel } | Failure;

/** Where the app may post: a channel by id or name, or a person's direct messages by the person's id. */
export const placeToPost = (slack: Slack, given: string): Place => {
  const person = slack.workspace.users.get(given);
  if (person) {
    return person.is_bot ? fail('cannot_dm_bot') : { ok: true, channel: directWith(slack, person) };
  }
  const name = given.replace(/^#/, '');
  const byName = [...slack.workspace.channels.values()].find((other) => other.kind !== 'im' && other.name === name);
  const channel = knownChannel(slack, byName?.id ?? given);
  if (!channel) return fail('channel_not_found');
  if (channel.archived) return fail('is_archived');
  const member = channel.members.has(slack.app.botUserId);
  if (
    !member &&
    !(
      channel.kind === 'channel' &&
      slack.installation.hasScope('chat:write.public') &&
      slack.installation.scopes.length
    )
  ) {
    return fail('not_in_channel');
  }
  if (channel.kind === 'im' && slack.installation.features.app_home?.messages_tab_enabled === false) {
    return fail('messages_tab_disabled');
  }
  return { ok: true, channel };
};

/** A reply to a reply belongs to the thread's first message. */
const rootOf = (channel: Channel, threadTs: string): string | undefined => {
  const message = findMessage(channel, threadTs);
  return message && (message.thread_ts ?? message.ts);
};

const withoutMetadata = ({ metadata: _, ...message }: Message) => message;

export const chat: Record<string, Method> = {
  'chat.postMessage': method(
    ['chat:write'],
    z.object({ channel: z.string(), ...content, thread_ts: z.string().optional(), reply_broadcast: flag.optional() }),
    (args, slack) => {
      const place = placeToPost(slack, args.channel);
      if (!place.ok) return place;
      const checked = checkContent(args);
      if (!checked.ok) return checked;
      const { channel } = place;
      const root = args.thread_ts === undefined ? undefined : rootOf(channel, args.thread_ts);
      if (args.thread_ts !== undefined && root === undefined) return fail('thread_not_found');
      const message = postMessage(slack, channel, {
        ...asApp(slack),
        ...checked.draft,
        ...(root ? { thread_ts: root } : {}),
        ...(root && args.reply_broadcast ? { subtype: 'thread_broadcast' } : {}),
      });
      clearStatus(slack, channel, root);
      return { ok: true, channel: channel.id, ts: message.ts, message: withoutMetadata(message) };
    },
  ),
  'chat.postEphemeral': method(
    ['chat:write'],
    z.object({ channel: z.string(), user: z.string(), ...content, thread_ts: z.string().optional() }),
    (args, slack) => {
      const place = placeToPost(slack, args.channel);
      if (!place.ok) return place;
      const checked = checkContent(args);
      if (!checked.ok) return checked;
      if (!place.channel.members.has(args.user)) return fail('user_not_in_channel');
      const message = postEphemeral(slack, place.channel.id, args.user, {
        ...asApp(slack),
        ...checked.draft,
        ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
      });
      return { ok: true, message_ts: message.ts };
    },
  ),
  'chat.update': method(
    ['chat:write'],
    z.object({ channel: z.string(), ts: z.string(), ...content }),
    (args, slack) => {
      const channel = knownChannel(slack, args.channel);
      if (!channel) return fail('channel_not_found');
      const message = findMessage(channel, args.ts);
      if (!message) return fail('message_not_found');
      if (message.bot_id !== slack.app.botId) return fail('cant_update_message');
      if (channel.archived) return fail('is_archived');
      const checked = checkContent(args);
      if (!checked.ok) return checked;
      // Text without blocks takes the old blocks away; an update with blocks is not marked as edited.
      const blocks = checked.draft.blocks ?? (args.text === undefined ? message.blocks : undefined);
      const edited = checked.draft.blocks ? message.edited : { user: slack.app.botUserId, ts: slack.newTs() };
      const changed = changeMessage(slack, channel, args.ts, { ...checked.draft, blocks: blocks ?? [], edited });
      return changed
        ? { ok: true, channel: channel.id, ts: changed.ts, text: changed.text, message: withoutMetadata(changed) }
        : fail('message_not_found');
    },
  ),
  'chat.delete': method(
    ['chat:write'],
    z.object({ channel: z.string(), ts: z.string() }),
    ({ channel: id, ts }, slack) => {
      const channel = knownChannel(slack, id);
      if (!channel) return fail('channel_not_found');
      const message = findMessage(channel, ts);
      if (!message) return fail('message_not_found');
      if (message.bot_id !== slack.app.botId) return fail('cant_delete_message');
      deleteMessage(slack, channel, ts);
      return { ok: true, channel: id, ts };
    },
  ),
  'chat.getPermalink': method([], z.object({ channel: z.string(), message_ts: z.string() }), (args, slack) => {
    const channel = knownChannel(slack, args.channel);
    if (!channel) return fail('channel_not_found');
    const message = findMessage(channel, args.message_ts);
    if (!message) return fail('message_not_found');
    const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : '';
    const path = `/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
    return { ok: true, channel: channel.id, permalink: `${slack.origin()}${path}` };
  }),
};

/** The status line of an agent's thread disappears when the agent has answered. */
const clearStatus = (slack: Slack, channel: Channel, root: string | undefined) => {
  const key = `${channel.id}:${root}`;
  const thread = slack.workspace.agentThreads.get(key);
  if (!thread?.status) return;
  thread.status = '';
  slack.changes.emit({ type: 'agent_thread', key });
};
