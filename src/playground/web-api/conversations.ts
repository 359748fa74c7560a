import { z } from 'zod';
import { describeChannel, directWith, groupWith } from '../conversation.ts';
import { joinChannel } from '../membership.ts';
import type { Slack } from '../slack.ts';
import { CHANNEL_KINDS, type Channel, type Fields, type Message, threadOf, withThreadSummary } from '../state.ts';
import { fail, flag, knownChannel, type Method, method, page, paging } from './method.ts';

/** The scope for reading a conversation depends on its kind; for one that the app cannot know, any will do. */
const byKind = (what: 'history' | 'read') => (args: Fields, slack: Slack) => {
  const channel = slack.workspace.channels.get(String(args.channel));
  return channel
    ? [`${CHANNEL_KINDS[channel.kind].scope}:${what}`]
    : Object.values(CHANNEL_KINDS).map(({ scope }) => `${scope}:${what}`);
};

const within = (
  { ts }: Message,
  args: { oldest?: string | undefined; latest?: string | undefined; inclusive?: boolean | undefined },
) => {
  const after = args.oldest === undefined || (args.inclusive ? ts >= args.oldest : ts > args.oldest);
  const before = args.latest === undefined || (args.inclusive ? ts <= args.latest : ts < args.latest);
  return after && before;
};

/** A group conversation holds eight people besides the app. */
const MOST_IN_GROUP = 8;

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
      const types = args.types.split(/\s*,\s*/);
      const found = [...slack.workspace.channels.values()]
        .filter((channel) => types.includes(CHANNEL_KINDS[channel.kind].listed) && knownChannel(slack, channel.id))
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
        return channel && channel.kind !== 'channel'
          ? { ok: true, channel: describeChannel(slack, channel) }
          : fail('channel_not_found');
      }
      const users = (args.users ?? '').split(/\s*,\s*/).filter(Boolean);
      if (users.length === 0) return fail('users_list_not_supplied');
      if (users.length > MOST_IN_GROUP) return fail('too_many_users');
      const people = users.flatMap((id) => slack.workspace.users.get(id) ?? []);
      const [person] = people;
      if (!person || people.length < users.length) return fail('user_not_found');
      if (people.some(({ deleted }) => deleted)) return fail('user_disabled');
      if (people.length === 1 && person.is_bot) return fail('cannot_dm_bot');
      const channel = people.length === 1 ? directWith(slack, person) : groupWith(slack, people);
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
