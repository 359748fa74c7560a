import { directWith } from './conversation.ts';
import { sendEvent } from './events.ts';
import {
  pressInMessage,
  pressInView,
  type Reaction,
  sendCommand,
  sendGlobalShortcut,
  sendMessageShortcut,
} from './interactions.ts';
import { joinChannel } from './membership.ts';
import { closeView, submitView } from './modals.ts';
import { changeMessage, deleteMessage, postMessage } from './posting.ts';
import { addReaction } from './reactions.ts';
import type { Slack } from './slack.ts';
import { type Channel, type Fields, findMessage, type Message, type User, type View } from './state.ts';
import { encodeTyped } from './typed-text.ts';
import { pressedIn } from './view-state.ts';
import { sharedFile } from './web-api/files.ts';

/** What a person can do in the workspace. Channels are given by name or id; what cannot be done throws. */
export type Person = {
  id: string;
  /** Posts what is typed: names with `@` and `#` become mentions and links as in Slack. */
  say: (channel: string, typed: string, options?: { thread_ts?: string }) => Message;
  /** `say` with the app's name before it. */
  mention: (channel: string, typed: string, options?: { thread_ts?: string }) => Message;
  /** Writes to the app directly. */
  dm: (typed: string, options?: { thread_ts?: string }) => Message;
  edit: (channel: string, ts: string, typed: string) => Message;
  remove: (channel: string, ts: string) => void;
  slash: (command: string, typed: string, channel: string) => Promise<Reaction>;
  /** Presses a button, or chooses `value` in a menu, of a message, ephemeral ones too. */
  click: (messageTs: string, actionId: string, value?: unknown) => Promise<Reaction>;
  /** The same in a modal or the App Home, by the view's id. @param values what was entered meanwhile, as in `submit` */
  clickInView: (viewId: string, actionId: string, value?: unknown, values?: Fields) => Promise<Reaction>;
  /** A shortcut on a message, or, without one, a global shortcut. */
  shortcut: (callbackId: string, on?: { channel: string; ts: string }) => Promise<Reaction>;
  /** Hands in a modal. @param values what is entered, by action id or block id; initial values stand for the rest */
  submit: (viewId: string, values: Fields) => Promise<Reaction>;
  close: (viewId: string) => Promise<Reaction>;
  /** Opens the app's Home tab. */
  openHome: () => void;
  /** Opens the app's Messages tab: where agents are enabled, the agent's pane. @returns the conversation */
  openMessages: () => Channel;
  react: (channel: string, ts: string, name: string) => void;
  join: (channel: string) => void;
  /** Shares a file in a channel. @param typed what is written beside it */
  share: (channel: string, name: string, content: Buffer, typed?: string) => Message;
  /** Sends the app a file directly. */
  dmFile: (name: string, content: Buffer, typed?: string) => Message;
};

