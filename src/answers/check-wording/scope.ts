/** What is denied, planned or only told in the claims stays so in the text. */
import type { Cited } from './cited.ts';
import { isAction } from './clauses.ts';
import { KEEPS_MODALITY } from './language/english.ts';
import { denied, marksOf } from './modality.ts';
import type { Clause } from './token.ts';

/** @returns a reason for each action, name or number that the text tells otherwise than the claims */
export function scopeFaults(clauses: readonly Clause[], cited: Cited): string[] {
  return clauses.flatMap((clause, index) => {
    const marks = new Set([...marksOf(clause), ...(/^that$/i.test(clause[0]?.surface ?? '') ? marksOf(clauses[index - 1] ?? []) : [])]);
    const isDenied = denied(clause);
    return clause.flatMap((token, at) => {
      const figure = token.kind === 'number' || token.kind === 'ordinal';
      if (token.kind === 'function' || token.kind === 'stop' || token.kind === 'date') return [];
      if (!figure && token.kind !== 'name' && !isAction(token) && !isDenied[at]) return [];
      const everywhere = cited.places.get(token.concept) ?? [];
      const inClaims = everywhere.filter(({ unit }) => !unit.common);
      const places = inClaims.length > 0 ? inClaims : everywhere;
      if (places.length === 0) return [];
      const sameSide = places.filter((place) => (place.unit.denied[place.at] ?? false) === (isDenied[at] ?? false));
      if (sameSide.length === 0) return [`“${token.surface}” is ${isDenied[at] ? 'not denied' : 'denied'} in the claims`];
      if (!figure && !isAction(token)) return [];
      const kept = sameSide.some((place) => keeps(place.unit.marks[place.at] ?? new Set(), marks, figure));
      return kept ? [] : [`“${token.surface}” is only ${[...(sameSide[0]?.unit.marks[sameSide[0].at] ?? [])].join(', ')} in the claims`];
    });
  });
}

/** Whether a text that has these marks keeps what stands under the claim's. */
function keeps(inClaim: ReadonlySet<string>, inText: ReadonlySet<string>, figure: boolean): boolean {
  const hard = [...inClaim].filter((mark) => mark !== 'say');
  if (hard.length === 0) return !figure || !inClaim.has('say') || inText.size > 0;
  return hard.every((mark) => KEEPS_MODALITY[mark]?.some((kept) => inText.has(kept)) ?? true);
}
