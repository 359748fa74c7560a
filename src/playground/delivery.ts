/** The three kinds of thing that Slack sends to an app, by their names in Socket Mode. */
export type DeliveryKind = 'events_api' | 'interactive' | 'slash_commands';

export type Retry = { attempt: number; reason: string };

/** What came of one delivery. `body` is what the app sent with its acknowledgement. */
export type Delivered =
  | { outcome: 'acknowledged'; body: unknown }
  | { outcome: 'timeout' }
  | { outcome: 'unreachable' }
  | { outcome: 'refused'; status: number };

export type Deliver = (kind: DeliveryKind, payload: object, retry?: Retry) => Promise<Delivered>;

/** Slack waits this long for an acknowledgement. */
export const ACKNOWLEDGEMENT_LIMIT = 3_000;
