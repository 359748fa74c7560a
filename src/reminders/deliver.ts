/** The port through which reminders reach people. */
import type { MessageLanguage } from '../messages/say.ts';
import type { Item } from './item.ts';
import type { Delivery, Entry, GoneReason } from './ledger.ts';
import type { Destination } from './subscription.ts';

/** One item of a message, with all for which it stands there. */
export interface Line {
  readonly item: Item;
  /** The same under other entries of the record. */
  readonly also: readonly Item[];
  /** The newest of its occurrences. */
  readonly entry: Entry;
  /** Whether it comes noticeably later than planned. */
  readonly late: boolean;
}

export type MessageContent =
  | { readonly kind: 'reminders'; readonly lines: readonly Line[] }
  | Exclude<Delivery['about'], { kind: 'reminders' }>;

export interface ReminderMessage {
  /** The only thing that may stand in the message's metadata. */
  readonly delivery: string;
  readonly destination: Destination;
  readonly language: MessageLanguage;
  /** IANA name. */
  readonly timeZone: string;
  /** When it is posted, epoch milliseconds. */
  readonly now: number;
  readonly content: MessageContent;
}

export type PostOutcome =
  | { readonly outcome: 'posted'; readonly channel: string; readonly ts: string }
  | { readonly outcome: 'rate-limited'; readonly retryAfterMs: number }
  /** It is surely not there, and may be tried again. */
  | { readonly outcome: 'not-posted'; readonly detail: string }
  | { readonly outcome: 'gone'; readonly reason: GoneReason }
  /** The answer was lost: it may be there, or still arrive. */
  | { readonly outcome: 'unknown'; readonly detail: string };

export type FindOutcome =
  | { readonly outcome: 'found'; readonly channel: string; readonly ts: string }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'rate-limited'; readonly retryAfterMs: number }
  /** The history may not be read, now or later. */
  | { readonly outcome: 'unreadable'; readonly detail: string }
  | { readonly outcome: 'unknown'; readonly detail: string };

export interface Deliver {
  /** Posts once: never tries again by itself. Never rejects. */
  readonly post: (message: ReminderMessage) => Promise<PostOutcome>;
  /**
   * Looks for the message of a delivery. Never rejects.
   * @param since when it was first posted, epoch milliseconds by our clock
   */
  readonly find: (destination: Destination, delivery: string, since: number) => Promise<FindOutcome>;
}
