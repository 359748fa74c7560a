/** What people choose at a reminder: later, not here, why, and whether something took place. */
import type { types } from '@slack/bolt';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { say } from '../../messages/say.ts';
import { sayDate } from '../../messages/say-date.ts';
import type { Item } from '../../reminders/item.ts';
import { decidesForAll } from '../../reminders/rights.ts';
import { twinsOf } from '../../reminders/same-thing.ts';
import { dayOf } from '../../reminders/say-line.ts';
import { type Destination, USUAL_TIME } from '../../reminders/subscription.ts';
import { instantOf } from '../../reminders/timeline.ts';
import { context, LIMITS, plain } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { whoIs } from '../commitments/who.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { PLAIN, post } from '../post.ts';
import { respond } from '../respond.ts';
import { tellCurators } from '../tell-curators.ts';
import { CHOICES, type Choice, REMINDER_MENUS } from './reminder-message.ts';
import { isDirect } from './subscribe.ts';
import { explain } from './why.ts';

const SNOOZE_VIEW = 'reminder_snooze_form';

/** Where and by whom something was chosen, and the message as it stands. */
interface Chosen {
  readonly user: string;
  readonly language: Language;
  readonly channel: string;
  readonly ts: string;
  readonly block: string;
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly item: Item;
}

type MenuListener = NonNullable<Feature['menus']>[string];
type Body = Parameters<MenuListener>[0]['body'];

export function onReminderMenu(desk: Desk): Feature {
  const choose: MenuListener = async ({ ack, body, action }) => {
    const [choice, item] = read(action.selected_option.value);
    if (choice === 'snooze-until') {
      // First of all: the trigger lives three seconds.
      const view = snoozeForm(item, body, desk.language);
      await Promise.all([ack(), desk.clients.reading.views.open({ trigger_id: body.trigger_id, view })]);
      return;
    }
    await ack();
    const { language } = await desk.askers.of(body.user.id);
    const told = await attempt(desk, choice, item, body, action.block_id, language);
    await respond(desk, body.response_url, { text: told, blocks: [] });
  };
  return {
    menus: Object.fromEntries(REMINDER_MENUS.map((id) => [id, choose])),
    views: {
      [SNOOZE_VIEW]: async ({ ack, body, view }) => {
        const { language, timeZone } = await desk.askers.of(body.user.id);
        const form = snoozeRequest.safeParse(readJson(view.private_metadata));
        const day = chosenDay.safeParse(view.state.values);
        const until = day.success ? day.data.until.until.selected_date : '';
        if (!form.success || until <= dayOf(desk.now(), timeZone)) {
          await ack({ response_action: 'errors', errors: { until: say(language, 'remind.bad-day') } });
          return;
        }
        await ack();
        const item = (await desk.agenda()).byId.get(form.data.item);
        if (!item) return;
        const { channel, ts } = form.data;
        const told = await snooze(
          desk,
          { user: body.user.id, language, channel, ts, block: '', text: '', blocks: [], item },
          until,
        );
        await post(() => desk.clients.posting.chat.postMessage({ channel: body.user.id, text: told, ...PLAIN }), desk);
      },
    },
  };
}

function read(value: string): readonly [Choice | null, string] {
  const [name = '', item = ''] = value.split(' ');
  return [CHOICES.find((choice) => choice === name) ?? null, item];
}

async function attempt(
  desk: Desk,
  choice: Choice | null,
  itemId: string,
  body: Body,
  block: string,
  language: Language,
): Promise<string> {
  const item = (await desk.agenda()).byId.get(itemId);
  const channel = body.channel?.id;
  const ts = body.message?.ts;
  if (!item || !choice || !channel || !ts) return say(language, 'slack.too-old');
  // Slack hands back the blocks that we posted.
  const blocks = (body.message?.blocks ?? []) as readonly types.KnownBlock[];
  try {
    return await work(desk, choice, {
      user: body.user.id,
      language,
      channel,
      ts,
      block,
      text: body.message?.text ?? '',
      blocks,
      item,
    });
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a choice at a reminder failed');
    return say(language, 'slack.button-failed');
  }
}

