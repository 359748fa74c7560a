/** What became of a tracker, told to whoever saved it, with a button that takes all of it back. */
import { z } from 'zod';
import type { Commitment } from '../../commitments/commitment.ts';
import type { ReviewedRow } from '../../commitments/files/review.ts';
import { say } from '../../messages/say.ts';
import { actions, button, section } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import { hearButton } from '../hear-button.ts';
import type { Desk } from '../ports.ts';
import { tellAlone } from './confirm.ts';
import type { Tracker } from './tracker-book.ts';
import { faultyLines, REVIEW } from './tracker-review.ts';
import { type Who, whoIs } from './who.ts';

export const UNDO_ALL = 'tracker_undo_all';

/** The numbers of one logging follow one another. */
const span = z.object({ first: z.string().regex(/^C-\d{4}-\d+$/), count: z.int().positive().max(1000) });

export async function confirmTracker(
  desk: Desk,
  { actor, language }: Who,
  { id, name, channel }: Tracker,
  { logged, rest }: { readonly logged: readonly Commitment[]; readonly rest: readonly ReviewedRow[] },
): Promise<void> {
  const [first, last] = [logged[0]?.number ?? '', logged.at(-1)?.number ?? ''];
  const numbers = first === last ? first : `${first} – ${last}`;
  const lines = [
    say(language, 'tracker.saved', { count: logged.length, name, numbers }),
    ...(rest.length > 0 ? [say(language, 'tracker.kept-back', { count: rest.length })] : []),
  ].map(escapeMrkdwn);
  const leftOut = rest
    .filter((row) => row.leftOut)
    .map(({ row }) => `${row}`)
    .join(', ');
  const text = [
    ...lines,
    ...faultyLines(rest, language),
    ...(leftOut ? [`• ${escapeMrkdwn(`${say(language, 'tracker.left-out')}: ${leftOut}`)}`] : []),
  ].join('\n');
  await tellAlone(desk, actor.id, channel, {
    text,
    blocks: [
      section(text),
      ...actions([
        button(UNDO_ALL, say(language, 'tracker.undo-all'), JSON.stringify({ first, count: logged.length })),
        rest.length > 0 ? button(REVIEW, say(language, 'tracker.rest'), id) : null,
      ]),
    ],
  });
}

/** Each is undone by the rule of every undo: by whoever logged it, for ten minutes, while nobody has changed it. */
export const undoAll = (desk: Desk) =>
  hearButton(desk, async ({ user, value }) => {
    const asked = span.safeParse(readJson(value));
    const { actor, language, secondPerson } = await whoIs(desk, user);
    if (!asked.success) return say(language, 'slack.button-failed');
    const decisions = await Promise.all(
      numbersFrom(asked.data).map((number) =>
        desk.commitments.change(
          { number, version: null, actor, at: desk.now(), act: { action: 'undo' } },
          secondPerson,
        ),
      ),
    );
    const undone = decisions.filter(({ outcome }) => outcome === 'changed').length;
    const left = decisions.length - undone;
    return [
      ...(undone > 0 ? [say(language, 'tracker.undone', { count: undone })] : []),
      ...(left > 0 ? [say(language, 'tracker.not-undone', { count: left })] : []),
    ].join(' ');
  });

function numbersFrom({ first, count }: z.infer<typeof span>): readonly string[] {
  const [, start = '', index = ''] = /^(C-\d{4}-)(\d+)$/.exec(first) ?? [];
  return Array.from({ length: count }, (_, more) => `${start}${String(Number(index) + more).padStart(3, '0')}`);
}
