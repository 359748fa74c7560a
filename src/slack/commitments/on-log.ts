/** Logging a commitment: by command, on a message, from anywhere, and from Home. */
import { v7 } from 'uuid';
import { type Commitment, isSlackUser } from '../../commitments/commitment.ts';
import { complete, type Draft, EMPTY_DRAFT, type Reading } from '../../commitments/draft.ts';
import { possibleDuplicates } from '../../commitments/duplicates.ts';
import { begin } from '../../commitments/log.ts';
import { parseLine } from '../../commitments/parse-line.ts';
import { draftFrom } from '../../commitments/promises.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import { mayLog } from '../../commitments/rights.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { confirm, tell } from './confirm.ts';
import { errorsOf } from './errors-of.ts';
import { type Filling, formView, LOG_VIEW } from './form.ts';
import { type FormContext, readContext } from './form-context.ts';
import { openNotes } from './on-notes.ts';
import { openForm } from './open-form.ts';
import { readForm, type SubmittedForm } from './read-form.ts';
import { type Who, whoIs } from './who.ts';

export const LOG_COMMAND = '/sti-commit';
export const LOG_MESSAGE = 'commitment_from_message';
export const LOG_ANYWHERE = 'commitment_from_anywhere';
export const LOG_FROM_HOME = 'commitment_from_home';
export const TRACK = 'commitment_track';

interface Opening {
  readonly user: string;
  readonly trigger: string;
  readonly channel: string | null;
  readonly permalink: string | null;
  /** What the form is filled in with; null for an empty one. */
  readonly read: ((who: Who) => Reading) | null;
}

export function onLog(desk: Desk): Feature {
  return {
    commands: {
      [LOG_COMMAND]: async ({ ack, command }) => {
        await ack();
        const { user_id, trigger_id, channel_id, text } = command;
        if (/^\s*notes\s*$/i.test(text)) {
          return await openNotes(desk, { user: user_id, trigger: trigger_id, channel: channel_id });
        }
        await open(desk, {
          user: user_id,
          trigger: trigger_id,
          channel: channel_id,
          permalink: null,
          read: lineOf(desk, text),
        });
      },
    },
    shortcuts: {
      [LOG_MESSAGE]: async ({ ack, body }) => {
        await ack();
        const { channel, message, trigger_id, user } = body;
        const permalink = await permalinkOf(desk, channel.id, message.ts);
        const text = message.text ?? '';
        await open(desk, {
          user: user.id,
          trigger: trigger_id,
          channel: channel.id,
          permalink,
          read: lineOf(desk, text),
        });
      },
    },
    globalShortcuts: {
      [LOG_ANYWHERE]: async ({ ack, body }) => {
        await ack();
        await open(desk, { user: body.user.id, trigger: body.trigger_id, channel: null, permalink: null, read: null });
      },
    },
    buttons: {
      [TRACK]: async ({ ack, body, action }) => {
        await ack();
        const entry = desk.record().entries.get(action.value ?? '');
        await open(desk, {
          user: body.user.id,
          trigger: body.trigger_id,
          channel: body.channel?.id ?? null,
          permalink: null,
          read: entry ? (who) => checkedDraft(draftFrom(entry), clockOf(desk, who)) : null,
        });
      },
      [LOG_FROM_HOME]: async ({ ack, body }) => {
        await ack();
        await open(desk, { user: body.user.id, trigger: body.trigger_id, channel: null, permalink: null, read: null });
      },
    },
    views: {
      [LOG_VIEW]: async ({ ack, body, view }) => {
        const who = await whoIs(desk, body.user.id);
        const context = readContext(view.private_metadata);
        if (!context) return await ack();
        const form = readForm(view.state.values, desk.names(), clockOf(desk, who), context.others);
        const outcome = await submit(desk, { who, context, form, key: view.id });
        if (outcome.is === 'errors') return await ack({ response_action: 'errors', errors: outcome.errors });
        if (outcome.is === 'again') return await ack({ response_action: 'update', view: outcome.view });
        await ack({ response_action: 'clear' });
        if (outcome.is === 'logged') await confirm(desk, who, outcome.commitment, { ...context, ...form });
      },
    },
  };
}

