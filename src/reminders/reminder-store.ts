/** The port to what is kept about reminders. */
import type { Delivery, DeliveryState, Dismissal, Ledger, Snooze } from './ledger.ts';
import type { Destination, Subscription } from './subscription.ts';

/** Every change resolves once it is durable; where it cannot be made so, it rejects and nothing has changed. */
export interface ReminderStore {
  subscriptions(): Promise<readonly Subscription[]>;
  ledger(): Promise<Ledger>;

  /** Adds a subscription, or replaces the one of the same id. */
  subscribe(subscription: Subscription): Promise<void>;
  unsubscribe(id: string): Promise<void>;
  /** Nothing more goes to the destination until somebody subscribes it again. */
  suspend(destination: Destination): Promise<void>;

  /** Takes up deliveries; what was taken up before under the same key is left out. Resolves with what is new. */
  intend(deliveries: readonly Delivery[]): Promise<readonly Delivery[]>;
  /** Changes the state of a delivery that is in the state `from`; false where it is not, and nothing has changed. */
  advance(id: string, from: DeliveryState, to: DeliveryState): Promise<boolean>;
  snooze(snooze: Snooze): Promise<void>;
  dismiss(dismissal: Dismissal): Promise<void>;

  /**
   * Forgets everything that is kept about a person.
   * @param user the Slack user id
   * @returns how many entries were erased or made nobody's
   */
  erasePerson(user: string): Promise<number>;

  /** Forgets what has been kept long enough. */
  prune(now: number): Promise<void>;
}
