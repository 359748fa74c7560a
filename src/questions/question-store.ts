/** The port to what is kept about questions. */
import type { Acceptance, AcceptedQuestion } from './accept.ts';
import type { Conversation } from './conversations.ts';
import type { FactReport, Vote } from './feedback.ts';
import type { GapGroup, Watcher } from './gaps.ts';
import type { Settlement } from './settle.ts';

/**
 * Every change resolves once it is durable; where it cannot be made so, it rejects and nothing has changed.
 * All instants are epoch milliseconds.
 */
export interface QuestionStore {
  /** Keeps a question before it is worked on. The same event id, or the same channel and ts, is a duplicate. */
  accept(question: AcceptedQuestion): Promise<Acceptance>;

  /**
   * Ends a question. With an answer it also becomes what the conversation is about, and a gap where the record does not
   * hold it. A second settlement of the same question, or of one that is not kept, changes nothing.
   */
  settle(id: string, settlement: Settlement): Promise<void>;

  /** Accepted and not settled, oldest first: at start, what an earlier run left behind (see `recover`). */
  pending(): Promise<readonly AcceptedQuestion[]>;

  /** @param key from `conversationKey` */
  conversation(key: string): Promise<Conversation | undefined>;

  /** Notes that somebody wrote in a conversation without asking the desk: it is no longer the last who spoke. */
  interrupt(key: string): Promise<void>;

  /** Records whether an answer helped; a person's last vote on it counts. */
  vote(vote: Vote): Promise<{ readonly outcome: 'recorded' | 'unknown-answer' }>;

  reportFact(report: FactReport): Promise<void>;

  /** Somebody wants to be told when the question of that id is answered. */
  watchGap(id: string, watcher: Watcher): Promise<{ readonly outcome: 'watching' | 'unknown-gap' }>;

  /** What the record should learn, most wanted first. */
  gaps(): Promise<readonly GapGroup[]>;

  /**
   * Forgets everything that is kept about a person.
   * @param user the Slack user id
   * @returns how many entries were erased or made nobody's
   */
  erasePerson(user: string): Promise<number>;

  /** Forgets what has been kept long enough. */
  prune(now: number): Promise<void>;
}
