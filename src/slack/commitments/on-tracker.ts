/** A tracker that was sent: reviewed, corrected and saved together by whoever sent it. */
import { v7 } from 'uuid';
import { z } from 'zod';
import type { Column } from '../../commitments/files/headings.ts';
import { corrected, isClear } from '../../commitments/files/review.ts';
import { mayLog } from '../../commitments/rights.ts';
import { say } from '../../messages/say.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { tell } from './confirm.ts';
import { openForm } from './open-form.ts';
import type { Tracker } from './tracker-book.ts';
import {
  closedReview,
  placeOfField,
  REVIEW,
  REVIEW_TRACKER_VIEW,
  ROW_MENU,
  reviewContext,
  reviewed,
  shownIn,
  TAKE_IN_ALL,
  TURN_BACK,
  TURN_NEXT,
  trackerReview,
} from './tracker-review.ts';
import { confirmTracker, UNDO_ALL, undoAll } from './tracker-saved.ts';
import { type Who, whoIs } from './who.ts';

const fields = z.record(z.string(), z.record(z.string(), z.looseObject({ value: z.string().nullish() })));

interface Shown {
  readonly id: string;
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
}

export function onTracker(desk: Desk): Feature {
  const turn: NonNullable<Feature['buttons']>[string] = async ({ ack, body, action }) => {
    await ack();
    await redraw(desk, body.user.id, body.view, (tracker) => tracker, Number(action.value));
  };
  return {
    buttons: {
      [REVIEW]: async ({ ack, body, action }) => {
        await ack();
        const who = await whoIs(desk, body.user.id);
        const channel = body.channel?.id ?? null;
        const tracker = desk.trackers.of(body.user.id, action.value ?? '', desk.now());
        const refusal = !mayLog(who.actor) ? 'commit.refused-not-allowed' : tracker ? null : 'tracker.forgotten';
        if (refusal) return await tell(desk, body.user.id, channel, escapeMrkdwn(say(who.language, refusal)));
        if (!tracker) return;
        const view = await trackerReview(desk, who, tracker, { page: 0, notice: null });
        await openForm(desk, who, { trigger: body.trigger_id, channel }, view);
      },
      [TURN_NEXT]: turn,
      [TURN_BACK]: turn,
      [TAKE_IN_ALL]: async ({ ack, body }) => {
        await ack();
        await redraw(desk, body.user.id, body.view, (tracker) => ({
          ...tracker,
          taken: new Map(tracker.rows.map(({ row }) => [row, true] as const)),
        }));
      },
      [UNDO_ALL]: undoAll(desk),
    },
    menus: {
      [ROW_MENU]: async ({ ack, body, action }) => {
        await ack();
        const [row = '', act] = action.selected_option.value.split(':');
        await redraw(desk, body.user.id, body.view, (tracker) =>
          act === 'correct'
            ? { ...tracker, opened: new Set([...tracker.opened, Number(row)]) }
            : { ...tracker, taken: new Map([...tracker.taken, [Number(row), act === 'take'] as const]) },
        );
      },
    },
    views: {
      [REVIEW_TRACKER_VIEW]: async ({ ack, body, view }) => {
        const who = await whoIs(desk, body.user.id);
        const context = reviewContext.safeParse(readJson(view.private_metadata));
        if (!context.success) return await ack();
        const outcome = await desk.talks.run(context.data.tracker, () => submit(desk, who, view, context.data));
        if ('view' in outcome) return await ack({ response_action: 'update', view: outcome.view });
        await ack({ response_action: 'clear' });
        await outcome.confirm();
      },
    },
  };
}

/** Shows a page anew, with what was typed meanwhile. */
async function redraw(
  desk: Desk,
  user: string,
  shown: Shown | undefined,
  change: (tracker: Tracker) => Tracker,
  page?: number,
): Promise<void> {
  const context = reviewContext.safeParse(readJson(shown?.private_metadata));
  if (!shown || !context.success) return;
  const who = await whoIs(desk, user);
  await desk.talks.run(context.data.tracker, async () => {
    const tracker = desk.trackers.of(user, context.data.tracker, desk.now());
    const next = tracker && change(correct(tracker, shown.state.values));
    if (next) desk.trackers.put(next);
    const view = next
      ? await trackerReview(desk, who, next, { page: page ?? context.data.page, notice: null })
      : closedReview(who.language, say(who.language, 'tracker.forgotten'));
    await desk.clients.reading.views.update({ view_id: shown.id, view });
  });
}

/** The tracker itself where nothing was corrected. */
function correct(tracker: Tracker, values: unknown): Tracker {
  const given = new Map<number, Partial<Record<Column, string>>>();
  const sources = new Map(tracker.rows.map((source) => [source.row, source]));
  for (const [id, elements] of Object.entries(fields.safeParse(values).data ?? {})) {
    const place = placeOfField(id);
    const source = place && sources.get(place.row);
    const text = elements[id]?.value?.trim() ?? '';
    if (!place || !source || text === shownIn(source.cells[place.column]).trim()) continue;
    given.set(place.row, { ...given.get(place.row), [place.column]: text });
  }
  if (given.size === 0) return tracker;
  return { ...tracker, rows: tracker.rows.map((source) => corrected(source, given.get(source.row))) };
}

type Outcome = { readonly view: ReturnType<typeof closedReview> } | { readonly confirm: () => Promise<void> };

/** What was corrected since it was shown is shown again; what was reviewed is saved, and the rest kept back. */
async function submit(
  desk: Desk,
  who: Who,
  { state }: Pick<Shown, 'state'>,
  { tracker: id, round, page }: z.infer<typeof reviewContext>,
): Promise<Outcome> {
  const { actor, language } = who;
  const closed = (key: 'tracker.forgotten' | 'tracker.saved-meanwhile') => ({
    view: closedReview(language, say(language, key)),
  });
  const tracker = desk.trackers.of(actor.id, id, desk.now());
  if (!tracker) return closed('tracker.forgotten');
  if (tracker.round !== round) return closed('tracker.saved-meanwhile');
  const again = async (shown: Tracker, key: Parameters<typeof say>[1]) => ({
    view: await trackerReview(desk, who, shown, { page, notice: say(language, key) }),
  });
  const now = correct(tracker, state.values);
  if (now !== tracker) {
    desk.trackers.put(now);
    return await again(now, 'tracker.look-again');
  }
  if (!mayLog(actor)) return await again(tracker, 'commit.refused-not-allowed');
  const rows = await reviewed(desk, who, tracker);
  // Numbers follow the order of the file.
  const clear = rows.filter(isClear).toSorted((a, b) => a.row - b.row);
  if (clear.length === 0) return await again(tracker, 'tracker.nothing-clear');
  try {
    const commitments = clear.map(({ content, origin }) => ({
      id: v7({ msecs: desk.now() }),
      origin: { ...origin, channel: origin.channel ?? tracker.channel },
      content,
    }));
    const result = await desk.commitments.log({ key: `${id}/${round}`, actor, at: desk.now(), commitments });
    if (result.outcome === 'not-allowed') return await again(tracker, 'commit.refused-not-allowed');
    const rest = rows.filter((row) => !isClear(row));
    desk.trackers.put({ ...tracker, round: round + 1, rows: rest.map(({ source }) => source) });
    return { confirm: () => confirmTracker(desk, who, tracker, { logged: result.commitments, rest }) };
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a tracker could not be kept');
    return await again(tracker, 'commit.not-kept');
  }
}
