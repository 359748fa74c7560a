/** The content words of a question, with what else they may be called. */
import type { CuratedRecord } from '../record/record.ts';
import { type Concept, phraseOf } from '../record/search.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import { EQUAL_NOUNS, EQUAL_VERBS, NEUTRAL } from './lexicon/en.ts';
import type { Mention } from './query.ts';
import type { Understanding } from './understanding.ts';

/** By the stems of a phrase that people say: the phrases that the record says. */
export interface Synonyms {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
  /** Every stem of those phrases. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words of everyday English, which tell little about the matter. */
  readonly generic: ReadonlySet<string>;
}

/** A word that stands in more than a quarter of the entries limits nothing. */
export const COMMON_WEIGHT = Math.log(1 + 4);

/** Prepares the thesaurus for the lookup of phrases. */
export function buildSynonyms(record: CuratedRecord): Synonyms {
  const phrases = new Map<string, (readonly string[])[]>();
  const generic = new Set<string>();
  for (const { term, words: byLanguage } of record.thesaurus) {
    const meaning = phraseOf(term).filter((_, index) => !isStopWord(words(term)[index] ?? ''));
    for (const phrase of byLanguage.en ?? []) {
      const key = phraseOf(phrase).join(' ');
      phrases.set(key, [...(phrases.get(key) ?? []), meaning]);
    }
  }
  for (const line of [...EQUAL_VERBS, ...EQUAL_NOUNS]) {
    const equal = line.split(';');
    for (const word of equal) {
      const key = phraseOf(word).join(' ');
      if (EQUAL_VERBS.includes(line)) generic.add(key);
      const others = equal
        .filter((other) => other !== word)
        .map((other) => phraseOf(other).filter((_, index) => !isStopWord(words(other)[index] ?? '')));
      phrases.set(key, [...(phrases.get(key) ?? []), ...others.filter((phrase) => phrase.length > 0)]);
    }
  }
  const keys = [...phrases.keys()].map((key) => key.split(' '));
  return { phrases, generic, stems: new Set(keys.flat()), longest: Math.max(1, ...keys.map((key) => key.length)) };
}

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
