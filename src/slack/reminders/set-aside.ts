/** Puts a reminder off or aside: in a channel for all where the person may, otherwise for themselves. */
import type { types } from '@slack/bolt';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../answers/language.ts';
import { isSlackUser } from '../../commitments/commitment.ts';
import { say } from '../../messages/say.ts';
import { sayDate } from '../../messages/say-date.ts';
import type { Item } from '../../reminders/item.ts';
import { decidesForAll } from '../../reminders/rights.ts';
import { twinsOf } from '../../reminders/same-thing.ts';
import { type Destination, USUAL_TIME } from '../../reminders/subscription.ts';
import { instantOf } from '../../reminders/timeline.ts';
import { context, LIMITS } from '../blocks.ts';
import { whoIs } from '../commitments/who.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import { PLAIN, post } from '../post.ts';
import { isDirect } from './subscribe.ts';

/** What was chosen at: an item of a message, as the message stands. */
export interface Chosen {
  readonly user: string;
  readonly language: Language;
  readonly item: Item;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  /** Empty where the message could not be read. */
  readonly blocks: readonly types.KnownBlock[];
}

/** A direct message is the person's own place. */
export const destinationOf = (channel: string, user: string): Destination =>
  isDirect(channel) ? { kind: 'person', id: user } : { kind: 'channel', id: channel };

/** @param day `YYYY-MM-DD`, on which it comes again */
export async function snooze(desk: Desk, chosen: Chosen, day: string): Promise<string> {
  const { user, channel, item, language } = chosen;
  const forAll = await mayDecide(desk, chosen);
  const destination: Destination = forAll ? destinationOf(channel, user) : { kind: 'person', id: user };
  const asker = await desk.askers.of(user);
  const subscriptions = await desk.reminders.subscriptions();
  const subscribed = subscriptions.find((one) => one.destination.id === destination.id);
  const rhythm = subscribed?.rhythm ?? { at: USUAL_TIME, timeZone: asker.timeZone };
  const until = {
    destination,
    day,
    at: instantOf(Temporal.PlainDate.from(day), rhythm),
    madeAt: desk.now(),
    by: user,
    language: subscribed?.language ?? asker.language,
    timeZone: rhythm.timeZone,
  };
  for (const { id } of await meantBy(desk, item)) await desk.reminders.snooze({ ...until, item: id });
  const date = sayDate(day, language);
  if (destination.kind === 'person') return say(language, 'remind.snoozed', { date });
  await noteThere(desk, chosen, (there) =>
    say(there, 'remind.snoozed-by', { user: `<@${user}>`, date: sayDate(day, there) }),
  );
  return say(language, 'remind.snoozed-here', { date });
}

export async function dismiss(desk: Desk, chosen: Chosen): Promise<string> {
  const { user, channel, item, language } = chosen;
  if (!(await mayDecide(desk, chosen))) {
    const here = (await desk.reminders.subscriptions()).filter(({ destination }) => destination.id === channel);
    const deciders = new Set([...here.map(({ by }) => by), ...item.owners].filter(isSlackUser));
    const others = [...deciders].map((id) => `<@${id}>`).join(', ');
    return say(language, 'remind.not-for-all', { others: others || 'none' });
  }
  const dismissal = { destination: destinationOf(channel, user), at: desk.now(), by: user };
  for (const { id } of await meantBy(desk, item)) await desk.reminders.dismiss({ ...dismissal, item: id });
  await noteThere(desk, chosen, (there) => say(there, 'remind.dismissed-by', { user: `<@${user}>` }));
  return say(language, 'remind.dismissed');
}

async function mayDecide(desk: Desk, { user, channel, item }: Chosen): Promise<boolean> {
  if (isDirect(channel)) return true;
  const [{ actor }, subscriptions] = await Promise.all([whoIs(desk, user), desk.reminders.subscriptions()]);
  return decidesForAll(actor, channel, item, subscriptions);
}

/** The item, and what stood in its line with it. */
const meantBy = async (desk: Desk, item: Item): Promise<readonly Item[]> => [
  item,
  ...twinsOf(item, (await desk.agenda()).byId.values()),
];

/**
 * In a channel, says under the item who did what, to all who see the message; where that cannot be, in its thread.
 * @param sentence in the language of the channel
 */
export async function noteThere(
  desk: Desk,
  { channel, ts, text, blocks, item }: Chosen,
  sentence: (there: Language) => string,
): Promise<void> {
  if (isDirect(channel)) return;
  const subscribed = (await desk.reminders.subscriptions()).find(({ destination }) => destination.id === channel);
  const said = sentence(subscribed?.language ?? desk.language);
  const { chat } = desk.clients.posting;
  const noted = blocks.flatMap((block) => (isAbout(block, item) ? [block, context(said)] : [block]));
  if (noted.length > blocks.length) {
    const changed = { channel, ts, text: `${text}\n${said}`, blocks: noted.slice(0, LIMITS.blocks) };
    const posted = await post(() => chat.update(changed), desk);
    if (posted.outcome === 'posted') return;
  }
  const titled = `${escapeMrkdwn(item.title)}: ${said}`;
  const posted = await post(() => chat.postMessage({ channel, thread_ts: ts, text: titled, ...PLAIN }), desk);
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'nobody could be told who set a reminder aside');
}

/** Its menu carries the item. */
const isAbout = (block: types.KnownBlock, { id }: Item): boolean =>
  'accessory' in block &&
  block.accessory?.type === 'overflow' &&
  block.accessory.options.some(({ value }) => value?.endsWith(` ${id}`));
