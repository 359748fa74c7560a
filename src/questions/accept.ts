/**
 * The inbox: a question is kept durably before it is worked on, so that it is answered once and never forgotten.
 * All instants are epoch milliseconds by our own clock.
 */
import { z } from 'zod';

/** Where a question came from: thread is a message without a mention in a thread where the desk spoke last. */
const surface = z.enum(['mention', 'dm', 'command', 'shortcut', 'thread']);

export const acceptedQuestion = z.strictObject({
  /** Ours; names the question, its answer and its gap from now on. */
  id: z.string().min(1),
  surface,
  team: z.string(),
  channel: z.string(),
  /** The thread (its first message's ts) in which it was asked; null at the top of a channel or DM. */
  thread: z.string().nullable(),
  user: z.string(),
  /** The ts of the message that is the question; null for commands and shortcuts, which are no messages. */
  ts: z.string().nullable(),
  text: z.string(),
  acceptedAt: z.number(),
  /** What Slack calls this delivery: the event's `event_id`, or the `trigger_id` of a command or shortcut. */
  eventId: z.string().nullable(),
  /** Where a command can be answered for 30 minutes, also in channels that the desk is not in; forgotten once settled. */
  responseUrl: z.string().nullable(),
});
export type AcceptedQuestion = Readonly<z.infer<typeof acceptedQuestion>>;

export type Acceptance =
  | { readonly outcome: 'accepted' }
  /** It was delivered before, as the question of that id: nothing is to be done. */
  | { readonly outcome: 'duplicate'; readonly of: string };

/** A question that waited longer than this over a restart gets an apology instead of an answer. */
export const ANSWERED_LATE_WITHIN_MS = 10 * 60_000;

/** What to do at start about questions that were accepted and never settled; both oldest first. */
export interface Recovery {
  readonly answer: readonly AcceptedQuestion[];
  readonly apologise: readonly AcceptedQuestion[];
}

/**
 * Decides what becomes of the questions that an earlier run left behind.
 * @param pending accepted and not settled
 * @param now epoch milliseconds
 */
export function recover(pending: readonly AcceptedQuestion[], now: number): Recovery {
  const oldestFirst = pending.toSorted((a, b) => a.acceptedAt - b.acceptedAt);
  const isYoung = ({ acceptedAt }: AcceptedQuestion) => now - acceptedAt < ANSWERED_LATE_WITHIN_MS;
  return { answer: oldestFirst.filter(isYoung), apologise: oldestFirst.filter((question) => !isYoung(question)) };
}
