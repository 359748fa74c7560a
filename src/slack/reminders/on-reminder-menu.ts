/** What people choose at a reminder: later, not here, why, and whether something took place. */
import type { types } from '@slack/bolt';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../answers/language.ts';
import { say } from '../../messages/say.ts';
import { dayOf } from '../../reminders/say-line.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { respond } from '../respond.ts';
import { tellCurators } from '../tell-curators.ts';
import { CHOICES, type Choice, REMINDER_MENUS } from './reminder-message.ts';
import { type Chosen, destinationOf, dismiss, noteThere, snooze } from './set-aside.ts';
import { onSnoozeForm, SNOOZE_VIEW, snoozeForm } from './snooze-form.ts';
import { explain } from './why.ts';

type MenuListener = NonNullable<Feature['menus']>[string];
type Body = Parameters<MenuListener>[0]['body'];

export function onReminderMenu(desk: Desk): Feature {
  const choose: MenuListener = async ({ ack, body, action }) => {
    const [choice, item] = read(action.selected_option.value);
    if (choice === 'snooze-until') {
      // First of all: the trigger lives three seconds.
      const carries = { item, channel: body.channel?.id ?? '', ts: body.message?.ts ?? '' };
      const view = snoozeForm(carries, desk.language);
      await Promise.all([ack(), desk.clients.reading.views.open({ trigger_id: body.trigger_id, view })]);
      return;
    }
    await ack();
    const { language } = await desk.askers.of(body.user.id);
    const told = await attempt(desk, choice, item, body, language);
    await respond(desk, body.response_url, { text: told, blocks: [] });
  };
  return {
    menus: Object.fromEntries(REMINDER_MENUS.map((id) => [id, choose])),
    views: { [SNOOZE_VIEW]: onSnoozeForm(desk) },
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
  { user: { id: user }, channel, message }: Body,
  language: Language,
): Promise<string> {
  const item = (await desk.agenda()).byId.get(itemId);
  if (!item || !choice || !channel || !message) return say(language, 'slack.too-old');
  const { ts, text = '' } = message;
  // Slack hands back the blocks that we posted.
  const blocks = (message.blocks ?? []) as readonly types.KnownBlock[];
  try {
    return await work(desk, choice, { user, language, item, channel: channel.id, ts, text, blocks });
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
      return passOn(desk, chosen, choice);
    case 'snooze-until':
      return say(language, 'slack.too-old');
  }
}

/** Tells the curators whether it took place, and the channel that somebody has answered. */
async function passOn(desk: Desk, chosen: Chosen, answer: 'yes' | 'no'): Promise<string> {
  const { user, item, language } = chosen;
  desk.log.info({ item: item.id, answer }, 'somebody told whether it took place');
  if (desk.curatorChannel === null) return say(language, 'remind.no-curators');
  const said = { user: `<@${user}>`, title: escapeMrkdwn(item.title), item: escapeMrkdwn(item.id), answer };
  if (!(await tellCurators(desk, say(desk.language, 'remind.outcome', said)))) {
    return say(language, 'slack.button-failed');
  }
  await noteThere(desk, chosen, (there) => say(there, 'remind.answered-by', { user: `<@${user}>`, answer }));
  return say(language, 'remind.outcome-thanks');
}
