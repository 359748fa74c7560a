/** What a clause ties together has to be tied together in the claims: who with what, what with when, where and how many. */
import type { Cited } from './cited.ts';
import { isAction } from './clauses.ts';
import { isInTitle } from './figures.ts';
import { spanSupports, startsAt, endsAt } from './dates.ts';
import { free, mutual, supporters } from './language/vocabulary.ts';
import { agentsIn } from './agents.ts';
import type { Names } from './names.ts';
import type { Unit } from './support.ts';
import type { Clause, Token } from './token.ts';

/** @returns a reason for each pair that no claim holds together, and each action that another does in the claims */
export function bindingFaults(clauses: readonly Clause[], cited: Cited, reading: { readonly names: Names; readonly translated: boolean }): string[] {
  const reasons: string[] = [];
  for (const clause of clauses) {
    reasons.push(...agentFaults(clause, cited, reading));
    const contents = clause.filter((token) => token.kind !== 'function' && token.kind !== 'stop' && !free.has(token.concept));
    for (const anchor of contents) {
      if (!isAnchor(anchor)) continue;
      for (const other of contents) {
        if (other === anchor || other.concept === anchor.concept && other.kind !== 'date') continue;
        if (!isTied(anchor, other, contents, cited, reading.names)) reasons.push(`“${anchor.surface}” and “${other.surface}” do not belong together in the claims`);
      }
    }
  }
  return reasons.slice(0, 5);
}

/** `the 2021-2025 plan`: the years are part of a name. */
const isPeriod = (token: Token): boolean => token.span?.to !== undefined && token.span.from.month === undefined;

const isAnchor = (token: Token): boolean => token.kind === 'date' || token.kind === 'number' || token.kind === 'ordinal' || token.kind === 'name';

function has(unit: Unit, token: Token): boolean {
  if (token.kind === 'date') {
    const { span } = token;
    return span !== undefined && unit.dates.some((known) => spanSupports(span, known) || startsAt(span, known) || endsAt(span, known));
  }
  if (unit.concepts.has(token.concept)) return true;
  if (token.kind === 'pair' || token.parts.length > 0) return token.parts.length > 0 && token.parts.every((part) => hasConcept(unit, part));
  return hasConcept(unit, token.concept);
}

const hasConcept = (unit: Unit, concept: string): boolean =>
  unit.concepts.has(concept) || (supporters.get(concept)?.some((special) => unit.concepts.has(special)) ?? false);

function isTied(anchor: Token, other: Token, clause: readonly Token[], cited: Cited, names: Names): boolean {
  if (anchor.kind === 'date' && other.kind === 'date') return true;
  if (anchor.span !== undefined && isInTitle(anchor.span, cited) || other.span !== undefined && isInTitle(other.span, cited)) return true;
  if (cited.supports.length === 1 && (isPeriod(anchor) || isPeriod(other))) return true;
  const withAnchor = unitsWith(anchor, cited, names);
  const withOther = unitsWith(other, cited, names);
  if (withAnchor.length === 0 || withOther.length === 0) return true;
  const common = new Map(cited.supports.map((support) => [support.entry.id, support.common]));
  for (const first of withAnchor) {
    for (const second of withOther) {
      if (first === second) return true;
      if (first.record !== second.record) continue;
      if (first === common.get(first.record) || second === common.get(first.record)) return true;
      if (other.kind === 'word' && !['chair', 'host'].includes(other.concept) && (anchor.kind === 'name' || !isAction(other))) return true;
      if (!rivals(first, other, names) && !rivals(second, anchor, names)) return true;
    }
  }
  return cited.supports.some(
    (support) =>
      clause.some((token) => token.kind === 'name' && support.title.has(token.concept) && token !== anchor && token !== other) &&
      bridges(support.entry.id, withAnchor, withOther, clause, cited),
  );
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
function bridges(id: string, withAnchor: readonly Unit[], withOther: readonly Unit[], clause: readonly Token[], cited: Cited): boolean {
  const inOne = withAnchor.some((unit) => unit.record === id) || withOther.some((unit) => unit.record === id);
  if (!inOne) return false;
  const title = cited.supports.find((support) => support.entry.id === id)?.title;
  const bridge = clause.find((token) => token.kind === 'name' && title?.has(token.concept));
  if (bridge === undefined) return false;
  return [...withAnchor, ...withOther].some((unit) => unit.record !== id && cited.units.some((known) => known.record === unit.record && has(known, bridge)));
}

/** Whether a unit has another token of the kind instead of this one. */
const isAbbreviation = (token: Token): boolean => /^[A-Z][A-Za-z]*[A-Z]/.test(token.surface);

function rivals(unit: Unit, token: Token, names: Names): boolean {
  if (token.kind === 'date') return unit.dates.length > 0;
  if (names.proper.has(token.concept)) return unit.clause.some((known) => names.proper.has(known.concept));
  if (token.kind === 'name') return names.actors.has(token.concept) ? unit.actors.size > 0 : unit.clause.some((known) => known.kind === 'name' && !names.actors.has(known.concept) && isAbbreviation(known) && isAbbreviation(token));
  if (token.concept === 'chair' || token.concept === 'host') return unit.concepts.has(`co-${token.concept}`) || unit.concepts.has(`co_${token.concept}`);
  if (token.kind === 'number' || token.kind === 'ordinal') return unit.clause.some((known) => known.kind === token.kind);
  return false;
}

function agentFaults(clause: Clause, cited: Cited, { names, translated }: { readonly names: Names; readonly translated: boolean }): string[] {
  const reasons: string[] = [];
  for (const [action, agents] of agentsIn(clause, names, translated)) {
    if (mutual.has(action)) continue;
    const equal = [action, ...(supporters.get(action) ?? [])];
    const known = new Set(cited.units.flatMap((unit) => equal.flatMap((one) => [...(unit.agents.get(one) ?? [])])));
    const undergoing = cited.units.flatMap((unit) => { const names = unit.patients.get(action); return names === undefined ? [] : [names]; });
    if (known.size === 0 && undergoing.length > 0)
      for (const agent of agents) if (undergoing.every((names) => names.has(agent)) && !isTitle(agent, action, cited)) reasons.push(`“${agent.slice(1)}” does not do “${action}” in the claims`);
    if (known.size === 0) continue;
    for (const agent of agents) if (!known.has(agent) && !isTitle(agent, action, cited)) reasons.push(`“${agent.slice(1)}” is not who does “${action}” in the claims`);
  }
  return reasons;
}

/** Claims about a person or body often leave it out: `Chaired the 24th summit`. */
const isTitle = (agent: string, action: string, cited: Cited): boolean =>
  cited.supports.some(
    (support) =>
      (support.entry.kind === 'people' || support.entry.kind === 'organisations') &&
      support.title.has(agent) &&
      cited.units.some((unit) => unit.record === support.entry.id && unit.concepts.has(action) && unit.agents.get(action) === undefined),
  );
