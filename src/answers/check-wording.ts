/** Checks, without any model, that a sentence says no more than the claims that it cites. When in doubt it refuses. */
import type { CuratedRecord } from '../record/record.ts';
import { type Cited, citedBy } from './check-wording/cited.ts';
import { faultsIn } from './check-wording/faults.ts';
import { glossed } from './check-wording/gloss.ts';
import type { Names } from './check-wording/names.ts';
import { prepare } from './check-wording/support.ts';
import { phraseTokens, tokenize } from './check-wording/tokenize.ts';
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
  const { english, language, unknown } = glossed(wording.text, wording.record, (phrase) =>
    isHeld(phrase, cited, names),
  );
  if (unknown.length > 0) return { accepted: false, reasons: unknown.map((part) => `cannot read “${part}”`) };
  const faults = faultsIn(tokenize(english, names), cited, { names, translated: language !== 'en' });
  return { accepted: faults.length === 0, reasons: [...new Set(faults)] };
}

const held = new WeakMap<Cited, Map<string, boolean>>();

/** Whether the cited claims hold what a phrase means; asked again and again for the words of other languages. */
function isHeld(phrase: string, cited: Cited, names: Names): boolean {
  const known = held.get(cited) ?? new Map<string, boolean>();
  held.set(cited, known);
  const made = known.get(phrase) ?? wordFaults([phraseTokens(phrase, names)], cited).length === 0;
  known.set(phrase, made);
  return made;
}
