/** What is denied, planned or only told in the claims stays so in the text. */
import type { Cited, TokenPlace } from './cited.ts';
import { goesOn, isAction, isPredicate, isVerb } from './clauses.ts';
import { spanSupports } from './dates.ts';
import { KEEPS_MODALITY } from './language/english.ts';
import { free, scopes, supporters } from './language/vocabulary.ts';
import { type Denial, denied, isNegation, kindsOf, marksOf } from './modality.ts';
import type { Clause, Token } from './token.ts';
import type { Unit } from './unit.ts';

/** @returns a reason for each action, name or number that the text tells otherwise than the claims */
export function scopeFaults(clauses: readonly Clause[], cited: Cited, translated: boolean): string[] {
  return clauses.flatMap((clause, index) => {
    const told = [...marksOf(clause), ...(sharesVerb(clause) ? marksOf(clauses[index - 1] ?? []) : [])];
    const marks = new Set(isPerfect(clause) ? told.filter((mark) => mark !== 'will') : told);
    const isDenied = denied(clause);
    return [
      ...toldAsDone(clause, marks, cited),
      ...conditionFaults(clause, marks, cited),
      ...underWayFaults(clause, marks, cited),
      ...denialFaults(clause, isDenied, cited),
      ...widenedFaults(clause, cited),
      ...affirmedFaults(clause, cited),
      ...clause.flatMap((token, at) => {
        const figure = token.kind === 'number' || token.kind === 'ordinal';
        if (token.kind === 'function' || token.kind === 'stop' || token.kind === 'date') return [];
        if (kindsOf(token).some((kind) => cited.concepts.has(`mark:${kind}`)) && !isDenied[at]) return [];
        const everywhere = placesOf(token.concept, cited);
        const other = !figure && token.kind !== 'name' && !isAction(token) && !scopes.has(token.concept);
        if (other && !isDenied[at] && !isOnlyDenied(everywhere, translated || isVerb(token))) return [];
        const inClaims = everywhere.filter(({ unit }) => !unit.common);
        const facts = inClaims.filter(({ unit }) => !unit.caveat);
        const told = isDenied[at] || facts.length === 0 ? inClaims : facts;
        const places = told.length > 0 ? told : everywhere;
        if (places.length === 0) return [];
        const sameSide = places.filter(
          (place) =>
            place.unit.denied[place.at] === isDenied[at] ||
            (isDenied[at] === 'throughout' && place.unit.denied[place.at] !== undefined),
        );
        if (sameSide.length === 0 && cited.places.has(token.concept))
          return [`“${token.surface}” is ${isDenied[at] ? 'not denied' : 'denied'} in the claims`];
        if ((!figure && !isAction(token)) || sameSide.length === 0) return [];
        const kept = sameSide.some(
          (place) =>
            keeps(place.unit.marks[place.at] ?? new Set(), marks, figure) ||
            (figure && isAttributed(place.unit, clause)),
        );
        return kept
          ? []
          : [
              `“${token.surface}” is only ${[...(sameSide[0]?.unit.marks[sameSide[0].at] ?? [])].join(', ')} in the claims`,
            ];
      }),
    ];
  });
}

/** `75% (Global Times)`: a figure that somebody gives in the claims stands beside their name. */
const isAttributed = ({ agents, marks, clause: known }: Unit, clause: Clause): boolean =>
  marks.every((kinds) => [...kinds].every((kind) => kind === 'say')) &&
  known.some(
    (token) => kindsOf(token).includes('say') && clause.some(({ concept }) => agents.get(token.concept)?.has(concept)),
  );

/** Where the claims have the concept or, where they do not, what supports it. */
const placesOf = (concept: string, cited: Cited): readonly TokenPlace[] =>
  cited.places.get(concept) ?? (supporters.get(concept) ?? []).flatMap((special) => cited.places.get(special) ?? []);

/** `open-ended, not closed`, `entry into force is not on record`: nowhere in the claims without its negation. */
function isOnlyDenied(places: readonly TokenPlace[], isTold: boolean): boolean {
  const told = places.filter(({ unit }) => !unit.common);
  return told.length > 0 && told.every(({ unit, at }) => unit.denied[at] === 'after' || (isTold && unit.denied[at]));
}

/** `that ...` and `and support ...` stand under what the clause before them is told as. */
const sharesVerb = ([first, second]: Clause): boolean =>
  /^that$/i.test(first?.surface ?? '') || (/^and$/i.test(first?.surface ?? '') && goesOn(second));

/** `the first region-wide agreement` is not told as `the first agreement`. */
function widenedFaults(clause: Clause, cited: Cited): string[] {
  const concepts = new Set(clause.flatMap(({ concept, parts }) => [concept, ...parts]));
  return clause.flatMap((token) => {
    if (!NARROWED.has(token.concept)) return [];
    const narrowings = (cited.places.get(token.concept) ?? []).flatMap(({ unit, at }) => {
      const words = unit.common ? [] : unit.clause.slice(at + 1, at + 6);
      const end = words.findIndex(({ kind }) => kind === 'function' || kind === 'stop');
      const narrowing = (end < 0 ? words : words.slice(0, end)).filter(({ kind }) => kind === 'word');
      return narrowing.some(({ concept }) => concepts.has(concept)) ? [narrowing.slice(0, -1)] : [];
    });
    const missing = narrowings.map((words) => words.find(({ concept, parts }) => !holdsAny(concepts, concept, parts)));
    return missing.length > 0 && missing.every((word) => word !== undefined)
      ? [`“${token.surface}” holds only with “${missing[0]?.surface}” in the claims`]
      : [];
  });
}

