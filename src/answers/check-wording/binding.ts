/** What a clause ties together has to be tied together in the claims: who with what, what with when, where and how many. */

import { agentsIn } from './agents.ts';
import type { Cited } from './cited.ts';
import { endsAt, spanSupports, startsAt } from './dates.ts';
import { isInTitle } from './figures.ts';
import { free, mutual, supporters } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Unit } from './support.ts';
import type { Clause, Token } from './token.ts';

/** @returns a reason for each pair that no claim holds together, and each action that another does in the claims */
export function bindingFaults(
  clauses: readonly Clause[],
  cited: Cited,
  reading: { readonly names: Names; readonly translated: boolean },
): string[] {
  const reasons: string[] = [];
  for (const clause of clauses) {
    reasons.push(...agentFaults(clause, cited, reading));
    reasons.push(...sharedRoleFaults(clause, cited));
    const contents = clause.filter(
      (token, at) =>
        token.kind !== 'function' &&
        token.kind !== 'stop' &&
        !free.has(token.concept) &&
        !isNamePart(clause, at, cited),
    );
    const units = new Map(contents.map((token) => [token, unitsWith(token, cited, reading.names)]));
    for (const anchor of contents) {
      if (!isAnchor(anchor)) continue;
      for (const other of contents) {
        if (other === anchor || (other.concept === anchor.concept && other.kind !== 'date')) continue;
        if (!isTied(anchor, other, units, cited, reading.names))
          reasons.push(`“${anchor.surface}” and “${other.surface}” do not belong together in the claims`);
      }
    }
  }
  return reasons.slice(0, 5);
}

/** `the 2021-2025 plan`: the years are part of a name. */
const isPeriod = (token: Token): boolean => token.span?.to !== undefined && token.span.from.month === undefined;

/** `Vision 2030`: the year is a part of the name, where no preposition makes it a time. */
function isNamePart(clause: Clause, at: number, cited: Cited): boolean {
  const { span } = clause[at] ?? {};
  return span !== undefined && clause[at - 1]?.kind !== 'function' && isInTitle(span, cited);
}

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

const isAnchor = (token: Token): boolean =>
  token.kind === 'date' ||
  token.kind === 'number' ||
  token.kind === 'ordinal' ||
  token.kind === 'name' ||
  token.kind === 'pair';

function has(unit: Unit, token: Token): boolean {
  if (token.kind === 'date') {
    const { span } = token;
    return (
      span !== undefined &&
      unit.dates.some((known) => spanSupports(span, known) || startsAt(span, known) || endsAt(span, known))
    );
  }
  if (unit.concepts.has(token.concept)) return true;
  if (token.kind === 'pair')
    return unit.concepts.has(token.concept) || token.parts.every((part) => unit.actors.has(part));
  if (token.parts.length > 0) return token.parts.length > 0 && token.parts.every((part) => hasConcept(unit, part));
  return hasConcept(unit, token.concept);
}

const hasConcept = (unit: Unit, concept: string): boolean =>
  unit.concepts.has(concept) || (supporters.get(concept)?.some((special) => unit.concepts.has(special)) ?? false);

function isTied(
  anchor: Token,
  other: Token,
  units: ReadonlyMap<Token, readonly Unit[]>,
  cited: Cited,
  names: Names,
): boolean {
  if (anchor.kind === 'date' && other.kind === 'date') return true;
  if (cited.supports.length === 1 && (isPeriod(anchor) || isPeriod(other))) return true;
  const clause = [...units.keys()];
  const withAnchor = distinctive(anchor, other, units.get(anchor) ?? [], names);
  const withOther = units.get(other) ?? [];
  if (withAnchor !== units.get(anchor)) return withAnchor.some((unit) => has(unit, other));
  if (withAnchor.length === 0 || withOther.length === 0) return true;
  const common = new Map(cited.supports.map((support) => [support.entry.id, support.common]));
  for (const first of withAnchor) {
    for (const second of withOther) {
      if (first === second) return true;
      if (first.record !== second.record) continue;
      if (first === common.get(first.record) || second === common.get(first.record)) return true;
      if (other.kind === 'word' && !['chair', 'host'].includes(other.concept) && anchor.kind !== 'date') return true;
      if (!rivals(first, other, names, cited) && !rivals(second, anchor, names, cited)) return true;
    }
  }
  return cited.supports.some(
    (support) =>
      (support.entry.kind === 'people' || support.entry.kind === 'organisations') &&
      clause.some(
        (token) =>
          names.actors.has(token.concept) && support.title.has(token.concept) && token !== anchor && token !== other,
      ) &&
      bridges(support.entry.id, withAnchor, withOther, clause, cited),
  );
}

