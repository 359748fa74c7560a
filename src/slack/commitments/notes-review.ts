/** The review of pasted notes: how each line was read, in a field in which it is corrected. */
import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { type Commitment, isSlackUser, type Terms } from '../../commitments/commitment.ts';
import { complete, type FieldQuestion } from '../../commitments/draft.ts';
import { possibleDuplicates } from '../../commitments/duplicates.ts';
import { parseLine } from '../../commitments/parse-line.ts';
import { sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { LIMITS, plain, section } from '../blocks.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Who } from './who.ts';

export const REVIEW_VIEW = 'commitment_review';

export const notesContext = z.object({
  channel: z.string().nullable(),
  /** Tells whether what is submitted is what was reviewed. */
  reviewed: z.string().nullable(),
});
export type NotesContext = z.infer<typeof notesContext>;

export function notesFrame(
  callback: string,
  context: NotesContext,
  language: Language,
  submit: 'commit.notes-read' | 'commit.save',
) {
  return {
    type: 'modal' as const,
    callback_id: callback,
    private_metadata: JSON.stringify(context),
    title: plain(say(language, 'commit.notes'), LIMITS.viewTitle),
    submit: plain(say(language, submit), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
  };
}

export interface LineReading {
  readonly id: string;
  readonly line: string;
  readonly terms: Terms | null;
  readonly questions: readonly FieldQuestion[];
  readonly duplicates: readonly Commitment[];
  /** Its owners as a label can show them, where no mention can stand. */
  readonly owners: string;
}

export async function readLines(desk: Desk, who: Who, lines: readonly (readonly [id: string, line: string])[]) {
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, who.readers));
  const clock = { now: desk.now(), timeZone: who.timeZone, yearsPast: 0 };
  const read = lines.map(async ([id, line]): Promise<LineReading> => {
    const completed = complete(parseLine(line, desk.names(), clock));
    if (!completed.ok) return { id, line, terms: null, questions: completed.questions, duplicates: [], owners: '' };
    // Where a line names nobody, whoever saves it answers for it, as in the form.
    const owners = completed.terms.owners.length > 0 ? completed.terms.owners : [who.actor.id];
    const terms = { ...completed.terms, owners };
    const called = owners.map(
      async (owner) => (isSlackUser(owner) && (await desk.askers.glance(owner))?.name) || owner,
    );
    const duplicates = possibleDuplicates(terms, visible);
    return { id, line, terms, questions: [], duplicates, owners: (await Promise.all(called)).join(', ') };
  });
  return await Promise.all(read);
}

export const fingerprint = (lines: readonly { readonly line: string }[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lines.map(({ line }) => line)))
    .digest('base64url');

export function reviewView(
  readings: readonly LineReading[],
  channel: string | null,
  desk: Desk,
  language: Language,
): types.ModalView {
  return {
    ...notesFrame(REVIEW_VIEW, { channel, reviewed: fingerprint(readings) }, language, 'commit.save'),
    blocks: [
      section(escapeMrkdwn(say(language, 'commit.notes-review'))),
      ...readings.map(
        (reading, index): types.InputBlock => ({
          type: 'input',
          block_id: reading.id,
          optional: true,
          label: plain(`${index + 1}. ${summaryOf(reading, desk, language)}`, 2000),
          element: { type: 'plain_text_input', action_id: 'value', multiline: true, initial_value: reading.line },
          ...(reading.questions.length > 0 && { hint: plain(askAll(reading, language), 2000) }),
        }),
      ),
    ],
  };
}

export const askAll = ({ questions }: LineReading, language: Language): string =>
  questions.map((question) => sayQuestion(language, question)).join(' ');

function summaryOf({ terms, duplicates, owners }: LineReading, desk: Desk, language: Language): string {
  if (terms === null) return say(language, 'commit.notes-unclear');
  const names = desk.names();
  const same = duplicates.map(({ number }) => number).join(', ');
  return [
    names.titleOf(terms.party),
    terms.title,
    sayDue(language, terms.due),
    ...terms.sectors.map(names.titleOf),
    `${sayField(language, 'owners')}: ${owners}`,
    ...(same ? [say(language, 'commit.notes-same', { numbers: same })] : []),
  ].join(' · ');
}
