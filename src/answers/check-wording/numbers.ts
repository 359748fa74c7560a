/** Numbers with what they count and how they are limited. */
import type { Cited, TokenPlace } from './cited.ts';
import { isPredicate } from './clauses.ts';
import { liesApart } from './dates.ts';
import { supporters } from './language/vocabulary.ts';
import type { Clause, Token } from './token.ts';

const INTERVALS = { day: 'day', week: 'week', month: 'month', year: 'year', years: 'year' } as const;

/** Qualifiers in a claim under which a text may use another. */
const SAME_LIMIT: Readonly<Record<string, readonly string[]>> = {
  plus: ['over', 'min'],
  over: ['plus'],
  min: ['plus', 'over'],
};

/** What has a last day is over on it. */
const ENDS = new Set(['end', 'conclude']);

/** @returns why the claims do not bear out a number */
export function numberFault(token: Token, clause: Clause, at: number, cited: Cited, translated: boolean): string[] {
  const unit = INTERVALS[(clause[at + 1]?.concept ?? '') as keyof typeof INTERVALS];
  if (
    unit !== undefined &&
    token.value !== undefined &&
    /^(?:later|earlier|before|after)$/i.test(clause[at + 2]?.surface ?? '')
  )
    return liesApart(
      token.value,
      unit,
      cited.dates,
      clause.some(({ concept }) => ENDS.has(concept)),
    ) || sameCount(token, clause, at, cited, translated)
      ? []
      : [`“${token.surface} ${unit}s” is not what lies between the dates`];
  if (countsOther(token, clause[at + 1], cited)) return [`“${token.surface}” does not count that in the claims`];
  return sameCount(token, clause, at, cited, translated) || countsItsList(token, clause, at, cited)
    ? []
    : [`the number “${token.surface}” is not in the cited claims for this`];
}

/** `nine new areas`, where the claims have nine areas, of which five are new. */
function countsOther({ concept, unit: measure }: Token, counted: Token | undefined, cited: Cited): boolean {
  if (measure !== undefined || counted?.kind !== 'word' || counted.concept in INTERVALS) return false;
  const counts = (cited.places.get(counted.concept) ?? []).flatMap(({ unit, at }) => {
    const before = unit.clause.slice(Math.max(at - 2, 0), at).filter(({ kind }) => kind === 'number');
    return unit.common ? [] : before.map((number) => number.concept);
  });
  return counts.length > 0 && !counts.includes(concept);
}

/** `two documents: A and B`, where the claims give no number of documents. */
function countsItsList({ value, unit, qualifier }: Token, clause: Clause, at: number, cited: Cited): boolean {
  if (unit !== undefined || qualifier !== undefined) return false;
  const counted = countedNear(clause, at, false);
  const isCounted = cited.units.some((known) =>
    known.clause.some(
      ({ kind }, place) => kind === 'number' && overlaps(counted, countedNear(known.clause, place, false)),
    ),
  );
  const listed = clause.slice(at + 1);
  const isOfMany =
    /^(?:is|are|was|were)$/i.test(clause[at - 1]?.surface ?? '') && /^of$/i.test(clause[at + 1]?.surface ?? '');
  if (isOfMany) return membersIn(clause.slice(0, at)) === value;
  if (isCounted || cited.concepts.has('include')) return false;
  return /^the$/i.test(clause[at - 1]?.surface ?? '')
    ? membersIn(clause.slice(0, at)) === value
    : membersIn(listed) === value && !listed.some(isPredicate);
}

/** How many members a list has: `A, B and C`. */
const membersIn = (part: Clause): number => {
  const joins = part.filter(
    ({ surface }, at) => /^and$/i.test(surface) || (surface === ',' && !/^and$/i.test(part[at + 1]?.surface ?? '')),
  );
  return joins.some(({ surface }) => /^and$/i.test(surface)) ? joins.length + 1 : 0;
};

