/** Question -> Query: what is asked, about which matter, with which limits. Rules only; no model. */
import type { CuratedRecord } from '../record/record.ts';
import { type Concept, correctTyping, phraseOf, type Search } from '../record/search.ts';
import { foldText, isStopWord, ordinalOf, stem, words } from '../record/terms.ts';
import type { Language } from './answer.ts';
import { countriesIn } from './countries.ts';
import type { Gloss } from './gloss.ts';
import {
  ABBREVIATIONS,
  AMOUNT_WORDS,
  ASKED,
  END_WORDS,
  EQUAL_NOUNS,
  EQUAL_VERBS,
  EVERYTHING,
  HAPPENED,
  HEAD_NOUNS,
  KIND_NOUNS,
  LAST_WORDS,
  LIST_WORDS,
  NEUTRAL,
  NEXT_WORDS,
  OPEN_WORDS,
  OVER_WORDS,
  START_WORDS,
} from './lexicon/en.ts';
import type { NameDirectly } from './name-directly.ts';
import type { FindNames, FindPlaces } from './names.ts';
import type { Asked, Mention, Query, Shape, TimeWindow } from './query.ts';
import { findTimeWindow, todayIn } from './time-window.ts';

/** What understanding needs of a record; prepared once. */
export interface Understanding {
  readonly record: CuratedRecord;
  readonly search: Search;
  readonly findNames: FindNames;
  readonly findPlaces: FindPlaces;
  readonly nameDirectly: NameDirectly;
  readonly gloss: Gloss;
  readonly synonyms: Synonyms;
}

/** By the stems of a phrase that people say: the phrases that the record says. */
export interface Synonyms {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
  /** Every stem of those phrases. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words of everyday English, which tell little about the matter. */
  readonly generic: ReadonlySet<string>;
}

const MOST_CHARACTERS = 2_000;

/** A word that stands in more than a quarter of the entries limits nothing. */
export const COMMON_WEIGHT = Math.log(1 + 4);

/** Reads a question. @param now epoch milliseconds; @param timeZone IANA name */
export function understand(
  tools: Understanding,
  asked: { text: string; language: Language; now: number; timeZone: string },
): Query {
  const glossed = tools.gloss(asked.text.slice(0, MOST_CHARACTERS), asked.language);
  // "AMMSTI21" and "AMMSTI 21" are one
  const original = glossed.normalize('NFKC').replace(/\b(\p{L}{4,})(\d{1,3})\b/gu, '$1 $2');
  const english = tools.nameDirectly(correct(spellOut(original), tools));
  const folded = foldText(english);
  const today = todayIn(asked.timeZone, asked.now);
  const mentions = tools.findNames(english);
  const { window, plans } = timeOf(folded, mentions, tools, today);
  const timeless = window ? folded.replace(window.words, ' ') : folded;
  const tokens = words(timeless);
  const kindWords = tokens.filter(
    (token) =>
      Object.hasOwn(KIND_NOUNS, token) &&
      !mentions.some(({ words: name }) => name.includes(' ') && name.split(' ').slice(0, -1).includes(token)),
  );
  const shape = shapeOf(folded, tokens, mentions, window !== null);
  // "which events come next" and "what is due by 2027" look ahead from today
  const ahead =
    shape === 'list' && (NEXT_WORDS.test(folded) || DUE_WORDS.test(folded)) && (window?.from ?? null) === null;
  const status = OVER_WORDS.test(folded) ? 'over' : OPEN_WORDS.test(folded) ? 'open' : null;
  const heads = headsOf(tokens);
  // "objectives of the plan" lists objectives: a singular beside a plural only says of what
  const plurals = kindWords.filter((word) => KIND_NOUNS[word]?.plural);
  const kinds = [
    ...new Set((plurals.length > 0 ? plurals : kindWords).flatMap((word) => KIND_NOUNS[word]?.kinds ?? [])),
  ];
  return {
    text: asked.text,
    language: asked.language,
    english,
    shape,
    asked: askedFor(folded),
    kinds,
    heads,
    mentions: plans.length > 0 ? [...mentions, { words: 'plan', ids: plans, at: -1 }] : mentions,
    countries: countriesIn(folded).filter(
      (country) =>
        tools.search.weight({ surface: country, phrases: [phraseOf(country)], generic: false }) > COMMON_WEIGHT,
    ),
    places: [...strangersIn(tokens, tools), ...tools.findPlaces(timeless)],
    window:
      status !== null && window?.from === today.toString() && window.to === window.from
        ? null
        : ahead
          ? { from: today.toString(), to: window?.to ?? null, words: window?.words ?? '' }
          : window,
    about: END_WORDS.test(folded) ? 'end' : START_WORDS.test(folded) ? 'start' : 'any',
    ordinals: [...ordinalsIn(tokens), ...timesIn(tokens), ...editionsIn(original)],
    withAmount: AMOUNT_WORDS.test(folded),
    status,
    concepts: conceptsOf(timeless, tools.findNames(timeless), tools),
    followUp: isFollowUp(folded, tokens),
  };
}

