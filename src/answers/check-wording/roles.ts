/** Who does what: an action keeps in the text those who do it, and those to whom it is done, in the claims. */
import { agentsIn, ordersIn, passiveSubjects, resolved } from './agents.ts';
import { belongingFaults } from './belonging.ts';
import type { Cited } from './cited.ts';
import { isPredicate, isVerb } from './clauses.ts';
import { has } from './holds.ts';
import { free, modalityOf, mutual, supporters } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import { officeFaults } from './office-faults.ts';
import type { Reading } from './readings.ts';
import { sideFaults } from './sides.ts';
import type { Clause, Token } from './token.ts';

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
