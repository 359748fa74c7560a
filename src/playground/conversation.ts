import type { Slack } from './slack.ts';
import { type Channel, type Fields, findDirect, type User } from './state.ts';

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
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'channel',
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

const openConversation = (slack: Slack, kind: 'im' | 'mpim', people: readonly User[]): Channel => {
  const { workspace, app } = slack;
  const channel: Channel = {
    id: slack.newId(kind === 'im' ? 'D' : 'G'),
    name: kind === 'im' ? '' : `mpdm-${people.map(({ name }) => name).join('--')}-1`,
    kind,
    created: Math.floor(slack.now() / 1000),
    creator: app.botUserId,
    topic: '',
    archived: false,
    shared: people.some(({ team_id }) => team_id !== workspace.team.id),
    members: new Set([...people.map(({ id }) => id), app.botUserId]),
    messages: [],
  };
  workspace.channels.set(channel.id, channel);
  slack.changes.emit({ type: 'channel', channel: channel.id });
  return channel;
};

/** The direct conversation of the app and a person, opened if need be. */
export const directWith = (slack: Slack, person: User): Channel =>
  findDirect(slack.workspace, person.id, slack.app.botUserId) ?? openConversation(slack, 'im', [person]);

/** The conversation of the app and several people, opened if need be. */
export const groupWith = (slack: Slack, people: readonly User[]): Channel =>
  [...slack.workspace.channels.values()].find(
    ({ kind, members }) =>
      kind === 'mpim' &&
      members.size === people.length + 1 &&
      members.has(slack.app.botUserId) &&
      people.every(({ id }) => members.has(id)),
  ) ?? openConversation(slack, 'mpim', people);
