/** The forms behind a card's buttons, handed in: the later of two who change at once is shown both. */
import { isDeepStrictEqual } from 'node:util';
import type { ChangeRequest } from '../../commitments/change.ts';
import { type Commitment, type Content, contentAt } from '../../commitments/commitment.ts';
import { complete } from '../../commitments/draft.ts';
import { say } from '../../messages/say.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { ACTS, actForm, actView, type FormAct, readAct } from './act-form.ts';
import { errorsOf } from './errors-of.ts';
import { type Filling, formView, UPDATE_VIEW } from './form.ts';
import { type FormContext, readContext } from './form-context.ts';
import { historyEntry } from './history.ts';
import { change, sayRefusal, tellDone } from './make-change.ts';
import { refuseOwners } from './owners.ts';
import { readForm } from './read-form.ts';
import { type Who, whoIs } from './who.ts';

type Views = NonNullable<Feature['views']>;

export const onChangeForm = (desk: Desk): Feature => ({
  views: {
    [UPDATE_VIEW]: onUpdate(desk),
    ...Object.fromEntries(ACTS.map((act) => [actView(act), onAct(desk, act)])),
  },
});

export function contextOf({ number, version }: Commitment, channel: string | null): FormContext {
  return { channel, permalink: null, sure: true, changes: { number, version } };
}

export function updateForm(
  desk: Desk,
  { language }: Who,
  commitment: Commitment,
  channel: string | null,
  { content, why, notice }: Pick<Filling, 'why' | 'notice'> & Pick<Commitment, 'content'>,
) {
  const filling: Filling = { draft: content, progress: content, questions: [], duplicates: [], why, notice };
  return formView(UPDATE_VIEW, filling, contextOf(commitment, channel), desk, language);
}

function onUpdate(desk: Desk): Views[string] {
  return async ({ ack, body, view }) => {
    const who = await whoIs(desk, body.user.id);
    const context = readContext(view.private_metadata);
    if (!context?.changes) return await ack();
    const { number, version } = context.changes;
    const kept = await desk.commitments.find(number);
    const shown = kept ? contentAt(kept, version) : null;
    // What is overdue may be corrected without being given a new date.
    const form = readForm(view.state.values, desk.names(), { ...clockOf(desk, who), yearsPast: 20 }, shown);
    const completed = complete(form);
    if (!completed.ok)
      return await ack({ response_action: 'errors', errors: errorsOf(completed.questions, who.language) });
    const refused = await refuseOwners(desk, completed.terms, ownersOf(kept), who.language);
    if (Object.keys(refused).length > 0) return await ack({ response_action: 'errors', errors: refused });
    const { lifecycle, completion } = form.progress;
    const set = { ...completed.terms, ...(lifecycle && { lifecycle }), ...(completion && { completion }) };
    const again = (commitment: Commitment, notice: readonly string[]) => {
      const mine = Object.entries(set).filter(
        ([key, value]) => !isDeepStrictEqual(value, shown?.[key as keyof Content]),
      );
      const content = { ...commitment.content, ...Object.fromEntries(mine) };
      return updateForm(desk, who, commitment, context.channel, { content, why: form.why, notice });
    };
    const request = { ...context.changes, act: { action: 'update' as const, set, why: form.why } };
    await finish(desk, who, request, { channel: context.channel, field: 'title', again, ack });
  };
}

function onAct(desk: Desk, act: FormAct): Views[string] {
  return async ({ ack, body, view }) => {
    const who = await whoIs(desk, body.user.id);
    const context = readContext(view.private_metadata);
    if (!context?.changes) return await ack();
    const kept = await desk.commitments.find(context.changes.number);
    const { values } = view.state;
    const read = readAct(act, values, kept?.content ?? null, clockOf(desk, who), who.language);
    if ('errors' in read) return await ack({ response_action: 'errors', errors: read.errors });
    if (read.action === 'reassign') {
      const refused = await refuseOwners(desk, read, ownersOf(kept), who.language);
      if (Object.keys(refused).length > 0) return await ack({ response_action: 'errors', errors: refused });
    }
    const again = (commitment: Commitment, notice: readonly string[]) =>
      actForm(act, commitment, contextOf(commitment, context.channel), who.language, { values, notice });
    const field = FIELD_OF[act];
    await finish(desk, who, { ...context.changes, act: read }, { channel: context.channel, field, again, ack });
  };
}

/** Beside which of an act's fields a refusal is shown. */
const FIELD_OF = {
  verify: 'verdict',
  report: 'evidence',
  reassign: 'owners',
  postpone: 'due',
  cancel: 'why',
  reopen: 'why',
} as const;

/** They may stay: an update of something else does not have to replace them. */
const ownersOf = (commitment: Commitment | undefined): readonly (string | null)[] =>
  commitment ? [...commitment.content.owners, commitment.content.alternate] : [];

const clockOf = (desk: Desk, { timeZone }: Who) => ({ now: desk.now(), timeZone, yearsPast: 0 });

interface Submission {
  readonly channel: string | null;
  /** Beside which a refusal is shown. */
  readonly field: string;
  /** The form with what was filled in, upon what somebody else has made of it meanwhile. */
  readonly again: (commitment: Commitment, notice: readonly string[]) => ReturnType<typeof formView>;
  readonly ack: Parameters<Views[string]>[0]['ack'];
}

async function finish(
  desk: Desk,
  who: Who,
  request: Pick<ChangeRequest, 'number' | 'version' | 'act'>,
  { channel, field, again, ack }: Submission,
): Promise<void> {
  const decision = await change(desk, who, request);
  switch (decision.outcome) {
    case 'changed':
      await ack({ response_action: 'clear' });
      return await tellDone(desk, who, decision.commitment, channel, { undo: true });
    case 'done-before':
      return await ack({ response_action: 'clear' });
    case 'changed-meanwhile': {
      const notice = sayMeanwhile(desk, who, decision.commitment, request.version ?? 0);
      return await ack({ response_action: 'update', view: again(decision.commitment, notice) });
    }
    default:
      await ack({ response_action: 'errors', errors: { [field]: sayRefusal(who, decision) } });
  }
}

/** What others did since the form was opened, and that nothing of it is lost. */
function sayMeanwhile(desk: Desk, who: Who, { history }: Commitment, version: number): string[] {
  const { language, today, timeZone } = who;
  const telling = { names: desk.names(), language, today };
  return [
    `*${escapeMrkdwn(say(language, 'commit.changed-meanwhile'))}*`,
    ...history.slice(version).map((change) => historyEntry(change, telling, timeZone)),
  ];
}
