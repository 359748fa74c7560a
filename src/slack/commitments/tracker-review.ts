/** The review of a tracker, page by page: what is clear as lines, what is not with the fields in which it is corrected. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { COLUMNS, type Column } from '../../commitments/files/headings.ts';
import { YEARS_PAST_IN_TRACKERS } from '../../commitments/files/read-rows.ts';
import { isClear, type ReviewedRow, reviewRows } from '../../commitments/files/review.ts';
import { sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import { actions, button, LIMITS, plain, section } from '../blocks.ts';
import { cut, escapeMrkdwn, escapeWithin } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Tracker } from './tracker-book.ts';
import type { Who } from './who.ts';

/** The button that opens the review; its value is the tracker's id. */
export const REVIEW = 'tracker_review';
export const REVIEW_TRACKER_VIEW = 'tracker_review';
export const TURN_NEXT = 'tracker_next';
export const TURN_BACK = 'tracker_previous';
export const TAKE_IN_ALL = 'tracker_take_in_all';
export const ROW_MENU = 'tracker_row';

/** More rows than these are for the command line. */
export const MOST_REVIEWED = 500;
/** A view holds 100 blocks: a row takes one, and at most five fields. */
const ROWS_A_PAGE = 15;
const MOST_FIELDS = 5;
const OPENED_FIELDS: readonly Column[] = ['title', 'party', 'due', 'recipient', 'owners'];
const LONGEST_INPUT = 3000;
const FAULTY_NAMED = 10;

export const reviewContext = z.object({ tracker: z.string(), round: z.int(), page: z.int().nonnegative() });
type ReviewContext = z.infer<typeof reviewContext>;

/** Read anew at every step: what is logged, who may do what, and what day it is may have changed. */
export async function reviewed(desk: Desk, who: Who, tracker: Tracker): Promise<readonly ReviewedRow[]> {
  const kept = await desk.commitments.all();
  const clock = { now: desk.now(), timeZone: who.timeZone, yearsPast: YEARS_PAST_IN_TRACKERS };
  const visible = kept.filter((commitment) => isVisible(commitment, who.readers));
  return reviewRows(tracker, { names: desk.names(), clock, kept: visible, actor: who.actor }, visible);
}

/** The first of the rows that cannot be logged, each with why. Escaped. */
export function faultyLines(rows: readonly ReviewedRow[], language: Language): string[] {
  const faulty = rows.filter((row) => !row.ok);
  const named = faulty
    .slice(0, FAULTY_NAMED)
    .map(
      (row) =>
        `• ${escapeWithin(say(language, 'commitments.row-faulty', { row: row.row, questions: asked(row, language) }), 250)}`,
    );
  const more = faulty.length - named.length;
  return [...named, ...(more > 0 ? [escapeMrkdwn(say(language, 'tracker.more-faulty', { count: more }))] : [])];
}

const asked = (row: ReviewedRow, language: Language): string =>
  row.ok ? '' : row.questions.map((question) => sayQuestion(language, question)).join(' ');

/** @param notice what came of the last press; null at first */
export async function trackerReview(
  desk: Desk,
  who: Who,
  tracker: Tracker,
  at: { readonly page: number; readonly notice: string | null },
): Promise<types.ModalView> {
  const { language } = who;
  const rows = await reviewed(desk, who, tracker);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(at.page, pages - 1);
  const explained = say(language, 'tracker.explain', { fine: rows.filter(isClear).length, page: page + 1, pages });
  const turn = (action: string, key: 'tracker.next' | 'tracker.previous', to: number) =>
    to < 0 || to >= pages ? null : button(action, say(language, key), String(to));
  const leftOut = rows.some((row) => row.leftOut);
  const context: ReviewContext = { tracker: tracker.id, round: tracker.round, page };
  return {
    ...frame(language),
    private_metadata: JSON.stringify(context),
    submit: plain(say(language, 'commit.save'), LIMITS.viewTitle),
    blocks: [
      section(escapeMrkdwn([...(at.notice ? [at.notice] : []), explained].join('\n'))),
      ...actions([
        turn(TURN_BACK, 'tracker.previous', page - 1),
        turn(TURN_NEXT, 'tracker.next', page + 1),
        leftOut ? button(TAKE_IN_ALL, say(language, 'tracker.take-in-all'), '-') : null,
      ]),
      ...rows
        .slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE)
        .flatMap((row) => blocksOf(row, tracker.opened.has(row.row), desk, language)),
    ],
  };
}

