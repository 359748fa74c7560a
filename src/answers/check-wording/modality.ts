/** Who says how surely what: negation, plans, wishes and proposals, and how far in a clause they reach. */
import { modalityOf, negations } from './language/vocabulary.ts';
import type { Clause, Token } from './token.ts';

const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);
const BLOCKS_NEGATION = new Set(['but']);

/** A word that denies what follows it. */
export const isNegation = (token: Token): boolean => negations.has(token.concept) || /n't$/.test(token.surface);

/** The kinds of modality that a token marks. */
export const kindsOf = (token: Token): readonly string[] =>
  token.kind === 'word' || token.kind === 'function' ? (modalityOf.get(token.concept) ?? []) : [];

/** All kinds of modality in a clause. */
export const marksOf = (clause: Clause): ReadonlySet<string> =>
  new Set(clause.flatMap((token, at) => [...kindsOf(token), ...(isPurpose(clause, at) ? ['purpose'] : [])]));

/** `a fund to turn research into products`, `for turning it`: what is to come of it. */
const isPurpose = (clause: Clause, at: number): boolean => {
  const [token, verb] = [clause[at]?.surface ?? '', clause[at + 1]];
  if (verb?.kind !== 'word') return false;
  return /^to$/i.test(token) ? !/(?:s|ed|ing)$/.test(verb.surface) : /^for$/i.test(token) && /ing$/.test(verb.surface);
};

/** `by the count of`, `per Xinhua`; not `per month`. */
const isAttribution = (clause: Clause, at: number): boolean =>
  clause[at]?.concept === 'count' || (clause[at]?.concept === 'per' && clause[at + 1]?.kind === 'name');

/**
 * The kinds of modality under which each token of a claim's clause stands.
 * @param isSaid whether somebody says it in the clause before: `that ...`
 */
export function scopedMarks(clause: Clause, isSaid: boolean): readonly ReadonlySet<string>[] {
  const whole = clause.flatMap((token, at) =>
    isPassive(clause, at) || isAttribution(clause, at) ? kindsOf(token) : [],
  );
  const active = new Set(isSaid ? [...whole, 'say'] : whole);
  return clause.map((token, at) => {
    const here = new Set(active);
    if (isPurpose(clause, at)) active.add('purpose');
    if (BE.has(token.surface.toLowerCase())) active.delete('purpose');
    if (token.concept !== 'per') for (const kind of kindsOf(token)) active.add(kind);
    return here;
  });
}

const isDeniedThroughout = (clause: Clause): boolean =>
  clause.some(isNegation) &&
  /\b(?:not|no longer) (?:yet )?(?:on record|found|confirmed|stated|known|read|given|in)\b|\bno [^,]*(?:is|are|was|were|been) (?:on record|found|known|confirmed|stated|given)\b|\b(?:unknown|unclear|unconfirmed)\b/i.test(
    clause.map(({ surface }) => surface).join(' '),
  );

const isPassive = (clause: Clause, at: number): boolean =>
  BE.has(clause[at - 1]?.surface.toLowerCase() ?? '') || BE.has(clause[at - 2]?.surface.toLowerCase() ?? '');

/** `Hou Yanqi did not`: what is denied stands before. */
const isElliptic = (clause: Clause): boolean => {
  const last = clause.findLastIndex(({ kind }) => kind !== 'stop');
  const token = clause[last];
  return last > 0 && token !== undefined && isNegation(token);
};

/** after: a negation stands before the token; throughout: the clause says that something is not known. */
export type Denial = 'after' | 'throughout' | undefined;

/** Which tokens of a clause are denied. */
export function denied(clause: Clause): readonly Denial[] {
  const throughout = isDeniedThroughout(clause) ? 'throughout' : undefined;
  const elliptic = isElliptic(clause);
  let under: Denial = throughout ?? (elliptic ? 'after' : undefined);
  return clause.map((token) => {
    const here = under;
    if (isNegation(token)) under = throughout ?? 'after';
    if (!elliptic && BLOCKS_NEGATION.has(token.surface.toLowerCase())) under = undefined;
    return here;
  });
}
