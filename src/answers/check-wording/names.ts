/** The record's own names: who and what a text can speak of, and by which words. */
import type { CuratedRecord, Entry } from '../../record/record.ts';
import { PLACE_FORMS } from './language/english.ts';
import { lex, plain } from './language/lex.ts';
import { stem } from './language/stem.ts';
import { conceptOf, conceptOfPhrase, phrasesFrom, stems, titles } from './language/vocabulary.ts';

export interface Name {
  readonly words: readonly string[];
  readonly concept: string;
  /** An abbreviation, which counts only in capitals: MOST is no most. */
  readonly capitals: boolean;
}

export interface Names {
  /** Names by their first word in small letters, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Concepts of other words that the claims always write with a capital: places, papers, people without an entry. */
  readonly proper: ReadonlySet<string>;
  /** Concepts of people, which cannot stand for each other. */
  readonly people: ReadonlySet<string>;
  /** Concepts of people, organisations and states, which can act. */
  readonly actors: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** People and bodies with the state that they speak for. */
  readonly stateOf: ReadonlyMap<string, string>;
}

const isAcronym = (phrase: string): boolean => /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*s?$/.test(phrase) && phrase.length <= 9;
const isCapitalised = (phrase: string): boolean =>
  phrase.split(/[\s-]+/).every((word) => /^(?:\p{Lu}|of$|for$|and$|in$|the$|\()/u.test(word));

const wordsOf = (phrase: string): string[] =>
  lex(plain(phrase))
    .flatMap((lexeme) => (lexeme.type === 'stop' ? [] : [spelling(lexeme.text.toLowerCase())]))
    .flatMap((word) => word.split(' '));

const spelling = (word: string): string => PLACE_FORMS[word] ?? word;

/** Reads the names out of a record. */
export function readNames(record: CuratedRecord): Names {
  const places = new Set<string>();
  for (const { claim } of record.claims.values())
    for (const place of claim.place?.split(/[,()]/) ?? []) places.add(place.trim());

  const groups: { phrases: Set<string>; actor: boolean; id: string }[] = [];
  const acronyms = new Set<string>();
  for (const entry of record.entries.values()) {
    const phrases = namePhrases(entry, places);
    if (entry.kind === 'plans' || entry.kind === 'mechanisms' || entry.kind === 'events') {
      for (const phrase of phrases) acronyms.add(phrase);
      continue;
    }
    if (phrases.length === 0) continue;
    const actor = entry.kind === 'people' || entry.kind === 'organisations';
    const shared = groups.find((group) => phrases.some((phrase) => group.phrases.has(phrase)));
    if (shared === undefined) groups.push({ phrases: new Set(phrases), actor, id: entry.id });
    else {
      for (const phrase of phrases) shared.phrases.add(phrase);
      if (actor) groups.splice(groups.indexOf(shared), 1, { ...shared, actor: true });
    }
  }
  const byFirst = new Map<string, Name[]>();
  const actors = new Set<string>();
  const add = (phrase: string, concept: string): void => {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) return;
    const names = byFirst.get(first) ?? [];
    if (names.some((name) => name.words.join(' ') === words.join(' '))) return;
    names.push({ words, concept, capitals: isAcronym(phrase) });
    names.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(first, names);
  };
  for (const group of groups) {
    const known = [...group.phrases].find((phrase) => isVocabulary(phrase));
    const concept = group.actor || known === undefined ? `@${group.id}` : conceptOfPhrase(known);
    for (const phrase of group.phrases) add(phrase, concept);
    if (group.actor) actors.add(concept);
  }
  for (const phrase of acronyms) add(phrase, `@${phrase.toLowerCase()}`);
  for (const place of Object.values(PLACE_FORMS)) {
    add(place, `@${place}`);
    const name = byFirst.get(place.split(' ')[0] ?? '')?.find(({ words }) => words.join(' ') === place);
    if (name !== undefined && !place.startsWith('ha ')) actors.add(name.concept);
  }
  for (const entry of record.entries.values()) {
    if (entry.kind !== 'people') continue;
    const concept = `@${entry.id}`;
    for (const part of entry.title.split(' '))
      if (part.length > 1 && !part.endsWith('.') && isUnique(part, entry, record) && actors.has(concept))
        add(part, concept);
  }
  const people = new Set(
    [...record.entries.values()].flatMap((entry) => (entry.kind === 'people' ? [`@${entry.id}`] : [])),
  );
  const proper = properWords(record);
  for (const phrase of namesWithoutEntry(record, byFirst, places)) {
    const concept = `@${phrase.toLowerCase()}`;
    add(phrase, concept);
    actors.add(concept);
    people.add(concept);
  }
  return { byFirst, actors, people, proper, ...statesIn(record) };
}