const clockOf = (desk: Desk, { timeZone }: Who) => ({ now: desk.now(), timeZone, yearsPast: 0 });

const lineOf =
  (desk: Desk, text: string): Opening['read'] =>
  (who) =>
    text.trim() ? parseLine(text, desk.names(), clockOf(desk, who)) : { draft: EMPTY_DRAFT, questions: [] };

/** A date of the record may have passed: then it is asked for. */
function checkedDraft(draft: Draft, clock: Clock): Reading {
  if (draft.due === null || draft.due.kind !== 'by') return { draft: { ...draft, due: null }, questions: [] };
  const due = readDueField(draft.due.date, clock);
  return 'problem' in due
    ? { draft: { ...draft, due: null }, questions: [{ field: 'due', ...due }] }
    : { draft, questions: [] };
}

async function open(desk: Desk, { user, trigger, channel, permalink, read: readAs }: Opening): Promise<void> {
  const who = await whoIs(desk, user);
  if (!mayLog(who.actor)) return await tell(desk, user, channel, say(who.language, 'commit.refused-not-allowed'));
  const read = readAs ? readAs(who) : { draft: EMPTY_DRAFT, questions: [] };
  const owners = read.draft.owners.length > 0 ? read.draft.owners.filter(isSlackUser) : [user];
  const filling: Filling = {
    draft: { ...read.draft, owners },
    questions: read.questions,
    proposed: false,
    meeting: null,
    duplicates: [],
  };
  const others = read.draft.owners.filter((owner) => !isSlackUser(owner));
  const context: FormContext = { channel, permalink, sure: false, changes: null, others };
  await openForm(desk, who, { trigger, channel }, formView(LOG_VIEW, filling, context, desk, who.language));
}

/** Null where Slack does not tell it: the desk may not be in that channel. */
async function permalinkOf(desk: Desk, channel: string, ts: string): Promise<string | null> {
  try {
    const { permalink } = await desk.clients.reading.chat.getPermalink({ channel, message_ts: ts });
    return permalink ?? null;
  } catch {
    return null;
  }
}

type Outcome =
  | { readonly is: 'errors'; readonly errors: Record<string, string> }
  | { readonly is: 'again'; readonly view: ReturnType<typeof formView> }
  | { readonly is: 'logged'; readonly commitment: Commitment }
  /** The same form was submitted before, and confirmed then. */
  | { readonly is: 'already-logged' };

interface Submission {
  readonly who: Who;
  readonly context: FormContext;
  readonly form: SubmittedForm;
  /** The view's id: a form that is submitted twice is saved once. */
  readonly key: string;
}

async function submit(desk: Desk, { who, context, form, key }: Submission): Promise<Outcome> {
  const { language, actor } = who;
  const completed = complete(form);
  if (!completed.ok) return { is: 'errors', errors: errorsOf(completed.questions, language) };
  if (!context.sure) {
    const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, who.readers));
    const duplicates = possibleDuplicates(completed.terms, visible);
    if (duplicates.length > 0) {
      const filling: Filling = { ...form, draft: completed.terms, duplicates };
      return { is: 'again', view: formView(LOG_VIEW, filling, { ...context, sure: true }, desk, language) };
    }
  }
  try {
    const result = await desk.commitments.log({
      key,
      actor,
      at: desk.now(),
      commitments: [
        {
          id: v7({ msecs: desk.now() }),
          origin: { channel: context.channel, permalink: context.permalink, meeting: form.meeting },
          content: begin(completed.terms, form.proposed ? 'proposed' : 'agreed'),
        },
      ],
    });
    if (result.outcome === 'not-allowed')
      return { is: 'errors', errors: { title: say(language, 'commit.refused-not-allowed') } };
    const [commitment] = result.commitments;
    return result.outcome === 'logged' && commitment ? { is: 'logged', commitment } : { is: 'already-logged' };
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a commitment could not be kept');
    return { is: 'errors', errors: { title: say(language, 'commit.not-kept') } };
  }
}
