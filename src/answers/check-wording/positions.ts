/** On which side of a verb or of a relation something stands: who acts or follows, and whom or what it concerns. */
import { isPredicate, isPredicateAt, isVerb } from './clauses.ts';
import { free } from './language/vocabulary.ts';
import type { Clause, Token } from './token.ts';

export interface Position {
  readonly verb: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const BE = /^(?:is|was|are|were|be|been|being|has|have|had)$/i;
const PREPOSITION = /^(?:at|in|on|as|for|with|from|under|to|by|since|until|during|among|between|after|before)$/i;
const BY = /^by$/i;

/**
 * The verbs and relations of a clause with what stands on both sides, as if every verb were in the active; `is` and `has`
 * count as one.
 */
export function positionsIn(clause: Clause): readonly Position[] {
  return clause.flatMap((token, at) => relationAt(clause, at) ?? copulaAt(clause, at) ?? verbAt(clause, at, token));
}

/** `a response to`, `in support of`, `beside`: what comes first is not what comes second. */
const RELATIONS = new Set(['answer', 'successor', 'support', 'follow', 'follow_up', 'part', 'back', 'addition']);
const RELATIVE = /^(?:beside|alongside|under|around|beneath|within|inside)$/i;

function relationAt(clause: Clause, at: number): Position[] | undefined {
  const token = clause[at];
  const next = clause[at + 1];
  if (token === undefined) return undefined;
  const noun = RELATIONS.has(token.concept) && /^(?:to|of)$/i.test(next?.surface ?? '');
  if (!noun && token.concept !== 'beside' && !RELATIVE.test(token.surface)) return undefined;
  if (/^(?:which|it|whom)$/i.test(next?.surface ?? '')) return [];
  const comma = clause.findIndex(({ surface }, place) => place > at && surface === ',');
  const near = conceptsIn(clause.slice(clause.slice(0, at).findLastIndex(isPredicate) + 1, at));
  const before = near.size > 0 ? near : conceptsIn(clause.slice(0, at));
  const after = clause.slice(at + (noun ? 2 : 1), comma < 0 ? undefined : comma);
  const [other, whom] = [
    before.size > 0 || comma < 0 ? before : conceptsIn(clause.slice(comma + 1)),
    conceptsIn(after),
  ];
  return other.size === 0 || whom.size === 0 ? [] : [{ verb: `${token.concept}~`, before: other, after: whom }];
}

function copulaAt(clause: Clause, at: number): Position[] | undefined {
  if (!BE.test(clause[at]?.surface ?? '')) return undefined;
  if (isVerb(clause[at + 1])) return [];
  return [
    { verb: 'be', before: conceptsIn(clause.slice(0, at)), after: conceptsIn(clause.slice(at + 1, endOf(clause, at))) },
  ];
}

function verbAt(clause: Clause, at: number, token: Token): Position[] {
  if (!isPredicateAt(clause, at) || BE.test(token.surface) || isNoun(clause, at)) return [];
  const next = clause[at + 1];
  const end = endOf(clause, at);
  const by = clause.findIndex(({ surface }, place) => place > at && place < (end ?? Infinity) && BY.test(surface));
  const passive = isPassive(clause, at);
  if (passive || by === at + 1) {
    const comma = at > 0 ? -1 : clause.findIndex(({ kind }, place) => place > by && kind === 'stop');
    const doing = by < 0 ? [] : clause.slice(by + 1, comma < 0 ? end : comma);
    return verb(token, doing, comma < 0 ? subjectOf(clause, at) : clause.slice(comma + 1, end));
  }
  const circumstance = next !== undefined && PREPOSITION.test(next.surface) && token.concept !== 'report';
  if (next === undefined || next.kind === 'date' || next.kind === 'stop' || circumstance) return [];
  return verb(token, subjectOf(clause, at), clause.slice(/^to$/i.test(next.surface) ? at + 2 : at + 1, end));
}

const verb = (token: Token, doing: Clause, undergoing: Clause): Position[] => [
  { verb: token.concept, before: conceptsIn(doing), after: conceptsIn(undergoing) },
];

/** `participants`, `grid links are`, `harmonised standards`: no verb, although it looks like one. */
const isNoun = (clause: Clause, at: number): boolean => {
  const [previous, token, next] = [clause[at - 1], clause[at], clause[at + 1]];
  if (/^(?:an?|the|its|their)$/i.test(previous?.surface ?? '')) return true;
  if (/ed$/.test(token?.surface ?? '')) return isAttributive(previous, next);
  if (/(?:ers|ors|ions|ings|airs|ists)$/.test(token?.surface ?? '')) return true;
  return next === undefined || BE.test(next.surface) || /^(?:of|and)$/i.test(next.surface);
};

const isAttributive = (previous: Token | undefined, next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  (previous === undefined || (previous.kind !== 'name' && previous.kind !== 'word') || isVerb(previous)) &&
  !BE.test(previous?.surface ?? '');

const isPassive = (clause: Clause, at: number): boolean => {
  const [before, between] = [clause[at - 2], clause[at - 1]];
  const be = /^(?:is|was|are|were|be|been|being)$/i;
  return be.test(between?.surface ?? '') || (be.test(before?.surface ?? '') && !/^to$/i.test(between?.surface ?? ''));
};

/** What stands before a verb, without the circumstances with which a sentence begins: `At the session Indonesia said`. */
function subjectOf(clause: Clause, at: number): Clause {
  const start = clause.findLastIndex((token, place) => place < at && isVerb(token) && !BE.test(token.surface)) + 1;
  const before = clause.slice(start, at);
  if (!PREPOSITION.test(before[0]?.surface ?? '')) return before;
  const comma = before.findLastIndex(({ kind }) => kind === 'stop');
  const head = before.findLastIndex(({ kind, surface }) => kind !== 'function' && !BE.test(surface));
  return before.slice(comma >= 0 ? comma + 1 : Math.max(head, 0));
}

const endOf = (clause: Clause, at: number): number | undefined => {
  const end = clause.findIndex((later, place) => place > at && isVerb(later) && !BE.test(later.surface));
  return end < 0 ? undefined : end;
};

const COMPANY = /^(?:with|and|to|from)$/i;

const conceptsIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token, at) =>
      token.kind !== 'function' &&
      token.kind !== 'stop' &&
      token.kind !== 'date' &&
      !free.has(token.concept) &&
      !isVerb(token) &&
      !COMPANY.test(tokens[at - 1]?.surface ?? '')
        ? [token.concept, ...token.parts]
        : [],
    ),
  );

