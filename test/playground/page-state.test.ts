import { describe, expect, it } from 'vitest';
import type { ChannelSnapshot, Snapshot } from '../../src/playground/control.ts';
import { completionAt } from '../../src/playground/page/completion.ts';
import { initialState, type PageAction, type PageState } from '../../src/playground/page/page-state.ts';
import { addressOf, type Place, placeAt } from '../../src/playground/page/place.ts';
import { reducePage } from '../../src/playground/page/reduce-page.ts';
import { messagesFor, unreadIn } from '../../src/playground/page/workspace.ts';
import type { Message } from '../../src/playground/state.ts';

const APP = 'UAPP';

const user = (id: string, is_bot = false) => ({
  id,
  team_id: 'T',
  name: id.toLowerCase(),
  real_name: id,
  tz: 'Asia/Jakarta',
  locale: 'en-GB',
  is_bot,
  deleted: false,
  profile: {},
});

const channel = (id: string, members: string[]): ChannelSnapshot => ({
  id,
  name: id.toLowerCase(),
  kind: 'channel',
  topic: '',
  archived: false,
  shared: false,
  members,
  messages: [],
});

const snapshot: Snapshot = {
  team: { id: 'T', name: 'T', domain: 't' },
  app: {
    name: 'Desk',
    userId: APP,
    commands: [{ command: '/sti', description: 'Ask', usage_hint: 'which?', should_escape: true }],
    shortcuts: [],
    hasHome: true,
    hasMessages: true,
    agent: undefined,
  },
  users: [user('UMEI'), user('USITI'), user(APP, true)],
  channels: [channel('C1', ['UMEI', 'USITI', APP]), channel('C2', ['UMEI', APP])],
  ephemerals: [],
  views: [],
  files: [],
  agentThreads: {},
  faults: [],
  clock: { now: 0, offset: 0 },
  connections: 1,
  traffic: [],
};

const said = (ts: string, by: string, more: Partial<Message> = {}): Message => ({
  type: 'message',
  ts,
  user: by,
  text: 'text',
  ...more,
});

const arrives = (message: Message, where = 'C1'): PageAction => ({
  type: 'streamed',
  event: { type: 'message', channel: where, message },
});

const stateAfter = (...actions: PageAction[]): PageState =>
  [
    { type: 'streamed' as const, event: { type: 'snapshot' as const, snapshot } },
    { type: 'go' as const, place: { kind: 'channel' as const, channel: 'C1' } },
    ...actions,
  ].reduce(reducePage, initialState('UMEI', { kind: 'welcome' }));

const sending = { key: 'k', user: 'UMEI', channel: 'C1', thread_ts: undefined, text: 'text' };

describe('what I write', () => {
  it('shows at once, and once only when the workspace has it', () => {
    expect(stateAfter({ type: 'send', sending }).sending).toEqual([sending]);
    expect(stateAfter({ type: 'send', sending }, arrives(said('1.1', 'UMEI'))).sending).toEqual([]);
  });

  it('stays with its reason where it was refused', () => {
    const refused = stateAfter({ type: 'send', sending }, { type: 'refuse', key: 'k', error: 'is_archived' });
    expect(refused.sending).toEqual([{ ...sending, error: 'is_archived' }]);
    expect(reducePage(refused, arrives(said('1.1', 'UMEI'))).sending).toHaveLength(1);
  });

  it('opens its thread when the app answers in it, and not when somebody else does', () => {
    const asked = stateAfter({ type: 'send', sending }, arrives(said('1.1', 'UMEI')));
    expect(reducePage(asked, arrives(said('1.2', 'USITI', { thread_ts: '1.1' }))).thread).toBeUndefined();
    expect(reducePage(asked, arrives(said('1.2', APP, { thread_ts: '1.1' }))).thread).toBe('1.1');
  });
});

describe('what others write', () => {
  it('is unread until its channel is looked at, for each person', () => {
    const state = stateAfter(arrives(said('2.1', APP), 'C2'), arrives(said('2.2', APP), 'C1'));
    const unread = (of: PageState) => of.workspace?.channels.map((one) => unreadIn(of, one));
    expect(unread(state)).toEqual([0, 1]);
    expect(unread(reducePage(state, { type: 'go', place: { kind: 'channel', channel: 'C2' } }))).toEqual([0, 0]);
  });

  it('is shown to those it is for: an ephemeral message to one', () => {
    const message = said('3.1', APP, { is_ephemeral: true });
    const { workspace } = stateAfter({
      type: 'streamed',
      event: { type: 'ephemeral', ephemeral: { channel: 'C1', to: 'UMEI', message } },
    });
    const [first] = workspace?.channels ?? [];
    if (!workspace || !first) throw new Error('there is no channel');
    expect(messagesFor(workspace, first, 'UMEI', undefined)).toEqual([message]);
    expect(messagesFor(workspace, first, 'USITI', undefined)).toEqual([]);
  });
});

it('leaves a channel for the first screen when the person acted as is not in it', () => {
  const state = stateAfter(
    { type: 'go', place: { kind: 'channel', channel: 'C2' } },
    { type: 'act-as', user: 'USITI' },
  );
  expect(state.place).toEqual({ kind: 'welcome' });
});

it('finds every place again by its address', () => {
  const places: Place[] = [
    { kind: 'welcome' },
    { kind: 'channel', channel: 'C1' },
    { kind: 'app', tab: 'home' },
    { kind: 'app', tab: 'messages' },
  ];
  for (const place of places) expect(placeAt(addressOf(place))).toEqual(place);
});

describe('completion', () => {
  const titles = (text: string, commands = true) =>
    completionAt(snapshot, text, text.length, { me: 'USITI', commands })?.candidates.map(({ title }) => title);

  it('offers the commands at the beginning, but not in threads', () => {
    expect(titles('/s')).toEqual(['/sti which?']);
    expect(titles('/s', false)).toBeUndefined();
    expect(titles('a /s')).toBeUndefined();
  });

  it('offers the app first, then people, and the channels that the person is in', () => {
    expect(titles('ask @')).toEqual([APP, 'UMEI', 'USITI']);
    expect(titles('see #c')).toEqual(['#c1']);
  });
});
