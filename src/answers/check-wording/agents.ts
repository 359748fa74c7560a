/** Who does what in a clause, as far as the order of its words shows. */
import { isPredicate, isPredicateAt, isVerb } from './clauses.ts';
import { actions, scopes } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Clause, Token } from './token.ts';

const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);
const AUXILIARIES = new Set([...BE, 'has', 'have', 'had', 'will', 'would', 'does', 'did', 'do']);
const PREPOSITIONS = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'from',
  'with',
  'for',
  'into',
  'between',
  'among',
  'under',
  'within',
  'beside',
  'toward',
  'towards',
  'alongside',
  'along',
  'via',
  'per',
]);

/** Finds for each action of a clause the people, bodies and states that do it; an action without any is left out. */
export function agentsIn(clause: Clause, names: Names, inverted: boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  clause.forEach((token, at) => {
    if (token.kind !== 'word' || !(isPredicate(token) || actions.has(token.concept))) return;
    const agents =
      byPhrase(clause, at, names, inverted) ??
      ((isPassive(clause, at) && /(?:ed|t|n|d)$/.test(small(token)) && small(token) !== 'host') ||
      !isVerbLike(clause, at)
        ? []
        : subject(clause, at, names));
    if (agents.length === 0) return;
    const known = found.get(token.concept) ?? new Set();
    for (const agent of agents) known.add(agent);
    found.set(token.concept, known);
  });
  return found;
}

const small = (token: Token | undefined): string => token?.surface.toLowerCase() ?? '';

const isPassive = (clause: Clause, at: number): boolean =>
  BE.has(small(clause[at - 1])) || (BE.has(small(clause[at - 2])) && clause[at - 1]?.kind === 'word');

/** Not a noun (`the support of`), an infinitive or a participle that describes. */
const isVerbLike = (clause: Clause, at: number): boolean => {
  const token = clause[at];
  const surface = small(token);
  if (token?.finite) return true;
  if (/ing$/.test(surface)) return false;
  const noun =
    BE.has(small(clause[at - 1])) || (/^(?:the|an?)$/.test(small(clause[at - 1])) && BE.has(small(clause[at - 2])));
  if (noun && !/ed$/.test(surface)) return true;
  return (
    isPredicateAt(clause, at) ||
    isVerb(token) ||
    /s$/.test(surface.split(' ')[0] ?? '') ||
    ['would', 'will', 'to'].includes(small(clause[at - 1]))
  );
};

/** `led by Gao Bao`, and in other languages also `by Gao Bao led`. */
function byPhrase(clause: Clause, at: number, names: Names, inverted: boolean): string[] | undefined {
  const next = clause.findIndex((token, position) => position > at && position <= at + 2 && small(token) === 'by');
  if (next >= 0) return actorsFrom(clause, next + 1, names);
  const far = isPassive(clause, at) ? farBy(clause, at, names) : [];
  if (far.length > 0) return far;
  if (!inverted) return undefined;
  const previous = clause.findLastIndex((token, position) => position < at && small(token) === 'by');
  if (previous >= 0 && !clause.slice(previous + 1, at).some((token) => isVerb(token)))
    return actorsFrom(clause, previous + 1, names);
  return undefined;
}

/** `was opened in Fuzhou on 17 November 2025 by the ASEAN-China Centre`. */
function farBy(clause: Clause, at: number, names: Names): string[] {
  const by = clause.findIndex((token, position) => position > at && small(token) === 'by');
  return by < 0 || clause.slice(at + 1, by).some(isVerb) ? [] : actorsFrom(clause, by + 1, names);
}

function actorsFrom(clause: Clause, from: number, names: Names): string[] {
  const found: string[] = [];
  for (const [offset, token] of clause.slice(from).entries()) {
    if (token.kind === 'stop' && clause.slice(from + offset + 1, from + offset + 4).some(isVerb)) break;
    if (isVerb(token) || token.kind === 'date' || (token.kind === 'function' && PREPOSITIONS.has(small(token)))) break;
    if (token.kind === 'name' && names.actors.has(token.concept) && !describes(clause[from + offset + 1]))
      found.push(token.concept);
  }
  return found;
}