const DUE_WORDS =
  /\b(?:is|are|comes?|coming|falls?|still|what's|whats) (?:\w+ )?(?:due|scheduled|planned|left|ahead|up)\b/;

const spellOut = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}&+-])[\p{L}']+(?![\p{L}\p{N}&+-])/gu, (word) =>
    Object.hasOwn(ABBREVIATIONS, word.toLowerCase()) && word !== word.toUpperCase()
      ? (ABBREVIATIONS[word.toLowerCase()] ?? word)
      : word,
  );

/** Words that nobody knows are taken for typing errors of words that the record, its thesaurus or a question has. */
function correct(text: string, { search, synonyms }: Understanding): string {
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

const NEUTRAL_STEMS = new Set([...NEUTRAL].map(stem));

const isKnown = (word: string, search: Search, synonyms: Synonyms): boolean =>
  isStopWord(word) ||
  QUESTION_WORDS.has(word) ||
  ordinalOf(word) !== null ||
  search.knows(stem(word)) ||
  synonyms.stems.has(stem(word));

/**
 * The window of a question. "2021-2025" in the name of a plan is none, nor is it where it is the period of a plan and
 * the question says "plan": then it names those plans. "In 2023" beside a name is one.
 */
function timeOf(
  folded: string,
  mentions: readonly Mention[],
  tools: Understanding,
  today: Parameters<typeof findTimeWindow>[1],
): { window: TimeWindow | null; plans: string[] } {
  const sinceName = sinceMention(folded, mentions, tools);
  if (sinceName) return { window: sinceName, plans: [] };
  const named = mentions
    .filter((mention) => /\d{4}/.test(mention.words))
    .map((mention) => mention.words.match(/\d{4}/g) ?? []);
  const bare = named
    .flat()
    .reduce((text, year) => text.replace(new RegExp(`\\b${year}\\b(?:\\s*[-–]\\s*\\d{2,4})?`), ' '), folded);
  const window = findTimeWindow(bare, today);
  if (
    !window ||
    !/^\d{4}\D+\d{2,4}$/.test(window.words) ||
    !/\b(?:plans?|programmes?|programs?|masterplans?|vision|poa|apasti|acpasti|initiative)\b/.test(folded)
  )
    return { window, plans: [] };
  const plans = [...tools.record.entries.values()].filter(
    ({ period }) => period && window.from?.startsWith(period.from) && window.to?.startsWith(period.to),
  );
  return plans.length > 0 ? { window: null, plans: plans.map(({ id }) => id) } : { window, plans: [] };
}

/** "since the 26th summit", "before the expo": a window that hangs on the date of a named entry. */
function sinceMention(folded: string, mentions: readonly Mention[], { record }: Understanding) {
  const match = /\b(since|after|before|until)\b(.*)$/.exec(folded);
  // "how long until the summit" asks for the time itself
  if (!match || /\bhow (?:long|many|old)\b/.test(folded)) return null;
  const rest = words(match[2] ?? '').join(' ');
  const mention =
    mentions.find(({ words: name }) => rest.replace(/^(the|first|last) /, '').startsWith(name)) ??
    numberedEvent(rest, folded, record);
  const days = (mention?.ids ?? [])
    .flatMap(
      (id) =>
        record.entries.get(id)?.claims.flatMap((claim) => claim.dates.filter((date) => date.date.length === 10)) ?? [],
    )
    .map((date) => date.date)
    .sort();
  const [first] = days;
  if (!mention || !first || !mention.ids.some((id) => record.entries.get(id)?.kind === 'events')) return null;
  const wordsOfIt =
    new RegExp(`\\b${match[1]}\\b\\W+(?:the\\W+)?${mention.words.split(' ').join('\\W+')}`).exec(folded)?.[0] ??
    match[0];
  return match[1] === 'since' || match[1] === 'after'
    ? { from: first, to: null, words: wordsOfIt }
    : { from: null, to: first, words: wordsOfIt };
}

/** "Summits since the 26th": the event of that number, by the noun that the question says. */
function numberedEvent(rest: string, folded: string, record: CuratedRecord): Mention | undefined {
  const tokens = words(rest).filter((token) => token !== 'the');
  const number = ordinalOf(tokens[0] ?? '');
  const [noun] = headsOf(words(folded));
  if (number === null || !noun) return undefined;
  const ids = [...record.entries.values()]
    .filter(
      ({ kind, title }) =>
        kind === 'events' && [`${number}th`, stem(noun)].every((term) => words(title).map(stem).includes(term)),
    )
    .map(({ id }) => id);
  return ids.length > 0 ? { words: tokens[0] ?? '', ids: ids.slice(0, 1), at: -1 } : undefined;
}

function askedFor(folded: string): Asked {
  return ASKED.find(([pattern]) => pattern.test(folded.trim()))?.[1] ?? 'what';
}

function shapeOf(folded: string, tokens: readonly string[], mentions: readonly Mention[], timed: boolean): Shape {
  const plural = tokens.some((token) => KIND_NOUNS[token]?.plural || headNoun(token)?.plural);
  if (
    /\bhow (?:long|many (?:days|weeks|months|years)|old)\b/.test(folded) &&
    /\b(?:since|until|till|left|ago|remain\w*|to|old|before|away|been|have passed|passed)\b/.test(folded)
  )
    return 'span';
  if (
    /\bwhat (?:all )?(?:did|has|have|does|do|will|was|were)\b.*\b(?:pledged?|promised?|commit(?:ted)?)\b/.test(
      folded,
    ) &&
    mentions.length > 0 &&
    !HOW_TOPIC.test(folded)
  )
    return 'list';
  if (EVERYTHING.test(folded) && mentions.length > 0) return 'list';
  if (
    NEXT_WORDS.test(folded) &&
    !/\bnext (?:the )?(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple(?: of)?) )?(?:day|week|month|quarter|year|decade)s?\b/.test(
      folded,
    )
  )
    return plural ? 'list' : 'next';
  if (timed && (HAPPENED.test(folded) || tokens.every((token) => isStopWord(token) || NEUTRAL.has(token))))
    return 'list';
  if (LIST_WORDS.test(folded) && (plural || timed)) return 'list';
  // how many people came is a fact about the event, not a list of those on record
  if (
    /\bhow many (?:people|persons|officials|participants|delegates|leaders|ministers|scientists|teams|projects)\b/.test(
      folded,
    )
  )
    return 'fact';
  if (plural && (/\b(?:which|what|how many|number of|count)\b/.test(folded) || timed)) return 'list';
  if (plural && !/\b(?:who|when|where|why|how)\b/.test(folded) && tokens.length <= 7) return 'list';
  if (
    LAST_WORDS.test(folded) &&
    !/\blast (?:the )?(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple(?: of)?) )?(?:day|week|month|quarter|year|decade)s?\b/.test(
      folded,
    )
  )
    return 'last';
  return 'fact';
}

