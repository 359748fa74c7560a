/** The content words of a question, with what else they may be called. */
import { type Concept, phraseOf } from '../record/search.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import { NEUTRAL } from './lexicon/en.ts';
import type { Mention } from './query.ts';
import type { Understanding } from './understanding.ts';

/** A word that stands in more than a quarter of the entries limits nothing. */
export const COMMON_WEIGHT = Math.log(1 + 4);

export function conceptsOf(text: string, mentions: readonly Mention[], { synonyms }: Understanding): Concept[] {
  const tokens = words(text);
  // a phrase of the thesaurus does not reach across the edge of a name
  const edges = mentions.flatMap(({ at, words: name }) => [at, at + name.split(' ').length]);
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(synonyms.longest, tokens.length - at);
    const key = (): string =>
      tokens
        .slice(at, at + length)
        .map(stem)
        .join(' ');
    const crosses = (): boolean => edges.some((edge) => edge > at && edge < at + length);
    while (length > 1 && (!synonyms.phrases.has(key()) || crosses())) length -= 1;
    const said = tokens.slice(at, at + length);
    at += length;
    const surface = said.join(' ');
    const own = phraseOf(length > 1 ? said.filter((word) => !isStopWord(word)).join(' ') : surface);
    const others = synonyms.phrases.get(said.map(stem).join(' ')) ?? [];
    if (said.every((word) => isStopWord(word) || NEUTRAL.has(word) || NEUTRAL_STEMS.has(stem(word)))) continue;
    if (!concepts.some((concept) => concept.surface === surface))
      concepts.push({
        surface,
        phrases: [own, ...(/^\d{1,2}$/.test(surface) ? [[`${surface}th`]] : []), ...others],
        generic: synonyms.generic.has(said.map(stem).join(' ')),
      });
  }
  return concepts;
}

const NEUTRAL_STEMS = new Set([...NEUTRAL].map(stem));
