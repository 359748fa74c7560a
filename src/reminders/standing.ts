/** What comes to people without their asking: reminders of the commitments that they own or stand in for. */
import type { MessageLanguage } from '../messages/say.ts';
import { type Subscription, USUAL_LEADS, USUAL_TIME } from './subscription.ts';

/** What has to be known of a person before they can be reminded. */
export interface Person {
  readonly language: MessageLanguage;
  /** IANA name. */
  readonly timeZone: string;
  /** Whether the desk may write to them at all: not to apps, nor to people of other workspaces. */
  readonly canBeReached: boolean;
}

/** It is a subscription like others, and can be paused like others; its id keeps it from being made twice. */
const standingId = (user: string): string => `owner:${user}`;

export const isStanding = ({ id, destination }: Subscription): boolean => id === standingId(destination.id);

export function standingSubscription(user: string, { language, timeZone, canBeReached }: Person): Subscription {
  return {
    id: standingId(user),
    destination: { kind: 'person', id: user },
    what: { kinds: ['commitment'], sectors: [], parties: [], plans: [], owners: [user] },
    rhythm: { how: { kind: 'single', leads: USUAL_LEADS }, at: USUAL_TIME, timeZone, workingDaysOf: null },
    language,
    by: user,
    // From the first commitment on: when it was dated bounds what is made up for.
    since: 0,
    state: canBeReached ? 'active' : 'suspended',
  };
}

/** Those of these people who have no such subscription yet, paused and stopped ones included. */
export function withoutStanding(
  people: ReadonlySet<string>,
  subscriptions: readonly Subscription[],
): readonly string[] {
  const known = new Set(subscriptions.map(({ id }) => id));
  return [...people].filter((user) => !known.has(standingId(user)));
}
