/** A commitment that is being filled in: what is known so far, and what has to be asked before it can be logged. */

import { type Content, LONGEST, type Terms, terms } from './commitment.ts';
import type { Due } from './due.ts';
import type { DueProblem } from './read-due.ts';

/** What has been read; what nobody said is null. */
export type Draft = Omit<Terms, 'party' | 'due'> & { readonly party: string | null; readonly due: Due | null };

export type Field = keyof Content | 'permalink' | 'number' | 'otherParty' | 'otherRecipient';

/** A question about one field. Nothing is guessed in its place. */
export type FieldQuestion =
  | (DueProblem & { readonly field: 'due' })
  | { readonly field: Field; readonly problem: 'missing' | 'not-understood' | 'not-allowed' }
  | { readonly field: Field; readonly problem: 'too-long'; readonly most: number }
  | { readonly field: Field; readonly problem: 'unknown-name'; readonly given: string; readonly nearest: string | null }
  | { readonly field: 'number'; readonly problem: 'already-kept'; readonly given: string };

export interface Reading {
  readonly draft: Draft;
  readonly questions: readonly FieldQuestion[];
}

export const EMPTY_DRAFT: Draft = {
  title: '',
  party: null,
  recipient: null,
  partners: [],
  plan: null,
  area: null,
  sectors: [],
  serves: null,
  owners: [],
  alternate: null,
  due: null,
  meeting: null,
  amount: null,
  confidentiality: 'channel',
  shareable: false,
};

/** The terms of a draft, or what is still to be asked about its fields. */
export function complete({
  draft,
  questions,
}: Reading):
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly questions: readonly FieldQuestion[] } {
  const asked = new Set(questions.map(({ field }) => field));
  const more: FieldQuestion[] = [];
  const ask = (question: FieldQuestion): void => {
    if (!asked.has(question.field)) more.push(question);
    asked.add(question.field);
  };
  if (draft.title.trim() === '') ask({ field: 'title', problem: 'missing' });
  if (draft.title.trim().length > LONGEST.title) ask({ field: 'title', problem: 'too-long', most: LONGEST.title });
  if (draft.party === null) ask({ field: 'party', problem: 'missing' });
  if (draft.due === null) ask({ field: 'due', problem: 'missing' });
  const parsed = terms.safeParse(draft);
  for (const { path } of parsed.error?.issues ?? []) ask({ field: path[0] as Field, problem: 'not-understood' });
  return parsed.success && asked.size === 0
    ? { ok: true, terms: parsed.data }
    : { ok: false, questions: [...questions, ...more] };
}
