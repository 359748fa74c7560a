/** All that speaks against a text, under the readings of its sentences that leave the least. */
import { bindingFaults } from './binding.ts';
import { causeFaults } from './causes.ts';
import type { Cited } from './cited.ts';
import { clausesOf, isVerb } from './clauses.ts';
import { figureFaults } from './figures.ts';
import { isRespective, parallels, type Reading, sentencesOf } from './readings.ts';
import { roleFaults } from './roles.ts';
import { scopeFaults } from './scope.ts';
import type { Clause, Token } from './token.ts';
import { unfolded } from './unfold.ts';
import { wordFaults } from './words.ts';

/** @returns reasons to refuse a text, none where the claims bear it out */
export function faultsIn(tokens: readonly Token[], cited: Cited, reading: Reading): string[] {
  const sentences = sentencesOf(uncleft(tokens)).map((sentence) => unfolded(sentence, reading.names));
  if (sentences.length === 0) return ['says nothing'];
  const clauses = clausesOf(sentences.flat());
  const words = wordFaults(clauses, cited);
  if (words.length > 0 && !tokens.some(isRespective)) return words;
  let least = [...words, ...otherFaults(clauses, cited, reading)];
  for (const [index, sentence] of sentences.entries()) {
    if (least.length === 0) break;
    for (const other of parallels(sentence, reading.names)) {
      const read = clausesOf(sentences.with(index, other).flat());
      const faults = [...wordFaults(read, cited), ...otherFaults(read, cited, reading)];
      if (faults.length >= least.length) continue;
      sentences[index] = other;
      least = faults;
    }
  }
  return least;
}

const otherFaults = (clauses: readonly Clause[], cited: Cited, reading: Reading): string[] => [
  ...figureFaults(clauses, cited, reading),
  ...scopeFaults(clauses, cited, reading.translated),
  ...causeFaults(clauses, cited),
  ...roleFaults(clauses, cited, reading),
  ...bindingFaults(clauses, cited, reading.names),
];

/** `It was Li Qiang who proposed it` says that Li Qiang proposed it. */
function uncleft(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ surface }, place) => /^it$/i.test(surface) && /^(?:is|was)$/i.test(tokens[place + 1]?.surface ?? ''),
  );
  const who = tokens.findIndex(({ surface }, place) => place > at && /^(?:who|that)$/i.test(surface));
  const cleft =
    at >= 0 && who > at + 2 && !tokens.slice(at + 2, who).some((token) => token.kind === 'stop' || isVerb(token));
  return cleft ? [...tokens.slice(0, at), ...tokens.slice(at + 2, who), ...tokens.slice(who + 1)] : tokens;
}
