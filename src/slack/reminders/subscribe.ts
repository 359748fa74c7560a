/** Subscribes somebody, and tells what will come of it. */
import { isDeepStrictEqual } from 'node:util';
import { say } from '../../messages/say.ts';
import type { Asked } from '../../reminders/parse-command.ts';
import { mayChangeSubscription } from '../../reminders/rights.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { vocabularyOf } from '../../reminders/vocabulary.ts';
import { writeCommand } from '../../reminders/write-command.ts';
import type { Asker } from '../asker.ts';
import { whoIs } from '../commitments/who.ts';
import type { Desk } from '../ports.ts';
import { nextOf } from './known.ts';
import { sayWithNext } from './say-subscription.ts';

export const REMIND_COMMAND = '/sti-remind';

/** Who asks, and where. */
export interface Place {
  readonly user: string;
  readonly channel: string;
  readonly asker: Asker;
}

/** Of a message: mrkdwn, escaped. */
export type Lines = readonly string[];

const NEXT_POSTS = 5;

/** @param changes the id of the subscription whose place this one takes; null: a new one */
export async function subscribe(desk: Desk, asked: Asked, place: Place, changes: string | null = null): Promise<Lines> {
  const { language, standing } = place.asker;
  if (standing !== 'member') return [say(language, 'remind.members-only')];
  const here = await desk.reminders.subscriptions();
  const old = here.find(({ id }) => id === changes);
  if (changes !== null && !old) return [say(language, 'remind.none')];
  if (old && !mayChangeSubscription((await whoIs(desk, place.user)).actor, old)) {
    return [say(language, 'remind.not-yours', { others: `<@${old.by}>` })];
  }
  const fresh = subscriptionFrom(desk, asked, place);
  // What the person held back goes on from now, as after `/sti-remind resume`.
  const same = here.find(
    (one) => one.id !== changes && isSame(one, fresh) && (one.state === 'active' || one.by === place.user),
  );
  const isThere = same?.state === 'active';
  const subscription = inPlaceOf(old ?? same, fresh, old?.state === 'paused' ? 'paused' : 'active');
  if (!isThere) await desk.reminders.subscribe(subscription);
  const posts = await nextOf(desk, subscription, NEXT_POSTS);
  const [said, ...next] = sayWithNext(subscription, posts, desk.record(), language);
  return [
    say(language, isThere ? 'remind.already' : old ? 'remind.changed' : 'remind.subscribed'),
    said,
    say(language, 'remind.as-typed', { command: commandFor(subscription, desk) }),
    ...next,
    ...(subscription.destination.kind === 'channel'
      ? [say(language, 'remind.invite', { desk: `<@${desk.me.user}>` })]
      : []),
  ];
}

/** A conversation with the desk alone is the person's own. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

function subscriptionFrom(desk: Desk, asked: Asked, { user, channel, asker }: Place): Subscription {
  const isOwn = asked.where === 'me' || isDirect(channel);
  return {
    id: desk.newId(),
    destination: isOwn ? { kind: 'person', id: user } : { kind: 'channel', id: channel },
    what: asked.what,
    rhythm: {
      how: asked.how,
      at: asked.at,
      timeZone: asked.timeZone ?? asker.timeZone,
      workingDaysOf: asked.workingDaysOf,
    },
    language: asker.language,
    by: user,
    since: desk.now(),
    state: 'active',
  };
}

const inPlaceOf = (old: Subscription | undefined, fresh: Subscription, state: Subscription['state']): Subscription =>
  old ? { ...fresh, id: old.id, by: old.by, language: old.language, state } : fresh;

/** Whether both bring the same to the same place. */
const isSame = (one: Subscription, other: Subscription): boolean =>
  isDeepStrictEqual([one.destination, one.what, one.rhythm], [other.destination, other.what, other.rhythm]);

/** What one would have to ask for to get it. */
export function askedOf({ destination, what, rhythm }: Subscription): Asked {
  return { where: destination.kind === 'channel' ? 'here' : 'me', what, ...rhythm };
}

/** @returns mrkdwn; people in it are shown by name, as in what one types */
function commandFor(subscription: Subscription, desk: Desk): string {
  return `${REMIND_COMMAND} ${writeCommand(askedOf(subscription), vocabularyOf(desk.record()))}`;
}
