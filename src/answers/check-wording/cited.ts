/** The claims that a text cites, ready to be asked what they hold. */
import type { CuratedRecord } from '../../record/record.ts';
import { prepare, type Support } from './support.ts';
import type { DateSpan, Token } from './token.ts';
import type { Unit } from './unit.ts';

export interface Cited {
  readonly supports: readonly Support[];
  /** The clauses of the cited claims and what belongs to their entries. */
  readonly units: readonly Unit[];
  /** Everything that the cited claims speak of. */
  readonly concepts: ReadonlySet<string>;
  readonly dates: readonly DateSpan[];
  /** Tokens of the claims by concept, with the unit and place in which each stands. */
  readonly places: ReadonlyMap<string, readonly TokenPlace[]>;
}

export interface TokenPlace {
  readonly token: Token;
  readonly unit: Unit;
  readonly at: number;
}

const remembered = new WeakMap<CuratedRecord, Map<string, Cited>>();
const REMEMBERED = 1000;

/** @param claims ids that the record has */
export function citedBy(claims: readonly string[], record: CuratedRecord): Cited {
  const known = remembered.get(record) ?? new Map<string, Cited>();
  remembered.set(record, known);
  const key = claims.join(' ');
  const cited = known.get(key) ?? gather(claims, record);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, cited);
  return cited;
}

function gather(claims: readonly string[], record: CuratedRecord): Cited {
  const { supportOf } = prepare(record);
  const supports = new Map<string, Support>();
  const units: Unit[] = [];
  for (const id of claims) {
    const entry = record.claims.get(id)?.entry;
    if (entry === undefined) continue;
    const support = supportOf(entry);
    if (!supports.has(entry.id)) units.push(support.common, support.context);
    supports.set(entry.id, support);
    units.push(...(support.unitsOf.get(id) ?? []));
  }
  const places = new Map<string, TokenPlace[]>();
  const concepts = new Set<string>();
  for (const unit of units) {
    for (const concept of unit.concepts) concepts.add(concept);
    unit.clause.forEach((token, at) => {
      const known = places.get(token.concept);
      if (known === undefined) places.set(token.concept, [{ token, unit, at }]);
      else known.push({ token, unit, at });
    });
  }
  return { supports: [...supports.values()], units, concepts, dates: units.flatMap((unit) => unit.dates), places };
}
