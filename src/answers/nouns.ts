/** Nouns of titles and numbers of a series: "the 26th summit". */
import { isStopWord, ordinalOf } from '../record/terms.ts';
import { HEAD_NOUNS, KIND_NOUNS } from './lexicon/en.ts';
import type { Query } from './query.ts';

/** A noun that stands in titles, in the singular. */
export function headNoun(token: string): { readonly noun: string; readonly plural: boolean } | null {
  if (Object.hasOwn(HEAD_NOUNS, token)) return { noun: token, plural: false };
  const noun = token.replace(/ies$/, 'y').replace(/s$/, '');
  return noun !== token && Object.hasOwn(HEAD_NOUNS, noun) ? { noun, plural: true } : null;
}

export function headsOf(tokens: readonly string[]): string[] {
  const heads = tokens.flatMap((token) => headNoun(token) ?? []);
  return [
    ...new Set(
      [...heads.filter(({ plural }) => plural), ...heads.filter(({ plural }) => !plural).reverse()].map(
        ({ noun }) => noun,
      ),
    ),
  ];
}

/** Ordinals with the noun that they number: the 26 of "26th ASEAN-China summit" and "summit". */
export function ordinalsIn(tokens: readonly string[]): Query['ordinals'] {
  return tokens.flatMap((token, index) => {
    const number = ordinalOf(token);
    if (number === null) return [];
    const following = tokens.slice(index + 1, index + 6);
    const phraseEnd = following.findIndex(isStopWord);
    const numbered = (phraseEnd < 0 ? following : following.slice(0, phraseEnd))
      .map((word) => headNoun(word)?.noun ?? (Object.hasOwn(KIND_NOUNS, word) ? word.replace(/s$/, '') : null))
      .find((noun) => noun !== null);
    // "first proposed" and "second half" number nothing; "29th" always does
    return numbered || (/^\d/.test(token) && !['of', 'half', 'quarter', 'time'].includes(tokens[index + 1] ?? ''))
      ? [{ number, noun: numbered ?? null }]
      : [];
  });
}

/** "third time around" */
export const timesIn = (tokens: readonly string[]): Query['ordinals'] =>
  tokens.flatMap((token, index) => {
    const number = ordinalOf(token);
    return number !== null && number > 1 && tokens[index + 1] === 'time' ? [{ number, noun: null }] : [];
  });

/** "ACJSTIC-13": the thirteenth of that name. */
export const editionsIn = (text: string): Query['ordinals'] =>
  [...text.matchAll(/\b[A-Z]{4,}[- ](\d{1,3})\b(?!\.\d)/g)].map(([, number]) => ({
    number: Number(number),
    noun: null,
  }));
