/** The buttons of a card, and the forms behind them. Rights and visibility are checked when something is done. */
import type { Act, ChangeRequest } from '../../commitments/change.ts';
import { type Commitment, isSlackUser } from '../../commitments/commitment.ts';
import { complete } from '../../commitments/draft.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { ACTS, actForm, actView, type FormAct, readAct } from './act-form.ts';
import { COMMITMENT_ACTIONS, cardMessage } from './card.ts';
import { headed, tell, tellAlone } from './confirm.ts';
import { errorsOf } from './errors-of.ts';
import { formView, UPDATE_VIEW } from './form.ts';
import { type FormContext, readContext } from './form-context.ts';
import { historyView } from './history.ts';
import { openForm } from './open-form.ts';
import { readForm } from './read-form.ts';
import { type Who, whoIs } from './who.ts';

type Buttons = NonNullable<Feature['buttons']>;
type Views = NonNullable<Feature['views']>;

export function onCard(desk: Desk): Feature {
  return {
    buttons: {
      [COMMITMENT_ACTIONS.open]: onButton(desk, async ({ who, commitment, channel }) => {
        await tellAlone(desk, who.actor.id, channel, cardMessage(commitment, tellingTo(desk, who)));
      }),
      [COMMITMENT_ACTIONS.undo]: onButton(desk, async ({ who, commitment, channel }) => {
        const decision = await change(desk, who, { number: commitment.number, version: null, act: { action: 'undo' } });
        if (decision.outcome === 'changed') {
          await tellDone(desk, who, decision.commitment, channel, { undo: false });
        } else await tell(desk, who.actor.id, channel, sayRefusal(who, decision));
      }),
      [COMMITMENT_ACTIONS.history]: onButton(desk, ({ who, commitment, channel, trigger }) =>
        openForm(desk, who, { trigger, channel }, historyView(commitment, tellingTo(desk, who), who.timeZone)),
      ),
      [COMMITMENT_ACTIONS.update]: onButton(desk, ({ who, commitment, channel, trigger }) =>
        openForm(desk, who, { trigger, channel }, updateForm(desk, who, commitment, channel)),
      ),
      ...Object.fromEntries(
        ACTS.map((act) => [
          COMMITMENT_ACTIONS[act],
          onButton(desk, ({ who, commitment, channel, trigger }) =>
            openForm(
              desk,
              who,
              { trigger, channel },
              actForm(act, commitment, contextOf(commitment, channel), who.language),
            ),
          ),
        ]),
      ),
    },
    views: {
      [UPDATE_VIEW]: onUpdate(desk),
      ...Object.fromEntries(ACTS.map((act) => [actView(act), onAct(desk, act)])),
    },
  };
}

const tellingTo = (desk: Desk, { language, today }: Who) => ({ names: desk.names(), language, today });

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

function contextOf({ number, version, content }: Commitment, channel: string | null): FormContext {
  const others = content.owners.filter((owner) => !isSlackUser(owner));
  return { channel, permalink: null, sure: true, changes: { number, version }, others };
}

function updateForm(desk: Desk, { language }: Who, commitment: Commitment, channel: string | null) {
  const { content, origin } = commitment;
  const filling = {
    draft: content,
    proposed: content.lifecycle === 'proposed',
    meeting: origin.meeting,
    questions: [],
    duplicates: [],
  };
  return formView(UPDATE_VIEW, filling, contextOf(commitment, channel), desk, language);
}

function onUpdate(desk: Desk): Views[string] {
  return async ({ ack, body, view }) => {
    const who = await whoIs(desk, body.user.id);
    const context = readContext(view.private_metadata);
    if (!context?.changes) return await ack();
    // What is overdue may be corrected without being given a new date.
    const form = readForm(view.state.values, desk.names(), { ...clockOf(desk, who), yearsPast: 20 }, context.others);
    const completed = complete(form);
    if (!completed.ok)
      return await ack({ response_action: 'errors', errors: errorsOf(completed.questions, who.language) });
    const kept = await desk.commitments.find(context.changes.number);
    const wasProposed = kept?.content.lifecycle === 'proposed';
    const set = {
      ...completed.terms,
      ...(form.proposed && { lifecycle: 'proposed' as const }),
      ...(wasProposed && !form.proposed && { lifecycle: 'agreed' as const }),
    };
    await finish(desk, who, context, { action: 'update', set, why: null }, 'title', ack);
  };
}

function onAct(desk: Desk, act: FormAct): Views[string] {
  return async ({ ack, body, view }) => {
    const who = await whoIs(desk, body.user.id);
    const context = readContext(view.private_metadata);
    if (!context?.changes) return await ack();
    const read = readAct(act, view.state.values, clockOf(desk, who), who.language);
    if ('errors' in read) return await ack({ response_action: 'errors', errors: read.errors });
    await finish(
      desk,
      who,
      context,
      read,
      { verify: 'verdict', report: 'evidence', reassign: 'owners', postpone: 'due', cancel: 'why' }[act],
      ack,
    );
  };
}

const clockOf = (desk: Desk, { timeZone }: Who) => ({ now: desk.now(), timeZone, yearsPast: 0 });

/** @param field beside which a refusal is shown */
async function finish(
  desk: Desk,
  who: Who,
  { changes, channel }: FormContext,
  act: Act,
  field: string,
  ack: Parameters<Views[string]>[0]['ack'],
): Promise<void> {
  if (!changes) return;
  const decision = await change(desk, who, { ...changes, act });
  if (decision.outcome !== 'changed') {
    return await ack({ response_action: 'errors', errors: { [field]: sayRefusal(who, decision) } });
  }
  await ack({ response_action: 'clear' });
  await tellDone(desk, who, decision.commitment, channel, { undo: true });
}

type Decision = Awaited<ReturnType<Desk['commitments']['change']>> | { readonly outcome: 'not-kept' };

/** What a person may not see, they cannot change. */
async function change(
  desk: Desk,
  { actor, readers, secondPerson }: Who,
  request: Pick<ChangeRequest, 'number' | 'version' | 'act'>,
): Promise<Decision> {
  const commitment = await desk.commitments.find(request.number);
  if (!commitment || !isVisible(commitment, readers)) return { outcome: 'unknown' };
  try {
    return await desk.commitments.change({ ...request, actor, at: desk.now() }, secondPerson);
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a change could not be kept');
    return { outcome: 'not-kept' };
  }
}

function sayRefusal({ language }: Who, refusal: Exclude<Decision, { outcome: 'changed' }>): string {
  if (refusal.outcome === 'not-kept') return say(language, 'commit.not-kept');
  if (refusal.outcome !== 'changed-meanwhile') return say(language, `commit.refused-${refusal.outcome}`);
  const last = refusal.commitment.history.at(-1);
  return say(language, 'commit.refused-changed-meanwhile', { action: last?.action ?? 'update' });
}

async function tellDone(
  desk: Desk,
  who: Who,
  commitment: Commitment,
  channel: string | null,
  { undo }: { undo: boolean },
): Promise<void> {
  const sentence = say(who.language, undo ? 'commit.changed' : 'commit.undone', { number: commitment.number });
  await tellAlone(
    desk,
    who.actor.id,
    channel,
    headed(sentence, cardMessage(commitment, tellingTo(desk, who), { undo })),
  );
}
