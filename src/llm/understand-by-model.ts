/** Understanding: a question and the names of all that the record holds in, a choice among them out. */
import { type Model, reading } from '../answers/model.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Guarded } from './guard.ts';
import type { Prompt } from './prompt.ts';

/** What is left of the answer's time belongs to the wording. */
const BUDGET_MS = 3_000;
const MOST_TOKENS = 400;
/** A record whose names take more is too large to be chosen from as a whole. */
const MOST_CHARACTERS = 60_000;

export function understandByModel(ask: Guarded, prompt: Prompt): Model['understand'] {
  return ({ question, before, today, language, record }, { signal, spent }) =>
    ask(
      {
        name: 'reading',
        schema: reading,
        system: prompt.system,
        data: prompt.fill({ entries: namesOf(record), today, language, before, question }),
        mostTokens: MOST_TOKENS,
        signal: AbortSignal.any([signal, AbortSignal.timeout(BUDGET_MS)]),
      },
      spent,
    );
}

/** The entries first, so that servers which cache the beginning of a prompt read them once. */
function namesOf({ entries }: CuratedRecord): readonly string[] {
  let left = MOST_CHARACTERS;
  return [...entries.values()].flatMap(({ id, kind, title }) => {
    const line = `${id} (${kind}): ${title}`;
    left -= line.length;
    return left >= 0 ? [line] : [];
  });
}