/**
 * Whether what stands on one side in the text stands on the other in the claim, more than on its own.
 * @param strict both sides have to cross: where the words of another language do not show the passive
 */
export function isCrossed(text: Position, claim: Position, actors: ReadonlySet<string>, strict: boolean): boolean {
  const before = claim.before.difference(claim.after);
  const after = claim.after.difference(claim.before);
  const own = text.before.difference(text.after);
  const others = text.after.difference(text.before);
  const count = (one: ReadonlySet<string>, two: ReadonlySet<string>): number => one.intersection(two).size;
  if (text.verb === 'be')
    return (
      count(own.intersection(actors), after) > 0 &&
      count(others.intersection(actors), before) > 0 &&
      count(own, before) === 0 &&
      count(others, after) > 0
    );
  const [there, back] = [count(own, after), count(others, before)];
  if (text.verb.endsWith('~')) return there > 0 && back > 0 && there + back > count(own, before) + count(others, after);
  if (own.size > 0 && before.size > 0 && count(own, after) === own.size && !strict) return true;
  const doer = [...own].at(-1);
  if (back > 0 && doer !== undefined && after.has(doer) && !strict) return true;
  if (there > 0 && back > 0 && count(own, before) === 0) return true;
  return there + back > count(own, before) + count(others, after) && !(strict && (there === 0 || back === 0));
}
