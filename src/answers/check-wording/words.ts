/** Every word that carries meaning has to stand in the claims, under its own or an equal name. */
import { isCausative } from './causes.ts';
import type { Cited } from './cited.ts';
import { isVerb } from './clauses.ts';
import { KEEPS_MODALITY } from './language/english.ts';
import { causes, conceptOf, free, limiting, negations, scopes, supporters } from './language/vocabulary.ts';
import { isLimitedPart, limitedFault } from './limited-titles.ts';
import { isNegation, kindsOf } from './modality.ts';
import { isTurned, orderHolds, SEQUENCE } from './order.ts';
import type { Clause, DateSpan, Token } from './token.ts';

/** @returns a reason for each word without support */
export function wordFaults(clauses: readonly Clause[], cited: Cited): string[] {
  return clauses.flatMap((clause, index) =>
    clause.flatMap((token, at) => {
      if (isCausative(clause, at)) return [`“${token.surface} … to” makes a cause of it`];
      if (isTurned(token, clause, at, cited)) return [`“${token.surface}” turns the order of the claims`];
      const shows = SEQUENCE.test(token.surface) ? orderHolds(clauses, index, at, cited) : null;
      if (shows === false) return [`“${token.surface}” is not the order of the dates`];
      const just = /^(?:just|shortly)$/i.test(token.surface) && orderHolds(clauses, index, at + 1, cited) === true;
      if (isElsewhere(clause, at, cited)) return [`“${token.surface}” is only part of a name in the claims`];
      if (shows || just || isSupported(token, clause, at, cited)) return limitedFault(token, clause, at, cited);
      return [`“${token.surface}” is not in the cited claims`];
    }),
  );
}

/** `in Bangkok` is not borne out by `the CATTC Bangkok Innovation Center`. */
function isElsewhere(clause: Clause, at: number, cited: Cited): boolean {
  const token = clause[at];
  if (token?.kind !== 'name' || token.concept.startsWith('@') || !/^(?:in|at)$/i.test(clause[at - 1]?.surface ?? ''))
    return false;
  const places = cited.places.get(token.concept) ?? [];
  return places.length > 0 && places.every((place) => isAmidName(place.unit.clause, place.at));
}

const isAmidName = (clause: Clause, at: number): boolean =>
  [clause[at - 1], clause[at + 1]].every(
    (near) => near !== undefined && near.kind !== 'stop' && /^\p{Lu}/u.test(near.surface),
  );

const STRICT = (concept: string): boolean => causes.has(concept) || scopes.has(concept) || negations.has(concept);

function isSupported(token: Token, clause: Clause, at: number, cited: Cited): boolean {
  const { concept, kind } = token;
  if (kind === 'number' || kind === 'ordinal' || kind === 'date' || kind === 'stop') return true;
  if (kind === 'function') return !STRICT(concept) || cited.concepts.has(concept) || !causes.has(concept);
  if (isAllOfList(token, clause, at) || isStillUnderWay(clause, at) || isLightMake(clause, at)) return true;
  if (isPlain(token, clause, at, cited)) return true;
  if (concept === 'any' && clause.slice(0, at).some(isNegation)) return true;
  if (scopes.has(concept) && !isScopeTied(token, clause, at, cited)) return false;
  if (holds(concept, cited)) return true;
  if (isSameNegation(concept, cited)) return true;
  if (STRICT(concept)) return isInterval(clause, at) || isEveryAll(concept, cited);
  if (free.has(concept)) return true;
  const kinds = kindsOf(token);
  if (kinds.length > 0)
    return (
      kinds.some((mark) => mark !== 'say' && isMarked(mark, cited)) ||
      (kinds.includes('say') && cited.concepts.has('mark:say'))
    );
  if (kind === 'name' && cited.concepts.has(`${concept}+`))
    return clause.some((other) => other !== token && other.kind === 'name' && cited.concepts.has(`${other.concept}+`));
  if (isLimitedPart(token, cited)) return false;
  if (kind === 'word' && (isSpread(token, cited) || isSpreadLimit(token, clause, at, cited))) return true;
  if (kind === 'pair') return cited.units.some(({ actors }) => token.parts.every((part) => actors.has(part)));
  if (token.parts.length > 0 && !isSomebody(token))
    return (
      token.parts.every((part) => holds(part, cited) || free.has(part)) && token.parts.some((part) => !free.has(part))
    );
  return isInterval(clause, at);
}

/** Words that say nothing where they stand: `reached 1,000`, `it is not known`, `in mid-December`. */
function isPlain({ concept, surface }: Token, clause: Clause, at: number, cited: Cited): boolean {
  const next = clause[at + 1];
  if (concept === 'reach') return next?.kind === 'number';
  if (/^(?:known|confirmed|found)$/i.test(surface))
    return clause.some(isNegation) && cited.units.some(({ denied }) => denied.includes('throughout'));
  return next?.span !== undefined && isPartOfMonth(surface, next.span, cited);
}

const DAYS_OF: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  early: { first: 1, last: 10 },
  mid: { first: 11, last: 20 },
  late: { first: 21, last: 31 },
};

/** `mid-December` for 14 December. */
function isPartOfMonth(part: string, { from }: DateSpan, cited: Cited): boolean {
  const days = DAYS_OF[part.toLowerCase()];
  if (days === undefined) return false;
  return cited.dates.some(({ from: known }) => {
    const { year, month, day = 0 } = known;
    return (
      (from.year === undefined || year === from.year) && month === from.month && day >= days.first && day <= days.last
    );
  });
}

/** A body or person of the record is itself or nobody: the ASEAN-China Centre is no centre of ASEAN and China. */
const isSomebody = ({ kind, concept }: Token): boolean => kind === 'name' && /^@(?:org|person)-/.test(concept);

