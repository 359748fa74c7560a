/** The workspace as Slack would keep it: plain data in Slack's own JSON shapes, and the only functions that change it. */

export type Fields = { [key: string]: unknown };
export type Block = Fields & { type: string; block_id?: string };

export type Team = { id: string; name: string; domain: string };

export type User = Fields & {
  id: string;
  team_id: string;
  name: string;
  real_name: string;
  tz: string;
  locale: string;
  is_bot: boolean;
  deleted: boolean;
  profile: Fields;
};

/** What an author gives; the rest of a message is the workspace's. */
export type Draft = Fields & {
  user: string;
  text: string;
  subtype?: string;
  bot_id?: string;
  thread_ts?: string;
  blocks?: Block[];
  metadata?: { event_type: string; event_payload: Fields };
  files?: Fields[];
};

export type Message = Draft & { type: 'message'; ts: string };

/** The kinds of conversation, and the names that Slack has for them in scopes, lists and events. */
export const CHANNEL_KINDS = {
  channel: { scope: 'channels', listed: 'public_channel', subscription: 'message.channels' },
  group: { scope: 'groups', listed: 'private_channel', subscription: 'message.groups' },
  im: { scope: 'im', listed: 'im', subscription: 'message.im' },
  mpim: { scope: 'mpim', listed: 'mpim', subscription: 'message.mpim' },
} as const;

export type ChannelKind = keyof typeof CHANNEL_KINDS;

export type Channel = {
  id: string;
  name: string;
  kind: ChannelKind;
  created: number;
  creator: string;
  topic: string;
  archived: boolean;
  /** Shared with another workspace by Slack Connect. */
  shared: boolean;
  members: Set<string>;
  messages: Message[];
};

/** A message that one person sees and nobody keeps. */
export type Ephemeral = { channel: string; to: string; message: Message };

export type View = Fields & {
  id: string;
  type: 'modal' | 'home';
  blocks: Block[];
  hash: string;
  callback_id: string;
  external_id: string;
  root_view_id: string;
  previous_view_id: string | null;
  private_metadata: string;
};

export type StoredFile = Fields & {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  size: number;
  /** Absent until it has been uploaded. */
  content: Buffer | undefined;
  channels: string[];
};

/** What an app has set on a thread of a conversation with it (assistant.threads.*). */
export type AgentThread = { status: string; title: string; prompts: { title: string; message: string }[] };

export type Workspace = {
  team: Team;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  ephemerals: Ephemeral[];
  /** Open modals by person, the lowest of the stack first. */
  modals: Map<string, View[]>;
  homes: Map<string, View>;
  files: Map<string, StoredFile>;
  /** By `channel:thread_ts`. */
  agentThreads: Map<string, AgentThread>;
  userGroups: Map<string, { id: string; handle: string; name: string; users: string[] }>;
};

/** What changed, for those who wait for something and for the page. */
export type Change =
  | { type: 'message'; channel: string; message: Message }
  | { type: 'message_changed'; channel: string; message: Message; previous: Message }
  | { type: 'message_deleted'; channel: string; ts: string }
  | { type: 'ephemeral'; ephemeral: Ephemeral }
  | { type: 'channel'; channel: string }
  | { type: 'views'; user: string }
  | { type: 'agent_thread'; key: string }
  | { type: 'file'; id: string }
  | { type: 'connections' };

/** Unique, rising identifiers in the form Slack gives them: a letter or two and capitals and digits. */
export const createIds = () => {
  let last = 0;
  return (prefix: string): string => {
    last += 1;
    return `${prefix}${(36 ** 8 + last).toString(36).toUpperCase()}`;
  };
};

/** Message timestamps: the time in seconds with six decimals, unique and rising even within a millisecond. */
export const createTimestamps = (now: () => number) => {
  let last = 0;
  return (): string => {
    last = Math.max(now() * 1000, last + 1);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
  };
};

export const threadOf = (channel: Channel, ts: string): Message[] =>
  channel.messages.filter((message) => message.ts === ts || message.thread_ts === ts);

/** The fields that Slack adds to the first message of a thread. */
export const withThreadSummary = (channel: Channel, message: Message): Message => {
  const replies = channel.messages.filter(({ thread_ts, ts }) => thread_ts === message.ts && ts !== message.ts);
  const latest = replies.at(-1);
  if (!latest) return message;
  const people = [...new Set(replies.map(({ user }) => user))];
  return {
    ...message,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: people.length,
    reply_users: people.slice(0, 5),
    latest_reply: latest.ts,
    is_locked: false,
    subscribed: false,
  };
};

export const findMessage = (channel: Channel, ts: string): Message | undefined =>
  channel.messages.find((message) => message.ts === ts);

/** The direct conversation of two people, or of a person and an app. */
export const findDirect = (workspace: Workspace, one: string, other: string): Channel | undefined =>
  [...workspace.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(one) && members.has(other));
