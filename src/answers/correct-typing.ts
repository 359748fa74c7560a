/** A question with its shorthand spelt out and its typing errors mended. */
import { correctTyping, type Search } from '../record/search.ts';
import { foldText, isStopWord, ordinalOf, stem } from '../record/terms.ts';
import { ABBREVIATIONS, HEAD_NOUNS, KIND_NOUNS, NEUTRAL } from './lexicon/en.ts';
import type { Synonyms } from './synonyms.ts';
import type { Understanding } from './understanding.ts';

export const spellOut = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}&+-])[\p{L}']+(?![\p{L}\p{N}&+-])/gu, (word) =>
    Object.hasOwn(ABBREVIATIONS, word.toLowerCase()) && word !== word.toUpperCase()
      ? (ABBREVIATIONS[word.toLowerCase()] ?? word)
      : word,
  );

/** Words that nobody knows are taken for typing errors of words that the record, its thesaurus or a question has. */
export function correct(text: string, { search, synonyms }: Understanding): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    const folded = foldText(word);
    if (isKnown(folded, search, synonyms)) return word;
    return correctTyping(folded, search.vocabulary) ?? correctTyping(folded, QUESTION_WORDS) ?? word;
  });
}

const QUESTION_WORDS = new Set(
  (
    'when where what which whose upcoming next latest previous yesterday tomorrow today month months year years week weeks quarter since before after until ' +
    'list everything about much many long status deadline january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  )
    .split(' ')
    .concat(Object.keys(KIND_NOUNS), Object.keys(HEAD_NOUNS), [...NEUTRAL]),
);

export const isKnown = (word: string, search: Search, synonyms: Synonyms): boolean =>
  isStopWord(word) ||
  QUESTION_WORDS.has(word) ||
  ordinalOf(word) !== null ||
  search.knows(stem(word)) ||
  synonyms.stems.has(stem(word));
