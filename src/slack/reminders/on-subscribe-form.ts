/** The form of `/sti-remind` and of the Home tab, and the person's own reminders there. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/answer.ts';
import { say } from '../../messages/say.ts';
import { actions, button, sections } from '../blocks.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { nextOf } from './known.ts';
import { sayNextPosts, saySubscription } from './say-subscription.ts';
import { subscribe } from './subscribe.ts';
import { readSubscribeForm, SUBSCRIBE_VIEW, subscribeForm, subscribeNote } from './subscribe-form.ts';

const SUBSCRIBE_BUTTON = 'reminder_subscribe';
const SHOWN_AT_HOME = 10;

export function onSubscribeForm(desk: Desk): Feature {
  return {
    buttons: {
      [SUBSCRIBE_BUTTON]: async ({ ack, body }) => {
        await ack();
        const { language } = await desk.askers.of(body.user.id);
        await openForm(desk, body.trigger_id, null, language);
      },
    },
    views: {
      [SUBSCRIBE_VIEW]: async ({ ack, body, view }) => {
        const asker = await desk.askers.of(body.user.id);
        const asked = readSubscribeForm(view.state.values);
        if (asked && 'wrong' in asked) {
          const errors = { [asked.wrong]: say(asker.language, 'remind.form-no-leads') };
          await ack({ response_action: 'errors', errors });
          return;
        }
        const place = { user: body.user.id, channel: view.private_metadata, asker };
        const lines = asked ? await attempt(desk, () => subscribe(desk, asked, place), asker.language) : null;
        const told = lines ?? [say(asker.language, 'slack.too-old')];
        await ack({ response_action: 'update', view: subscribeNote(told, asker.language) });
      },
    },
  };
}

async function attempt(
  desk: Desk,
  work: () => Promise<readonly string[]>,
  language: Language,
): Promise<readonly string[]> {
  try {
    return await work();
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a subscription could not be kept');
    return [say(language, 'slack.button-failed')];
  }
}

/** @param channel where the person is; null where there is none */
export async function openForm(desk: Desk, trigger: string, channel: string | null, language: Language): Promise<void> {
  const view = subscribeForm(channel, desk.record(), desk.countries, language);
  await desk.clients.reading.views.open({ trigger_id: trigger, view });
}

/** For the Home tab: what comes to the person, and a way to ask for more. */
export async function homeReminders(desk: Desk, user: string, language: Language): Promise<types.KnownBlock[]> {
  const own = (await desk.reminders.subscriptions()).filter(({ destination }) => destination.id === user);
  const lines: string[] = [];
  for (const subscription of own.slice(0, SHOWN_AT_HOME)) {
    const next = await nextOf(desk, subscription, 1);
    lines.push(`• ${saySubscription(subscription, desk.record(), language)}`);
    lines.push(...sayNextPosts(next, subscription.rhythm.timeZone, language));
  }
  const title = `*${escapeMrkdwn(say(language, 'remind.home-title'))}*`;
  const shown = lines.length > 0 ? lines : [say(language, 'remind.none')];
  return [
    ...sections([title, ...shown]),
    ...actions([button(SUBSCRIBE_BUTTON, say(language, 'remind.home-add'), 'me')]),
  ];
}
