/** The small forms behind a card's buttons, and what is read out of them. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import type { Act } from '../../commitments/change.ts';
import { type Commitment, isSlackUser, VERIFICATIONS } from '../../commitments/commitment.ts';
import type { FieldQuestion } from '../../commitments/draft.ts';
import { listOf } from '../../commitments/read-bodies.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import { sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import { LIMITS, plain, section, sections } from '../blocks.ts';
import { escapeWithin } from '../escape.ts';
import type { FormContext } from './form-context.ts';
import { namesOfOthers, option, textInput, userInput, usersInput } from './form-fields.ts';

export const ACTS = ['report', 'verify', 'postpone', 'reassign', 'cancel', 'reopen'] as const;
export type FormAct = (typeof ACTS)[number];

export const actView = (act: FormAct): string => `commitment_${act}_form`;

const VERDICTS = VERIFICATIONS.filter((verdict) => verdict !== 'pending');
const LONGEST_WHY = 2000;

const submitted = z.record(
  z.string(),
  z.object({
    value: z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.enum(VERDICTS) }).nullish(),
      selected_users: z.array(z.string()).optional(),
      selected_user: z.string().nullish(),
    }),
  }),
);

/** What somebody filled in before, where the form is shown to them again. */
interface Again {
  /** Of the view that was submitted. */
  readonly values: unknown;
  /** Why it is shown again: lines, escaped. */
  readonly notice: readonly string[];
}

/** @param again null where it is shown for the first time */
export function actForm(
  act: FormAct,
  commitment: Commitment,
  context: FormContext,
  language: Language,
  again: Again | null,
): types.ModalView {
  const { number, content } = commitment;
  return {
    type: 'modal',
    callback_id: actView(act),
    private_metadata: JSON.stringify(context),
    title: plain(say(language, `commit.${act}`), LIMITS.viewTitle),
    submit: plain(say(language, 'commit.save'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [
      ...sections(again?.notice ?? []),
      section(`*${number}* ${escapeWithin(content.title, 900)}`),
      ...inputs(act, commitment, again && submitted.parse(again.values), language),
    ],
  };
}

function inputs(
  act: FormAct,
  { content }: Commitment,
  filled: z.infer<typeof submitted> | null,
  language: Language,
): types.InputBlock[] {
  const field = (id: string, label: string, optional: boolean, element: types.InputBlock['element']) => ({
    type: 'input' as const,
    block_id: id,
    optional,
    label: plain(label, LIMITS.section),
    element,
  });
  const words = (id: string, label: string, optional: boolean) =>
    field(id, label, optional, textInput(filled?.[id]?.value.value, { multiline: true, max: LONGEST_WHY }));
  const why = (optional: boolean) => words('why', say(language, 'commit.why'), optional);
  switch (act) {
    case 'report':
      return [words('evidence', say(language, 'commit.hint-evidence'), false), why(true)];
    case 'verify': {
      const options = VERDICTS.map((verdict) => option(verdict, say(language, `commit.verdict-${verdict}`)));
      const chosen = options.find(({ value }) => value === filled?.verdict?.value.selected_option?.value);
      const verdict: types.RadioButtons = {
        type: 'radio_buttons',
        action_id: 'value',
        options,
        ...(chosen && { initial_option: chosen }),
      };
      return [field('verdict', say(language, 'commit.verify'), false, verdict), why(true)];
    }
    case 'postpone': {
      const due = textInput(filled ? filled.due?.value.value : sayDue('en', content.due), { max: 250 });
      const hint = plain(say(language, 'commit.hint-due'), LIMITS.section);
      return [{ ...field('due', sayField(language, 'due'), false, due), hint }, why(false)];
    }
    case 'reassign': {
      const owners = filled ? (filled.owners?.value.selected_users ?? []) : content.owners;
      const others = filled ? filled.others?.value.value : namesOfOthers(content.owners);
      const alternate = filled ? (filled.alternate?.value.selected_user ?? null) : content.alternate;
      return [
        field('owners', sayField(language, 'owners'), true, usersInput(owners)),
        field('alternate', sayField(language, 'alternate'), true, userInput(alternate)),
        field('others', sayField(language, 'others'), true, textInput(others, { max: 3000 })),
        why(true),
      ];
    }
    case 'cancel':
    case 'reopen':
      return [why(false)];
  }
}

/**
 * @param shown what the form was filled in with
 * @returns what shall happen, or by block id what is asked about it
 */
export function readAct(
  act: FormAct,
  values: unknown,
  shown: Pick<Commitment['content'], 'alternate'> | null,
  clock: Clock,
  language: Language,
): Act | { readonly errors: Record<string, string> } {
  const fields = submitted.parse(values);
  const words = (id: string): string => fields[id]?.value.value?.trim() ?? '';
  const missing = (id: string, key: MessageKey = 'commit.needs-words') => ({ errors: { [id]: say(language, key) } });
  const why = words('why') || null;
  switch (act) {
    case 'report': {
      const evidence = words('evidence');
      return evidence ? { action: act, evidence, why } : missing('evidence');
    }
    case 'verify': {
      const verdict = fields.verdict?.value.selected_option?.value;
      return verdict ? { action: act, verdict, why } : missing('verdict');
    }
    case 'postpone': {
      const reading = readDueField(words('due'), clock);
      if (why === null) return missing('why');
      if ('due' in reading && reading.due !== null) return { action: act, due: reading.due, why };
      const question: FieldQuestion =
        'problem' in reading ? { field: 'due', ...reading } : { field: 'due', problem: 'missing' };
      return { errors: { due: sayQuestion(language, question) } };
    }
    case 'reassign': {
      const owners = [...new Set([...(fields.owners?.value.selected_users ?? []), ...listOf(words('others'))])];
      if (owners.length === 0) return missing('owners', 'commit.needs-owner');
      // Somebody who is not in Slack stays the alternate until somebody else is chosen: the field cannot show them.
      const hidden = shown?.alternate && !isSlackUser(shown.alternate) ? shown.alternate : null;
      return { action: act, owners, alternate: fields.alternate?.value.selected_user ?? hidden, why };
    }
    case 'cancel':
    case 'reopen':
      return why ? { action: act, why } : missing('why');
  }
}
