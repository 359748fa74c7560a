/** A subscription as it would be typed: the other way round of `parseSubscription`. */
import type { Asked } from './parse-command.ts';
import { isReservedWord, WEEKDAYS, WORD_OF_KIND } from './parse-command.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @returns what follows the command; what the record no longer names is left out */
export function writeCommand({ where, what, how, at, timeZone, workingDaysOf }: Asked, vocabulary: Vocabulary): string {
  const words = wordsById(vocabulary);
  const named = [...what.sectors, ...what.parties, ...what.plans].flatMap((id) => words.get(id) ?? []);
  return [
    where,
    ...what.kinds.map((kind) => WORD_OF_KIND[kind]),
    ...named,
    ...what.owners.map((owner) => `<@${owner}>`),
    ...(how.kind === 'digest' ? ['weekly', WEEKDAYS[how.weekday - 1]] : how.leads.map((days) => `${days}d`)),
    'at',
    at,
    ...(timeZone === null ? [] : ['in', timeZone]),
    ...(workingDaysOf === null ? [] : ['working-days', workingDaysOf]),
  ].join(' ');
}

/** The first word of each that means nothing else in a command. */
function wordsById(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word, { id }] of vocabulary) {
    if (!words.has(id) && !isReservedWord(word)) words.set(id, word);
  }
  return words;
}
