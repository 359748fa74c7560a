/** What a person sees of the workspace, read from the snapshot. */
import type { ChannelSnapshot, Snapshot } from '../control.ts';
import type { Message, User, View } from '../state.ts';
import type { PageState } from './page-state.ts';
import type { Place } from './place.ts';

export const userById = (workspace: Snapshot, id: string): User | undefined =>
  workspace.users.find((user) => user.id === id);

export const nameOfUser = (workspace: Snapshot, id: string): string => userById(workspace, id)?.real_name ?? 'Slackbot';

/** Slack's own bot counts as a person to its API. */
const SLACKBOT = 'USLACKBOT';

/** Those who can be acted as. */
export const people = (workspace: Snapshot): User[] =>
  workspace.users.filter(({ id, is_bot, deleted }) => !is_bot && !deleted && id !== SLACKBOT);

/** The channels that this person is in, in the workspace's order. */
export const channelsOf = (workspace: Snapshot, user: string): ChannelSnapshot[] =>
  workspace.channels.filter(({ kind, members }) => kind !== 'im' && members.includes(user));

export const directWithApp = (workspace: Snapshot, user: string): ChannelSnapshot | undefined =>
  workspace.channels.find(
    ({ kind, members }) => kind === 'im' && members.includes(user) && members.includes(workspace.app.userId),
  );

/** The channel that a place shows to this person; none for Home, and where they are no member. */
export const channelAt = (workspace: Snapshot, place: Place, user: string): ChannelSnapshot | undefined => {
  if (place.kind === 'channel')
    return workspace.channels.find(({ id, members }) => id === place.channel && members.includes(user));
  return place.kind === 'app' && place.tab === 'messages' ? directWithApp(workspace, user) : undefined;
};

export const latestTs = (channels: readonly ChannelSnapshot[]): string =>
  channels
    .flatMap(({ messages }) => messages.map(({ ts }) => ts))
    .toSorted()
    .at(-1) ?? '';

export const unreadIn = ({ seen, baseline, me }: PageState, channel: ChannelSnapshot): number => {
  const since = seen[`${me}:${channel.id}`] ?? baseline;
  return channel.messages.filter(({ ts, user }) => ts > since && user !== me).length;
};

/** What stands in a channel for this person, or in one of its threads, the oldest first. */
export const messagesFor = (
  workspace: Snapshot,
  channel: ChannelSnapshot,
  user: string,
  thread: string | undefined,
): Message[] => {
  const alone = workspace.ephemerals
    .filter((ephemeral) => ephemeral.channel === channel.id && ephemeral.to === user)
    .map(({ message }) => message);
  const belongs = ({ ts, thread_ts, subtype }: Message) =>
    thread === undefined
      ? thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast'
      : ts === thread || thread_ts === thread;
  return [...channel.messages, ...alone].filter(belongs).toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
};

export const topModal = (workspace: Snapshot, user: string): View | undefined =>
  workspace.views.find((views) => views.user === user)?.modals.at(-1);

export const homeOf = (workspace: Snapshot, user: string): View | undefined =>
  workspace.views.find((views) => views.user === user)?.home;
