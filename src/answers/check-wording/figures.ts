/** Numbers with what they count and how they are limited, and dates. */
import type { Cited, TokenPlace } from './cited.ts';
import { isVerb } from './clauses.ts';
import { endsAt, isLater, liesApart, spanSupports, startsAt } from './dates.ts';
import { supporters } from './language/vocabulary.ts';
import { marksOf } from './modality.ts';
import type { Clause, Token } from './token.ts';

const INTERVALS = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;

/** Qualifiers in a claim under which a text may use another. */
const SAME_LIMIT: Readonly<Record<string, readonly string[]>> = {
  plus: ['over', 'min'],
  over: ['plus'],
  min: ['plus', 'over'],
};

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

function numberFault(token: Token, clause: Clause, at: number, cited: Cited, translated: boolean): string[] {
  const unit = INTERVALS[(clause[at + 1]?.concept ?? '') as keyof typeof INTERVALS];
  if (
    unit !== undefined &&
    token.value !== undefined &&
    /^(?:later|earlier|before|after)$/i.test(clause[at + 2]?.surface ?? '')
  )
    return liesApart(token.value, unit, cited.dates) || sameCount(token, clause, at, cited, translated)
      ? []
      : [`“${token.surface} ${unit}s” is not what lies between the dates`];
  return sameCount(token, clause, at, cited, translated)
    ? []
    : [`the number “${token.surface}” is not in the cited claims for this`];
}

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

function ordinalFault(token: Token, clause: Clause, at: number, cited: Cited, translated: boolean): string[] {
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
  if (after.length > 0 && !both) return after;
  if (after.length === 0 && /^(?:at|to|was|is|were|are)$/i.test(clause[at - 1]?.surface ?? ''))
    return clause.slice(0, at).flatMap(({ kind, concept, parts }) => (kind === 'word' ? [concept, ...parts] : []));
  return [...after, ...gather(clause.slice(0, at).reverse())];
}

function gather(tokens: Clause): string[] {
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'number' && found.length === 0) continue;
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

const STARTS = new Set(['from', 'since', 'in', 'launch', 'open', 'begin', 'start']);
const ENDS = new Set(['to', 'until', 'till', 'through', 'end', 'by', 'last_day', 'run', 'last']);

function dateFault(token: Token, clause: Clause, at: number, cited: Cited, text: Clause): string[] {
  const { span } = token;
  if (span === undefined) return [];
  const matching = cited.dates.filter((known) => spanSupports(span, known));
  const around = clause.slice(Math.max(0, at - 2), at).map(({ surface }) => surface.toLowerCase());
  const words = clause.map(({ concept }) => concept);
  const says = (list: ReadonlySet<string>): boolean =>
    around.some((word) => list.has(word)) || words.some((word) => list.has(word));
  const bounded =
    cited.dates.some((known) => startsAt(span, known) && says(STARTS)) ||
    cited.dates.some((known) => endsAt(span, known) && says(ENDS));
  const before = clause[at - 2];
  if (before?.span !== undefined && around.at(-1) === 'to' && isLater(before.span.from, span.from))
    return [`“${before.surface} to ${token.surface}” runs backwards`];
  if (matching.length === 0 && !bounded) return [`the date “${token.surface}” is not in the cited claims`];
  if (isAboutInClaims(span, around, cited)) return [`“${token.surface}” is only about so in the claims`];
  const limits = limitFault(token, around, clause[at + 1]?.surface ?? '', cited);
  if (limits.length > 0) return limits;
  const other = text.find((known) => known.span !== undefined && known !== token);
  if (other?.span !== undefined && takesPlaceOf(token, other, clause, cited))
    return [`“${token.surface}” and “${other.surface}” are exchanged`];
  const isPlanned =
    matching.length > 0 &&
    matching.every((known) =>
      cited.supports.some((support) =>
        support.planned.some((due) => spanSupports(span, due) && spanSupports(known, due)),
      ),
    );
  const done =
    isPlanned &&
    !isInTitle(span, cited) &&
    clause.some(
      (word, place) =>
        isVerb(word) && word.kind === 'word' && !/^(?:is|are|be)$/i.test(clause[place - 1]?.surface ?? ''),
    ) &&
    marksOf(clause).size === 0;
  return done ? [`what is due on “${token.surface}” is told as done`] : [];
}

