import type { ChannelSnapshot, Snapshot, StreamEvent } from '../control.ts';

const put = <T>(list: readonly T[], item: T, isSame: (other: T) => boolean): T[] =>
  list.some(isSame) ? list.map((other) => (isSame(other) ? item : other)) : [...list, item];

const inChannel = (
  workspace: Snapshot,
  id: string,
  change: (channel: ChannelSnapshot) => ChannelSnapshot,
): Snapshot => ({
  ...workspace,
  channels: workspace.channels.map((channel) => (channel.id === id ? change(channel) : channel)),
});

/** The workspace after what the stream told. Whatever did not change keeps its identity, and is not drawn again. */
export const applyStreamEvent = (workspace: Snapshot, event: StreamEvent): Snapshot => {
  switch (event.type) {
    case 'snapshot':
      return event.snapshot;
    case 'message':
      return inChannel(workspace, event.channel, (channel) => ({
        ...channel,
        messages: put(channel.messages, event.message, ({ ts }) => ts === event.message.ts),
      }));
    case 'message_deleted':
      return {
        ...inChannel(workspace, event.channel, (channel) => ({
          ...channel,
          messages: channel.messages.filter(({ ts }) => ts !== event.ts),
        })),
        ephemerals: workspace.ephemerals.filter(({ message }) => message.ts !== event.ts),
      };
    case 'ephemeral':
      return {
        ...workspace,
        ephemerals: put(
          workspace.ephemerals,
          event.ephemeral,
          ({ message }) => message.ts === event.ephemeral.message.ts,
        ),
      };
    case 'channel': {
      const messages = workspace.channels.find(({ id }) => id === event.channel.id)?.messages ?? [];
      const channel = { ...event.channel, messages };
      return { ...workspace, channels: put(workspace.channels, channel, ({ id }) => id === channel.id) };
    }
    case 'views':
      return { ...workspace, views: put(workspace.views, event.views, ({ user }) => user === event.views.user) };
    case 'agent_thread':
      return { ...workspace, agentThreads: { ...workspace.agentThreads, [event.key]: event.thread } };
    case 'file':
      return { ...workspace, files: put(workspace.files, event.file, ({ id }) => id === event.file.id) };
    case 'clock':
      return { ...workspace, clock: event.clock };
    case 'faults':
      return { ...workspace, faults: event.faults };
    case 'connections':
      return { ...workspace, connections: event.connections };
    case 'traffic':
      return { ...workspace, traffic: put(workspace.traffic, event.exchange, ({ id }) => id === event.exchange.id) };
  }
};
