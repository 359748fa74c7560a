/** Saying for whom one speaks, or for whom a channel does; what was asked for is then shown. */
import { mayLog } from '../../commitments/rights.ts';
import { say } from '../../messages/say.ts';
import { readCarried } from '../asked-again.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { promisesFor } from './answer-promises.ts';
import { headed, tell, tellAlone } from './confirm.ts';
import { HOME_VIEW, homeForm, readHome, SAY_HOME, type SaidHome } from './home-form.ts';
import { listAgain } from './on-list.ts';
import { openForm } from './open-form.ts';
import { type Who, whoIs } from './who.ts';

export function onSayHome(desk: Desk): Feature {
  return {
    buttons: {
      [SAY_HOME]: async ({ ack, body, action }) => {
        await ack();
        const [who, channel] = [await whoIs(desk, body.user.id), body.channel?.id ?? null];
        const form = homeForm(desk, who.language, { channel, next: action.value ?? '' });
        await openForm(desk, who, { trigger: body.trigger_id, channel }, form);
      },
    },
    views: {
      [HOME_VIEW]: async ({ ack, body, view }) => {
        const [who, home] = [await whoIs(desk, body.user.id), readHome(view)];
        if (!home) return await ack();
        if (home.forChannel && !mayLog(who.actor)) {
          const errors = { for: say(who.language, 'commit.refused-not-allowed') };
          return await ack({ response_action: 'errors', errors });
        }
        await desk.commitments.setHome(home.forChannel && home.channel ? home.channel : who.actor.id, home.party);
        await ack({ response_action: 'clear' });
        await showWhatWasAsked(desk, who, home);
      },
    },
  };
}

async function showWhatWasAsked(desk: Desk, who: Who, { party, forChannel, channel, next }: SaidHome): Promise<void> {
  const { actor, language, readers } = who;
  const key = forChannel ? 'commit.home-kept-channel' : 'commit.home-kept';
  const kept = escapeMrkdwn(say(language, key, { party: desk.names().titleOf(party) }));
  const again = readCarried(next);
  const shown = again
    ? ((await promisesFor(desk, { ...again, user: actor.id, channel, readers, language }))?.message ?? null)
    : await listAgain(desk, who, next, channel);
  if (shown) await tellAlone(desk, actor.id, channel, headed(kept, shown));
  else await tell(desk, actor.id, channel, kept);
}