/** Whether a date stands beside the words that another date of the same claim has beside it. */
function takesPlaceOf(token: Token, other: Token, clause: Clause, cited: Cited): boolean {
  const beside = wordBefore(clause, clause.indexOf(token));
  if (beside === undefined || token.span?.to !== undefined || other.span?.to !== undefined) return false;
  const besideIn = (date: Token): (string | undefined)[] =>
    cited.units
      .filter((unit) => !unit.common)
      .flatMap((unit) =>
        unit.clause.flatMap((known, at) =>
          known.span !== undefined && date.span !== undefined && spanSupports(date.span, known.span)
            ? [wordBefore(unit.clause, at)]
            : [],
        ),
      );
  const own = besideIn(token);
  return own.length > 0 && besideIn(other).includes(beside) && !own.includes(beside);
}

const wordBefore = (clause: Clause, at: number): string | undefined =>
  clause.slice(0, at).findLast(({ kind }) => kind === 'word' || kind === 'name')?.concept;

/** `Vision 2030`: the year is part of a name. */
export const isInTitle = (span: NonNullable<Token['span']>, cited: Cited): boolean =>
  cited.supports.some(({ titleDates }) => titleDates.some((known) => spanSupports(span, known)));

const limitIn = (before: readonly string[]): string | undefined =>
  before.at(-1) === 'the'
    ? undefined
    : before.slice(-2).join(' ') === 'as of'
      ? 'as of'
      : before.findLast((word) => LIMITING_DATES.has(word));

const LIMITING_DATES = new Set(['about', 'by', 'until', 'till', 'since', 'before', 'after']);

/** `(about 2024)`, which is read as a number. */
const isAboutInClaims = ({ from, to }: NonNullable<Token['span']>, around: readonly string[], cited: Cited): boolean =>
  to === undefined &&
  from.month === undefined &&
  !around.includes('about') &&
  (cited.places.get(`#${from.year}`) ?? []).some(({ token, unit }) => token.qualifier === 'about' && !unit.common) &&
  !cited.units.some(
    (unit) => !unit.common && unit.clause.some(({ span }) => span !== undefined && spanSupports({ from }, span)),
  );

/** `by 2025` is not `in 2025`. */
function limitFault(token: Token, around: readonly string[], after: string, cited: Cited): string[] {
  const { span } = token;
  const stated = limitIn(around);
  if (span === undefined) return [];
  const inClaims = cited.units.flatMap((unit) =>
    unit.clause.flatMap((known, at) =>
      known.span !== undefined && spanSupports(span, known.span)
        ? [limitIn(unit.clause.slice(Math.max(0, at - 2), at).map(({ surface }) => surface.toLowerCase())) ?? 'in']
        : [],
    ),
  );
  const ends = new Set(['by', 'until', 'till']);
  if (around.includes('to') || /^(?:by|until|before)$/i.test(after)) return [];
  if (stated === undefined) {
    const strict = inClaims.filter((limit) => limit !== 'since');
    return strict.length > 0 &&
      strict.every(
        (limit) => ends.has(limit) || limit === 'before' || limit === 'after' || limit === 'about' || limit === 'as of',
      )
      ? [`“${token.surface}” is a limit in the claims`]
      : [];
  }
  if (stated === 'before' || stated === 'after' || stated === 'as of')
    return inClaims.includes(stated) ? [] : [`“${stated} ${token.surface}” is not in the cited claims`];
  return [];
}