/** "What did he pledge on AI": about a topic, or of one occasion, it is a fact. */
const HOW_TOPIC = /\b(?:on|about|for|at|in|regarding|during|by)\b/;

/** A noun that stands in titles, in the singular. */
export function headNoun(token: string): { readonly noun: string; readonly plural: boolean } | null {
  if (Object.hasOwn(HEAD_NOUNS, token)) return { noun: token, plural: false };
  const noun = token.replace(/ies$/, 'y').replace(/s$/, '');
  return noun !== token && Object.hasOwn(HEAD_NOUNS, noun) ? { noun, plural: true } : null;
}

const BEFORE_NAMES = new Set('in at to from with by visit near for of and between'.split(' '));

/** "When did he visit Hanoi": an answer that does not speak of it answers something else. */
function strangersIn(tokens: readonly string[], { search, synonyms }: Understanding): string[] {
  return tokens.filter(
    (token, index) =>
      BEFORE_NAMES.has(tokens[index - 1] ?? '') && /^\p{L}{3,}$/u.test(token) && !isKnown(token, search, synonyms),
  );
}

function headsOf(tokens: readonly string[]): string[] {
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
function ordinalsIn(tokens: readonly string[]): Query['ordinals'] {
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
const timesIn = (tokens: readonly string[]): Query['ordinals'] =>
  tokens.flatMap((token, index) => {
    const number = ordinalOf(token);
    return number !== null && number > 1 && tokens[index + 1] === 'time' ? [{ number, noun: null }] : [];
  });

/** "ACJSTIC-13": the thirteenth of that name. */
const editionsIn = (text: string): Query['ordinals'] =>
  [...text.matchAll(/\b[A-Z]{4,}[- ](\d{1,3})\b(?!\.\d)/g)].map(([, number]) => ({
    number: Number(number),
    noun: null,
  }));

const isFollowUp = (folded: string, tokens: readonly string[]): boolean =>
  /^(?:and|but|so|also|then|ok|what about|how about)\b/.test(folded.trim()) ||
  /\b(?:it|its|that|this|they|them|their|there|he|she|his|her|those|these|one)\b(?! (?:week|month|quarter|year|decade|day))/.test(
    folded,
  ) ||
  tokens.filter((token) => !isStopWord(token) && !NEUTRAL.has(token)).length <= 1;

function conceptsOf(text: string, mentions: readonly Mention[], { synonyms }: Understanding): Concept[] {
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
