/** The form for the day on which a reminder is to come again. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { say } from '../../messages/say.ts';
import { dayOf } from '../../reminders/say-line.ts';
import { LIMITS, plain } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { PLAIN, post } from '../post.ts';
import { snooze } from './set-aside.ts';

export const SNOOZE_VIEW = 'reminder_snooze_form';

/** What the form carries: the item, and the message at which it was chosen. */
const carried = z.object({ item: z.string(), channel: z.string(), ts: z.string() });
const chosenDay = z.object({ until: z.object({ until: z.object({ selected_date: z.iso.date() }) }) });

type ViewListener = NonNullable<Feature['views']>[string];

export function onSnoozeForm(desk: Desk): ViewListener {
  return async ({ ack, body, view }) => {
    const { id: user } = body.user;
    const { language, timeZone } = await desk.askers.of(user);
    const form = carried.safeParse(readJson(view.private_metadata));
    const day = chosenDay.safeParse(view.state.values);
    const until = day.success ? day.data.until.until.selected_date : '';
    if (!form.success || until <= dayOf(desk.now(), timeZone)) {
      await ack({ response_action: 'errors', errors: { until: say(language, 'remind.bad-day') } });
      return;
    }
    await ack();
    const told = await attempt(desk, user, form.data, until, language);
    await post(() => desk.clients.posting.chat.postMessage({ channel: user, text: told, ...PLAIN }), desk);
  };
}

async function attempt(
  desk: Desk,
  user: string,
  { item: id, channel, ts }: z.infer<typeof carried>,
  until: string,
  language: Language,
): Promise<string> {
  const item = (await desk.agenda()).byId.get(id);
  if (!item) return say(language, 'slack.too-old');
  try {
    return await snooze(desk, { user, language, item, channel, ts, ...(await messageAt(desk, channel, ts)) }, until);
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a reminder could not be put off');
    return say(language, 'slack.button-failed');
  }
}

/** The message as it stands; empty where its history may not be read. */
async function messageAt(desk: Desk, channel: string, ts: string) {
  const { messages } = await desk.clients.reading.conversations
    .history({ channel, latest: ts, oldest: ts, inclusive: true, limit: 1 })
    .catch(() => ({ messages: [] }));
  const message = messages?.find((one) => one.ts === ts);
  return { text: message?.text ?? '', blocks: (message?.blocks ?? []) as readonly types.KnownBlock[] };
}

export function snoozeForm(carries: z.infer<typeof carried>, language: Language): types.ModalView {
  return {
    type: 'modal',
    callback_id: SNOOZE_VIEW,
    private_metadata: JSON.stringify(carries),
    title: plain(say(language, 'remind.until-title'), LIMITS.viewTitle),
    submit: plain(say(language, 'remind.until-submit'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
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
