import { z } from 'zod';
import { describeChannel } from '../conversation.ts';
import { CHANNEL_KINDS, type User } from '../state.ts';
import { fail, flag, type Method, method, page, paging } from './method.ts';

/** The locale comes only to those who ask for it. */
const shown = ({ locale, ...user }: User, includeLocale: boolean | undefined) =>
  includeLocale ? { ...user, locale } : user;

export const people: Record<string, Method> = {
  'users.info': method(
    ['users:read'],
    z.object({ user: z.string(), include_locale: flag.optional() }),
    ({ user: id, include_locale }, { workspace }) => {
      const user = workspace.users.get(id);
      return user ? { ok: true, user: shown(user, include_locale) } : fail('user_not_found');
    },
  ),
  'users.list': method(
    ['users:read'],
    z.object({ ...paging, include_locale: flag.optional() }),
    (args, { workspace, now }) => {
      // People of other workspaces are not listed; users.info knows them where a channel is shared.
      const own = [...workspace.users.values()].filter(({ team_id }) => team_id === workspace.team.id);
      const cut = page(own, args.limit, args.cursor);
      if (!cut) return fail('invalid_cursor');
      const members = cut.items.map((user) => shown(user, args.include_locale));
      return { ok: true, members, cache_ts: Math.floor(now() / 1000), response_metadata: cut.response_metadata };
    },
  ),
  'users.conversations': method(
    ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
    z.object({
      user: z.string().optional(),
      types: z.string().default('public_channel'),
      exclude_archived: flag.optional(),
      ...paging,
    }),
    (args, slack) => {
      const types = args.types.split(/\s*,\s*/);
      const member = args.user ?? slack.app.botUserId;
      const found = [...slack.workspace.channels.values()]
        .filter(({ members, kind }) => members.has(member) && types.includes(CHANNEL_KINDS[kind].listed))
        .filter(({ members, kind }) => kind === 'channel' || members.has(slack.app.botUserId))
        .filter(({ archived }) => !(args.exclude_archived && archived));
      const cut = page(found, args.limit, args.cursor);
      if (!cut) return fail('invalid_cursor');
      const channels = cut.items.map((channel) => describeChannel(slack, channel));
      return { ok: true, channels, response_metadata: cut.response_metadata };
    },
  ),
  'bots.info': method(
    ['users:read'],
    z.object({ bot: z.string().optional() }),
    ({ bot }, { app, installation, workspace, now }) => {
      const other = [...workspace.users.values()].find(({ profile }) => bot !== undefined && profile.bot_id === bot);
      if (bot !== undefined && bot !== app.botId && !other) return fail('bot_not_found');
      const own = bot === undefined || bot === app.botId;
      return {
        ok: true,
        bot: {
          id: bot ?? app.botId,
          deleted: false,
          name: own ? installation.name : other?.real_name,
          updated: Math.floor(now() / 1000),
          app_id: own ? app.appId : undefined,
          user_id: own ? app.botUserId : other?.id,
          icons: {},
        },
      };
    },
  ),
  'usergroups.users.list': method(['usergroups:read'], z.object({ usergroup: z.string() }), (args, { workspace }) => {
    const group = workspace.userGroups.get(args.usergroup);
    return group ? { ok: true, users: group.users } : fail('no_such_subteam');
  }),
  'team.info': method(['team:read'], z.object({}), (_, { workspace: { team } }) => ({
    ok: true,
    team: { ...team, url: `https://${team.domain}.slack.com/`, email_domain: '', icon: {}, is_verified: false },
  })),
};
