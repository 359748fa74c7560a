/** From a submitted form to a draft with its questions. */
import { z } from 'zod';
import { COMPLETIONS, type Content, isSlackUser } from '../../commitments/commitment.ts';
import { type Draft, EMPTY_DRAFT, type FieldQuestion } from '../../commitments/draft.ts';
import { readAmount } from '../../commitments/read-amount.ts';
import { bodyCalled, listOf, partnerCalled, sayPartners } from '../../commitments/read-bodies.ts';
import { type Clock, readDueField } from '../../commitments/read-due.ts';
import type { RecordNames } from '../../commitments/record-names.ts';
import { sayAmount, sayDue } from '../../commitments/say.ts';
import { BEGINNINGS, type Filling } from './form.ts';
import { OTHER } from './form-fields.ts';

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

export interface SubmittedForm extends Pick<Filling, 'draft' | 'questions' | 'why'> {
  /** What was chosen of it. */
  readonly progress: {
    readonly lifecycle: (typeof BEGINNINGS)[number] | null;
    readonly completion: Content['completion'] | null;
  };
  /** Whether the channel shall be told. */
  readonly announce: boolean;
}

/**
 * @param values `view.state.values`
 * @param shown what a form that corrects was filled in with: a field that still says the same keeps what it stood for
 */
export function readForm(
  values: unknown,
  names: RecordNames,
  clock: Clock,
  shown: Pick<Content, 'due' | 'amount' | 'partners' | 'alternate'> | null = null,
): SubmittedForm {
  const fields = form.parse(values);
  const at = (id: string) => fields[id]?.value;
  const text = (id: string): string => at(id)?.value?.trim() ?? '';
  const chosen = (id: string): string | null => at(id)?.selected_option?.value ?? null;
  const ticked = new Set((at('settings')?.selected_options ?? []).map(({ value }) => value));
  const questions: FieldQuestion[] = [];
  const body = (id: 'party' | 'recipient', other: 'otherParty' | 'otherRecipient'): string | null => {
    if (chosen(id) !== OTHER) return chosen(id);
    if (text(other) === '') questions.push({ field: other, problem: 'missing' });
    return bodyCalled(text(other), names) || null;
  };
  const said = <Key extends keyof NonNullable<typeof shown>>(
    key: Key,
    tell: (value: NonNullable<NonNullable<typeof shown>[Key]>) => string,
  ) => {
    const held = shown?.[key];
    return held && tell(held as NonNullable<typeof held>) === text(key) ? held : undefined;
  };
  const due = said('due', (held) => sayDue('en', held));
  const dueRead = due ? { due } : readDueField(text('due'), clock);
  if ('problem' in dueRead) questions.push({ field: 'due', ...dueRead });
  const amount = said('amount', sayAmount) ?? (text('amount') === '' ? null : readAmount(text('amount')));
  if (amount === 'not-understood') questions.push({ field: 'amount', problem: 'not-understood' });
  const hiddenAlternate = shown?.alternate && !isSlackUser(shown.alternate) ? shown.alternate : null;
  const draft: Draft = {
    ...EMPTY_DRAFT,
    title: text('title'),
    party: body('party', 'otherParty'),
    recipient: body('recipient', 'otherRecipient'),
    partners:
      said('partners', (held) => sayPartners(held, names)) ??
      listOf(text('partners')).map((part) => partnerCalled(part, names)),
    plan: chosen('plan'),
    area: text('area') || null,
    sectors: (at('sectors')?.selected_options ?? []).map(({ value }) => value),
    serves: chosen('serves'),
    owners: [...new Set([...(at('owners')?.selected_users ?? []), ...listOf(text('others'))])],
    alternate: at('alternate')?.selected_user ?? hiddenAlternate,
    due: 'due' in dueRead ? dueRead.due : null,
    meeting: text('meeting') || null,
    amount: amount === 'not-understood' ? null : amount,
    confidentiality: ticked.has('restricted') ? 'restricted' : 'channel',
    shareable: ticked.has('shareable'),
  };
  return {
    draft,
    questions,
    progress: {
      lifecycle: ticked.has('proposed') ? 'proposed' : (BEGINNINGS.find((one) => one === chosen('lifecycle')) ?? null),
      completion: COMPLETIONS.find((one) => one === chosen('completion')) ?? null,
    },
    why: text('why') || null,
    announce: ticked.has('announce'),
  };
}