/** `no date is on record` for `is not on record`: what it denies is compared elsewhere. */
const isSameNegation = (concept: string, cited: Cited): boolean =>
  (concept === 'no' && cited.concepts.has('not')) || (concept === 'not' && cited.concepts.has('no'));

const isStillUnderWay = (clause: Clause, at: number): boolean => {
  const next = clause[at + 1];
  return clause[at]?.concept === 'still' && next !== undefined && kindsOf(next).includes('ongoing');
};

/** `made a statement`, `the proposal that Xi made`, `was made a partner`; not `made the chains secure`. */
function isLightMake(clause: Clause, at: number): boolean {
  if (!/^(?:make|makes|made|making)$/i.test(clause[at]?.surface ?? '')) return false;
  const next = clause[at + 1];
  const object = clause.slice(at + 1).find(({ kind }) => kind === 'word' || kind === 'name');
  if (object === undefined || isBe(clause[at - 1]) || PREPOSITIONAL.test(next?.surface ?? '')) return true;
  return /^(?:an?|the|its|their)$/i.test(next?.surface ?? '') || kindsOf(object).length > 0;
}

const PREPOSITIONAL = /^(?:in|on|at|by|during|to|for|from|since)$/i;

/** `vice industry minister` in the claims for `vice minister`. */
function isSpread({ surface }: Token, cited: Cited): boolean {
  const words = surface.toLowerCase().split(/[ -]+/);
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !limiting.has(conceptOf(first))) return false;
  return (cited.places.get(conceptOf(first)) ?? []).some(
    ({ unit, at }) =>
      !unit.common && unit.clause.slice(at + 1, at + 3).some(({ concept }) => concept === conceptOf(second)),
  );
}

/** `vice industry minister` for `vice minister of industry` in the claims. */
const isSpreadLimit = ({ concept, surface }: Token, clause: Clause, at: number, cited: Cited): boolean =>
  limiting.has(concept) &&
  clause.slice(at + 1, at + 3).some((next) => cited.concepts.has(`${surface.toLowerCase()}_${next.concept}`));

/** `A, B and C all took part`: nobody but those named. */
const isAllOfList = ({ concept }: Token, clause: Clause, at: number): boolean => {
  const end = isBe(clause[at - 1]) ? at - 1 : at;
  return (
    concept === 'all' &&
    isVerb(clause[at + 1]) &&
    /^(?:name|word)$/.test(clause[end - 1]?.kind ?? '') &&
    clause.slice(0, end - 1).some(({ surface }) => /^and$/i.test(surface))
  );
};

const isBe = (token: Token | undefined): boolean => /^(?:is|are|was|were)$/i.test(token?.surface ?? '');

/** Whether the claims hold a concept, or one that means as much. */
function holds(concept: string, cited: Pick<Cited, 'concepts'>): boolean {
  if (cited.concepts.has(concept)) return true;
  if (cited.concepts.has(concept.replace(/^@/, ''))) return true;
  return supporters.get(concept)?.some((special) => cited.concepts.has(special)) ?? false;
}

const ALL = ['all', 'every', 'each'];

/** `all ASEAN states` does not bear out `all projects`. */
function isScopeTied(token: Token, clause: Clause, at: number, cited: Cited): boolean {
  const places = (ALL.includes(token.concept) ? ALL : [token.concept]).flatMap(
    (concept) => cited.places.get(concept) ?? [],
  );
  const here = scoped(clause, at);
  return places.some((place) => {
    const there = scoped(place.unit.clause, place.at);
    const rank = place.unit.clause[place.at - 1];
    if (rank?.kind === 'ordinal' && rank.concept !== clause[at - 1]?.concept) return false;
    return here.some((word) => there.includes(word)) || (here.length === 0 && there.length === 0);
  });
}

/** The next words with a meaning of their own, or where there are none the last ones before. */
function scoped(clause: Clause, at: number): string[] {
  const words = (tokens: Clause): string[] =>
    tokens
      .filter(({ kind }) => kind !== 'function' && kind !== 'stop')
      .slice(0, 3)
      .flatMap(({ concept, parts }) => [concept, ...parts]);
  const after = words(clause.slice(at + 1));
  return after.length > 0 ? after : words(clause.slice(0, at).reverse());
}

const isEveryAll = (concept: string, cited: Cited): boolean =>
  ['all', 'every', 'each'].includes(concept) && ['all', 'every', 'each'].some((word) => cited.concepts.has(word));

/** Whether the claims have the kind of modality, or one that it keeps. */
const isMarked = (mark: string, cited: Cited): boolean =>
  cited.concepts.has(`mark:${mark}`) ||
  Object.entries(KEEPS_MODALITY).some(([known, kept]) => kept.includes(mark) && cited.concepts.has(`mark:${known}`)) ||
  (mark === 'will' && ['agree', 'announce'].some((known) => cited.concepts.has(`mark:${known}`))) ||
  (mark === 'due' && cited.supports.some((support) => support.planned.length > 0));

/** `two days before`, `three weeks later`: the figures are compared with the dates elsewhere. */
function isInterval(clause: Clause, at: number): boolean {
  const word = clause[at]?.surface.toLowerCase() ?? '';
  if (!/^(?:days?|weeks?|months?|years?|later|earlier|before|after)$/.test(word)) return false;
  return (
    clause.slice(Math.max(0, at - 3), at).some((token) => token.kind === 'number') &&
    clause.slice(Math.max(at - 2, 0), at + 3).some((token) => /^(?:later|earlier|before|after)$/i.test(token.surface))
  );
}
