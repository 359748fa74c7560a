/** From a submitted form to a draft with its questions. */
import { z } from 'zod';
import { type Draft, EMPTY_DRAFT, type FieldQuestion } from '../../commitments/draft.ts';
import { readAmount } from '../../commitments/read-amount.ts';
import { listOf, partnerCalled } from '../../commitments/read-bodies.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import type { RecordNames } from '../../commitments/record-names.ts';
import type { Filling } from './form.ts';

const input = z.object({
  value: z
    .object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_options: z.array(z.object({ value: z.string() })).optional(),
      selected_users: z.array(z.string()).optional(),
      selected_user: z.string().nullish(),
    })
    .optional(),
});
const form = z.record(z.string(), input);

export interface SubmittedForm extends Omit<Filling, 'duplicates'> {
  /** Whether the channel shall be told. */
  readonly announce: boolean;
}

/** @param values `view.state.values` @param others owners whom the form could not show */
export function readForm(values: unknown, names: RecordNames, clock: Clock, others: readonly string[]): SubmittedForm {
  const fields = form.parse(values);
  const at = (id: string) => fields[id]?.value;
  const text = (id: string): string => at(id)?.value?.trim() ?? '';
  const chosen = (id: string): string | null => at(id)?.selected_option?.value ?? null;
  const ticked = new Set((at('settings')?.selected_options ?? []).map(({ value }) => value));
  const questions: FieldQuestion[] = [];
  const due = readDueField(text('due'), clock);
  if ('problem' in due) questions.push({ field: 'due', ...due });
  const amount = text('amount') === '' ? null : readAmount(text('amount'));
  if (amount === 'not-understood') questions.push({ field: 'amount', problem: 'not-understood' });
  const draft: Draft = {
    ...EMPTY_DRAFT,
    title: text('title'),
    party: chosen('party'),
    recipient: chosen('recipient'),
    partners: listOf(text('partners')).map((part) => partnerCalled(part, names)),
    plan: chosen('plan'),
    area: text('area') || null,
    sectors: (at('sectors')?.selected_options ?? []).map(({ value }) => value),
    serves: chosen('serves'),
    owners: [...(at('owners')?.selected_users ?? []), ...others],
    alternate: at('alternate')?.selected_user ?? null,
    due: 'due' in due ? due.due : null,
    amount: amount === 'not-understood' ? null : amount,
    confidentiality: ticked.has('restricted') ? 'restricted' : 'channel',
    shareable: ticked.has('shareable'),
  };
  return {
    draft,
    questions,
    proposed: ticked.has('proposed'),
    meeting: text('meeting') || null,
    announce: ticked.has('announce'),
  };
}
