import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, createClock } from './clock.ts';
import type { Delivered, DeliveryKind } from './delivery.ts';
import { type EventBody, redeliverEvent } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { isLocal } from './http.ts';
import { deliverByHttp } from './http-events.ts';
import { installationOf, manifestSchema } from './manifest.ts';
import { joinChannel, removeApp, setArchived } from './membership.ts';
import { createPerson, findChannel, findUser, type Person } from './person.ts';
import { createRoutes } from './routes.ts';
import { ASEAN_CHINA_SEED, type Seed, TEAM_ID } from './seed.ts';
import { appUser, seededWorkspace } from './seeded-workspace.ts';
import { type AppIdentity, createChanges, type Slack } from './slack.ts';
import { createSocketMode, type DisconnectReason } from './socket-mode.ts';
import { type AgentThread, createIds, createTimestamps, findDirect, type Message, type View } from './state.ts';
import { createTraffic, type Exchange } from './traffic.ts';
import { createTriggers } from './triggers.ts';
import { createWaiting, type Waiting } from './waiting.ts';
import { methodsOf } from './web-api/methods.ts';

export type SlackServerOptions = {
  /** A free one where left out. */
  port?: number;
  seed?: Seed;
  /** The app's manifest as a parsed object; without one the app has every scope and hears every event. */
  manifest?: unknown;
  /** Scopes of the manifest that were not granted. */
  withoutScopes?: readonly string[];
  /** Unix time in milliseconds; the real time where left out. */
  now?: () => number;
  /** Where the app listens for signed HTTP requests, asked at each delivery; Socket Mode where left out. */
  requestUrl?: () => string;
  /** The folder of the built page; none is served where left out. */
  pageFolder?: string;
};

export type SlackServer = Waiting & {
  /** For `clientOptions.slackApiUrl`. */
  apiUrl: string;
  /** The server's own address, without a slash at the end. */
  origin: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  botUserId: string;
  /** Acts as a person, by handle or id. */
  as: (user: string) => Person;
  /** What stands in a channel, the oldest first. `@mei` names the app's direct messages with mei. */
  messages: (channel: string) => readonly Message[];
  ephemerals: (user: string) => readonly Message[];
  /** The modals that lie before a person, the top one last. */
  modals: (user: string) => readonly View[];
  home: (user: string) => View | undefined;
  /** What the app has set on a thread of its conversation with a person, by the conversation's id. */
  agentThread: (channel: string, threadTs: string) => AgentThread | undefined;
  /** What went both ways so far, the oldest first. */
  requests: readonly Exchange[];
  /** The calls of the app: all, or those of one method (`chat.postMessage`, `response_url`). */
  calls: (method?: string) => readonly Exchange[];
  /** What was sent to the app: all, or one kind (`events_api`, `interactive`, `slash_commands`). */
  deliveries: (kind?: DeliveryKind) => readonly Exchange[];
  faults: Faults;
  /** Delivers the last event of this type once more, under its own or another event id. */
  redeliver: (eventType: string, eventId: 'same' | 'another') => Promise<Delivered>;
  disconnect: (reason: DisconnectReason | 'drop') => void;
  archive: (channel: string) => void;
  inviteApp: (channel: string) => void;
  removeApp: (channel: string) => void;
  /** Resolves when the app has a Socket Mode connection. */
  connected: () => Promise<void>;
  /** The clock that the desk goes by, which the page moves. */
  clock: Clock;
  close: () => Promise<void>;
};

/** Slack keeps an event for no longer than this for an app that is not connected, in milliseconds. */
const LONGEST_WAIT = 300_000;

const secret = () => randomBytes(18).toString('hex');

const newIdentity = (): AppIdentity => ({
  appId: 'A0000DESK',
  botId: 'B0000DESK',
  botUserId: 'U0000DESK',
  botToken: `xoxb-playground-${secret()}`,
  appToken: `xapp-1-playground-${secret()}`,
  signingSecret: secret(),
});