/** A review that says only why there is none. */
export const closedReview = (language: Language, sentence: string): types.ModalView => ({
  ...frame(language),
  blocks: [section(escapeMrkdwn(sentence))],
});

const frame = (language: Language) => ({
  type: 'modal' as const,
  callback_id: REVIEW_TRACKER_VIEW,
  title: plain(say(language, 'tracker.title'), LIMITS.viewTitle),
  close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
});

function blocksOf(row: ReviewedRow, opened: boolean, desk: Desk, language: Language): types.KnownBlock[] {
  const fields = fieldsOf(row, opened);
  const line = section(`*${escapeMrkdwn(String(row.row))}*  ${escapeWithin(summaryOf(row, desk, language), 900)}`);
  const option = (act: 'correct' | 'take' | 'leave', key: MessageKey) => ({
    text: plain(say(language, key), LIMITS.optionText),
    value: `${row.row}:${act}`,
  });
  const take = row.leftOut ? option('take', 'tracker.take-in') : option('leave', 'tracker.leave-out');
  const menu: types.Overflow = {
    type: 'overflow',
    action_id: ROW_MENU,
    options: [option('correct', 'tracker.correct'), take],
  };
  return [
    { ...line, block_id: `line-${row.row}`, ...(row.ok && { accessory: menu }) },
    ...fields.map((column) => fieldOf(row, column, language)),
  ];
}

function fieldsOf(row: ReviewedRow, opened: boolean): readonly Column[] {
  if (row.ok) return opened ? OPENED_FIELDS : [];
  const columns = [...new Set(row.questions.flatMap(({ field }) => (isColumn(field) ? [field] : [])))];
  // A row that is logged already wants no correction; nor is a page of such rows to be a page of fields.
  return columns.length === 1 && columns[0] === 'number' ? [] : columns.slice(0, MOST_FIELDS);
}

function fieldOf(row: ReviewedRow, column: Column, language: Language): types.InputBlock {
  const id = `row-${row.row}.${column}`;
  const shown = shownIn(row.source.cells[column]);
  const questions = row.ok ? [] : row.questions.filter(({ field }) => field === column);
  const hint = questions.map((question) => sayQuestion(language, question)).join(' ');
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: plain(`${row.row} · ${sayField(language, column)}`, 2000),
    element: { type: 'plain_text_input', action_id: id, ...(shown && { initial_value: shown }) },
    ...(hint && { hint: plain(hint, 2000) }),
  };
}

/** A cell as its field shows it: what is too long for a field is cut there. */
export const shownIn = (cell = ''): string => cut(cell, LONGEST_INPUT);

/** The row and column of a field; null for what is no field of a review. */
export function placeOfField(id: string): { readonly row: number; readonly column: Column } | null {
  const [, row, column = ''] = /^row-(\d+)\.(\w+)$/.exec(id) ?? [];
  return row !== undefined && isColumn(column) ? { row: Number(row), column } : null;
}

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);

function summaryOf(row: ReviewedRow, desk: Desk, language: Language): string {
  const names = desk.names();
  if (!row.ok) return [cut(row.source.cells.title ?? '', 200), asked(row, language)].filter(Boolean).join(' · ');
  const { party, title, due, sectors } = row.content;
  const same = row.duplicates.map(({ number }) => number).join(', ');
  return [
    ...(row.leftOut ? [say(language, 'tracker.left-out')] : []),
    names.titleOf(party),
    title,
    sayDue(language, due),
    ...sectors.map(names.titleOf),
    ...(same ? [say(language, 'commit.notes-same', { numbers: same })] : []),
    ...(row.sameAs === null ? [] : [say(language, 'tracker.same-row', { row: row.sameAs })]),
  ].join(' · ');
}
