/** Who wants to be reminded of what, and how. */
import { z } from 'zod';
import type { MessageLanguage } from '../messages/say.ts';
import { type Item, itemKind, peopleOf } from './item.ts';

/** Lead times in days, before what is due, unless somebody asks for others. */
export const USUAL_LEADS: readonly number[] = [30, 7, 1, 0];
export const USUAL_TIME = '09:00';
export const LONGEST_LEAD_DAYS = 365;

export const destination = z.strictObject({
  kind: z.enum(['channel', 'person']),
  /** Slack's id of the channel or the user. */
  id: z.string().min(1),
});
export type Destination = Readonly<z.infer<typeof destination>>;

export const language = z.enum(['en', 'zh', 'id', 'vi', 'th'] satisfies MessageLanguage[]);

const timeZone = z.string().refine(isTimeZone);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** All of the kinds; of the others, an empty list stands for any. Between the lists, all have to fit. */
const what = z.strictObject({
  kinds: z.array(itemKind).min(1).readonly(),
  sectors: z.array(z.string()).readonly(),
  parties: z.array(z.string()).readonly(),
  plans: z.array(z.string()).readonly(),
  /** Slack user ids. */
  owners: z.array(z.string()).readonly(),
});
export type What = Readonly<z.infer<typeof what>>;

const how = z.discriminatedUnion('kind', [
  /** One message a week with all whose lead times fall into it. weekday: 1 is Monday. */
  z.strictObject({ kind: z.literal('digest'), weekday: z.int().min(1).max(7) }),
  /** A message for each day on which a lead time falls. */
  z.strictObject({
    kind: z.literal('single'),
    leads: z.array(z.int().min(0).max(LONGEST_LEAD_DAYS)).min(1).readonly(),
  }),
]);
export type How = Readonly<z.infer<typeof how>>;

/** When it posts: all that decides on the days and the hour. */
export const rhythm = z.strictObject({
  how,
  at: timeOfDay,
  /** IANA name. */
  timeZone,
  /** The country whose working days count; null: every day does. */
  workingDaysOf: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
export type Rhythm = Readonly<z.infer<typeof rhythm>>;

export const subscription = z.strictObject({
  id: z.string().min(1),
  destination,
  what,
  rhythm,
  language,
  /** The Slack user who subscribed. */
  by: z.string(),
  /** Epoch milliseconds; what was planned before it is not made up for. Set anew when it goes on after a pause. */
  since: z.number(),
  /** stopped: only of what comes without being asked for, which would come back if it were forgotten. */
  state: z.enum(['active', 'paused', 'stopped', 'suspended']),
});
export type Subscription = Readonly<z.infer<typeof subscription>>;

/** Whether the subscription asks for the item. What is restricted goes to no channel; who else may see it is asked later. */
export function asksFor({ what, destination }: Subscription, item: Item): boolean {
  return (
    what.kinds.includes(item.kind) &&
    fitsAny(what.plans, item.plan === null ? [] : [item.plan]) &&
    fitsAny(what.owners, peopleOf(item)) &&
    fitsAny(what.sectors, item.sectors) &&
    fitsAny(what.parties, item.parties) &&
    (destination.kind === 'person' || item.commitment?.content.confidentiality !== 'restricted')
  );
}

const fitsAny = (wanted: readonly string[], are: readonly string[]): boolean =>
  wanted.length === 0 || are.some((one) => wanted.includes(one));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
