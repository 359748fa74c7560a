/** The word lists in the form in which they are looked up. */
import {
  ACTIONS,
  CAUSES,
  FREE,
  LIMITING,
  MODALITIES,
  MUTUAL,
  NEGATIONS,
  NEUTRAL,
  SCOPES,
  SUPPORTED_BY,
  TITLES,
} from './english.ts';
import { SAME_ACTIONS } from './same-actions.ts';
import { SAME_THINGS } from './same-things.ts';
import { stem } from './stem.ts';

export interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
}

export const stems = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(stem);

const conceptOfStem = new Map<string, string>();
const phrasesByFirst = new Map<string, Phrase[]>();

function addPhrase(words: readonly string[], concept: string): void {
  const [first = ''] = words;
  if (words.length === 1) {
    if (!conceptOfStem.has(first)) conceptOfStem.set(first, concept);
    return;
  }
  const phrases = phrasesByFirst.get(first) ?? [];
  phrases.push({ words, concept });
  phrases.sort((a, b) => b.words.length - a.words.length);
  phrasesByFirst.set(first, phrases);
}

/** What may stand where a phrase has `*`. */
const DETERMINERS = ['', 'a', 'an', 'the', 'its', 'their', 'his', 'her', 'it', 'them'];

const variants = (form: string): readonly string[] =>
  form.includes('*') ? DETERMINERS.map((determiner) => form.replace('*', determiner)) : [form];

for (const line of `${SAME_ACTIONS}${SAME_THINGS}`.split('\n').filter(Boolean)) {
  const forms = line.split(', ');
  const concept = (forms[0] ?? '').replaceAll(/[\s-]+/g, '_');
  for (const form of forms.flatMap(variants)) addPhrase(stems(form), concept);
}

/** The concept of a single word: its class of meaning, or its stem. */
export const conceptOf = (word: string): string => conceptOfStem.get(stem(word)) ?? stem(word);

/** Phrases of several words that begin with this stem, the longest first. */
export const phrasesFrom = (first: string): readonly Phrase[] => phrasesByFirst.get(first) ?? [];

/** The concept of a word or phrase as the lists above write it. */
export function conceptOfPhrase(phrase: string): string {
  const words = stems(phrase);
  const [first = ''] = words;
  if (words.length === 1) return conceptOfStem.get(first) ?? first;
  const found = phrasesFrom(first).find((known) => known.words.join(' ') === words.join(' '));
  return found?.concept ?? words.join('_');
}

const asConcepts = (list: readonly string[]): Set<string> => {
  for (const phrase of list) if (/[\s]/.test(phrase)) addUnlessKnown(phrase);
  return new Set(list.map(conceptOfPhrase));
};

function addUnlessKnown(phrase: string): void {
  const words = stems(phrase);
  if (!phrasesFrom(words[0] ?? '').some((known) => known.words.join(' ') === words.join(' ')))
    addPhrase(words, words.join('_'));
}

export const causes = asConcepts(CAUSES);
export const scopes = asConcepts(SCOPES);
export const negations = asConcepts(NEGATIONS);
export const limiting = new Set(LIMITING.map(conceptOf));
export const titles = asConcepts(TITLES);
export const mutual = asConcepts(MUTUAL);
export const actions = asConcepts(ACTIONS);
export const free = asConcepts(FREE);
export const neutral = new Set(NEUTRAL);

/** Concept of a marker -> the kinds of modality that it may express. */
export const modalityOf = new Map<string, string[]>();
for (const [kind, list] of Object.entries(MODALITIES)) {
  for (const concept of asConcepts(list.split(', ')))
    modalityOf.set(concept, [...(modalityOf.get(concept) ?? []), kind]);
}

/** Concept of a general word -> concepts in a claim that support it. */
export const supporters = new Map<string, string[]>();
for (const [general, special] of Object.entries(SUPPORTED_BY)) {
  const concept = conceptOfPhrase(general);
  supporters.set(concept, [...(supporters.get(concept) ?? []), ...special.split(', ').map(conceptOfPhrase)]);
}
