/** What a clause of a claim holds: the smallest stretch of the record that a text is compared with. */
import { agentsIn, type Order, passiveSubjects, patientsIn } from './agents.ts';
import { type Denial, denied, kindsOf, scopedMarks } from './modality.ts';
import type { Names } from './names.ts';
import { bodiesOf, type Office, officesIn, wordsBefore } from './offices.ts';
import { type Position, positionsIn } from './positions.ts';
import type { Clause, DateSpan } from './token.ts';

/** A clause of a claim, or what belongs to a record as a whole. */
export interface Unit {
  readonly record: string;
  /** It stands beside the claims: in a title or another name. */
  readonly common: boolean;
  /** It tells of the record itself, such as a contradiction between sources. */
  readonly caveat: boolean;
  readonly clause: Clause;
  readonly marks: readonly ReadonlySet<string>[];
  readonly denied: readonly Denial[];
  readonly concepts: ReadonlySet<string>;
  readonly dates: readonly DateSpan[];
  /** People, bodies and states in the clause. */
  readonly actors: ReadonlySet<string>;
  /** Actions of the clause and who does them. */
  readonly agents: ReadonlyMap<string, ReadonlySet<string>>;
  /** Actions that nobody is said to do, and the names that stand after them. */
  readonly patients: ReadonlyMap<string, ReadonlySet<string>>;
  /** Actions in the passive and the names that undergo them. */
  readonly undergoers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who came before whom, in the claim of the clause. */
  readonly orders: readonly Order[];
  readonly positions: readonly Position[];
  readonly offices: readonly Office[];
  readonly beforePeople: readonly Office[];
  readonly bodies: readonly Office[];
}

/** @param more what belongs to the clause without standing in it */
export function unit(
  record: string,
  clause: Clause,
  names: Names,
  more: {
    readonly dates?: readonly DateSpan[];
    readonly concepts?: readonly string[];
    readonly common?: boolean;
    readonly caveat?: boolean;
    readonly orders?: readonly Order[];
    /** What somebody says in the clause before. */
    readonly said?: boolean;
    /** The clause with its pronouns resolved. */
    readonly acting?: Clause;
  },
): Unit {
  const inText = clause.flatMap((token) => (token.span === undefined ? [] : [token.span]));
  const acting = more.acting ?? clause;
  return {
    record,
    clause,
    common: more.common ?? false,
    caveat: more.caveat ?? false,
    marks: scopedMarks(clause, more.said ?? false),
    denied: denied(clause),
    concepts: new Set([
      ...clause.flatMap((token) => [
        token.concept,
        ...(token.kind === 'pair' ? token.parts.map((part) => `${part}+`) : token.parts),
        ...kindsOf(token).map((kind) => `mark:${kind}`),
      ]),
      ...(more.concepts ?? []),
    ]),
    dates: [...inText, ...(more.dates ?? [])],
    actors: new Set(clause.flatMap((token) => (names.actors.has(token.concept) ? [token.concept] : []))),
    agents: more.common === true ? new Map() : agentsIn(acting, names, false),
    patients: more.common === true ? new Map() : patientsIn(acting, names),
    undergoers: more.common === true ? new Map() : passiveSubjects(acting, names),
    orders: more.orders ?? [],
    offices: more.common === true ? [] : officesIn(clause, names),
    bodies: more.common === true ? [] : bodiesOf(clause, names),
    beforePeople: more.common === true ? [] : wordsBefore(clause, names),
    positions: more.common === true ? [] : positionsIn(acting),
  };
}
