/** Numbers, ordinals and dates of a text against those of its claims. */
import type { Cited } from './cited.ts';
import { dateFault } from './date-faults.ts';
import { numberFault, ordinalFault } from './numbers.ts';
import type { Clause } from './token.ts';

/** @returns a reason for each number or date that the claims do not bear out */
export function figureFaults(
  clauses: readonly Clause[],
  cited: Cited,
  reading: { readonly translated: boolean },
): string[] {
  return clauses.flatMap((clause) =>
    clause.flatMap((token, at) => {
      if (token.kind === 'number') return numberFault(token, clause, at, cited, reading.translated);
      if (token.kind === 'ordinal') return ordinalFault(token, clause, at, cited, reading.translated);
      return token.kind === 'date' ? dateFault(token, clause, at, cited, clauses.flat()) : [];
    }),
  );
}
