/** Checks, without any model, that a sentence says no more than the claims that it cites. When in doubt it refuses. */
import type { CuratedRecord } from '../record/record.ts';
import { bindingFaults } from './check-wording/binding.ts';
import type { Cited } from './check-wording/cited.ts';
import { citedBy } from './check-wording/cited.ts';
import { clausesOf } from './check-wording/clauses.ts';
import { figureFaults } from './check-wording/figures.ts';
import { glossed } from './check-wording/gloss.ts';
import { readingsOf } from './check-wording/readings.ts';
import { roleFaults } from './check-wording/roles.ts';
import { scopeFaults } from './check-wording/scope.ts';
import { prepare } from './check-wording/support.ts';
import type { Token } from './check-wording/token.ts';
import { tokenize } from './check-wording/tokenize.ts';
import { unsafeParts } from './check-wording/unsafe.ts';
import { wordFaults } from './check-wording/words.ts';

export interface Verdict {
  readonly accepted: boolean;
  /** Why it was refused, for the log; empty where it was accepted. */
  readonly reasons: readonly string[];
}

/**
 * Checks a sentence against the claims that it cites.
 * @param wording.text the sentence, in English, Chinese, Indonesian, Vietnamese or Thai
 * @param wording.claims ids of the cited claims; an id that the record lacks is a reason to refuse
 */
export function checkWording(wording: {
  readonly text: string;
  readonly claims: readonly string[];
  readonly record: CuratedRecord;
}): Verdict {
  const unsafe = unsafeParts(wording.text);
  if (unsafe.length > 0) return { accepted: false, reasons: unsafe };
  const missing = wording.claims.filter((id) => !wording.record.claims.has(id));
  if (wording.claims.length === 0 || missing.length > 0)
    return {
      accepted: false,
      reasons: missing.length > 0 ? missing.map((id) => `the record has no claim ${id}`) : ['cites no claim'],
    };
  const { names } = prepare(wording.record);
  const cited = citedBy(wording.claims, wording.record);
  const { english, language, unknown } = glossed(
    wording.text,
    wording.record,
    (phrase) => wordFaults([tokenize(phrase, names)], cited).length === 0,
  );
  if (unknown.length > 0) return { accepted: false, reasons: unknown.map((part) => `cannot read “${part}”`) };
  const sentences = readingsOf(tokenize(english, names), names);
  if (sentences.length === 0) return { accepted: false, reasons: ['says nothing'] };
  const reasons = [...new Set(leastFaults(sentences, cited, { names, translated: language !== 'en' }))];
  return { accepted: reasons.length === 0, reasons };
}

/** The faults of a text under those readings of its sentences that leave the fewest. */
function leastFaults(
  sentences: readonly (readonly (readonly Token[])[])[],
  cited: Cited,
  reading: Parameters<typeof roleFaults>[2],
): string[] {
  const chosen = sentences.map(([first = []]) => first);
  let least = faultsIn(clausesOf(chosen.flat()), cited, reading);
  for (const [index, [, ...others]] of sentences.entries()) {
    for (const other of others) {
      if (least.length === 0) return least;
      const faults = faultsIn(clausesOf(chosen.with(index, other).flat()), cited, reading);
      if (faults.length >= least.length) continue;
      chosen[index] = other;
      least = faults;
    }
  }
  return least;
}

function faultsIn(
  clauses: ReturnType<typeof clausesOf>,
  cited: Cited,
  reading: Parameters<typeof roleFaults>[2],
): string[] {
  return [
    ...wordFaults(clauses, cited),
    ...figureFaults(clauses, cited, reading),
    ...scopeFaults(clauses, cited),
    ...roleFaults(clauses, cited, reading),
    ...bindingFaults(clauses, cited, reading.names),
  ];
}
