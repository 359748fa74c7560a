/** Notes of a meeting, one commitment a line: read, reviewed and corrected line by line, saved together. */
import type { types } from '@slack/bolt';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { Commitment } from '../../commitments/commitment.ts';
import { begin } from '../../commitments/log.ts';
import { mayLog } from '../../commitments/rights.ts';
import { say } from '../../messages/say.ts';
import { LIMITS, plain, section } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { COMMITMENT_ACTIONS, cardRow } from './card.ts';
import { tell, tellAlone } from './confirm.ts';
import {
  askAll,
  fingerprint,
  type NotesContext,
  notesContext,
  notesFrame,
  REVIEW_VIEW,
  readLines,
  reviewView,
} from './notes-review.ts';
import { openForm } from './open-form.ts';
import { refuseOwners } from './owners.ts';
import { type Who, whoIs } from './who.ts';

export const NOTES_FROM_HOME = 'commitment_notes_from_home';
const NOTES_VIEW = 'commitment_notes';

const MOST_LINES = 20;
const LONGEST_NOTES = 3000;

const submitted = z.record(z.string(), z.object({ value: z.object({ value: z.string().nullish() }) }));

export function onNotes(desk: Desk): Feature {
  return {
    buttons: {
      [NOTES_FROM_HOME]: async ({ ack, body }) => {
        await ack();
        await openNotes(desk, { user: body.user.id, trigger: body.trigger_id, channel: null });
      },
    },
    views: {
      [NOTES_VIEW]: async ({ ack, body, view }) => {
        const who = await whoIs(desk, body.user.id);
        const lines = linesOf(view.state.values);
        const context = notesContext.safeParse(readJson(view.private_metadata));
        if (lines.length === 0 || lines.length > MOST_LINES || !context.success) {
          const asked = say(who.language, 'commit.notes-lines', { most: MOST_LINES });
          return await ack({ response_action: 'errors', errors: { notes: asked } });
        }
        const readings = await readLines(desk, who, lines);
        await ack({ response_action: 'update', view: reviewView(readings, context.data.channel, desk, who.language) });
      },
      [REVIEW_VIEW]: async ({ ack, body, view }) => {
        const who = await whoIs(desk, body.user.id);
        const context = notesContext.safeParse(readJson(view.private_metadata));
        if (!context.success) return await ack();
        const outcome = await submit(desk, who, { key: view.id, values: view.state.values, context: context.data });
        if ('errors' in outcome) return await ack({ response_action: 'errors', errors: outcome.errors });
        if ('view' in outcome) return await ack({ response_action: 'update', view: outcome.view });
        await ack({ response_action: 'clear' });
        await confirmAll(desk, who, outcome.logged, context.data.channel);
      },
    },
  };
}

export async function openNotes(
  desk: Desk,
  { user, trigger, channel }: { readonly user: string; readonly trigger: string; readonly channel: string | null },
): Promise<void> {
  const who = await whoIs(desk, user);
  const { language } = who;
  if (!mayLog(who.actor)) return await tell(desk, user, channel, say(language, 'commit.refused-not-allowed'));
  const view: types.ModalView = {
    ...notesFrame(NOTES_VIEW, { channel, reviewed: null }, language, 'commit.notes-read'),
    blocks: [
      {
        type: 'input',
        block_id: 'notes',
        label: plain(say(language, 'commit.notes-lines', { most: MOST_LINES }), LIMITS.section),
        element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: LONGEST_NOTES },
      },
    ],
  };
  await openForm(desk, who, { trigger, channel }, view);
}

/** Bullets and numbers before a line are none of it. */
function linesOf(values: unknown): (readonly [string, string])[] {
  const fields = submitted.parse(values);
  const text = (id: string): string => fields[id]?.value.value ?? '';
  if ('notes' in fields) {
    const lines = text('notes')
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim());
    return lines.filter(Boolean).map((line, index) => [`line-${index}`, line] as const);
  }
  return Object.keys(fields)
    .map((id) => [id, text(id).trim()] as const)
    .filter(([, line]) => line !== '');
}

type Outcome =
  | { readonly errors: Record<string, string> }
  | { readonly view: types.ModalView }
  /** Empty where the same review was saved before. */
  | { readonly logged: readonly Commitment[] };

/** What was changed since it was shown is shown again; what was reviewed is saved. */
async function submit(
  desk: Desk,
  who: Who,
  { key, values, context }: { readonly key: string; readonly values: unknown; readonly context: NotesContext },
): Promise<Outcome> {
  const { actor, language } = who;
  const readings = await readLines(desk, who, linesOf(values));
  const unclear = readings.filter(({ terms }) => terms === null);
  if (unclear.length > 0) {
    return { errors: Object.fromEntries(unclear.map((reading) => [reading.id, askAll(reading, language)])) };
  }
  if (readings.length === 0) return { logged: [] };
  const refused = await Promise.all(
    readings.map(async ({ id, terms }) => {
      const reasons = terms ? Object.values(await refuseOwners(desk, terms, [], language)) : [];
      return reasons.length > 0 ? [[id, reasons.join(' ')] as const] : [];
    }),
  );
  if (refused.flat().length > 0) return { errors: Object.fromEntries(refused.flat()) };
  if (fingerprint(readings) !== context.reviewed) {
    return { view: reviewView(readings, context.channel, desk, language) };
  }
  const [first] = readings;
  const beside = first?.id ?? '';
  try {
    const result = await desk.commitments.log({
      key,
      actor,
      at: desk.now(),
      commitments: readings.flatMap(({ terms }) =>
        terms === null
          ? []
          : [
              {
                id: v7({ msecs: desk.now() }),
                origin: { channel: context.channel, permalink: null },
                content: begin(terms),
              },
            ],
      ),
    });
    if (result.outcome === 'not-allowed') return { errors: { [beside]: say(language, 'commit.refused-not-allowed') } };
    return { logged: result.outcome === 'logged' ? result.commitments : [] };
  } catch (error) {
    desk.log.error({ error: String(error) }, 'commitments could not be kept');
    return { errors: { [beside]: say(language, 'commit.not-kept') } };
  }
}

async function confirmAll(
  desk: Desk,
  { actor, language, today }: Who,
  logged: readonly Commitment[],
  channel: string | null,
): Promise<void> {
  if (logged.length === 0) return;
  const heading = escapeMrkdwn(
    say(language, 'commit.logged', { number: logged.map(({ number }) => number).join(', ') }),
  );
  const rows = logged.map((commitment) =>
    cardRow(commitment, { names: desk.names(), language, today, left: new Set<string>() }, COMMITMENT_ACTIONS.undo),
  );
  const text = [heading, ...rows.map(({ text }) => text?.text ?? '')].join('\n');
  await tellAlone(desk, actor.id, channel, { text, blocks: [section(heading), ...rows] });
}
