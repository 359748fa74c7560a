/** Whose a body, a person or a thing is said to be: `Singapore's foreign ministry`, `the Lao minister`, `ASEAN's statement`. */
import type { Cited } from './cited.ts';
import { isPredicate } from './clauses.ts';
import { free, scopes, titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Clause, Token } from './token.ts';

/** How many words may stand between a state and its person: `the Lao science and technology minister`. */
const REACH = 5;

/** @returns a reason for each body, person or thing that is given to somebody else than in the record */
export function belongingFaults(clause: Clause, cited: Cited, names: Names): string[] {
  const faults = clause.flatMap((owner, at) => {
    if (owner.kind !== 'name' || !names.actors.has(owner.concept)) return [];
    const owned = names.states.has(owner.concept) ? ownedAfter(clause, at, names) : undefined;
    if (owned !== undefined) return [`“${owned.surface}” is not of “${owner.surface}”`];
    if (isGiverNotTaker(clause, at, cited))
      return [`“${clause[at - 2]?.surface}” is from “${owner.surface}” in the claims`];
    const person = personBefore(clause, at, names);
    if (person !== undefined) return [`“${person.surface}” is not of “${owner.surface}”`];
    const isPlaced = clause.some(
      ({ concept }, place) => IN.test(clause[place - 1]?.surface ?? '') && names.proper.has(concept),
    );
    if (!isPlaced && isOnlyOwner(owner, clause[at - 1], cited, names))
      return [`the claims place nothing in “${owner.surface}”`];
    const thing = clause[at + 1];
    return thing !== undefined && isThing(thing) && isOfOthers(owner, thing, cited)
      ? [`“${thing.surface}” is not that of “${owner.surface}” in the claims`]
      : [];
  });
  return [...faults, ...fieldFaults(clause, cited)];
}

/** A body or an office. */
const isOfficial = ({ concept, parts }: Token): boolean =>
  [concept, ...parts].some((part) => FIELDED.has(part) || titles.has(part));

const IN = /^(?:in|at)$/i;

/** `in Singapore`, which the claims name only as whose ministry it is. */
function isOnlyOwner(state: Token, before: Token | undefined, cited: Cited, names: Names): boolean {
  if (!names.states.has(state.concept) || !IN.test(before?.surface ?? '')) return false;
  const places = (cited.places.get(state.concept) ?? []).filter(({ unit }) => !unit.common);
  return (
    places.length > 0 &&
    places.every(
      ({ unit, at }) =>
        unit.clause.slice(at + 1, at + 4).some(isOfficial) && !IN.test(unit.clause[at - 1]?.surface ?? ''),
    )
  );
}

/** Bodies and offices that a field tells from one another. */
const FIELDED = new Set([
  'ministry',
  'minister',
  'vice_minister',
  'administration',
  'agency',
  'committee',
  'institute',
]);

/** `the science ministry`, where the claims name the foreign ministry. */
function fieldFaults(clause: Clause, cited: Cited): string[] {
  return clause.flatMap((head, at) => {
    if (!FIELDED.has(head.concept)) return [];
    const field = clause[at - 1];
    if (
      field?.kind !== 'word' ||
      FIELDED.has(field.concept) ||
      isPredicate(field) ||
      free.has(field.concept) ||
      scopes.has(field.concept)
    )
      return [];
    const beside = cited.units.flatMap((unit) =>
      unit.clause.flatMap((known, place) =>
        known.concept === head.concept || known.parts.includes(head.concept)
          ? [fieldsOf(unit.clause, place).flatMap(({ concept, parts }) => [concept, ...parts])]
          : [],
      ),
    );
    return beside.length === 0 || beside.some((words) => words.includes(field.concept))
      ? []
      : [`“${field.surface} ${head.surface}” is another in the claims`];
  });
}

/** `the vice science minister`, `the ministry of science and technology`. */
const fieldsOf = (clause: Clause, at: number): Clause =>
  clause.slice(Math.max(at - 3, 0), /^(?:of|for)$/i.test(clause[at + 1]?.surface ?? '') ? at + 6 : at + 1);

/** The person or body before which a state stands that it does not speak for. */
function ownedAfter(clause: Clause, at: number, names: Names): Token | undefined {
  const state = clause[at]?.concept ?? '';
  for (const [offset, token] of clause.slice(at + 1, at + 2 + REACH).entries()) {
    const of = names.stateOf.get(token.concept);
    if (of !== undefined) return of === state || !(offset === 0 || isTitle(clause[at + offset])) ? undefined : token;
    if (token.kind !== 'word' || isPredicate(token)) return undefined;
  }
  return undefined;
}

/** `a letter to Li Qiang`, where the claims have one from him. */
function isGiverNotTaker(clause: Clause, at: number, cited: Cited): boolean {
  const [thing, to, whom] = [clause[at - 2], clause[at - 1], clause[at]];
  if (thing?.kind !== 'word' || !/^to$/i.test(to?.surface ?? '')) return false;
  const ways = (cited.places.get(thing.concept) ?? []).flatMap(({ unit, at: place }) => {
    if (unit.clause[place - 1]?.concept === whom?.concept) return ['from'];
    const next = unit.clause.slice(place + 1, place + 4);
    return next.some(({ concept }) => concept === whom?.concept) ? [next[0]?.surface.toLowerCase() ?? ''] : [];
  });
  return ways.length > 0 && ways.every((way) => /^(?:from|by|of)$/.test(way));
}

/** `Nasir as China's minister`, `Nasir of China`: the person whom the words give to a state that is not theirs. */
function personBefore(clause: Clause, at: number, names: Names): Token | undefined {
  const state = clause[at];
  const tie = /^the$/i.test(clause[at - 1]?.surface ?? '') ? at - 2 : at - 1;
  const person = clause[clause[tie - 1]?.surface === ',' ? tie - 2 : tie - 1];
  if (person === undefined || state === undefined || !/^(?:as|of|for|from|is|was)$/i.test(clause[tie]?.surface ?? ''))
    return undefined;
  const of = names.people.has(person.concept) ? names.stateOf.get(person.concept) : undefined;
  return of !== undefined && of !== state.concept && names.states.has(state.concept) ? person : undefined;
}

const isTitle = (token: Token | undefined): boolean => token !== undefined && titles.has(token.concept);

const isThing = (token: Token): boolean =>
  token.kind === 'word' &&
  !isPredicate(token) &&
  !/ing$/.test(token.surface) &&
  !scopes.has(token.concept) &&
  !free.has(token.concept) &&
  token.concept !== 'instead';

/** The claims speak of the thing, and each time as somebody else's. */
function isOfOthers(owner: Token, thing: Token, cited: Cited): boolean {
  const places = (cited.places.get(thing.concept) ?? []).filter(({ unit }) => !unit.common);
  return (
    places.length > 0 &&
    places.every(({ unit, at }) => {
      const named = unit.clause.slice(Math.max(at - 3, 0), at);
      const isOwners = ({ concept, parts }: Token): boolean =>
        concept === owner.concept || parts.includes(owner.concept);
      const after = unit.clause.slice(at + 1, at + 4);
      return (
        named.at(-1)?.kind === 'name' &&
        !named.some(isOwners) &&
        !(/^(?:of|by|from)$/i.test(after[0]?.surface ?? '') && after.some(isOwners))
      );
    })
  );
}