const KNOWN = /\b(?:is|are|was|were|been) (?:now )?(?:on record|known|confirmed)\b/i;

/** `entry into force is on record`, where the claims say of nothing that it is, and of something that it is not. */
function affirmedFaults(clause: Clause, cited: Cited): string[] {
  const text = clause.map(({ surface }) => surface).join(' ');
  if (!KNOWN.test(text) || clause.some(isNegation)) return [];
  const known = cited.units.filter(({ clause: claim }) =>
    /on record|known|confirm/i.test(claim.map(({ surface }) => surface).join(' ')),
  );
  return known.length > 0 && known.every(({ denied: all }) => all.includes('throughout') || all.includes('after'))
    ? ['tells as known what is not known in the claims']
    : [];
}

const NARROWED = new Set(['#1', 'only', 'sole']);

const holdsAny = (concepts: ReadonlySet<string>, concept: string, parts: readonly string[]): boolean =>
  concepts.has(concept) || (parts.length > 0 && parts.every((part) => concepts.has(part)));

/** A negation has to deny something that the claims deny. */
function denialFaults(clause: Clause, isDenied: readonly Denial[], cited: Cited): string[] {
  const under = clause.filter(
    ({ kind, concept }, at) =>
      isDenied[at] !== undefined && kind !== 'function' && kind !== 'stop' && !free.has(concept),
  );
  const told = under.some(({ concept }) =>
    cited.places.get(concept)?.some(({ unit, at }) => unit.denied[at] !== undefined),
  );
  const twice = clause.filter(isNegation).length > 1;
  if (twice && !cited.units.some((unit) => unit.clause.filter(isNegation).length > 1))
    return ['denies twice what the claims deny once'];
  return under.length === 0 || told ? [] : ['denies what the claims do not deny'];
}

/** `promised that China has trained`: what has been done is not promised. */
const isPerfect = (clause: Clause): boolean =>
  clause.some(
    (token, at) =>
      /^(?:has|have|had)$/i.test(token.surface) &&
      isVerb(clause[at + 1]) &&
      marksOf(clause.slice(at + 1, at + 2)).size === 0 &&
      !/^(?:will|would|shall)$/i.test(clause[at - 1]?.surface ?? ''),
  );

/** Words that stand in the claims only under a plan, a proposal or a wish cannot be told of as done. */
function toldAsDone(clause: Clause, marks: ReadonlySet<string>, cited: Cited): string[] {
  const isTentative = [...marks].some((mark) => mark !== 'say');
  if (isTentative || !clause.some((token, at) => isPredicate(token) || isDone(clause, token, at))) return [];
  const saying = clause.findLastIndex((token) => kindsOf(token).length > 0);
  return clause.slice(saying + 1).flatMap((token) => {
    if (token.kind !== 'word' || isAction(token) || token.concept.startsWith('@')) return [];
    if (cited.supports.some(({ title }) => title.has(token.concept))) return [];
    const places = (cited.places.get(token.concept) ?? []).filter(
      ({ unit, at }) => !unit.common && unit.denied[at] === undefined,
    );
    const only =
      places.length > 0 &&
      places.every(({ unit }) => unit.clause.some((known) => kindsOf(known).some((kind) => TENTATIVE.has(kind))));
    return only ? [`“${token.surface}” is not told as done in the claims`] : [];
  });
}

/** What the claims tell of a day only `if adopted` is not told without a condition. */
function conditionFaults(clause: Clause, marks: ReadonlySet<string>, cited: Cited): string[] {
  if (marks.has('may')) return [];
  return clause.flatMap((token) => {
    const { span } = token;
    if (span === undefined) return [];
    const units = cited.units.filter(
      (unit) => !unit.common && unit.clause.some((known) => known.span !== undefined && spanSupports(span, known.span)),
    );
    const conditional = units.length > 0 && units.every((unit) => unit.clause.some(({ concept }) => concept === 'if'));
    return conditional ? [`what is told of “${token.surface}” has a condition in the claims`] : [];
  });
}

/** What only a title names, and the claims call under way, is not done. */
function underWayFaults(clause: Clause, marks: ReadonlySet<string>, cited: Cited): string[] {
  if (marks.has('ongoing') || !cited.units.some((unit) => !unit.common && unit.concepts.has('mark:ongoing'))) return [];
  return clause.flatMap((token, at) => {
    if (!isDone(clause, token, at)) return [];
    const places = cited.places.get(token.concept) ?? [];
    return places.length > 0 && places.every(({ unit }) => unit.common)
      ? [`“${token.surface}” is only under way in the claims`]
      : [];
  });
}

const TENTATIVE = new Set(['will', 'intend', 'hope', 'propose', 'ask', 'due', 'should']);

/** A verb in the past, not one that describes (`is computed`, `to be held`). */
function isDone(clause: Clause, token: Token, at: number): boolean {
  if (token.kind !== 'word' || !isVerb(token)) return false;
  return !/^(?:is|are|be|being|to)$/i.test(clause[at - 1]?.surface ?? '');
}

/** Whether a text that has these marks keeps what stands under the claim's. */
function keeps(inClaim: ReadonlySet<string>, inText: ReadonlySet<string>, figure: boolean): boolean {
  const hard = [...inClaim].filter((mark) => mark !== 'say');
  if (hard.length === 0) return !figure || !inClaim.has('say') || inText.size > 0;
  return hard.every((mark) => KEEPS_MODALITY[mark]?.some((kept) => inText.has(kept)) ?? true);
}
