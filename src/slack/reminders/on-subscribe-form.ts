/** The form of `/sti-remind` and of the Home tab, and the person's own reminders there. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { say } from '../../messages/say.ts';
import { isStanding } from '../../reminders/standing.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { actions, button, sections } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { nextOf } from './known.ts';
import { readSubscribeForm } from './read-subscribe-form.ts';
import { sayWithNext } from './say-subscription.ts';
import { askedOf, isDirect, type Lines, subscribe } from './subscribe.ts';
import { SUBSCRIBE_VIEW, subscribeForm, subscribeNote, USUALLY_ASKED } from './subscribe-form.ts';

const SUBSCRIBE_BUTTON = 'reminder_subscribe';
const CHANGE_BUTTON = 'reminder_change';
const SHOWN_AT_HOME = 10;

export function onSubscribeForm(desk: Desk): Feature {
  return {
    buttons: {
      [SUBSCRIBE_BUTTON]: async ({ ack, body }) => {
        await ack();
        const { language } = await desk.askers.of(body.user.id);
        await openForm(desk, body.trigger_id, null, language);
      },
      [CHANGE_BUTTON]: async ({ ack, body, action }) => {
        await ack();
        const { id: user } = body.user;
        const { language } = await desk.askers.of(user);
        const changed = (await desk.reminders.subscriptions()).find(({ id }) => id === action.value);
        const view = changed
          ? changeForm(desk, changed, language)
          : subscribeNote([say(language, 'remind.none')], language);
        await desk.clients.reading.views.open({ trigger_id: body.trigger_id, view });
      },
    },
    views: {
      [SUBSCRIBE_VIEW]: async ({ ack, body, view }) => {
        const asker = await desk.askers.of(body.user.id);
        const asked = readSubscribeForm(view.state.values);
        if (asked && 'wrong' in asked) {
          const errors = { [asked.wrong]: say(asker.language, `remind.form-bad-${asked.wrong}`) };
          await ack({ response_action: 'errors', errors });
          return;
        }
        const form = carried.safeParse(readJson(view.private_metadata));
        const place = { user: body.user.id, channel: form.data?.channel ?? body.user.id, asker };
        const work = async (): Promise<Lines | null> =>
          asked && form.success ? subscribe(desk, asked, place, form.data.changes) : null;
        const told = (await attempt(desk, work, asker.language)) ?? [say(asker.language, 'slack.too-old')];
        await ack({ response_action: 'update', view: subscribeNote(told, asker.language) });
      },
    },
  };
}

const carried = z.object({ channel: z.string().nullable(), changes: z.string().nullable() });

function changeForm(desk: Desk, subscription: Subscription, language: Language): types.ModalView {
  const { id, destination } = subscription;
  const channel = destination.kind === 'channel' ? destination.id : null;
  return subscribeForm(askedOf(subscription), { channel, changes: id }, desk.record(), desk.countries(), language);
}

async function attempt(desk: Desk, work: () => Promise<Lines | null>, language: Language): Promise<Lines | null> {
  try {
    return await work();
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a subscription could not be kept');
    return [say(language, 'slack.button-failed')];
  }
}

/** @param channel where the person is; null where there is none */
export async function openForm(desk: Desk, trigger: string, channel: string | null, language: Language): Promise<void> {
  const carries = { channel: channel !== null && isDirect(channel) ? null : channel, changes: null };
  const view = subscribeForm(USUALLY_ASKED, carries, desk.record(), desk.countries(), language);
  await desk.clients.reading.views.open({ trigger_id: trigger, view });
}

/** For the Home tab: what comes to the person, and a way to ask for more. */
export async function homeReminders(desk: Desk, user: string, language: Language): Promise<types.KnownBlock[]> {
  const own = (await desk.reminders.subscriptions()).filter(({ destination }) => destination.id === user);
  const shown: types.KnownBlock[] = [];
  for (const subscription of own.slice(0, SHOWN_AT_HOME)) {
    const next = await nextOf(desk, subscription, 1);
    const lines = sayWithNext(subscription, next, desk.record(), language);
    shown.push(...(isStanding(subscription) ? sections(lines) : changeable(subscription, lines, language)));
  }
  const title = `*${escapeMrkdwn(say(language, 'remind.home-title'))}*`;
  return [
    ...sections([title]),
    ...(shown.length > 0 ? shown : sections([say(language, 'remind.none')])),
    ...actions([button(SUBSCRIBE_BUTTON, say(language, 'remind.home-add'), 'me')]),
  ];
}

/** What is said of a subscription, with the button that changes it. */
export function changeable({ id }: Subscription, lines: Lines, language: Language): types.KnownBlock[] {
  const change = button(CHANGE_BUTTON, say(language, 'remind.change'), id);
  return sections(lines).map((block, index) => (index === 0 && change ? { ...block, accessory: change } : block));
}
