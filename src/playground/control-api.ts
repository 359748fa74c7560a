import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import type { Command, CommandAnswer, StreamEvent } from './control.ts';
import { commandSchema } from './control.ts';
import { parseJson, readBody, sendJson } from './http.ts';
import { joinChannel, removeApp, setArchived } from './membership.ts';
import { createPerson, findChannel, findUser } from './person.ts';
import type { Slack } from './slack.ts';
import { channelSnapshot, fileSnapshot, snapshotOf, viewsSnapshot } from './snapshot.ts';
import type { DisconnectReason } from './socket-mode.ts';
import { type Change, withThreadSummary } from './state.ts';
import { encodeTyped } from './typed-text.ts';
import { sharedFile } from './web-api/files.ts';

/** What the control API moves besides the workspace itself. */
export type Controls = {
  slack: Slack;
  clock: Clock;
  connections: () => number;
  disconnect: (reason: DisconnectReason | 'drop') => void;
  redeliver: (eventType: string, eventId: 'same' | 'another') => Promise<unknown>;
};

const streamed = ({ slack, connections }: Controls, change: Change): StreamEvent[] => {
  const { workspace } = slack;
  switch (change.type) {
    case 'message':
    case 'message_changed': {
      const channel = workspace.channels.get(change.channel);
      if (!channel) return [];
      const root = channel.messages.find(({ ts }) => ts === change.message.thread_ts && ts !== change.message.ts);
      return [change.message, ...(root ? [root] : [])].map((message) => ({
        type: 'message',
        channel: channel.id,
        message: withThreadSummary(channel, message),
      }));
    }
    case 'message_deleted':
    case 'ephemeral':
      return [change];
    case 'channel': {
      const channel = workspace.channels.get(change.channel);
      if (!channel) return [];
      const { messages: _, ...described } = channelSnapshot(channel);
      return [{ type: 'channel', channel: described }];
    }
    case 'views':
      return [{ type: 'views', views: viewsSnapshot(slack, change.user) }];
    case 'agent_thread': {
      const thread = workspace.agentThreads.get(change.key);
      return thread ? [{ type: 'agent_thread', key: change.key, thread }] : [];
    }
    case 'file': {
      const file = workspace.files.get(change.id);
      return file ? [{ type: 'file', file: fileSnapshot(file) }] : [];
    }
    case 'connections':
      return [{ type: 'connections', connections: connections() }];
  }
};

const HEARTBEAT = 20_000;

const stream = (controls: Controls, response: ServerResponse): void => {
  const { slack, clock } = controls;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (event: StreamEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  send({ type: 'snapshot', snapshot: snapshotOf(slack, clock, controls.connections()) });
  const stops = [
    slack.changes.subscribe((change) => {
      for (const event of streamed(controls, change)) send(event);
    }),
    slack.traffic.subscribe((exchange) => send({ type: 'traffic', exchange })),
    slack.faults.subscribe((faults) => send({ type: 'faults', faults })),
    clock.onMove(() => send({ type: 'clock', clock: { now: clock.now(), offset: clock.offset() } })),
  ];
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(heartbeat);
    for (const stop of stops) stop();
  });
};

const obey = async ({ slack, clock, disconnect, redeliver }: Controls, command: Command): Promise<CommandAnswer> => {
  const as = (user: string) => createPerson(slack, user);
  const channelOf = (id: string) => findChannel(slack, id);
  const inThread = (thread_ts: string | undefined) => (thread_ts === undefined ? {} : { thread_ts });
  switch (command.do) {
    case 'post':
      return { ok: true, ts: as(command.user).say(command.channel, command.text, inThread(command.thread_ts)).ts };
    case 'edit':
      return { ok: true, ts: as(command.user).edit(command.channel, command.ts, command.text).ts };
    case 'delete':
      as(command.user).remove(command.channel, command.ts);
      return { ok: true };
    case 'react':
      as(command.user).react(command.channel, command.ts, command.name);
      return { ok: true };
    case 'slash':
      return { ok: true, reaction: await as(command.user).slash(command.command, command.text, command.channel) };
    case 'click':
      return { ok: true, reaction: await as(command.user).click(command.message_ts, command.action_id, command.value) };
    case 'click-in-view':
      return {
        ok: true,
        reaction: await as(command.user).clickInView(command.view_id, command.action_id, command.value, command.values),
      };
    case 'submit':
      return { ok: true, reaction: await as(command.user).submit(command.view_id, command.values) };
    case 'close-view':
      return { ok: true, reaction: await as(command.user).close(command.view_id) };
    case 'shortcut':
      return { ok: true, reaction: await as(command.user).shortcut(command.callback_id, command.on) };
    case 'open-home':
      as(command.user).openHome();
      return { ok: true };
    case 'open-messages':
      return { ok: true, channel: as(command.user).openMessages().id };
    case 'invite-app':
      joinChannel(slack, channelOf(command.channel), slack.app.botUserId, command.user);
      return { ok: true };
    case 'remove-app':
      removeApp(slack, channelOf(command.channel), command.user);
      return { ok: true };
    case 'archive':
    case 'unarchive':
      setArchived(slack, channelOf(command.channel), command.user, command.do === 'archive');
      return { ok: true };
    case 'fault':
      slack.faults.next(command.fault);
      return { ok: true };
    case 'clear-faults':
      slack.faults.clear();
      return { ok: true };
    case 'redeliver':
      await redeliver(command.event_type, command.event_id);
      return { ok: true };
    case 'disconnect':
      disconnect(command.reason);
      return { ok: true };
    case 'advance-clock':
      clock.advance(command.milliseconds);
      return { ok: true };
    case 'reset-clock':
      clock.reset();
      return { ok: true };
  }
};

/** What cannot be done throws in `obey`; the page gets the reason. */
const attempt = async (act: () => CommandAnswer | Promise<CommandAnswer>): Promise<CommandAnswer> => {
  try {
    return await act();
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
};

const takeCommand = async (controls: Controls, request: IncomingMessage): Promise<CommandAnswer> => {
  const parsed = commandSchema.safeParse(parseJson((await readBody(request)).toString()));
  if (!parsed.success)
    return {
      ok: false,
      error: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    };
  return await attempt(() => obey(controls, parsed.data));
};

const takeFile = async ({ slack }: Controls, request: IncomingMessage): Promise<CommandAnswer> => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const content = await readBody(request);
  const thread_ts = searchParams.get('thread_ts');
  return await attempt(() => {
    const user = findUser(slack, searchParams.get('user') ?? '');
    const channel = findChannel(slack, searchParams.get('channel') ?? '');
    const place = thread_ts ? { thread_ts } : {};
    const comment = encodeTyped(slack, searchParams.get('text') ?? '');
    const file = { name: searchParams.get('name') ?? 'file', content, comment };
    const message = sharedFile(slack, user, channel, file, place);
    return { ok: true, ts: message.ts };
  });
};

/** Answers what is below `/control/`. */
export const answerControl = async (
  controls: Controls,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (path === '/control/stream' && request.method === 'GET') return stream(controls, response);
  if (path === '/control/commands' && request.method === 'POST') {
    const answer = await takeCommand(controls, request);
    return sendJson(response, answer.ok ? 200 : 400, answer);
  }
  if (path === '/control/files' && request.method === 'POST') {
    const answer = await takeFile(controls, request);
    return sendJson(response, answer.ok ? 200 : 400, answer);
  }
  sendJson(response, 404, { ok: false, error: 'not_found' });
};