function sameCount(token: Token, clause: Clause, at: number, cited: Cited, translated: boolean): boolean {
  if (isVersion(clause[at - 1], cited)) return false;
  const counted = countedNear(clause, at, translated);
  return claimPlaces(token.concept, cited).some((place) => {
    const known = place.token;
    if (known.kind !== 'number')
      return known.kind === 'ordinal' && /^(?:area|phase|chapter|field)$/.test(clause[at - 1]?.concept ?? '');
    if ((known.unit ?? '') !== (token.unit ?? '')) return false;
    if (
      known.qualifier === undefined &&
      token.qualifier === undefined &&
      isLimitedElsewhere(place, cited) &&
      clause[at - 1]?.surface.toLowerCase() !== 'the'
    )
      return false;
    if (known.qualifier !== token.qualifier && !SAME_LIMIT[token.qualifier ?? '']?.includes(known.qualifier ?? ''))
      return false;
    return known.unit !== undefined || overlaps(counted, countedNear(place.unit.clause, place.at, translated));
  });
}

/** `FTA 3.0`: what follows such a name is no count. */
const isVersion = (before: Token | undefined, cited: Cited): boolean =>
  before !== undefined &&
  (cited.places.get(before.concept) ?? []).some(({ unit, at }) => /^v\d/.test(unit.clause[at + 1]?.concept ?? ''));

/** A title may leave out what limits a number; where the claims have it too, they decide. */
function claimPlaces(concept: string, cited: Cited): readonly TokenPlace[] {
  const places = cited.places.get(concept) ?? [];
  const inClaims = places.filter(({ unit }) => !unit.common);
  return inClaims.some(({ token }) => token.qualifier !== undefined) ? inClaims : places;
}

/** One claim limits the number, and another takes it up again: `the 75 billion`. */
const isLimitedElsewhere = ({ token, unit }: TokenPlace, cited: Cited): boolean =>
  (cited.places.get(token.concept) ?? []).some(
    (other) =>
      other.unit.record === unit.record &&
      other.token.unit === token.unit &&
      !other.unit.common &&
      other.token.qualifier !== undefined &&
      other.unit.clause !== unit.clause,
  );

/** @returns why the claims do not bear out an ordinal */
export function ordinalFault(token: Token, clause: Clause, at: number, cited: Cited, translated: boolean): string[] {
  const counted = countedNear(clause, at, translated);
  const known = (cited.places.get(token.concept) ?? []).some(
    (place) =>
      (place.token.kind === 'ordinal' || /^(?:area|field)$/.test(counted[0] ?? '')) &&
      overlaps(counted, countedNear(place.unit.clause, place.at, translated)),
  );
  return known ? [] : [`“${token.surface}” is not in the cited claims for this`];
}

/** The words that a number counts: those after it up to the next figure or preposition, or before it where none follow. */
function countedNear(clause: Clause, at: number, both: boolean): string[] {
  const after = gather(clause.slice(at + 1));
  const isLabelled = clause[at - 1]?.kind === 'stop' && (clause[at + 1]?.kind ?? 'stop') === 'stop';
  if (after.length > 0 && !both && !isLabelled) return after;
  if (isLabelled) return gather(clause.slice(0, at).reverse());
  if (after.length === 0 && /^(?:at|to|was|is|were|are)$/i.test(clause[at - 1]?.surface ?? ''))
    return clause.slice(0, at).flatMap(({ kind, concept, parts }) => (kind === 'word' ? [concept, ...parts] : []));
  return [...after, ...gather(clause.slice(0, at).reverse())];
}

function gather(tokens: Clause): string[] {
  const found: string[] = [];
  for (const token of tokens) {
    if ((token.kind === 'number' || token.kind === 'ordinal') && found.length === 0) continue;
    if (token.kind === 'number' || token.kind === 'ordinal' || token.kind === 'date' || found.length > 8) break;
    if (token.kind === 'function' || token.kind === 'stop') {
      if (found.length > 0 && token.kind === 'function') break;
      continue;
    }
    found.push(token.concept, ...token.parts);
  }
  return found;
}

const overlaps = (text: readonly string[], claim: readonly string[]): boolean =>
  text.length === 0 ||
  claim.length === 0 ||
  text.some((word) => claim.includes(word) || supporters.get(word)?.some((special) => claim.includes(special)));
