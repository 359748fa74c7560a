/** What a run needs from outside, and what it remembers from one time to the next. */
import type { Logger } from 'pino';
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import type { Deliver } from './deliver.ts';
import type { DuePost } from './due-posts.ts';
import type { DeliveryState } from './ledger.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { Person } from './standing.ts';
import type { Destination } from './subscription.ts';

/** Where curators are told what the desk cannot settle by itself. */
export type Curator = Pick<DuePost, 'destination' | 'language' | 'timeZone'>;

export interface RunPorts {
  readonly store: ReminderStore;
  readonly deliver: Deliver;
  readonly agenda: () => Promise<Agenda>;
  /** Looks up who would read a message now; null where Slack does not tell just now. */
  readonly readers: (destination: Destination) => Promise<Readers | null>;
  /** Looks up a person; null where Slack does not tell just now. */
  readonly person: (user: string) => Promise<Person | null>;
  readonly curator: Curator | null;
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since some moment of this process; never jumps. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  /** Lets others have their turn, and resolves after it. */
  readonly giveWay: () => Promise<void>;
  readonly log: Logger;
}

/** By the clock that does not jump. It is not kept: after a restart all of it is waited for anew. */
export interface Waits {
  /** When an attempt was first seen, by its name. */
  readonly seen: Map<string, number>;
  /** Until when Slack wants a destination left alone, by its id. */
  readonly pausedUntil: Map<string, number>;
}

export type Attempted = Extract<DeliveryState, { kind: 'attempted' }>;

export const isPaused = ({ id }: Destination, { pausedUntil }: Waits, { elapsed }: RunPorts): boolean =>
  (pausedUntil.get(id) ?? 0) > elapsed();

export function pause({ id }: Destination, ms: number, { pausedUntil }: Waits, { elapsed }: RunPorts): void {
  pausedUntil.set(id, elapsed() + ms);
}
