/** Question -> Query: what is asked, about which matter, with which limits. Rules only; no model. */
import { phraseOf } from '../record/search.ts';
import { foldText, words } from '../record/terms.ts';
import { timeOf } from './asked-time.ts';
import { COMMON_WEIGHT, conceptsOf } from './concepts.ts';
import { correct, isKnown, spellOut } from './correct-typing.ts';
import { countriesIn } from './countries.ts';
import type { Language } from './language.ts';
import {
  AMOUNT_WORDS,
  DUE_WORDS,
  END_WORDS,
  KIND_NOUNS,
  NEXT_WORDS,
  OPEN_WORDS,
  OVER_WORDS,
  START_WORDS,
} from './lexicon/en.ts';
import { editionsIn, headsOf, ordinalsIn, timesIn } from './nouns.ts';
import type { Mention, Query, TimeWindow } from './query.ts';
import { askedFor, isFollowUp, shapeOf } from './shape.ts';
import { todayIn } from './time-window.ts';
import type { Understanding } from './understanding.ts';

const MOST_CHARACTERS = 2_000;

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
  const shape = shapeOf(folded, tokens, mentions, window !== null);
  const status = OVER_WORDS.test(folded) ? 'over' : OPEN_WORDS.test(folded) ? 'open' : null;
  return {
    text: asked.text,
    language: asked.language,
    english,
    shape,
    asked: askedFor(folded),
    kinds: kindsIn(tokens, mentions),
    heads: headsOf(tokens),
    mentions: plans.length > 0 ? [...mentions, { words: 'plan', ids: plans, at: -1 }] : mentions,
    countries: countriesIn(folded).filter(
      (country) =>
        tools.search.weight({ surface: country, phrases: [phraseOf(country)], generic: false }) > COMMON_WEIGHT,
    ),
    places: [...strangersIn(tokens, english, tools), ...tools.findPlaces(timeless)],
    window:
      shape === 'list' && looksAhead(folded, window)
        ? aheadOf(today.toString(), window)
        : status && isOnly(window, today.toString())
          ? null
          : window,
    about: END_WORDS.test(folded) ? 'end' : START_WORDS.test(folded) ? 'start' : 'any',
    ordinals: [...ordinalsIn(tokens), ...timesIn(tokens), ...editionsIn(original)],
    withAmount: AMOUNT_WORDS.test(folded),
    status,
    concepts: conceptsOf(timeless, tools.findNames(timeless), tools),
    followUp: isFollowUp(folded, tokens),
  };
}

/** The kinds that the question names. "Objectives of the plan" lists objectives: a singular beside a plural only says of what. */
function kindsIn(tokens: readonly string[], mentions: readonly Mention[]): Query['kinds'] {
  const inNames = new Set(
    mentions.flatMap(({ words: name }) => (name.includes(' ') ? name.split(' ').slice(0, -1) : [])),
  );
  const nouns = tokens.flatMap((token) => (inNames.has(token) ? [] : (KIND_NOUNS[token] ?? [])));
  const plurals = nouns.filter(({ plural }) => plural);
  return [...new Set((plurals.length > 0 ? plurals : nouns).flatMap(({ kinds }) => kinds))];
}

/** "Which events come next" and "what is due by 2027" look ahead from today. */
const looksAhead = (folded: string, window: TimeWindow | null): boolean =>
  (NEXT_WORDS.test(folded) || DUE_WORDS.test(folded)) && (window?.from ?? null) === null;

/** Ahead without an end: what goes on today is ahead too. */
const FAR_AHEAD = '9999-12-31';

const aheadOf = (today: string, window: TimeWindow | null): TimeWindow => ({
  from: today,
  to: window?.to ?? FAR_AHEAD,
  words: window?.words ?? '',
});

/** "Which plans are in force today" asks for a status, not for what happens on that day. */
const isOnly = (window: TimeWindow | null, today: string): boolean => window?.from === today && window.to === today;

const BEFORE_NAMES = new Set('in at to from with by visit near for of and between'.split(' '));

/** "When did he visit Hanoi": an answer that does not speak of it answers something else. */
function strangersIn(tokens: readonly string[], text: string, { search, synonyms }: Understanding): string[] {
  const capitals = new Set(text.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.map((word) => foldText(word)));
  return tokens.filter(
    (token, index) =>
      BEFORE_NAMES.has(tokens[index - 1] ?? '') &&
      /^\p{L}{3,}$/u.test(token) &&
      (capitals.has(token) || !isKnown(token, search, synonyms)),
  );
}
