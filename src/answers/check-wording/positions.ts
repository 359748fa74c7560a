/** On which side of a verb a name stands: who acts before it, whom it concerns after it. */
import { isPredicate, isVerb } from './clauses.ts';
import type { Clause, Token } from './token.ts';

export interface Position {
  readonly verb: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const BE = /^(?:is|was|are|were|be|been|has|have|had)$/i;

/** The verbs of a clause in the active, with what is named on both sides; `is` and `has` count as one. */
export function positionsIn(clause: Clause): readonly Position[] {
  return clause.flatMap((token, at) => {
    const bare = BE.test(token.surface);
    if (bare ? isVerb(clause[at + 1]) : !isPredicate(token) || BE.test(clause[at - 1]?.surface ?? '')) return [];
    if (!bare && (describes(clause, at) || clause[at + 1]?.kind === 'date')) return [];
    if (!bare && clause.slice(at + 1, at + 3).some(({ surface }) => /^by$/i.test(surface))) return [];
    const ends = clause.findIndex((later, place) => place > at && isVerb(later) && !BE.test(later.surface));
    return [
      {
        verb: bare ? 'be' : token.concept,
        before: conceptsIn(clause.slice(0, at)),
        after: conceptsIn(clause.slice(at + 1, ends < 0 ? undefined : ends)),
      },
    ];
  });
}

/** `the key sectors named at the meeting`: a participle behind its noun. */
const describes = (clause: Clause, at: number): boolean =>
  /ed$/.test(clause[at]?.surface ?? '') &&
  clause[at - 1]?.kind === 'word' &&
  /^(?:at|in|on|by|as|for|with|from)$/i.test(clause[at + 1]?.surface ?? '');

const COMPANY = /^(?:with|and|to|from)$/i;

const conceptsIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token, at) =>
      (token.kind === 'name' || token.kind === 'word') && !COMPANY.test(tokens[at - 1]?.surface ?? '')
        ? [token.concept, ...token.parts]
        : [],
    ),
  );
