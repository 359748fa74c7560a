/** A cause stays a cause: what the claims give as the reason is not told as what follows from it. */
import type { Cited } from './cited.ts';
import { isVerb } from './clauses.ts';
import { causes, free } from './language/vocabulary.ts';
import type { Clause } from './token.ts';

/** @returns a reason for each cause in the text that is the effect in the claims */
export function causeFaults(clauses: readonly Clause[], cited: Cited): string[] {
  const whole = contentsOf(clauses.flat());
  return clauses.flatMap((clause) =>
    clause.flatMap((marker, at) => {
      if (!causes.has(marker.concept)) return [];
      const told = behind(clause, at);
      const effect = whole.difference(told);
      const known = (cited.places.get(marker.concept) ?? []).map((place) => behind(place.unit.clause, place.at));
      const isReversed = (cause: ReadonlySet<string>): boolean =>
        told.intersection(cause).size < effect.intersection(cause).size;
      return known.length > 0 && known.every(isReversed) ? [`“${marker.surface}” takes the effect for the cause`] : [];
    }),
  );
}

/** What stands behind a place, up to the next punctuation. */
function behind(clause: Clause, at: number): Set<string> {
  const end = clause.findIndex(({ kind }, place) => place > at && kind === 'stop');
  return contentsOf(clause.slice(at + 1, end < 0 ? undefined : end));
}

const contentsOf = (tokens: Clause): Set<string> =>
  new Set(
    tokens.flatMap(({ kind, concept }) =>
      kind === 'function' || kind === 'stop' || free.has(concept) ? [] : [concept],
    ),
  );

/** `the warning led the roundtable to propose it`. */
export const isCausative = (clause: Clause, at: number): boolean =>
  clause[at]?.concept === 'lead' &&
  isVerb(clause[at]) &&
  clause.some(
    ({ surface }, place) =>
      place > at + 1 &&
      /^to$/i.test(surface) &&
      /^(?!.*(?:s|ed|ing)$)/.test(clause[place + 1]?.surface ?? '') &&
      clause[place + 1]?.kind === 'word',
  );
