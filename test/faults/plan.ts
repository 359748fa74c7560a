/** What the fault test reminds of: for four weeks, each day something, in each of many channels. */
import { makeAgenda } from '../../src/reminders/agenda.ts';
import type { Subscription } from '../../src/reminders/subscription.ts';
import { anItem, aSubscription, single } from '../reminders/an-item.ts';

export const DAY_MS = 24 * 60 * 60_000;
export const FIRST_DAY = Date.UTC(2027, 2, 1);
export const DAYS = 30;
export const CHANNELS = 45;
export const HOUR_OF_POSTS_MS = 9 * 60 * 60_000;

const dayOf = (index: number): string => new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10);
export const titleOf = (index: number): string => `Plan number ${index} in all`;

export const channelName = (index: number): string => `faults-${index}`;

/** Ends of plans, which nothing newer replaces for a week: whatever is not sent in that time is lost. */
export const agenda = makeAgenda(
  Array.from({ length: DAYS }, (_, index) =>
    anItem(`plan-${index}#ends`, dayOf(index), { kind: 'plan-end', title: titleOf(index) }),
  ),
  {},
);

export const subscriptionOf = (channel: string): Subscription =>
  aSubscription({
    id: `to ${channel}`,
    destination: { kind: 'channel', id: channel },
    rhythm: single([0], { timeZone: 'UTC' }),
  });
