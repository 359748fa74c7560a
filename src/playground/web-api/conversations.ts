import { z } from 'zod';
import { joinChannel } from '../membership.ts';
import type { Slack } from '../slack.ts';
import { type Channel, type Fields, findDirect, type Message, threadOf, withThreadSummary } from '../state.ts';
import { fail, flag, knownChannel, type Method, method, page, paging } from './method.ts';

const SCOPE_PREFIX = { channel: 'channels', group: 'groups', im: 'im' } as const;

/** The scope for reading a conversation depends on its kind; for one that the app cannot know, any will do. */
const byKind = (what: 'history' | 'read') => (args: Fields, slack: Slack) => {
  const channel = slack.workspace.channels.get(String(args.channel));
  return channel
    ? [`${SCOPE_PREFIX[channel.kind]}:${what}`]
    : Object.values(SCOPE_PREFIX).map((prefix) => `${prefix}:${what}`);
};

/** A conversation as Slack describes it to the app. */
export const describeChannel = (slack: Slack, channel: Channel): Fields => {
  const common = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.archived,
    is_im: channel.kind === 'im',
    is_org_shared: false,
    context_team_id: slack.workspace.team.id,
    updated: channel.created * 1000,
  };
  if (channel.kind === 'im') {
    const user = [...channel.members].find((member) => member !== slack.app.botUserId);
    return { ...common, user, is_user_deleted: false, is_open: true };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_mpim: false,
    is_private: channel.kind === 'group',
    is_general: channel.name === 'general',
    is_shared: channel.shared,
    is_ext_shared: channel.shared,
    is_pending_ext_shared: false,
    is_member: channel.members.has(slack.app.botUserId),
    creator: channel.creator,
    unlinked: 0,
    topic: { value: channel.topic, creator: channel.creator, last_set: channel.created },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
    num_members: channel.members.size,
    shared_team_ids: [...new Set([...channel.members].map((id) => slack.workspace.users.get(id)?.team_id))],
  };
};

/** The direct conversation of the app and a person, opened if need be. */
export const directWith = (slack: Slack, user: string): Channel => {
  const { workspace, app } = slack;
  const existing = findDirect(workspace, user, app.botUserId);
  if (existing) return existing;
  const channel: Channel = {
    id: slack.newId('D'),
    name: '',
    kind: 'im',
    created: Math.floor(slack.now() / 1000),
    creator: user,
    topic: '',
    archived: false,
    shared: workspace.users.get(user)?.team_id !== workspace.team.id,
    members: new Set([user, app.botUserId]),
    messages: [],
  };
  workspace.channels.set(channel.id, channel);
  slack.changes.emit({ type: 'channel', channel: channel.id });
  return channel;
};

const within = (
  { ts }: Message,
  args: { oldest?: string | undefined; latest?: string | undefined; inclusive?: boolean | undefined },
) => {
  const after = args.oldest === undefined || (args.inclusive ? ts >= args.oldest : ts > args.oldest);
  const before = args.latest === undefined || (args.inclusive ? ts <= args.latest : ts < args.latest);
  return after && before;
};

const range = {
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
};

/** Metadata comes only to those who ask for it. */
const shown = (channel: Channel, message: Message, metadata: boolean | undefined): Message => {
  const whole = withThreadSummary(channel, message);
  if (metadata) return whole;
  const { metadata: _, ...rest } = whole;
  return rest as Message;
};

