/** `/sti-remind`: subscribes, lists, explains, pauses, goes on and stops; answered to whoever typed it alone. */
import { say } from '../../messages/say.ts';
import { nearest } from '../../record/nearest.ts';
import { explainItem } from '../../reminders/explain-item.ts';
import type { Item } from '../../reminders/item.ts';
import { nextPosts } from '../../reminders/next-posts.ts';
import { type Asked, parseSubscription } from '../../reminders/parse-command.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { vocabularyOf, wordOf } from '../../reminders/vocabulary.ts';
import type { Asker } from '../asker.ts';
import { LIMITS, sections } from '../blocks.ts';
import { cut, escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { respond } from '../respond.ts';
import { sayInstant, sayNextPosts, saySubscription } from './say-subscription.ts';

const REMIND_COMMAND = '/sti-remind';
const NEXT_POSTS = 5;

interface Place {
  readonly user: string;
  readonly channel: string;
  readonly asker: Asker;
}

type Lines = readonly string[];

export function onRemind(desk: Desk): Feature {
  return {
    commands: {
      [REMIND_COMMAND]: async ({ ack, command }) => {
        await ack();
        const place = {
          user: command.user_id,
          channel: command.channel_id,
          asker: await desk.askers.of(command.user_id),
        };
        const lines = await attempt(desk, command.text, place);
        await respond(desk, command.response_url, {
          text: cut(lines.join('\n'), LIMITS.text),
          blocks: sections(lines),
        });
      },
    },
  };
}

async function attempt(desk: Desk, text: string, place: Place): Promise<Lines> {
  try {
    return await answer(desk, text.trim(), place);
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a subscription could not be changed');
    return [say(place.asker.language, 'slack.button-failed')];
  }
}

function answer(desk: Desk, text: string, place: Place): Promise<Lines> {
  const [, verb = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  switch (verb.toLowerCase()) {
    case '':
    case 'help':
    case '?':
      return Promise.resolve(help(place));
    case 'list':
      return list(desk, place);
    case 'why':
      return why(desk, rest, place);
    case 'pause':
    case 'resume':
    case 'stop':
      return change(desk, verb.toLowerCase() as 'pause' | 'resume' | 'stop', place);
    default:
      return subscribe(desk, text, place);
  }
}

function help({ asker: { language } }: Place): Lines {
  return [say(language, 'remind.help'), ...HELP_EXAMPLES.map((example) => `• \`${REMIND_COMMAND} ${example}\``)];
}

const HELP_EXAMPLES = [
  'here milestones clean-energy 30d 7d 1d at 09:00',
  'here everything weekly monday at 09:00 working-days SG',
  'me events indonesia 7d 0d',
  'list',
  'why MILESTONE',
  'pause',
  'resume',
  'stop',
];

async function subscribe(desk: Desk, text: string, place: Place): Promise<Lines> {
  const { language, standing } = place.asker;
  const parsed = parseSubscription(text, vocabularyOf(desk.record()), desk.countries);
  if (parsed.outcome === 'not-understood') {
    const { problem, word, nearest } = parsed;
    const meant = nearest === null ? 'none' : escapeMrkdwn(nearest);
    return [say(language, `remind.bad-${problem}`, { word: escapeMrkdwn(word), nearest: meant })];
  }
  if (standing !== 'member') return [say(language, 'remind.members-only')];
  const subscription = subscriptionFrom(desk, parsed.asked, place);
  await desk.reminders.subscribe(subscription);
  const posts = nextPosts(await desk.agenda(), subscription, await desk.reminders.ledger(), desk.now(), NEXT_POSTS);
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
const isDirect = (channel: string): boolean => channel.startsWith('D');

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

/** Of the person and, in a channel, of the channel. */
async function subscriptionsAt(desk: Desk, { user, channel }: Place): Promise<readonly Subscription[]> {
  return (await desk.reminders.subscriptions()).filter(({ destination: { id } }) => id === user || id === channel);
}

async function list(desk: Desk, place: Place): Promise<Lines> {
  const { language } = place.asker;
  const subscriptions = await subscriptionsAt(desk, place);
  if (subscriptions.length === 0) return [say(language, 'remind.none')];
  const agenda = await desk.agenda();
  const ledger = await desk.reminders.ledger();
  return subscriptions.flatMap((subscription) => [
    saySubscription(subscription, desk.record(), language),
    ...sayNextPosts(nextPosts(agenda, subscription, ledger, desk.now(), 1), subscription.rhythm.timeZone, language),
  ]);
}

/** Those of this place that the person made themselves: in a channel the channel's, in a direct message their own. */
async function change(desk: Desk, verb: 'pause' | 'resume' | 'stop', place: Place): Promise<Lines> {
  const { user, channel, asker } = place;
  const where = isDirect(channel) ? user : channel;
  const here = (await subscriptionsAt(desk, place)).filter(({ destination }) => destination.id === where);
  const theirs = here.filter(({ by }) => by === user);
  if (theirs.length === 0) {
    const others = [...new Set(here.map(({ by }) => `<@${by}>`))].join(', ');
    return [say(asker.language, others ? 'remind.not-yours' : 'remind.none', { others })];
  }
  for (const one of theirs) {
    if (verb === 'stop') await desk.reminders.unsubscribe(one.id);
    else if (verb === 'pause') await desk.reminders.subscribe({ ...one, state: 'paused' });
    else await desk.reminders.subscribe({ ...one, state: 'active', since: desk.now() });
  }
  const done = say(asker.language, `remind.done-${verb}`, { count: theirs.length });
  return [done, ...theirs.map((one) => saySubscription({ ...one, state: 'active' }, desk.record(), asker.language))];
}

async function why(desk: Desk, name: string, place: Place): Promise<Lines> {
  const { language } = place.asker;
  const agenda = await desk.agenda();
  const items = [...agenda.byId.values()].filter(({ restricted }) => !restricted);
  const item = findItem(name, items);
  if (!item) {
    const titles = new Map(items.map(({ title }) => [wordOf(title), title]));
    const near = nearest(wordOf(name), titles.keys());
    const meant = near === null ? 'none' : escapeMrkdwn(titles.get(near) ?? near);
    return [say(language, 'remind.no-item', { name: escapeMrkdwn(name), nearest: meant })];
  }
  return explain(desk, item, await subscriptionsAt(desk, place), language);
}

/** By its id, its title, or a part of the title that no other has. */
function findItem(name: string, items: readonly Item[]): Item | undefined {
  const word = wordOf(name);
  if (word === '') return undefined;
  const exact = items.find(({ id, title }) => id === name || wordOf(title) === word);
  const inPart = items.filter(({ id, title }) => id.startsWith(`${name}#`) || wordOf(title).includes(word));
  return exact ?? (new Set(inPart.map(({ title }) => title)).size === 1 ? inPart[0] : undefined);
}

/** What was sent of an item, what was not, and what is next, for each of the subscriptions. */
export async function explain(
  desk: Desk,
  item: Item,
  subscriptions: readonly Subscription[],
  language: Asker['language'],
): Promise<Lines> {
  const ledger = await desk.reminders.ledger();
  const explained = explainItem(await desk.agenda(), item, subscriptions, ledger, desk.now());
  if (explained.length === 0) return [say(language, 'remind.none')];
  return [
    `*${escapeMrkdwn(item.title)}* (${escapeMrkdwn(item.id)})`,
    ...explained.flatMap(({ subscription, occurrences }) => [
      saySubscription(subscription, desk.record(), language),
      ...(occurrences.length === 0 ? [`• ${say(language, 'remind.not-asked-for')}`] : []),
      ...occurrences.map(
        ({ at, status }) =>
          `• ${sayInstant(at, subscription.rhythm.timeZone, language)}: ${say(language, `why.${status}`)}`,
      ),
    ]),
  ];
}
