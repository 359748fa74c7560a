import type { Clock } from './clock.ts';
import type { ChannelSnapshot, FileSnapshot, Snapshot, ViewsSnapshot } from './control.ts';
import type { Slack } from './slack.ts';
import { type Channel, type StoredFile, withThreadSummary } from './state.ts';

/** How much of the traffic a page gets when it opens. */
const TRAFFIC_SHOWN = 300;

export const channelSnapshot = (channel: Channel): ChannelSnapshot => ({
  id: channel.id,
  name: channel.name,
  kind: channel.kind,
  topic: channel.topic,
  archived: channel.archived,
  shared: channel.shared,
  members: [...channel.members],
  messages: channel.messages.map((message) => withThreadSummary(channel, message)),
});

export const fileSnapshot = ({ id, name, title, mimetype, size }: StoredFile): FileSnapshot => ({
  id,
  name,
  title,
  mimetype,
  size,
  url: `/files/${id}/${encodeURIComponent(name)}`,
});

export const viewsSnapshot = ({ workspace }: Slack, user: string): ViewsSnapshot => ({
  user,
  modals: workspace.modals.get(user) ?? [],
  home: workspace.homes.get(user),
});

export const snapshotOf = (slack: Slack, clock: Clock, connections: number): Snapshot => {
  const { workspace, installation, app, faults, traffic } = slack;
  const { slash_commands, shortcuts, app_home, agent_view } = installation.features;
  return {
    team: workspace.team,
    app: {
      name: installation.name,
      userId: app.botUserId,
      commands: slash_commands,
      shortcuts,
      hasHome: app_home?.home_tab_enabled ?? false,
      hasMessages: app_home?.messages_tab_enabled ?? true,
      agent: agent_view && { suggestedPrompts: agent_view.suggested_prompts },
    },
    users: [...workspace.users.values()],
    channels: [...workspace.channels.values()].map(channelSnapshot),
    ephemerals: workspace.ephemerals,
    views: [...new Set([...workspace.modals.keys(), ...workspace.homes.keys()])].map((user) =>
      viewsSnapshot(slack, user),
    ),
    files: [...workspace.files.values()].filter(({ content }) => content).map(fileSnapshot),
    agentThreads: Object.fromEntries(workspace.agentThreads),
    faults: faults.pending(),
    clock: { now: clock.now(), offset: clock.offset() },
    connections,
    traffic: traffic.exchanges.slice(-TRAFFIC_SHOWN),
  };
};
