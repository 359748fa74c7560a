/** What a clause ties together has to be tied together in the claims: who with what, what with when, where and how many. */

import type { Cited } from './cited.ts';
import { isInTitle } from './date-faults.ts';
import { spanSupports } from './dates.ts';
import { has } from './holds.ts';
import { free } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Clause, DateSpan, Token } from './token.ts';
import type { Unit } from './unit.ts';

/** @returns a reason for each pair that no claim holds together, and each action that another does in the claims */
export function bindingFaults(clauses: readonly Clause[], cited: Cited, names: Names): string[] {
  const reasons: string[] = [];
  for (const clause of clauses) {
    const contents = clause.filter(
      (token, at) =>
        token.kind !== 'function' &&
        token.kind !== 'stop' &&
        !free.has(token.concept) &&
        !isNamePart(clause, at, cited),
    );
    reasons.push(...otherPlanFaults(clause, contents, cited));
    const units = new Map(contents.map((token) => [token, unitsWith(token, cited, names)]));
    for (const anchor of contents) {
      if (!isAnchor(anchor)) continue;
      for (const other of contents) {
        if (other === anchor || (other.concept === anchor.concept && other.kind !== 'date')) continue;
        if (!isTied(anchor, other, units, cited, names))
          reasons.push(`“${anchor.surface}” and “${other.surface}” do not belong together in the claims`);
      }
    }
  }
  return reasons.slice(0, 5);
}

/** `the Masterplan 2030 was approved in January 2021`, where that is told of the Masterplan 2025. */
function otherPlanFaults(clause: Clause, contents: readonly Token[], cited: Cited): string[] {
  const years = clause.filter((token, at) => token.span !== undefined && isNamePart(clause, at, cited));
  return years.flatMap(({ span, surface }) => {
    const named = cited.supports.filter(
      ({ nameDates }) => span && nameDates.some((known) => spanSupports(span, known)),
    );
    if (named.length === 0 || named.length === cited.supports.length) return [];
    return contents
      .filter((token) => isAnchor(token) && cited.units.some((unit) => !unit.common && has(unit, token)))
      .filter(
        (token) => !cited.units.some((unit) => has(unit, token) && named.some(({ entry }) => entry.id === unit.record)),
      )
      .map((token) => `“${token.surface}” is not of “${surface}” in the claims`);
  });
}

/** `the 2021-2025 plan`: the years are part of a name. */
const isPeriod = (token: Token): boolean => token.span?.to !== undefined && token.span.from.month === undefined;

/** `Vision 2030`: the year is a part of the name, where no preposition makes it a time. */
function isNamePart(clause: Clause, at: number, cited: Cited): boolean {
  const { span } = clause[at] ?? {};
  const before = clause[at - 1];
  if (span === undefined || before?.kind === 'function') return false;
  const isHere = (known: DateSpan): boolean => spanSupports(span, known);
  const follows = (cited.places.get(before?.concept ?? '') ?? []).some(({ unit, at: place }) => {
    const next = unit.clause[place + 1]?.span;
    return next !== undefined && next.from.month === undefined && isHere(next);
  });
  return follows || cited.supports.some(({ nameDates }) => nameDates.some(isHere));
}

const isAnchor = (token: Token): boolean =>
  token.kind === 'date' ||
  token.kind === 'number' ||
  token.kind === 'ordinal' ||
  token.kind === 'name' ||
  token.kind === 'pair' ||
  /^v\d/.test(token.concept);

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
  if (anchor.kind === 'date' && withAnchor.every((unit) => unit.caveat))
    return withAnchor.some((unit) => has(unit, other));
  if (isCountedElsewhere(anchor, other, withAnchor, withOther)) return false;
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

/** `nine working groups`, where the claims count seven of them and nine of something else. */
const isCountedElsewhere = (
  anchor: Token,
  other: Token,
  withAnchor: readonly Unit[],
  withOther: readonly Unit[],
): boolean =>
  anchor.kind === 'number' &&
  other.kind === 'word' &&
  withAnchor.every((unit) => unit.common || !has(unit, other)) &&
  withOther.some((unit) => !unit.common) &&
  withOther.every(
    (unit) => unit.common || unit.clause.some(({ kind, concept }) => kind === 'number' && concept !== anchor.concept),
  );

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
