import type { Snapshot, StreamEvent } from '../control.ts';
import { applyStreamEvent } from './apply-stream-event.ts';
import type { PageAction, PageState } from './page-state.ts';
import { channelAt, latestTs, people } from './workspace.ts';

const withSeen = (state: PageState): PageState => {
  const channel = state.workspace && channelAt(state.workspace, state.place, state.me);
  if (!channel) return state;
  return { ...state, seen: { ...state.seen, [`${state.me}:${channel.id}`]: latestTs([channel]) } };
};

/** The first stream event brings people and channels: who is acted as and where the page is must be among them. */
const settle = (state: PageState, workspace: Snapshot): PageState => {
  const known = people(workspace);
  const me = (known.find(({ id }) => id === state.me) ?? known[0])?.id ?? '';
  const isThere = state.place.kind !== 'channel' || channelAt(workspace, state.place, me);
  return {
    ...state,
    me,
    place: isThere ? state.place : { kind: 'welcome' },
    baseline: state.baseline || latestTs(workspace.channels),
  };
};

const streamed = (state: PageState, event: StreamEvent): PageState => {
  const workspace =
    event.type === 'snapshot' ? event.snapshot : state.workspace && applyStreamEvent(state.workspace, event);
  if (!workspace) return state;
  const next = { ...state, workspace, streaming: true };
  if (event.type === 'snapshot') return withSeen(settle(next, workspace));
  if (event.type !== 'message') return next;
  const { message, channel } = event;
  const isNew = !state.workspace?.channels
    .find(({ id }) => id === channel)
    ?.messages.some(({ ts }) => ts === message.ts);
  if (!isNew) return next;
  // Messages of one person arrive in the order in which they were sent.
  const own = next.sending.find(
    ({ user, thread_ts, error, ...sent }) =>
      !error && user === message.user && sent.channel === channel && thread_ts === message.thread_ts,
  );
  const answers = message.user === workspace.app.userId && message.thread_ts === state.awaited && state.awaited;
  return withSeen({
    ...next,
    sending: next.sending.filter((sending) => sending !== own),
    awaited: own && !message.thread_ts ? message.ts : answers ? undefined : next.awaited,
    thread: answers || next.thread,
  });
};

export const reducePage = (state: PageState, action: PageAction): PageState => {
  switch (action.type) {
    case 'streamed':
      return streamed(state, action.event);
    case 'stream-lost':
      return { ...state, streaming: false };
    case 'go':
      return withSeen({ ...state, place: action.place, thread: undefined, awaited: undefined, drawer: false });
    case 'act-as': {
      const moved = { ...state, me: action.user, thread: undefined, awaited: undefined };
      return withSeen(state.workspace ? settle(moved, state.workspace) : moved);
    }
    case 'open-thread':
      return { ...state, thread: action.ts };
    case 'close-thread':
      return { ...state, thread: undefined };
    case 'show-tools':
      return { ...state, tools: action.tab, drawer: false };
    case 'show-drawer':
      return { ...state, drawer: action.open };
    case 'send':
      return { ...state, sending: [...state.sending, action.sending], notice: undefined };
    case 'refuse':
      return {
        ...state,
        sending: state.sending.map((one) => (one.key === action.key ? { ...one, error: action.error } : one)),
      };
    case 'forget':
      return { ...state, sending: state.sending.filter(({ key }) => key !== action.key) };
    case 'notice':
      return { ...state, notice: action.text };
  }
};