export const conversations: Record<string, Method> = {
  'conversations.info': method(byKind('read'), z.object({ channel: z.string() }), ({ channel: id }, slack) => {
    const channel = knownChannel(slack, id);
    return channel ? { ok: true, channel: describeChannel(slack, channel) } : fail('channel_not_found');
  }),
  'conversations.list': method(
    ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
    z.object({ ...paging, types: z.string().default('public_channel'), exclude_archived: flag.optional() }),
    (args, slack) => {
      const kinds = { channel: 'public_channel', group: 'private_channel', im: 'im' } as const;
      const types = args.types.split(/\s*,\s*/);
      const found = [...slack.workspace.channels.values()]
        .filter((channel) => types.includes(kinds[channel.kind]) && knownChannel(slack, channel.id))
        .filter(({ archived }) => !(args.exclude_archived && archived));
      const cut = page(found, args.limit, args.cursor);
      if (!cut) return fail('invalid_cursor');
      const channels = cut.items.map((channel) => describeChannel(slack, channel));
      return { ok: true, channels, response_metadata: cut.response_metadata };
    },
  ),
  'conversations.members': method(byKind('read'), z.object({ channel: z.string(), ...paging }), (args, slack) => {
    const channel = knownChannel(slack, args.channel);
    if (!channel) return fail('channel_not_found');
    const cut = page([...channel.members], args.limit, args.cursor);
    return cut ? { ok: true, members: cut.items, response_metadata: cut.response_metadata } : fail('invalid_cursor');
  }),
  'conversations.history': method(
    byKind('history'),
    z.object({ channel: z.string(), ...paging, ...range }),
    (args, slack) => {
      const channel = knownChannel(slack, args.channel);
      if (!channel) return fail('channel_not_found');
      if (!channel.members.has(slack.app.botUserId)) return fail('not_in_channel');
      const found = channel.messages
        .filter(({ thread_ts, ts, subtype }) => !thread_ts || thread_ts === ts || subtype === 'thread_broadcast')
        .filter((message) => within(message, args))
        .reverse();
      const cut = page(found, args.limit, args.cursor);
      if (!cut) return fail('invalid_cursor');
      const more = cut.response_metadata.next_cursor !== '';
      return {
        ok: true,
        messages: cut.items.map((message) => shown(channel, message, args.include_all_metadata)),
        has_more: more,
        pin_count: 0,
        ...(more ? { response_metadata: cut.response_metadata } : {}),
      };
    },
  ),
  'conversations.replies': method(
    byKind('history'),
    z.object({ channel: z.string(), ts: z.string(), ...paging, ...range }),
    (args, slack) => {
      const channel = knownChannel(slack, args.channel);
      if (!channel) return fail('channel_not_found');
      if (!channel.members.has(slack.app.botUserId)) return fail('not_in_channel');
      const thread = threadOf(channel, args.ts);
      if (thread.length === 0) return fail('thread_not_found');
      const cut = page(
        thread.filter((message) => message.ts === args.ts || within(message, args)),
        args.limit,
        args.cursor,
      );
      if (!cut) return fail('invalid_cursor');
      const more = cut.response_metadata.next_cursor !== '';
      return {
        ok: true,
        messages: cut.items.map((message) => shown(channel, message, args.include_all_metadata)),
        has_more: more,
        ...(more ? { response_metadata: cut.response_metadata } : {}),
      };
    },
  ),
  'conversations.open': method(
    ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    z.object({ users: z.string().optional(), channel: z.string().optional(), return_im: flag.optional() }),
    (args, slack) => {
      if (args.channel) {
        const channel = knownChannel(slack, args.channel);
        return channel?.kind === 'im'
          ? { ok: true, channel: describeChannel(slack, channel) }
          : fail('channel_not_found');
      }
      const users = (args.users ?? '').split(/\s*,\s*/).filter(Boolean);
      const [user] = users;
      if (!user) return fail('users_list_not_supplied');
      // Conversations of several people with the app are not part of this workspace.
      if (users.length > 1) return fail('method_not_supported_for_channel_type');
      const person = slack.workspace.users.get(user);
      if (!person) return fail('user_not_found');
      if (person.deleted) return fail('user_disabled');
      if (person.is_bot) return fail('cannot_dm_bot');
      const channel = directWith(slack, user);
      return { ok: true, channel: args.return_im ? describeChannel(slack, channel) : { id: channel.id } };
    },
  ),
  'conversations.join': method(['channels:join'], z.object({ channel: z.string() }), ({ channel: id }, slack) => {
    const channel = slack.workspace.channels.get(id);
    if (!channel) return fail('channel_not_found');
    if (channel.kind !== 'channel') return fail('method_not_supported_for_channel_type');
    if (channel.archived) return fail('is_archived');
    joinChannel(slack, channel, slack.app.botUserId);
    return { ok: true, channel: describeChannel(slack, channel) };
  }),
};