/** Starts a Slack of its own on loopback, which the app connects to exactly as to Slack. */
export const startSlackServer = async (options: SlackServerOptions = {}): Promise<SlackServer> => {
  const now = options.now ?? Date.now;
  const app = newIdentity();
  const manifest = options.manifest === undefined ? undefined : manifestSchema.parse(options.manifest);
  const installation = installationOf(manifest, options.withoutScopes ?? []);
  const changes = createChanges();
  const socketMode = createSocketMode(app.appId, secret, () => changes.emit({ type: 'connections' }));
  const traffic = createTraffic(now);
  const clock = createClock(now);
  const http = createServer();
  const port = () => (http.address() as AddressInfo).port;
  const slack: Slack = {
    workspace: seededWorkspace(options.seed ?? ASEAN_CHINA_SEED, appUser(app, installation.name, now()), now()),
    app,
    installation,
    now,
    newId: createIds(),
    newTs: createTimestamps(now),
    changes,
    traffic,
    faults: createFaults(),
    triggers: createTriggers(now, secret, TEAM_ID),
    deliver: async (kind, payload, retry) => {
      const exchange = traffic.begin('delivery', kind, payload);
      const { requestUrl } = options;
      const delivered = requestUrl
        ? await deliverByHttp({ url: requestUrl(), signingSecret: app.signingSecret, now }, kind, payload, retry)
        : await socketMode.send(kind, payload, retry);
      traffic.end(exchange, delivered.outcome === 'acknowledged' ? delivered.body : undefined, delivered.outcome);
      return delivered;
    },
    beforeRetry: (outcome, milliseconds) =>
      outcome === 'unreachable' && !options.requestUrl
        ? Promise.race([socketMode.connected(), sleep(LONGEST_WAIT, undefined, { ref: false })])
        : sleep(milliseconds, undefined, { ref: false }),
    origin: () => `http://127.0.0.1:${port()}`,
  };

  const redeliver: SlackServer['redeliver'] = (eventType, eventId) => {
    const last = traffic
      .of('delivery', 'events_api')
      .map(({ sent }) => sent as EventBody)
      .findLast(({ event }) => event.type === eventType);
    if (!last) throw new Error(`no ${eventType} has been delivered yet`);
    return redeliverEvent(slack, last, eventId);
  };
  const { connections, disconnect, connected } = socketMode;
  const controls = { slack, clock, connections, disconnect, redeliver };
  http.on('request', createRoutes(slack, methodsOf(socketMode), controls, port, options.pageFolder));
  http.on('upgrade', (request, socket, head) => {
    if (!isLocal(request, port()) || !socketMode.accept(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  const anybody = () => [...slack.workspace.users.keys()][0] ?? app.botUserId;
  const user = (name: string) => findUser(slack, name).id;
  const channel = (name: string) =>
    name.startsWith('@')
      ? (findDirect(slack.workspace, user(name.slice(1)), app.botUserId)?.id ?? '')
      : findChannel(slack, name).id;

  return {
    ...createWaiting(slack, { channel, user }),
    apiUrl: `${slack.origin()}/api/`,
    origin: slack.origin(),
    botToken: app.botToken,
    appToken: app.appToken,
    signingSecret: app.signingSecret,
    botUserId: app.botUserId,
    as: (name) => createPerson(slack, name),
    messages: (name) => slack.workspace.channels.get(channel(name))?.messages ?? [],
    ephemerals: (name) =>
      slack.workspace.ephemerals.filter(({ to }) => to === user(name)).map(({ message }) => message),
    modals: (name) => slack.workspace.modals.get(user(name)) ?? [],
    home: (name) => slack.workspace.homes.get(user(name)),
    agentThread: (id, threadTs) => slack.workspace.agentThreads.get(`${id}:${threadTs}`),
    requests: traffic.exchanges,
    calls: (method) => traffic.of('call', method),
    deliveries: (kind) => traffic.of('delivery', kind),
    faults: slack.faults,
    redeliver,
    disconnect,
    archive: (name) => setArchived(slack, findChannel(slack, name), anybody(), true),
    inviteApp: (name) => joinChannel(slack, findChannel(slack, name), app.botUserId, anybody()),
    removeApp: (name) => removeApp(slack, findChannel(slack, name), anybody()),
    connected,
    clock,
    close: async () => {
      await socketMode.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
