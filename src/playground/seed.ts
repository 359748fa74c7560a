import type { ChannelKind } from './state.ts';

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

type SeedChannel = {
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
/** Slack's own voice, the same in every workspace. */
export const SLACKBOT_ID = 'USLACKBOT';

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
