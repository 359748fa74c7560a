/** The buttons of a card. Rights and visibility are checked when something is done. */
import type { Commitment } from '../../commitments/commitment.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { ACTS, actForm } from './act-form.ts';
import { COMMITMENT_ACTIONS, cardMessage } from './card.ts';
import { tell, tellAlone } from './confirm.ts';
import { historyView } from './history.ts';
import { change, sayRefusal, tellDone, tellingTo } from './make-change.ts';
import { contextOf, updateForm } from './on-change-form.ts';
import { openForm } from './open-form.ts';
import { type Who, whoIs } from './who.ts';

type Buttons = NonNullable<Feature['buttons']>;

export function onCard(desk: Desk): Feature {
  return {
    buttons: {
      [COMMITMENT_ACTIONS.open]: onButton(desk, async ({ who, commitment, channel }) => {
        await tellAlone(desk, who.actor.id, channel, cardMessage(commitment, await tellingTo(desk, who, commitment)));
      }),
      [COMMITMENT_ACTIONS.undo]: onButton(desk, async ({ who, commitment, channel }) => {
        const decision = await change(desk, who, { number: commitment.number, version: null, act: { action: 'undo' } });
        if (decision.outcome === 'changed') {
          await tellDone(desk, who, decision.commitment, channel, { undo: false });
        } else if (decision.outcome !== 'done-before' && decision.outcome !== 'changed-meanwhile') {
          await tell(desk, who.actor.id, channel, sayRefusal(who, decision));
        }
      }),
      [COMMITMENT_ACTIONS.history]: onButton(desk, ({ who, commitment, channel, trigger }) => {
        const telling = { names: desk.names(), language: who.language, today: who.today };
        return openForm(desk, who, { trigger, channel }, historyView(commitment, telling, who.timeZone));
      }),
      [COMMITMENT_ACTIONS.update]: onButton(desk, ({ who, commitment, channel, trigger }) =>
        openForm(
          desk,
          who,
          { trigger, channel },
          updateForm(desk, who, commitment, channel, { content: commitment.content, why: null, notice: [] }),
        ),
      ),
      ...Object.fromEntries(
        ACTS.map((act) => [
          COMMITMENT_ACTIONS[act],
          onButton(desk, ({ who, commitment, channel, trigger }) =>
            openForm(
              desk,
              who,
              { trigger, channel },
              actForm(act, commitment, contextOf(commitment, channel), who.language, null),
            ),
          ),
        ]),
      ),
    },
  };
}

interface Press {
  readonly who: Who;
  readonly commitment: Commitment;
  readonly channel: string | null;
  readonly trigger: string;
}

/** A button whose commitment whoever presses it may see; one that they may not see does not exist for them. */
function onButton(desk: Desk, work: (press: Press) => Promise<void>): Buttons[string] {
  return async ({ ack, body, action }) => {
    await ack();
    const [who, commitment] = await Promise.all([whoIs(desk, body.user.id), desk.commitments.find(action.value ?? '')]);
    const channel = body.channel?.id ?? null;
    if (commitment && isVisible(commitment, who.readers)) {
      await work({ who, commitment, channel, trigger: body.trigger_id });
    } else await tell(desk, who.actor.id, channel, say(who.language, 'commit.refused-unknown'));
  };
}