async function work(desk: Desk, choice: Choice, chosen: Chosen): Promise<string> {
  const { user, channel, item, language } = chosen;
  switch (choice) {
    case 'snooze-1':
    case 'snooze-3': {
      const { timeZone } = await desk.askers.of(user);
      const days = choice === 'snooze-1' ? 1 : 3;
      return snooze(desk, chosen, Temporal.PlainDate.from(dayOf(desk.now(), timeZone)).add({ days }).toString());
    }
    case 'not-here':
      return dismiss(desk, chosen);
    case 'why': {
      const here = destinationOf(channel, user);
      const subscriptions = (await desk.reminders.subscriptions()).filter((one) => one.destination.id === here.id);
      return (await explain(desk, item, subscriptions, language)).join('\n');
    }
    case 'yes':
    case 'no':
      desk.log.info({ item: item.id, choice }, 'somebody told whether it took place');
      if (desk.curatorChannel === null) return say(language, 'remind.no-curators');
      return (await tellCurators(
        desk,
        say(desk.language, 'remind.outcome', {
          user: `<@${user}>`,
          title: escapeMrkdwn(item.title),
          item: escapeMrkdwn(item.id),
          answer: choice,
        }),
      ))
        ? say(language, 'remind.outcome-thanks')
        : say(language, 'slack.button-failed');
    case 'snooze-until':
      return say(language, 'slack.too-old');
  }
}

/** A direct message is the person's own place. */
const destinationOf = (channel: string, user: string): Destination =>
  isDirect(channel) ? { kind: 'person', id: user } : { kind: 'channel', id: channel };

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

/** @param day `YYYY-MM-DD` */
async function snooze(desk: Desk, chosen: Chosen, day: string): Promise<string> {
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
  const there = subscribed?.language ?? desk.language;
  await note(desk, chosen, say(there, 'remind.snoozed-by', { user: `<@${user}>`, date: sayDate(day, there) }));
  return say(language, 'remind.snoozed-here', { date });
}

async function dismiss(desk: Desk, chosen: Chosen): Promise<string> {
  const { user, channel, item, language } = chosen;
  const here = (await desk.reminders.subscriptions()).filter(({ destination }) => destination.id === channel);
  if (!(await mayDecide(desk, chosen))) {
    const deciders = new Set([...here.map(({ by }) => by), ...item.owners].filter(isSlackUser));
    const others = [...deciders].map((id) => `<@${id}>`).join(', ');
    return say(language, 'remind.not-for-all', { others: others || 'none' });
  }
  const dismissal = { destination: destinationOf(channel, user), at: desk.now(), by: user };
  for (const { id } of await meantBy(desk, item)) await desk.reminders.dismiss({ ...dismissal, item: id });
  if (!isDirect(channel)) {
    const there = here[0]?.language ?? desk.language;
    await note(desk, chosen, say(there, 'remind.dismissed-by', { user: `<@${user}>` }));
  }
  return say(language, 'remind.dismissed');
}

/** Others are people whom the desk cannot reach, by name, or nobody. */
const isSlackUser = (id: string): boolean => /^[UW][A-Z0-9]+$/.test(id);

/** Says under the item, to all who see the message, who set it aside; where that cannot be, in its thread. */
async function note(desk: Desk, { channel, ts, block, text, blocks, item }: Chosen, said: string): Promise<void> {
  const { chat } = desk.clients.posting;
  if (blocks.length > 0) {
    const noted = blocks.flatMap((one) => (one.block_id === block ? [one, context(said)] : [one]));
    const changed = { channel, ts, text: `${text}\n${said}`, blocks: noted.slice(0, LIMITS.blocks) };
    const posted = await post(() => chat.update(changed), desk);
    if (posted.outcome === 'posted') return;
  }
  const titled = `${escapeMrkdwn(item.title)}: ${said}`;
  const posted = await post(() => chat.postMessage({ channel, thread_ts: ts, text: titled, ...PLAIN }), desk);
  if (posted.outcome !== 'posted') desk.log.warn(posted, 'nobody could be told who set a reminder aside');
}

const snoozeRequest = z.object({ item: z.string(), channel: z.string(), ts: z.string() });
const chosenDay = z.object({ until: z.object({ until: z.object({ selected_date: z.iso.date() }) }) });

function snoozeForm(item: string, body: Body, language: Language): types.ModalView {
  return {
    type: 'modal',
    callback_id: SNOOZE_VIEW,
    private_metadata: JSON.stringify({ item, channel: body.channel?.id ?? '', ts: body.message?.ts ?? '' }),
    title: plain(say(language, 'remind.until-title'), LIMITS.viewTitle),
    submit: plain(say(language, 'remind.until-submit'), LIMITS.viewTitle),
    close: plain(say(language, 'remind.until-close'), LIMITS.viewTitle),
    blocks: [
      {
        type: 'input',
        block_id: 'until',
        label: plain(say(language, 'remind.until-label'), LIMITS.button),
        element: { type: 'datepicker', action_id: 'until' },
      },
    ],
  };
}