function statesIn({ entries }: CuratedRecord): Pick<Names, 'states' | 'stateOf'> {
  const isState = (entry: Entry): boolean => entry.type === 'state';
  const stateFor = (entry: Entry | undefined): Entry | undefined =>
    entry === undefined || isState(entry) ? entry : stateFor(entries.get(entry.represents ?? ''));
  const all = [...entries.values()].filter(({ kind }) => kind === 'people' || kind === 'organisations');
  return {
    states: new Set(all.filter(isState).map(({ id }) => `@${id}`)),
    stateOf: new Map(
      all.flatMap((entry): [string, string][] => {
        const state = isState(entry) ? undefined : stateFor(entry);
        return state === undefined ? [] : [[`@${entry.id}`, `@${state.id}`]];
      }),
    ),
  };
}

function properWords(record: CuratedRecord): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { claim } of record.claims.values()) {
    lex(plain(claim.text)).forEach((lexeme, at, all) => {
      if (lexeme.type !== 'word') return;
      if (/^\p{Lu}\p{Ll}/u.test(lexeme.text)) {
        if (at > 0 && all[at - 1]?.type !== 'stop') capital.add(conceptOf(lexeme.text));
      } else small.add(conceptOf(lexeme.text));
    });
    for (const word of wordsOf(claim.place ?? '')) capital.add(conceptOf(word));
  }
  return capital.difference(small);
}

const smallWords = (record: CuratedRecord): Set<string> =>
  new Set([...record.claims.values()].flatMap(({ claim }) => plain(claim.text).match(/(?<!\p{L})\p{Ll}+/gu) ?? []));

const UNNAMED = /(?<!\p{Lu}\p{L}*[ -]|["+-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![ -]?\p{Lu})/gu;

/** People and papers of which the claims speak without an entry: two or three words that always have capitals. */
function namesWithoutEntry(
  record: CuratedRecord,
  known: ReadonlyMap<string, readonly Name[]>,
  places: ReadonlySet<string>,
): Set<string> {
  const small = smallWords(record);
  const isKnown = (words: readonly string[]): boolean =>
    words.every((word) => known.has(word)) ||
    (known.get(words[0] ?? '') ?? []).some((name) => name.words.join(' ').includes(words.join(' ')));
  const inPlaces = new Set([...places].flatMap(wordsOf));
  const found = new Set<string>();
  for (const { claim } of record.claims.values())
    for (const [phrase] of plain(claim.text).matchAll(UNNAMED)) {
      const words = wordsOf(phrase);
      if (words.every((word) => !inPlaces.has(word) && !small.has(word)) && !isKnown(words)) found.add(phrase);
    }
  return found;
}

/** A single name is taken for a person only where nobody else on record has it and it is no other word. */
function isUnique(part: string, person: Entry, record: CuratedRecord): boolean {
  for (const entry of record.entries.values()) {
    if (entry.id === person.id) continue;
    if ((entry.kind === 'people' || entry.kind === 'organisations') && entry.title.split(/\s/).includes(part))
      return false;
  }
  return true;
}

const isVocabulary = (phrase: string): boolean => {
  const words = stems(phrase);
  return words.length > 1 && phrasesFrom(words[0] ?? '').some((known) => known.words.join(' ') === words.join(' '));
};

function namePhrases(entry: Entry, places: ReadonlySet<string>): string[] {
  const title = entry.title.split(/\s*[/(]\s*/).map((part) => part.replace(/\)$/, ''));
  if (entry.kind === 'people')
    return [
      entry.title,
      ...entry.aliases.filter((alias) => isCapitalised(alias) && !isTitled(alias, entry.title) && !isOffice(alias)),
    ];
  if (entry.kind === 'organisations') {
    const [name = entry.title] = title;
    return [
      name,
      ...title.slice(1).filter(isAcronym),
      ...entry.aliases.filter((alias) => /^\p{Lu}/u.test(alias) && (!places.has(alias) || name.includes(alias))),
    ];
  }
  if (entry.kind === 'sectors' || entry.kind === 'glossary') {
    const phrases = entry.kind === 'glossary' ? [...title, ...entry.aliases] : [entry.title, ...entry.aliases];
    return phrases.filter((phrase) => !isPartOf(phrase, entry.title));
  }
  if (entry.kind === 'plans' || entry.kind === 'mechanisms' || entry.kind === 'events')
    return [...title, ...entry.aliases].filter(isAcronym);
  return [];
}

/** `Secretary-General of ASEAN`: others have held the office too. */
const isOffice = (alias: string): boolean =>
  titles.has(conceptOf(alias.split(' ')[0] ?? '')) || titles.has(conceptOfPhrase(alias.split(' of ')[0] ?? ''));

/** `Premier Wen` beside `Wen Jiabao` is a title and a part of the name. */
function isTitled(alias: string, name: string): boolean {
  const parts = name.split(' ');
  const words = alias.split(' ');
  return words.some((word) => parts.includes(word)) && !words.every((word) => parts.includes(word));
}

const isPartOf = (phrase: string, title: string): boolean => {
  const inTitle = new Set(title.split(/\s+/).map(stem));
  const words = phrase.split(/\s+/);
  return inTitle.size > words.length && words.every((word) => inTitle.has(stem(word)));
};
