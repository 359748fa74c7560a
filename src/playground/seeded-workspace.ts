import { channelId, OTHER_TEAM_ID, type Seed, type SeedUser, SLACKBOT_ID, TEAM_ID, userId } from './seed.ts';
import type { AppIdentity } from './slack.ts';
import type { Channel, User, Workspace } from './state.ts';

const offsetOf = (timeZone: string, at: number): number => {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = name?.match(/GMT([+-])(\d\d):(\d\d)/) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
};

const labelOf = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'long' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

const seededUser = (seed: SeedUser, at: number): User => {
  const tz = seed.tz ?? 'Etc/UTC';
  const team_id = seed.stranger ? OTHER_TEAM_ID : TEAM_ID;
  return {
    id: userId(seed.name),
    team_id,
    name: seed.name,
    deleted: seed.deleted ?? false,
    real_name: seed.realName,
    tz,
    tz_label: labelOf(tz, at),
    tz_offset: offsetOf(tz, at),
    locale: seed.locale ?? 'en-US',
    is_admin: seed.admin ?? false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: seed.guest ?? false,
    is_ultra_restricted: false,
    is_bot: seed.bot ?? false,
    is_app_user: false,
    ...(seed.stranger ? { is_stranger: true } : {}),
    updated: Math.floor(at / 1000),
    profile: {
      title: seed.title ?? '',
      real_name: seed.realName,
      real_name_normalized: seed.realName,
      display_name: seed.name,
      display_name_normalized: seed.name,
      team: team_id,
      ...(seed.bot ? { bot_id: `B${userId(seed.name).slice(1)}` } : {}),
    },
  };
};

/** The app's own user. @param at Unix time in milliseconds */
export const appUser = ({ botUserId, botId, appId }: AppIdentity, name: string, at: number): User => {
  const user = seededUser({ name: name.toLowerCase().replaceAll(' ', ''), realName: name, bot: true }, at);
  return { ...user, id: botUserId, profile: { ...user.profile, bot_id: botId, api_app_id: appId } };
};

/** A fresh workspace with the app installed. @param at Unix time in milliseconds */
export const seededWorkspace = (seed: Seed, app: User, at: number): Workspace => {
  const slackbot = { ...seededUser({ name: 'slackbot', realName: 'Slackbot' }, at), id: SLACKBOT_ID };
  const users = [...seed.users.map((user) => seededUser(user, at)), app, slackbot];
  const everybody = seed.users.filter(({ stranger, guest }) => !stranger && !guest).map(({ name }) => name);
  const channels = seed.channels.map(
    (channel): Channel => ({
      id: channelId(channel.name),
      name: channel.name,
      kind: channel.kind ?? 'channel',
      created: Math.floor(at / 1000),
      creator: users[0]?.id ?? app.id,
      topic: channel.topic ?? '',
      archived: channel.archived ?? false,
      shared: channel.shared ?? false,
      members: new Set([...(channel.members ?? everybody).map(userId), ...(channel.app === false ? [] : [app.id])]),
      messages: [],
    }),
  );
  return {
    team: { id: TEAM_ID, ...seed.team },
    users: new Map(users.map((user) => [user.id, user])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    ephemerals: [],
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    agentThreads: new Map(),
    userGroups: new Map(
      (seed.userGroups ?? []).map(({ handle, name, users: members }, index) => [
        `S000000${index + 1}`,
        { id: `S000000${index + 1}`, handle, name, users: members.map(userId) },
      ]),
    ),
  };
};
