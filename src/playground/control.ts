/**
 * The control API: what the playground's page speaks with the server. Same origin, loopback only, JSON throughout.
 *
 * - `GET /control/stream`: server-sent events, each `data:` a `StreamEvent`. The first is a `snapshot` of everything;
 *   each later one says what changed, so that a page is a reducer over them. After a reconnection it starts anew.
 * - `POST /control/commands` (`content-type: application/json`): one `Command`, answered with a `CommandAnswer`.
 *   What a command changes arrives by the stream.
 * - `POST /control/files?user=…&channel=…&name=…[&text=…][&thread_ts=…]`: the body is a file that this person shares; answered
 *   with a `CommandAnswer`.
 * - `GET /files/<id>/<name>`: a file's content.
 *
 * People, channels and views are named by id (`User.id`, `ChannelSnapshot.id`, `View.id`), messages by `ts`.
 */
import { z } from 'zod';
import type { CallFault, FaultFor } from './faults.ts';
import type { Reaction } from './interactions.ts';
import type { Manifest } from './manifest.ts';
import type { AgentThread, ChannelKind, Message, Team, User, View } from './state.ts';
import type { Exchange } from './traffic.ts';

type AppSnapshot = {
  name: string;
  /** The app's own user; its messages have this `user`, and `bot_id`. */
  userId: string;
  commands: Manifest['features']['slash_commands'];
  shortcuts: Manifest['features']['shortcuts'];
  hasHome: boolean;
  hasMessages: boolean;
  /** Prompts of the manifest, where the app has an agent view. */
  agent: { suggestedPrompts: { title: string; message: string }[] } | undefined;
};

export type ChannelSnapshot = {
  id: string;
  /** Empty for direct messages: show the other member. */
  name: string;
  kind: ChannelKind;
  topic: string;
  archived: boolean;
  shared: boolean;
  members: string[];
  /** Oldest first, replies included: a reply has `thread_ts` other than its `ts`; a thread's first has `reply_count`. */
  messages: Message[];
};

/** `to` alone sees it. */
type EphemeralSnapshot = { channel: string; to: string; message: Message };

/** What lies before a person: open modals, the top one last, and the app's Home tab as last published for them. */
export type ViewsSnapshot = { user: string; modals: View[]; home: View | undefined };

export type FileSnapshot = { id: string; name: string; title: string; mimetype: string; size: number; url: string };

/** Unix time and offset in milliseconds: `now` is what the desk takes for the present. */
type ClockSnapshot = { now: number; offset: number };

export type Snapshot = {
  team: Team;
  app: AppSnapshot;
  users: User[];
  channels: ChannelSnapshot[];
  ephemerals: EphemeralSnapshot[];
  views: ViewsSnapshot[];
  files: FileSnapshot[];
  /** By `channel:thread_ts`, and by `channel:` for what is set on the whole conversation. */
  agentThreads: Record<string, AgentThread>;
  faults: readonly (CallFault & FaultFor)[];
  clock: ClockSnapshot;
  /** How many Socket Mode connections the app has; none means that it is not running. */
  connections: number;
  /** The last exchanges, oldest first. */
  traffic: Exchange[];
};

export type StreamEvent =
  | { type: 'snapshot'; snapshot: Snapshot }
  /** New or changed; replaces the one with the same `ts` in this channel. */
  | { type: 'message'; channel: string; message: Message }
  | { type: 'message_deleted'; channel: string; ts: string }
  /** New or changed; replaces the one with the same `ts`. `message_deleted` takes ephemerals away too. */
  | { type: 'ephemeral'; ephemeral: EphemeralSnapshot }
  /** New or changed, without its messages. */
  | { type: 'channel'; channel: Omit<ChannelSnapshot, 'messages'> }
  | { type: 'views'; views: ViewsSnapshot }
  | { type: 'agent_thread'; key: string; thread: AgentThread }
  | { type: 'file'; file: FileSnapshot }
  | { type: 'clock'; clock: ClockSnapshot }
  | { type: 'faults'; faults: readonly (CallFault & FaultFor)[] }
  | { type: 'connections'; connections: number }
  /** Begun or ended; replaces the one with the same `id`. */
  | { type: 'traffic'; exchange: Exchange };

