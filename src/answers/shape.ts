/** What is asked, and in which shape: a fact, a list, the next one, a length of time. */
import { isStopWord } from '../record/terms.ts';
import { ASKED, EVERYTHING, HAPPENED, KIND_NOUNS, LAST_WORDS, LIST_WORDS, NEUTRAL, NEXT_WORDS } from './lexicon/en.ts';
import { headNoun } from './nouns.ts';
import type { Asked, Mention, Shape } from './query.ts';

export function askedFor(folded: string): Asked {
  return ASKED.find(([pattern]) => pattern.test(folded.trim()))?.[1] ?? 'what';
}

export function shapeOf(
  folded: string,
  tokens: readonly string[],
  mentions: readonly Mention[],
  timed: boolean,
): Shape {
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

export const isFollowUp = (folded: string, tokens: readonly string[]): boolean =>
  /^(?:and|but|so|also|then|ok|what about|how about)\b/.test(folded.trim()) ||
  /\b(?:it|its|that|this|they|them|their|there|he|she|his|her|those|these|one)\b(?! (?:week|month|quarter|year|decade|day))/.test(
    folded,
  ) ||
  tokens.filter((token) => !isStopWord(token) && !NEUTRAL.has(token)).length <= 1;