export const findChannel = ({ workspace }: Slack, nameOrId: string): Channel => {
  const name = nameOrId.replace(/^#/, '');
  const found =
    workspace.channels.get(nameOrId) ??
    [...workspace.channels.values()].find((channel) => channel.kind !== 'im' && channel.name === name);
  if (!found) throw new Error(`there is no channel ${nameOrId}`);
  return found;
};

export const findUser = ({ workspace }: Slack, nameOrId: string): User => {
  const found = workspace.users.get(nameOrId) ?? [...workspace.users.values()].find(({ name }) => name === nameOrId);
  if (!found) throw new Error(`there is nobody named ${nameOrId}`);
  return found;
};

/** A message that this person sees, wherever it is. */
const findSeen = ({ workspace }: Slack, user: User, ts: string): { channel: Channel; message: Message } => {
  for (const { channel: id, to, message } of workspace.ephemerals) {
    const channel = workspace.channels.get(id);
    if (channel && to === user.id && message.ts === ts) return { channel, message };
  }
  for (const channel of workspace.channels.values()) {
    const message = channel.members.has(user.id) ? findMessage(channel, ts) : undefined;
    if (message) return { channel, message };
  }
  throw new Error(`${user.name} sees no message ${ts}`);
};

const findView = ({ workspace }: Slack, user: User, id: string): View => {
  const home = workspace.homes.get(user.id);
  const found = home?.id === id ? home : workspace.modals.get(user.id)?.find((view) => view.id === id);
  if (!found) throw new Error(`${user.name} has no view ${id}`);
  return found;
};

/** Acts as a person of the workspace. @param who a handle or an id */
export const createPerson = (slack: Slack, who: string): Person => {
  const user = findUser(slack, who);
  const post = (channel: Channel, typed: string, { thread_ts }: { thread_ts?: string } = {}) => {
    if (!channel.members.has(user.id)) throw new Error(`${user.name} is not in #${channel.name}`);
    if (channel.archived) throw new Error(`#${channel.name} is archived`);
    return postMessage(slack, channel, {
      user: user.id,
      text: encodeTyped(slack, typed),
      client_msg_id: crypto.randomUUID(),
      team: user.team_id,
      ...(user.is_bot ? { bot_id: String(user.profile.bot_id) } : {}),
      ...(user.team_id === slack.workspace.team.id ? {} : { user_team: user.team_id, source_team: user.team_id }),
      ...(thread_ts ? { thread_ts } : {}),
    });
  };
  const share = (channel: Channel, name: string, content: Buffer, typed: string) =>
    sharedFile(slack, user, channel, { name, content, comment: encodeTyped(slack, typed) }, {});
  /** Slack keeps guests out of apps that have agents enabled. */
  const reachApp = () => {
    if (slack.installation.features.agent_view && user.is_restricted) {
      throw new Error(`${user.name} is a guest, and Slack lets no guest use an app with agents`);
    }
  };
  const opened = (tab: 'home' | 'messages') => {
    reachApp();
    const channel = directWith(slack, user);
    const view = slack.workspace.homes.get(user.id);
    const event = { type: 'app_home_opened', user: user.id, channel: channel.id, tab, event_ts: slack.newTs() };
    sendEvent(slack, 'app_home_opened', tab === 'home' && view ? { ...event, view } : event, channel);
    return channel;
  };
  return {
    id: user.id,
    say: (channel, typed, options) => post(findChannel(slack, channel), typed, options),
    mention: (channel, typed, options) =>
      post(findChannel(slack, channel), `<@${slack.app.botUserId}> ${typed}`, options),
    dm: (typed, options) => {
      reachApp();
      return post(directWith(slack, user), typed, options);
    },
    edit: (channelName, ts, typed) => {
      const edited = { user: user.id, ts: slack.newTs() };
      const changed = changeMessage(slack, findChannel(slack, channelName), ts, {
        text: encodeTyped(slack, typed),
        edited,
      });
      if (!changed) throw new Error(`there is no message ${ts}`);
      return changed;
    },
    remove: (channel, ts) => {
      if (!deleteMessage(slack, findChannel(slack, channel), ts)) throw new Error(`there is no message ${ts}`);
    },
    slash: (command, typed, channel) => {
      reachApp();
      return sendCommand(slack, user, findChannel(slack, channel), command, typed);
    },
    click: (messageTs, actionId, value) => {
      const { channel, message } = findSeen(slack, user, messageTs);
      const action = pressedIn(message.blocks ?? [], actionId, value);
      if (!action) throw new Error(`message ${messageTs} has no ${actionId}`);
      return pressInMessage(slack, user, channel, message, action);
    },
    clickInView: (viewId, actionId, value, values = {}) => {
      const view = findView(slack, user, viewId);
      const action = pressedIn(view.blocks, actionId, value);
      if (!action) throw new Error(`view ${viewId} has no ${actionId}`);
      return pressInView(slack, user, view, action, values);
    },
    shortcut: (callbackId, on) => {
      reachApp();
      if (!on) return sendGlobalShortcut(slack, user, callbackId);
      const channel = findChannel(slack, on.channel);
      const message = findMessage(channel, on.ts);
      if (!message) throw new Error(`there is no message ${on.ts}`);
      return sendMessageShortcut(slack, user, channel, message, callbackId);
    },
    submit: (viewId, values) => submitView(slack, user, findView(slack, user, viewId), values),
    close: (viewId) => closeView(slack, user, findView(slack, user, viewId), false),
    openHome: () => void opened('home'),
    openMessages: () => opened('messages'),
    react: (channelName, ts, name) => {
      const channel = findChannel(slack, channelName);
      const message = findMessage(channel, ts);
      if (!message) throw new Error(`there is no message ${ts}`);
      addReaction(slack, channel, message, user.id, name);
    },
    join: (channel) => joinChannel(slack, findChannel(slack, channel), user.id),
    share: (channel, name, content, typed = '') => share(findChannel(slack, channel), name, content, typed),
    dmFile: (name, content, typed = '') => {
      reachApp();
      return share(directWith(slack, user), name, content, typed);
    },
  };
};
