/** Who does what: an action keeps in the text those who do it, and those to whom it is done, in the claims. */
import { agentsIn, ordersIn, passiveSubjects, resolved } from './agents.ts';
import { belongingFaults } from './belonging.ts';
import type { Cited } from './cited.ts';
import { isPredicate, isVerb } from './clauses.ts';
import { has } from './holds.ts';
import { free, modalityOf, mutual, supporters, titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import { bodiesOf, officesIn, wordsBefore } from './offices.ts';
import { isCrossed, type Position, positionsIn } from './positions.ts';
import type { Clause, Token } from './token.ts';
import type { Unit } from './unit.ts';

interface Reading {
  readonly names: Names;
  readonly translated: boolean;
}

/** @returns a reason for each person, body or state that is given a part which it does not have in the claims */
export function roleFaults(clauses: readonly Clause[], cited: Cited, reading: Reading): string[] {
  const whole = resolved(clauses, reading.names);
  const faults = whole.flatMap((clause, index) => [
    ...agentFaults(clause, cited, reading),
    ...passiveFaults(clause, cited, reading),
    ...sharedRoleFaults(clause, cited),
    ...officeFaults(clause, cited, reading.names),
    ...sideFaults(clause, cited, reading),
    ...belongingFaults(clause, cited, reading.names),
    ...onRecordFaults(clause, whole[index - 1], cited, reading.names),
  ]);
  return [...faults, ...orderFaults(clauses.flat(), cited, reading.names)];
}

/** Who says that something will be done promises it. */
const PROMISES = new Set(['promise', 'announce']);
const SAYING = [...modalityOf.keys()];

function agentFaults(clause: Clause, cited: Cited, { names, translated }: Reading): string[] {
  const reasons: string[] = [];
  for (const [action, agents] of agentsIn(clause, names, translated)) {
    if (mutual.has(action)) continue;
    const equal = [
      action,
      ...(supporters.get(action) ?? []),
      ...(PROMISES.has(action) ? ['say'] : []),
      ...(action === 'say' ? SAYING : []),
    ];
    const known = new Set(cited.units.flatMap((unit) => equal.flatMap((one) => [...(unit.agents.get(one) ?? [])])));
    const undergoing = cited.units.flatMap((unit) => {
      const patients = unit.patients.get(action);
      return patients === undefined ? [] : [patients];
    });
    for (const agent of agents) {
      if (isTitle(agent, action, cited)) continue;
      if (known.size === 0 && undergoing.length > 0 && undergoing.every((patients) => patients.has(agent)))
        reasons.push(`“${agent.slice(1)}” does not do “${action}” in the claims`);
      if (known.size === 0 && isReporter(agent, action, cited))
        reasons.push(`“${agent.slice(1)}” only tells of “${action}” in the claims`);
      if (known.size > 0 && !known.has(agent))
        reasons.push(`“${agent.slice(1)}” is not who does “${action}” in the claims`);
    }
  }
  return reasons;
}

/** `China News Service says that ministries had approved it`. */
function isReporter(agent: string, action: string, cited: Cited): boolean {
  const telling = cited.units.filter((unit) => unit.agents.get('say')?.has(agent));
  const units = cited.units.filter((unit) => !unit.common && unit.clause.some(({ concept }) => concept === action));
  return (
    telling.length > 0 &&
    units.length > 0 &&
    units.every(({ clause }) => !clause.some(({ concept }) => concept === agent))
  );
}

/** `China was granted the status`: it is China, and nobody else, to whom the claims say that it was done. */
function passiveFaults(clause: Clause, cited: Cited, { names }: Reading): string[] {
  return [...passiveSubjects(clause, names)].flatMap(([action, subjects]) => {
    const known = new Set(cited.units.flatMap(({ undergoers }) => [...(undergoers.get(action) ?? [])]));
    if (known.size === 0) return [];
    return [...subjects]
      .filter((subject) => !known.has(subject) && !isTitle(subject, action, cited))
      .map((subject) => `“${subject.slice(1)}” is not to whom “${action}” is done in the claims`);
  });
}

/** Claims about a person or body often leave it out: `Chaired the 24th summit`. */
const isTitle = (agent: string, action: string, cited: Cited): boolean =>
  cited.supports.some(
    (support) =>
      (support.entry.kind === 'people' || support.entry.kind === 'organisations') &&
      support.title.has(agent) &&
      cited.units.some(
        (unit) =>
          unit.record === support.entry.id &&
          unit.concepts.has(action) &&
          unit.agents.get(action) === undefined &&
          unit.undergoers.get(action) === undefined,
      ),
  );

/** Who chairs with another does not chair. */
function sharedRoleFaults(clause: Clause, cited: Cited): string[] {
  return clause.flatMap((role) => {
    if (role.concept !== 'chair' && role.concept !== 'host') return [];
    const together = `co_${role.concept}`;
    const shared = clause.find((token) => {
      if (token === role || token.kind === 'function' || token.kind === 'stop' || free.has(token.concept)) return false;
      const units = cited.units.filter(
        (unit) => !unit.common && has(unit, token) && (unit.concepts.has(together) || unit.concepts.has(role.concept)),
      );
      return units.length > 0 && !units.some((unit) => unit.concepts.has(role.concept));
    });
    return shared === undefined ? [] : [`“${shared.surface}” has “${together}” in the claims`];
  });
}

/** `CATTC guides the committee`, where in the claims the committee guides CATTC. */
function sideFaults(clause: Clause, cited: Cited, { names, translated }: Reading): string[] {
  return positionsIn(clause).flatMap((position) => {
    if (mutual.has(position.verb) && isBetweenActors(position, names.actors)) return [];
    // Who says it is compared with whom the claims name for it.
    if (position.verb === 'say' && names.actors.has([...position.before].at(-1) ?? '')) return [];
    const known = cited.units.flatMap(({ positions }) => positions.filter(({ verb }) => verb === position.verb));
    if (!translated && isAnothersPart(position, known, cited))
      return [`“${position.verb}” is done by others in the claims`];
    if (!translated && isOfOthers(position, known))
      return [`what “${position.verb}” is said of is not what it is in the claims`];
    return known.length > 0 && known.every((one) => isCrossed(position, one, names.actors, translated))
      ? [`what stands on one side of “${position.verb}” stands on the other in the claims`]
      : [];
  });
}

/** `ministers proposed it`, where in the claims ministers do something else and somebody else proposes it. */
function isAnothersPart(position: Position, known: readonly Position[], cited: Cited): boolean {
  const doer = [...position.before].at(-1);
  if (
    position.verb === 'be' ||
    doer === undefined ||
    known.length === 0 ||
    known.some(({ before }) => before.size === 0 || before.has(doer))
  )
    return false;
  return cited.units.some(({ positions }) =>
    positions.some(
      ({ verb, before }) =>
        verb !== position.verb && !verb.endsWith('~') && verb !== 'be' && [...before].at(-1) === doer,
    ),
  );
}

/** What two do together, one may be said to do with the other. */
const isBetweenActors = ({ before, after }: Position, actors: ReadonlySet<string>): boolean =>
  [before, after].some((side) => side.intersection(actors).size > 0 || side.size === 0);

/** What is done to something that has many names. */
const NAMED_OTHERWISE = new Set(['be', 'chair', 'host', 'name', 'attend', 'hold']);

/** `proposed a competition`, where in the claims a camp is proposed. */
const isOfOthers = ({ after, verb }: Position, known: readonly Position[]): boolean =>
  !verb.endsWith('~') &&
  !NAMED_OTHERWISE.has(verb) &&
  known.length > 0 &&
  after.size > 0 &&
  known.every((one) => one.after.size > 0 && overlap(one.after, after) === 0 && overlap(one.before, after) === 0);

const overlap = (one: ReadonlySet<string>, two: ReadonlySet<string>): number =>
  [...two].filter((word) => one.has(word) || supporters.get(word)?.some((special) => one.has(special))).length;

/** `Minister Wan Gang`: a title stays with its person. */
function officeFaults(clause: Clause, cited: Cited, names: Names): string[] {
  const beside = wordsBefore(clause, names).flatMap(({ person, title }) => {
    const known = cited.units
      .flatMap(({ beforePeople }) => beforePeople)
      .filter((one) => one.title.concept === title.concept);
    const hasOther = cited.units.some(({ beforePeople }) =>
      beforePeople.some((one) => one.person.concept === person.concept),
    );
    return !hasOther || known.length === 0 || known.some((one) => one.person.concept === person.concept)
      ? []
      : [`“${title.surface}” stands beside somebody else in the claims`];
  });
  const elsewhere = bodiesOf(clause, names).flatMap(({ person: body, title }) => {
    const known = cited.units.flatMap(({ bodies }) => bodies).filter((one) => one.title.concept === title.concept);
    return known.length === 0 || known.some((one) => one.person.concept === body.concept)
      ? []
      : [`“${title.surface}” is of another body in the claims`];
  });
  if (beside.length + elsewhere.length > 0) return [...beside, ...elsewhere];
  const past = pastOffices(clause, cited, names);
  if (past.length > 0) return past.map(({ surface }) => `“${surface}” is in the past in the claims`);
  return officesIn(clause, names).flatMap(({ person, title }) => {
    const known = cited.units.flatMap(({ offices }) => offices).filter((one) => one.person.concept === person.concept);
    const held = known.some((one) => one.title.concept === title.concept || one.title.concept.includes(title.concept));
    return known.length === 0 || held || title.concept.includes('_')
      ? []
      : [`“${person.surface}” is not “${title.surface}” in the claims`];
  });
}

/** `The head of BRIN is`, where the claims have that he was until some day. */
function pastOffices(clause: Clause, cited: Cited, names: Names): Token[] {
  if (!clause.some(({ surface }) => /^(?:is|are)$/i.test(surface))) return [];
  const people = clause.filter(({ concept }) => names.people.has(concept));
  const holdsWord =
    (words: RegExp) =>
    (unit: Unit): boolean =>
      unit.clause.some(({ surface }) => words.test(surface));
  return clause.filter((title) => {
    if (title.kind !== 'word' || !titles.has(title.concept)) return false;
    const units = cited.units.filter(
      (unit) =>
        !unit.common && unit.concepts.has(title.concept) && people.some(({ concept }) => unit.concepts.has(concept)),
    );
    return units.some(holdsWord(/^until$/i)) && units.every(holdsWord(/^(?:was|were)$/i));
  });
}

/** What may be said of somebody of whom the claims say only that they are on record for an event. */
const PRESENCE = new Set(['hold', 'meet', 'attend', 'name', 'record', 'include', 'say', 'report']);

/** Who is only listed among the people of an event is not told to have done anything there. */
function onRecordFaults(clause: Clause, before: Clause | undefined, cited: Cited, names: Names): string[] {
  const told = /^with$/i.test(clause[0]?.surface ?? '') ? [...(before ?? []), ...clause] : clause;
  const action = told.find((token) => token.kind === 'word' && isVerb(token) && !PRESENCE.has(token.concept));
  if (action === undefined) return [];
  return clause
    .filter((token) => names.people.has(token.concept) && isOnlyListed(token, cited))
    .map((token) => `“${token.surface}” is only on record in the claims, not for “${action.surface}”`);
}

const isOnlyListed = (person: Token, cited: Cited): boolean => {
  const units = cited.units.filter((unit) => has(unit, person));
  if (
    units.some((unit) =>
      cited.supports.some(
        ({ entry }) => entry.id === unit.record && entry.kind === 'people' && `@${entry.id}` === person.concept,
      ),
    )
  )
    return false;
  return units.length > 0 && units.every((unit) => unit.common || isListing(unit.clause) || isOffice(unit.clause));
};

/** `Shi Zhongjun was secretary-general`. */
const isOffice = (clause: Clause): boolean =>
  clause.some(({ surface }) => /^(?:is|was)$/i.test(surface)) &&
  !clause.some((token) => token.kind === 'word' && isPredicate(token));

const isListing = (clause: Clause): boolean =>
  /\b(?:is|are) (?:also )?on record for\b/i.test(clause.map(({ surface }) => surface).join(' '));

/** `Kao was secretary-general before Lim`: who comes first in the claims comes first in the text. */
function orderFaults(clause: Clause, cited: Cited, names: Names): string[] {
  return ordersIn(clause, names).flatMap(({ first, second }) =>
    cited.units.some((unit) => unit.orders.some((known) => known.first === second && known.second === first))
      ? [`“${first.slice(1)}” does not come before “${second.slice(1)}” in the claims`]
      : [],
  );
}
