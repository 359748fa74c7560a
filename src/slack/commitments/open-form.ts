/** Opening a form: a trigger lives three seconds, and whoever was too slow is told. */
import type { types } from '@slack/bolt';
import { say } from '../../messages/say.ts';
import type { Desk } from '../ports.ts';
import { tell } from './confirm.ts';
import type { Who } from './who.ts';

export async function openForm(
  desk: Desk,
  { actor, language }: Who,
  { trigger, channel }: { readonly trigger: string; readonly channel: string | null },
  view: types.ModalView,
): Promise<void> {
  try {
    await desk.clients.reading.views.open({ trigger_id: trigger, view });
  } catch (error) {
    desk.log.warn({ error: String(error) }, 'a form could not be opened');
    await tell(desk, actor.id, channel, say(language, 'commit.not-opened'));
  }
}
