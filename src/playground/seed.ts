import type { AppIdentity } from './slack.ts';
import type { Channel, ChannelKind, User, Workspace } from './state.ts';

export type SeedUser = {
  /** The handle; `as('mei')` and the id are made from it. */
  name: string;
  realName: string;
  title?: string;
  tz?: string;
  locale?: string;
  admin?: boolean;
  guest?: boolean;
  /** A person of another workspace whom a shared channel brings in. */
  stranger?: boolean;
  bot?: boolean;
  deleted?: boolean;
};

export type SeedChannel = {
  name: string;
  kind?: Exclude<ChannelKind, 'im'>;
  topic?: string;
  /** Handles; everybody of the workspace where left out. */
  members?: readonly string[];
  /** Whether the app is in it (yes where left out). */
  app?: boolean;
  archived?: boolean;
  shared?: boolean;
};

export type Seed = {
  team: { name: string; domain: string };
  users: readonly SeedUser[];
  channels: readonly SeedChannel[];
  userGroups?: readonly { handle: string; name: string; users: readonly string[] }[];
};

export const TEAM_ID = 'T0000DESK';
export const OTHER_TEAM_ID = 'T000OTHER';

export const userId = (name: string): string =>
  `U${name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .padStart(8, '0')}`;

export const channelId = (name: string): string =>
  `C${name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .padStart(8, '0')}`;

/** Officials of several countries, a guest, a stranger, and channels of every kind that an app has to tell apart. */
export const ASEAN_CHINA_SEED: Seed = {
  team: { name: 'STI cooperation', domain: 'sti-cooperation' },
  users: [
    {
      name: 'mei',
      realName: 'Lin Mei',
      title: 'Ministry of Science and Technology, China',
      tz: 'Asia/Shanghai',
      locale: 'zh-CN',
    },
    {
      name: 'siti',
      realName: 'Siti Rahayu',
      title: 'Research and Innovation Agency, Indonesia',
      tz: 'Asia/Jakarta',
      locale: 'id-ID',
    },
    {
      name: 'linh',
      realName: 'Nguyen Thi Linh',
      title: 'Ministry of Science and Technology, Viet Nam',
      tz: 'Asia/Ho_Chi_Minh',
      locale: 'vi-VN',
    },
    {
      name: 'anong',
      realName: 'Anong Srisuk',
      title: 'Ministry of Higher Education, Science, Research and Innovation, Thailand',
      tz: 'Asia/Bangkok',
      locale: 'th-TH',
    },
    {
      name: 'daniel',
      realName: 'Daniel Tan',
      title: 'Secretariat',
      tz: 'Asia/Singapore',
      locale: 'en-GB',
      admin: true,
    },
    {
      name: 'grace',
      realName: 'Grace Okoro',
      title: 'Consultant (guest)',
      tz: 'Europe/London',
      locale: 'en-GB',
      guest: true,
    },
    {
      name: 'omar',
      realName: 'Omar Haddad',
      title: 'Partner institute (another workspace)',
      tz: 'Asia/Dubai',
      locale: 'en-US',
      stranger: true,
    },
    { name: 'minutes', realName: 'Minutes Bot', bot: true },
  ],
  channels: [
    { name: 'general', topic: 'Everybody' },
    { name: 'sti-cooperation', topic: 'The plan, its events and its deadlines' },
    { name: 'random', topic: 'The desk is not here', app: false },
    { name: 'secretariat', kind: 'group', topic: 'Private', members: ['daniel', 'mei', 'siti'] },
    {
      name: 'partners',
      topic: 'Shared with another workspace',
      shared: true,
      members: ['daniel', 'mei', 'grace', 'omar'],
    },
    { name: 'plan-2020', topic: 'Archived', archived: true },
  ],
  userGroups: [{ handle: 'focal-points', name: 'Focal points', users: ['mei', 'siti', 'linh', 'anong'] }],
};

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
  const users = [...seed.users.map((user) => seededUser(user, at)), app];
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
