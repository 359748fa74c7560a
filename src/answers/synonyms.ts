/** What else people call what the record names: its thesaurus and words that mean the same in any record. */
import type { CuratedRecord } from '../record/record.ts';
import { phraseOf } from '../record/search.ts';
import { isStopWord, words } from '../record/terms.ts';
import { EQUAL_NOUNS, EQUAL_VERBS } from './lexicon/en.ts';

/** By the stems of a phrase that people say: the phrases that the record says. */
export interface Synonyms {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
  /** Every stem of those phrases. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words of everyday English, which tell little about the matter. */
  readonly generic: ReadonlySet<string>;
}

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
