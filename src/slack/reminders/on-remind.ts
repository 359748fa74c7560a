/** `/sti-remind`: subscribes, lists, explains, pauses, goes on and stops; answered to whoever typed it alone. */
import { say } from '../../messages/say.ts';
import { parseSubscription } from '../../reminders/parse-command.ts';
import { mayChangeSubscription } from '../../reminders/rights.ts';
import { isStanding } from '../../reminders/standing.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { vocabularyOf } from '../../reminders/vocabulary.ts';
import { LIMITS, sections } from '../blocks.ts';
import { whoIs } from '../commitments/who.ts';
import { cut, escapeMrkdwn, quote } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';
import { respond } from '../respond.ts';
import { nextOf } from './known.ts';
import { changeable, openForm } from './on-subscribe-form.ts';
import { saySubscription, sayWithNext } from './say-subscription.ts';
import { isDirect, type Lines, type Place, REMIND_COMMAND, subscribe } from './subscribe.ts';
import { why } from './why.ts';

export function onRemind(desk: Desk): Feature {
  return {
    commands: {
      [REMIND_COMMAND]: async ({ ack, command }) => {
        await ack();
        const place: Place = {
          user: command.user_id,
          channel: command.channel_id,
          asker: await desk.askers.of(command.user_id),
        };
        if (command.text.trim() === '') {
          const opened = await openForm(desk, command.trigger_id, command.channel_id, place.asker.language)
            .then(() => true)
            .catch(() => false);
          // A trigger that came too late: the text form serves.
          if (opened) return;
        }
        const told = await attempt(desk, command.text, place);
        await respond(desk, command.response_url, told);
      },
    },
  };
}

async function attempt(desk: Desk, text: string, place: Place): Promise<Message> {
  try {
    const typed = text.trim();
    return typed.toLowerCase() === 'list' ? await list(desk, place) : inLines(await answer(desk, typed, place));
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a subscription could not be changed');
    return inLines([say(place.asker.language, 'slack.button-failed')]);
  }
}

const inLines = (lines: Lines): Message => ({ text: cut(lines.join('\n'), LIMITS.text), blocks: sections(lines) });

function answer(desk: Desk, text: string, place: Place): Promise<Lines> {
  const [, verb = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  switch (verb.toLowerCase()) {
    case '':
    case 'help':
    case '?':
      return Promise.resolve(help(place));
    case 'why':
      return whyAt(desk, rest, place);
    case 'list':
    case 'pause':
    case 'resume':
    case 'stop':
      // It would be done to all of them, and more was said than that.
      if (rest !== '') return Promise.resolve([say(place.asker.language, 'remind.alone', { verb, rest: quote(rest) })]);
      return change(desk, verb.toLowerCase() as 'pause' | 'resume' | 'stop', place);
    default:
      return subscribeAsTyped(desk, text, place);
  }
}

function help({ asker: { language } }: Place): Lines {
  return [say(language, 'remind.help'), ...HELP_EXAMPLES.map((example) => `• \`${REMIND_COMMAND} ${example}\``)];
}

const HELP_EXAMPLES = [
  'here milestones clean-energy 30d 7d 1d at 09:00',
  'here everything weekly monday at 09:00 working-days SG',
  'me events indonesia 7d 0d',
  'me commitments mine 14d',
  'list',
  'why MILESTONE',
  'pause',
  'resume',
  'stop',
];

function subscribeAsTyped(desk: Desk, text: string, place: Place): Promise<Lines> {
  const { language } = place.asker;
  const parsed = parseSubscription(text, vocabularyOf(desk.record()), desk.countries(), place.user);
  if (parsed.outcome === 'parsed') return subscribe(desk, parsed.asked, place);
  const { problem, word, nearest } = parsed;
  const meant = nearest === null ? 'none' : escapeMrkdwn(nearest);
  return Promise.resolve([say(language, `remind.bad-${problem}`, { word: quote(word), nearest: meant })]);
}

async function whyAt(desk: Desk, name: string, place: Place): Promise<Lines> {
  return why(desk, name, await subscriptionsAt(desk, place), place.user);
}

/** Of the person and, in a channel, of the channel. */
async function subscriptionsAt(desk: Desk, { user, channel }: Place): Promise<readonly Subscription[]> {
  return (await desk.reminders.subscriptions()).filter(({ destination: { id } }) => id === user || id === channel);
}

/** Each with a button to change it, where the person may. */
async function list(desk: Desk, place: Place): Promise<Message> {
  const { language } = place.asker;
  const subscriptions = await subscriptionsAt(desk, place);
  if (subscriptions.length === 0) return inLines([say(language, 'remind.none')]);
  const { actor } = await whoIs(desk, place.user);
  const said = await Promise.all(
    subscriptions.map(async (subscription) => {
      const next = await nextOf(desk, subscription, 1);
      const lines = sayWithNext(subscription, next, desk.record(), language);
      const mayChange = mayChangeSubscription(actor, subscription) && !isStanding(subscription);
      return { lines, blocks: mayChange ? changeable(subscription, lines, language) : sections(lines) };
    }),
  );
  return {
    text: cut(said.flatMap(({ lines }) => lines).join('\n'), LIMITS.text),
    blocks: said.flatMap(({ blocks }) => blocks).slice(0, LIMITS.blocks),
  };
}

/** Those of this place that the person may change: in a channel the channel's, in a direct message their own. */
async function change(desk: Desk, verb: 'pause' | 'resume' | 'stop', place: Place): Promise<Lines> {
  const { user, channel, asker } = place;
  const where = isDirect(channel) ? user : channel;
  const here = (await subscriptionsAt(desk, place)).filter(({ destination }) => destination.id === where);
  const { actor } = await whoIs(desk, user);
  const theirs = here.filter((one) => mayChangeSubscription(actor, one));
  if (theirs.length === 0) {
    const others = [...new Set(here.map(({ by }) => `<@${by}>`))].join(', ');
    return [say(asker.language, others ? 'remind.not-yours' : 'remind.none', { others })];
  }
  for (const one of theirs) {
    if (verb === 'stop' && isStanding(one)) await desk.reminders.subscribe({ ...one, state: 'stopped' });
    else if (verb === 'stop') await desk.reminders.unsubscribe(one.id);
    else if (verb === 'pause') await desk.reminders.subscribe({ ...one, state: 'paused' });
    else await desk.reminders.subscribe({ ...one, state: 'active', since: desk.now() });
  }
  const done = say(asker.language, `remind.done-${verb}`, { count: theirs.length });
  return [done, ...theirs.map((one) => saySubscription({ ...one, state: 'active' }, desk.record(), asker.language))];
}
