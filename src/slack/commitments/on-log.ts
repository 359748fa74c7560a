/** Logging a commitment: by command, on a message, from anywhere, and from Home. */
import type { BlockAction, MessageShortcut } from '@slack/bolt';
import { type Draft, EMPTY_DRAFT, type Reading } from '../../commitments/draft.ts';
import { parseLine, parseMessage } from '../../commitments/parse-line.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import { draftFrom } from '../../commitments/record-promises.ts';
import { mayLog } from '../../commitments/rights.ts';
import { say } from '../../messages/say.ts';
import type { Kind } from '../../record/schema.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { promiseText } from '../question-text.ts';
import { confirm, tell } from './confirm.ts';
import { type Filling, formView, LOG_VIEW } from './form.ts';
import { type FormContext, readContext } from './form-context.ts';
import { openNotes } from './on-notes.ts';
import { openForm } from './open-form.ts';
import { readForm } from './read-form.ts';
import { submitLog } from './submit-log.ts';
import { type Who, whoIs } from './who.ts';

export const LOG_COMMAND = '/sti-commit';
export const LOG_MESSAGE = 'commitment_from_message';
export const LOG_ANYWHERE = 'commitment_from_anywhere';
export const LOG_FROM_HOME = 'commitment_from_home';
export const TRACK = 'commitment_track';
/** The same of a list, chosen from a menu. */
export const TRACK_ONE = 'commitment_track_one';

/** Pledges and milestones of the record. */
export const canBeTracked = ({ kind }: { readonly kind: Kind }): boolean => kind === 'pledges' || kind === 'milestones';

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
          read: lineOf(desk, promiseText(text)),
        });
      },
    },
    shortcuts: {
      [LOG_MESSAGE]: async ({ ack, body }) => {
        await ack();
        const { channel, message, trigger_id, user } = body;
        const permalink = await permalinkOf(desk, body);
        const text = promiseText(message.text ?? '');
        await open(desk, {
          user: user.id,
          trigger: trigger_id,
          channel: channel.id,
          permalink,
          read: (who) => parseMessage(text, desk.names(), clockOf(desk, who)),
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
        await track(desk, action.value, body);
      },
      [LOG_FROM_HOME]: async ({ ack, body }) => {
        await ack();
        await open(desk, { user: body.user.id, trigger: body.trigger_id, channel: null, permalink: null, read: null });
      },
    },
    selects: {
      [TRACK_ONE]: async ({ ack, body, action }) => {
        await ack();
        await track(desk, action.selected_option.value, body);
      },
    },
    views: {
      [LOG_VIEW]: async ({ ack, body, view }) => {
        const who = await whoIs(desk, body.user.id);
        const context = readContext(view.private_metadata);
        if (!context) return await ack();
        const form = readForm(view.state.values, desk.names(), clockOf(desk, who));
        const outcome = await submitLog(desk, { who, context, form, key: view.id });
        if (outcome.is === 'errors') return await ack({ response_action: 'errors', errors: outcome.errors });
        if (outcome.is === 'again') return await ack({ response_action: 'update', view: outcome.view });
        await ack({ response_action: 'clear' });
        if (outcome.is === 'logged') await confirm(desk, who, outcome.commitment, { ...context, ...form });
      },
    },
  };
}

/** Opens a form that is filled in from a pledge or milestone of the record. */
async function track(
  desk: Desk,
  id: string | undefined,
  { user, trigger_id, channel }: Pick<BlockAction, 'user' | 'trigger_id' | 'channel'>,
): Promise<void> {
  const entry = desk.record().entries.get(id ?? '');
  await open(desk, {
    user: user.id,
    trigger: trigger_id,
    channel: channel?.id ?? null,
    permalink: null,
    read: entry ? (who) => checkedDraft(draftFrom(entry), clockOf(desk, who)) : null,
  });
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
  const owners = read.draft.owners.length > 0 ? read.draft.owners : [user];
  const filling: Filling = {
    draft: { ...read.draft, owners },
    progress: { lifecycle: 'agreed', completion: 'not-started' },
    questions: read.questions,
    duplicates: [],
    why: null,
    notice: [],
  };
  const context: FormContext = { channel, permalink, sure: false, changes: null };
  await openForm(desk, who, { trigger, channel }, formView(LOG_VIEW, filling, context, desk, who.language));
}

/** Where Slack does not tell it, since the desk is not in that channel, it is made as Slack makes them. */
async function permalinkOf(
  desk: Desk,
  { channel, message, team }: Pick<MessageShortcut, 'channel' | 'message' | 'team'>,
): Promise<string | null> {
  const told = await desk.clients.reading.chat
    .getPermalink({ channel: channel.id, message_ts: message.ts })
    .catch(() => ({ permalink: undefined }));
  if (told.permalink) return told.permalink;
  if (!team?.domain) return null;
  const thread = typeof message.thread_ts === 'string' ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : '';
  return `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
}
