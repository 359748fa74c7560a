/** Subscribes somebody, and tells what will come of it. */
import { say } from '../../messages/say.ts';
import type { Asked } from '../../reminders/parse-command.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import type { Asker } from '../asker.ts';
import type { Desk } from '../ports.ts';
import { nextOf } from './known.ts';
import { sayNextPosts, saySubscription } from './say-subscription.ts';

/** Who asks, and where. */
export interface Place {
  readonly user: string;
  readonly channel: string;
  readonly asker: Asker;
}

/** Of a message: mrkdwn, escaped. */
export type Lines = readonly string[];

const NEXT_POSTS = 5;

export async function subscribe(desk: Desk, asked: Asked, place: Place): Promise<Lines> {
  const { language, standing } = place.asker;
  if (standing !== 'member') return [say(language, 'remind.members-only')];
  const subscription = subscriptionFrom(desk, asked, place);
  await desk.reminders.subscribe(subscription);
  const posts = await nextOf(desk, subscription, NEXT_POSTS);
  return [
    say(language, 'remind.subscribed'),
    saySubscription(subscription, desk.record(), language),
    ...sayNextPosts(posts, subscription.rhythm.timeZone, language),
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
