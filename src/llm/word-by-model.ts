/** Wording: chosen claims in, sentences with the ids of their claims out. */
import { type Model, wording } from '../answers/model.ts';
import type { Guarded } from './guard.ts';
import type { Prompt } from './prompt.ts';

/** Enough for a dozen claims in a language that takes many tokens a word. */
const MOST_TOKENS = 2_000;

const LANGUAGE_NAMES = { en: 'English', zh: 'Simplified Chinese', id: 'Indonesian', vi: 'Vietnamese', th: 'Thai' };

export function wordByModel(ask: Guarded, prompt: Prompt): Model['word'] {
  return async ({ question, language, claims }, { signal, spent }) => {
    const asked = await ask(
      {
        name: 'wording',
        schema: wording,
        system: prompt.system,
        data: prompt.fill({ question, language: LANGUAGE_NAMES[language], claims }),
        mostTokens: MOST_TOKENS,
        signal,
      },
      spent,
    );
    if (asked.outcome !== 'replied') return asked;
    const { sentences } = asked.value;
    return sentences.length > 0
      ? { ...asked, value: sentences }
      : { outcome: 'empty', detail: 'no sentence', tokens: asked.tokens };
  };
}
