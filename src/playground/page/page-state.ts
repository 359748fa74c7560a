import type { Snapshot, StreamEvent } from '../control.ts';
import type { Place } from './place.ts';

export type ToolTab = 'traffic' | 'faults';

/** A message that has been typed and that the workspace has not shown yet. */
export type Sending = {
  key: string;
  user: string;
  channel: string;
  thread_ts: string | undefined;
  text: string;
  /** Why it was refused; such a message stays until it is dismissed. */
  error?: string;
};

export type PageState = {
  /** Nothing until the stream's first event. */
  workspace: Snapshot | undefined;
  streaming: boolean;
  /** The user acted as, by id. */
  me: string;
  place: Place;
  /** The first message of the thread that is open beside the place. */
  thread: string | undefined;
  /** My latest message that the app has not answered: its thread opens when it does. */
  awaited: string | undefined;
  tools: ToolTab | undefined;
  /** Whether the list of channels lies over the page, where it has no place of its own. */
  drawer: boolean;
  sending: readonly Sending[];
  /** The last message seen, by `user:channel`. */
  seen: Readonly<Record<string, string>>;
  /** The last message of the first snapshot: what came before it counts as seen. */
  baseline: string;
  notice: string | undefined;
};

export type PageAction =
  | { type: 'streamed'; event: StreamEvent }
  | { type: 'stream-lost' }
  | { type: 'go'; place: Place }
  | { type: 'act-as'; user: string }
  | { type: 'open-thread'; ts: string }
  | { type: 'close-thread' }
  | { type: 'show-tools'; tab: ToolTab | undefined }
  | { type: 'show-drawer'; open: boolean }
  | { type: 'send'; sending: Sending }
  | { type: 'refuse'; key: string; error: string }
  | { type: 'forget'; key: string }
  | { type: 'notice'; text: string | undefined };

export const initialState = (me: string, place: Place): PageState => ({
  workspace: undefined,
  streaming: false,
  me,
  place,
  thread: undefined,
  awaited: undefined,
  tools: undefined,
  drawer: false,
  sending: [],
  seen: {},
  baseline: '',
  notice: undefined,
});