/** Where one claim gives a figure alone, another that sets it beside other figures does not say whose it is. */
function distinctive(anchor: Token, other: Token, units: readonly Unit[], names: Names): readonly Unit[] {
  if (anchor.unit === undefined || !names.actors.has(other.concept)) return units;
  const alone = units.filter(
    (unit) => !unit.common && unit.clause.filter(({ kind }) => kind === 'number').length === 1,
  );
  return alone.length > 0 ? alone : units;
}

/** Where the claims themselves place a person, what stands beside them does not count. */
function unitsWith(token: Token, cited: Cited, names: Names): readonly Unit[] {
  const all = cited.units.filter((unit) => has(unit, token));
  if (!names.people.has(token.concept)) return all;
  const titled = new Set(cited.supports.flatMap(({ entry, title }) => (title.has(token.concept) ? [entry.id] : [])));
  const placed = new Set(all.flatMap((unit) => (unit.common ? [] : [unit.record])));
  return all.filter((unit) => !unit.common || titled.has(unit.record) || !placed.has(unit.record));
}

/** Two records speak of one clause where what names one of them stands in the other. */
function bridges(
  id: string,
  withAnchor: readonly Unit[],
  withOther: readonly Unit[],
  clause: readonly Token[],
  cited: Cited,
): boolean {
  const inOne = withAnchor.some((unit) => unit.record === id) || withOther.some((unit) => unit.record === id);
  if (!inOne) return false;
  const title = cited.supports.find((support) => support.entry.id === id)?.title;
  const bridge = clause.find((token) => token.kind === 'name' && title?.has(token.concept));
  if (bridge === undefined) return false;
  return [...withAnchor, ...withOther].some(
    (unit) => unit.record !== id && cited.units.some((known) => known.record === unit.record && has(known, bridge)),
  );
}

/** Whether a unit has another token of the kind instead of this one. */
const isAbbreviation = (token: Token): boolean => /^[A-Z][A-Za-z]*[A-Z]/.test(token.surface);

function rivals(unit: Unit, token: Token, names: Names, cited: Cited): boolean {
  if (token.kind === 'date') return unit.dates.some((known) => !isInTitle(known, cited));
  if (token.kind === 'pair')
    return unit.clause.some((known) => known.kind === 'pair' && known.concept !== token.concept);
  if (names.proper.has(token.concept)) return unit.clause.some((known) => names.proper.has(known.concept));
  if (token.kind === 'name')
    return names.actors.has(token.concept)
      ? unit.actors.size > 0
      : unit.clause.some(
          (known) =>
            known.kind === 'name' && !names.actors.has(known.concept) && isAbbreviation(known) && isAbbreviation(token),
        );
  if (token.concept === 'chair' || token.concept === 'host')
    return unit.concepts.has(`co-${token.concept}`) || unit.concepts.has(`co_${token.concept}`);
  if (token.kind === 'number' || token.kind === 'ordinal')
    return unit.clause.some((known) => known.kind === token.kind);
  return false;
}

function agentFaults(
  clause: Clause,
  cited: Cited,
  { names, translated }: { readonly names: Names; readonly translated: boolean },
): string[] {
  const reasons: string[] = [];
  for (const [action, agents] of agentsIn(clause, names, translated)) {
    if (mutual.has(action)) continue;
    const equal = [action, ...(supporters.get(action) ?? [])];
    const known = new Set(cited.units.flatMap((unit) => equal.flatMap((one) => [...(unit.agents.get(one) ?? [])])));
    const undergoing = cited.units.flatMap((unit) => {
      const names = unit.patients.get(action);
      return names === undefined ? [] : [names];
    });
    if (known.size === 0 && undergoing.length > 0)
      for (const agent of agents)
        if (undergoing.every((names) => names.has(agent)) && !isTitle(agent, action, cited))
          reasons.push(`“${agent.slice(1)}” does not do “${action}” in the claims`);
    if (known.size === 0) continue;
    for (const agent of agents)
      if (!known.has(agent) && !isTitle(agent, action, cited))
        reasons.push(`“${agent.slice(1)}” is not who does “${action}” in the claims`);
  }
  return reasons;
}

/** Claims about a person or body often leave it out: `Chaired the 24th summit`. */
const isTitle = (agent: string, action: string, cited: Cited): boolean =>
  cited.supports.some(
    (support) =>
      (support.entry.kind === 'people' || support.entry.kind === 'organisations') &&
      support.title.has(agent) &&
      cited.units.some(
        (unit) =>
          unit.record === support.entry.id && unit.concepts.has(action) && unit.agents.get(action) === undefined,
      ),
  );
