/** The port to the kept commitments: the interface that every implementation fulfils. */
import type { ChangeRequest, Decision } from './change.ts';
import type { Commitment } from './commitment.ts';
import type { ErasureRequest, ErasureResult } from './erase.ts';
import type { LogRequest, LogResult } from './log.ts';

/**
 * Every change resolves once it is durable; where it cannot be made so, it rejects and nothing has changed. Rights are
 * checked, and what changed meanwhile is seen, at the moment at which the change is made.
 */
export interface CommitmentStore {
  /** Logs all of a request or nothing; a key that was logged before changes nothing and gives what it logged then. */
  log(request: LogRequest): Promise<LogResult>;

  change(request: ChangeRequest, secondPerson: boolean): Promise<Decision | { readonly outcome: 'unknown' }>;

  /** Erases a commitment everywhere, backups included. */
  erase(request: ErasureRequest): Promise<ErasureResult>;

  /**
   * Forgets a person in every commitment, backups included; the commitments stay, and that it was done is kept.
   * @param user the Slack user id
   * @param at epoch milliseconds
   * @returns how many entries had their name
   */
  erasePerson(user: string, at: number): Promise<number>;

  /** Notes that an owner has left. @returns whether nobody was told so before */
  noteLeft(user: string): Promise<boolean>;

  /** In the order of logging. */
  all(): Promise<readonly Commitment[]>;

  find(number: string): Promise<Commitment | undefined>;

  /** Remembers for whom a person or channel speaks. @param id of Slack */
  setHome(id: string, party: string): Promise<void>;
  home(id: string): Promise<string | undefined>;

  /** Forgets keys that have been kept long enough, and keeps the backup of the day. @param now epoch milliseconds */
  prune(now: number): Promise<void>;
}
