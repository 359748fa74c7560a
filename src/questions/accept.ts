/**
 * The inbox: a question is kept durably before it is worked on, so that it is answered once and never forgotten.
 * All instants are epoch milliseconds by our own clock.
 */
import { z } from 'zod';

/** Where a question came from: thread is a message without a mention in a thread where the desk spoke last. */
const surface = z.enum(['mention', 'dm', 'command', 'shortcut', 'thread']);

const acceptedQuestion = z.strictObject({
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
  /** What was sent with it; forgotten once settled. */
  files: z
    .array(z.strictObject({ id: z.string(), name: z.string() }))
    .readonly()
    .optional(),
});
export type AcceptedQuestion = Readonly<z.infer<typeof acceptedQuestion>>;

export type Acceptance =
  | { readonly outcome: 'accepted' }
  /** It was delivered before, as the question of that id: nothing is to be done. */
  | { readonly outcome: 'duplicate'; readonly of: string };

/** A question with how it ended: who asked and how it was delivered are kept for a day, the text only until the end. */
export const inboxEntry = acceptedQuestion.extend({
  settled: z.strictObject({ at: z.number(), ts: z.string().nullable() }).nullable(),
});
type Inbox = readonly Readonly<z.infer<typeof inboxEntry>>[];

/** Takes a question into the inbox, unless it lies there already under its event id or its channel and ts. */
export function accept(inbox: Inbox, question: AcceptedQuestion): { inbox: Inbox; acceptance: Acceptance } {
  const first = inbox.find((entry) => isSameDelivery(entry, question));
  if (first) return { inbox, acceptance: { outcome: 'duplicate', of: first.id } };
  return { inbox: [...inbox, { ...question, settled: null }], acceptance: { outcome: 'accepted' } };
}

function isSameDelivery(one: AcceptedQuestion, other: AcceptedQuestion): boolean {
  return (
    one.id === other.id ||
    (one.eventId !== null && one.eventId === other.eventId) ||
    (one.ts !== null && one.ts === other.ts && one.channel === other.channel)
  );
}

/** The questions of the inbox that wait for an answer, oldest first. */
export function pendingOf(inbox: Inbox): readonly AcceptedQuestion[] {
  return inbox
    .filter(({ settled }) => settled === null)
    .map(({ settled: _, ...question }) => question)
    .toSorted((a, b) => a.acceptedAt - b.acceptedAt);
}

/** A question that waited longer than this over a restart gets an apology instead of an answer. */
export const ANSWERED_LATE_WITHIN_MS = 10 * 60_000;

/** What to do at start about questions that were accepted and never settled, in the order in which they are pending. */
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
  const isYoung = ({ acceptedAt }: AcceptedQuestion) => now - acceptedAt < ANSWERED_LATE_WITHIN_MS;
  return { answer: pending.filter(isYoung), apologise: pending.filter((question) => !isYoung(question)) };
}
