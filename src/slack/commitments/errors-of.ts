import type { Language } from '../../answers/language.ts';
import type { FieldQuestion } from '../../commitments/draft.ts';
import { sayQuestion } from '../../commitments/say.ts';

/** By block id; Slack shows one sentence beside a field: the first. */
export function errorsOf(questions: readonly FieldQuestion[], language: Language): Record<string, string> {
  return Object.fromEntries(
    questions.toReversed().map((question) => [question.field, sayQuestion(language, question)]),
  );
}
