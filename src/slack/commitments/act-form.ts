/** The small forms behind a card's buttons, and what is read out of them. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import type { Act } from '../../commitments/change.ts';
import { type Commitment, isSlackUser, VERIFICATIONS } from '../../commitments/commitment.ts';
import type { FieldQuestion } from '../../commitments/draft.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import { sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import { LIMITS, plain, section } from '../blocks.ts';
import { escapeWithin } from '../escape.ts';
import type { FormContext } from './form-context.ts';

export const ACTS = ['report', 'verify', 'postpone', 'reassign', 'cancel'] as const;
export type FormAct = (typeof ACTS)[number];

export const actView = (act: FormAct): string => `commitment_${act}_form`;

const VERDICTS = VERIFICATIONS.filter((verdict) => verdict !== 'pending');
const LONGEST_WHY = 2000;

export function actForm(
  act: FormAct,
  commitment: Commitment,
  context: FormContext,
  language: Language,
): types.ModalView {
  const { number, content } = commitment;
  return {
    type: 'modal',
    callback_id: actView(act),
    private_metadata: JSON.stringify(context),
    title: plain(say(language, `commit.${act}`), LIMITS.viewTitle),
    submit: plain(say(language, 'commit.save'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [section(`*${number}* ${escapeWithin(content.title, 900)}`), ...inputs(act, commitment, language)],
  };
}

function inputs(act: FormAct, { content }: Commitment, language: Language): types.InputBlock[] {
  const words = (id: string, label: string, optional: boolean): types.InputBlock => ({
    type: 'input',
    block_id: id,
    optional,
    label: plain(label, LIMITS.section),
    element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: LONGEST_WHY },
  });
  const why = (optional: boolean) => words('why', say(language, 'commit.why'), optional);
  switch (act) {
    case 'report':
      return [words('evidence', say(language, 'commit.hint-evidence'), false), why(true)];
    case 'verify':
      return [verdict(language), why(true)];
    case 'postpone':
      return [due(content.due, language), why(false)];
    case 'reassign':
      return [...people(content, language), why(true)];
    case 'cancel':
      return [why(false)];
  }
}

function verdict(language: Language): types.InputBlock {
  return {
    type: 'input',
    block_id: 'verdict',
    label: plain(say(language, 'commit.verify'), LIMITS.section),
    element: {
      type: 'radio_buttons',
      action_id: 'value',
      options: VERDICTS.map((value) => ({
        text: plain(say(language, `commit.verdict-${value}`), LIMITS.optionText),
        value,
      })),
    },
  };
}

function due(now: Commitment['content']['due'], language: Language): types.InputBlock {
  return {
    type: 'input',
    block_id: 'due',
    label: plain(sayField(language, 'due'), LIMITS.section),
    hint: plain(say(language, 'commit.hint-due'), LIMITS.section),
    element: { type: 'plain_text_input', action_id: 'value', max_length: 250, initial_value: sayDue('en', now) },
  };
}

function people({ owners, alternate }: Commitment['content'], language: Language): types.InputBlock[] {
  const users = owners.filter(isSlackUser);
  return [
    {
      type: 'input',
      block_id: 'owners',
      label: plain(sayField(language, 'owners'), LIMITS.section),
      element: {
        type: 'multi_users_select',
        action_id: 'value',
        ...(users.length > 0 && { initial_users: users }),
      },
    },
    {
      type: 'input',
      block_id: 'alternate',
      optional: true,
      label: plain(sayField(language, 'alternate'), LIMITS.section),
      element: {
        type: 'users_select',
        action_id: 'value',
        ...(alternate !== null && isSlackUser(alternate) && { initial_user: alternate }),
      },
    },
  ];
}

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

/** @returns what shall happen, or by block id what is asked about it */
export function readAct(
  act: FormAct,
  values: unknown,
  clock: Clock,
  language: Language,
): Act | { readonly errors: Record<string, string> } {
  const fields = submitted.parse(values);
  const words = (id: string): string => fields[id]?.value.value?.trim() ?? '';
  const missing = (id: string, key: MessageKey) => ({ errors: { [id]: say(language, key) } });
  const why = words('why') || null;
  switch (act) {
    case 'report': {
      const evidence = words('evidence');
      return evidence ? { action: act, evidence, why } : missing('evidence', 'commit.needs-words');
    }
    case 'verify': {
      const verdict = fields.verdict?.value.selected_option?.value;
      return verdict ? { action: act, verdict, why } : missing('verdict', 'commit.needs-words');
    }
    case 'postpone': {
      const reading = readDueField(words('due'), clock);
      if (why === null) return missing('why', 'commit.needs-words');
      if ('due' in reading && reading.due !== null) return { action: act, due: reading.due, why };
      const question: FieldQuestion =
        'problem' in reading ? { field: 'due', ...reading } : { field: 'due', problem: 'missing' };
      return { errors: { due: sayQuestion(language, question) } };
    }
    case 'reassign':
      return {
        action: act,
        owners: fields.owners?.value.selected_users ?? [],
        alternate: fields.alternate?.value.selected_user ?? null,
        why,
      };
    case 'cancel':
      return why ? { action: act, why } : missing('why', 'commit.needs-words');
  }
}
