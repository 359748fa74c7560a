/** Offices with what takes part of them away: a vice minister is no minister. */
import type { Cited, TokenPlace } from './cited.ts';
import { isVerb } from './clauses.ts';
import { LIMITING } from './language/english.ts';
import { conceptOf, limiting, titles } from './language/vocabulary.ts';
import type { Clause, Token } from './token.ts';

/** What limits a title in every claim may not be left out, nor added. */
export function limitedFault(token: Token, clause: Clause, at: number, cited: Cited): string[] {
  if (token.kind !== 'word' || !titles.has(token.concept) || isVerb(token)) return [];
  const limits = limitsBefore(clause, at);
  const everywhere = cited.places.get(token.concept) ?? [];
  const claimed = everywhere.filter(({ unit }) => !unit.common);
  const places = claimed.length > 0 ? claimed : everywhere;
  const near = nearby(clause, at);
  const inTitles = everywhere.filter((place) => place.unit.common && place.at > 0);
  if (limits.length === 0 && inTitles.some((place) => isSameOffice(place, clause, at))) return [];
  if (limits.length === 0 && isInName(clause, at, cited)) return [];
  const alike = places.filter((place) => nearby(place.unit.clause, place.at).some((word) => near.includes(word)));
  const limitedElsewhere = LIMITING.flatMap((limit) => cited.places.get(`${limit}_${token.concept}`) ?? []).some(
    (place) => nearby(place.unit.clause, place.at).some((word) => near.includes(word)),
  );
  if (alike.length === 0 && limits.length === 0 && limitedElsewhere)
    return [`“${token.surface}” is limited in the claims`];
  const inClaims = (alike.length > 0 ? alike : places).map((place) => limitsBefore(place.unit.clause, place.at));
  if (
    limits.length === 1 &&
    LIMITING.some((limit) => conceptOf(limit) === limits[0] && cited.places.has(`${limit}_${token.concept}`))
  )
    return [];
  if (inClaims.length === 0 || inClaims.some((known) => known.join() === limits.join())) return [];
  return [
    `“${[...limits, token.surface].join(' ')}” is ${inClaims.map((known) => [...known, token.surface].join(' ')).join(' or ')} in the claims`,
  ];
}

/** `the digital ministers' meeting`, where a name of the record holds both words. */
const isInName = (clause: Clause, at: number, cited: Cited): boolean =>
  cited.units.some((unit) =>
    unit.clause.some(
      ({ kind, parts }) =>
        kind === 'name' && [at - 1, at, at + 1].every((place) => parts.includes(clause[place]?.concept ?? '')),
    ),
  );

/** `the digital ministers' meeting`, as a title names it. */
const isSameOffice = ({ unit, at }: TokenPlace, clause: Clause, place: number): boolean =>
  unit.clause[at - 1]?.concept === clause[place - 1]?.concept &&
  unit.clause[at + 1]?.kind === 'word' &&
  unit.clause[at + 1]?.concept === clause[place + 1]?.concept;

/** `secretary-general` is no part of what stands in the claims as `deputy secretary-general`. */
export const isLimitedPart = (token: Token, cited: Cited): boolean =>
  cited.units.some((unit) =>
    unit.clause.some(
      ({ parts }) =>
        token.parts.length > 0 &&
        token.parts.every((part) => parts.includes(part)) &&
        parts.some((part) => limiting.has(part) && !token.parts.includes(part)),
    ),
  );

/** The words that tell one minister from another. */
const nearby = (clause: Clause, at: number): string[] =>
  clause
    .slice(at + 1, at + 4)
    .flatMap((token) => (token.kind === 'word' || token.kind === 'name' ? [token.concept, ...token.parts] : []));

const limitsBefore = (clause: Clause, at: number): string[] => {
  const found: string[] = [];
  for (let position = at - 1; position >= 0 && position >= at - 3; position -= 1) {
    const token = clause[position];
    if (token === undefined || token.kind === 'function' || token.kind === 'date') break;
    if (limiting.has(token.concept)) found.unshift(token.concept);
  }
  return found;
};