/** `China's premier`: a name before another word only describes it. */
const describes = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'name' ||
    next.kind === 'pair' ||
    (next.kind === 'word' && next.concept !== 'state' && !isVerb(next) && !scopes.has(next.concept)));

/** Names after an action for which a clause names nobody who does it. */
export function patientsIn(clause: Clause, names: Names): ReadonlyMap<string, ReadonlySet<string>> {
  const doers = agentsIn(clause, names, false);
  const found = new Map<string, Set<string>>();
  clause.forEach((token, at) => {
    if (token.kind !== 'word' || !isVerb(token) || doers.has(token.concept)) return;
    if (clause.slice(at + 1, at + 4).some((later) => small(later) === 'by')) return;
    const end = clause.findIndex(({ surface }, place) => place > at && surface === ':');
    found.set(
      token.concept,
      new Set(
        clause
          .slice(at + 1, end < 0 ? undefined : end)
          .flatMap((later) => (names.actors.has(later.concept) ? [later.concept] : [])),
      ),
    );
  });
  return found;
}

/**
 * The names before the verb that no preposition governs.
 * @param joined whether a preposition governs both names in `of China and Cambodia`
 */
function subject(clause: Clause, at: number, names: Names, joined = false): string[] {
  const start =
    clause.findLastIndex(
      (token, position) =>
        position < at &&
        (token.surface === ':' || (token.kind === 'word' && isVerb(token) && !AUXILIARIES.has(small(token)))),
    ) + 1;
  let found: string[] = [];
  let governed = false;
  let afterGoverned = false;
  for (const [offset, token] of clause.slice(start, at).entries()) {
    if (
      (token.kind === 'function' && PREPOSITIONS.has(small(token))) ||
      /^(?:before|after)$| (?:of|to|with)$/.test(small(token))
    )
      governed = true;
    else if (token.kind === 'stop' || token.kind === 'date' || (token.kind === 'function' && small(token) === 'and'))
      governed = joined && afterGoverned && small(token) === 'and';
    else if (token.kind === 'name' && names.actors.has(token.concept)) {
      if (!governed && (start + offset + 1 === at || !describes(clause[start + offset + 1]))) found.push(token.concept);
      afterGoverned = governed;
      governed = false;
    }
  }
  if (found.length > 3) found = found.slice(-3);
  return found;
}

/** Actions in the passive with the names that undergo them: `China was granted`. */
export function passiveSubjects(clause: Clause, names: Names): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  clause.forEach((token, at) => {
    if (token.kind !== 'word' || !isVerb(token) || !isPassive(clause, at)) return;
    const subjects = subject(clause, at, names, true);
    if (subjects.length > 0) found.set(token.concept, new Set([...(found.get(token.concept) ?? []), ...subjects]));
  });
  return found;
}

/** One who came before another. */
export interface Order {
  readonly first: string;
  readonly second: string;
}

/** `A before B` and `B after A`, of people. */
export function ordersIn(clause: Clause, names: Names): readonly Order[] {
  return clause.flatMap((token, at) => {
    const word = small(token);
    if (word !== 'before' && word !== 'after') return [];
    const isPerson = ({ concept }: Token): boolean => names.people.has(concept);
    const earlier = clause.slice(0, at).find(isPerson)?.concept;
    const later = clause.slice(at + 1, at + 4).find(isPerson)?.concept;
    if (earlier === undefined || later === undefined || earlier === later) return [];
    return [word === 'before' ? { first: earlier, second: later } : { first: later, second: earlier }];
  });
}

/** `China said that it supports ...`: puts the name in the place of the pronoun that takes it up in the next clause. */
export function resolved(clauses: readonly Clause[], names: Names): Clause[] {
  const isActor = (token: Token): boolean => token.kind === 'name' && names.actors.has(token.concept);
  let last: Token | undefined;
  return clauses.map((clause) => {
    const at = clause.findIndex(
      (token, place) => /^(?:it|he|she|they)$/i.test(token.surface) && isPredicate(clause[place + 1]),
    );
    const own = clause.slice(0, Math.max(at, 0)).find(isActor) ?? last;
    const made = at >= 0 && own !== undefined ? clause.with(at, own) : clause;
    last = made.find(isActor) ?? last;
    return made;
  });
}