export type CommandAnswer =
  /** `reaction`: what the app did, for commands that it has to acknowledge. `channel`: of the conversation opened. */
  { ok: true; reaction?: Reaction; channel?: string; ts?: string } | { ok: false; error: string };

const effect = z.union([z.enum(['none', 'done']), z.object({ afterMilliseconds: z.number().min(0) })]);

const faultFor = { method: z.string().optional(), times: z.number().int().min(1).optional() };

const faultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delay'), milliseconds: z.number().min(0), ...faultFor }),
  z.object({ kind: z.literal('rate-limit'), retryAfter: z.number().min(0), ...faultFor }),
  z.object({ kind: z.literal('server-error'), status: z.number().int().min(500).max(599).optional(), ...faultFor }),
  z.object({ kind: z.literal('reset'), effect, ...faultFor }),
  z.object({ kind: z.literal('time-out'), effect, ...faultFor }),
  z.object({ kind: z.literal('error'), error: z.string(), ...faultFor }),
]);

const user = z.string();
const channel = z.string();
const ts = z.string();
const view_id = z.string();
/** An element's action id or, where several share one, `block id/action id`. */
const action_id = z.string();
const value = z.unknown().optional();

export const commandSchema = z.discriminatedUnion('do', [
  /** As typed: `@mei`, `@STI Desk` and `#general` become mentions and links. */
  z.object({ do: z.literal('post'), user, channel, text: z.string(), thread_ts: ts.optional() }),
  z.object({ do: z.literal('edit'), user, channel, ts, text: z.string() }),
  z.object({ do: z.literal('delete'), user, channel, ts }),
  z.object({ do: z.literal('react'), user, channel, ts, name: z.string() }),
  /** `command` with its slash, `text` the rest as typed. */
  z.object({ do: z.literal('slash'), user, channel, command: z.string(), text: z.string() }),
  /** `value`: what was chosen, for menus (an option's value, a date, a user's id) and feedback buttons (the value). */
  z.object({ do: z.literal('click'), user, message_ts: ts, action_id, value }),
  /** `values`: what was entered meanwhile, as in `submit`. */
  z.object({
    do: z.literal('click-in-view'),
    user,
    view_id,
    action_id,
    value,
    values: z.record(z.string(), z.unknown()).optional(),
  }),
  /** Values as in `value` above, by `action_id` as above; an element that is left out keeps its initial value. */
  z.object({ do: z.literal('submit'), user, view_id, values: z.record(z.string(), z.unknown()) }),
  z.object({ do: z.literal('close-view'), user, view_id }),
  /** On a message where `channel` and `message_ts` are given, else global. */
  z.object({
    do: z.literal('shortcut'),
    user,
    callback_id: z.string(),
    on: z.object({ channel, ts }).optional(),
  }),
  z.object({ do: z.literal('open-home'), user }),
  /** Opens the conversation with the app, the agent's pane; answered with `channel`. */
  z.object({ do: z.literal('open-messages'), user }),
  z.object({ do: z.literal('invite-app'), user, channel }),
  z.object({ do: z.literal('remove-app'), user, channel }),
  z.object({ do: z.literal('archive'), user, channel }),
  z.object({ do: z.literal('unarchive'), user, channel }),
  z.object({ do: z.literal('fault'), fault: faultSchema }),
  z.object({ do: z.literal('clear-faults') }),
  z.object({ do: z.literal('redeliver'), event_type: z.string(), event_id: z.enum(['same', 'another']) }),
  z.object({
    do: z.literal('disconnect'),
    reason: z.enum(['warning', 'refresh_requested', 'link_disabled', 'drop']),
  }),
  z.object({ do: z.literal('advance-clock'), milliseconds: z.number().min(0) }),
  z.object({ do: z.literal('reset-clock') }),
]);

export type Command = z.input<typeof commandSchema>;
