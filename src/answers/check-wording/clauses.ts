/** Splits tokens into clauses: stretches in which a name, a date, a figure and what happened belong together. */
import { IRREGULAR } from './language/english.ts';
import { actions, modalityOf } from './language/vocabulary.ts';
import type { Clause, Token } from './token.ts';

const HARD = new Set(['.', ';', '\n', '•', '·', '!', '?']);
/** What holds a clause together: members of a list, a label and what it labels, the cells of a row. */
const SOFT = new Set([',', ':', '|']);
const SUBORDINATE = new Set(['while', 'whereas', 'but', 'where', 'which', 'who', 'when', 'although', 'though', 'that']);
const FINITE = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'had', 'will', 'would', 'does', 'did']);

/** Whether a token is a verb that tells of something, as far as its form shows. */
export function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.finite) return true;
  const small = token.surface.toLowerCase();
  if (token.kind === 'function') return FINITE.has(small);
  if (token.kind !== 'word') return false;
  return FINITE.has(small) || isPast(small);
}

const past = new Map<string, boolean>();

function isPast(small: string): boolean {
  const known = past.get(small);
  if (known !== undefined) return known;
  const made = /[^e]ed\b/.test(small) || (IRREGULAR[small.split(/\s/)[0] ?? ''] !== undefined && small !== 'chinese');
  if (past.size < 50_000) past.set(small, made);
  return made;
}

/** A verb by its form, or one in the present by what it means: `it supports`. */
export const isPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isVerb(token) ||
    (token.kind === 'word' &&
      /^\S*[^s]s(?: |$)/.test(token.surface) &&
      (actions.has(token.concept) || modalityOf.has(token.concept))));

/** The same, or a verb in the plural, which only its place tells from a noun: `ministers report to`. */
export function isPredicateAt(clause: Clause, at: number): boolean {
  const [subject, token, next] = [clause[at - 1], clause[at], clause[at + 1]];
  if (isPredicate(token)) return true;
  return (
    goesOn(token) &&
    (subject?.kind === 'word' || subject?.kind === 'name') &&
    /[^s]s$/.test(subject.surface) &&
    (next?.kind === 'function' || next?.kind === 'name')
  );
}

/** Whether it makes a difference if the concept is done, planned or left undone. */
export const isAction = (token: Token): boolean =>
  token.kind === 'word' && (actions.has(token.concept) || /[^e]ed$/.test(token.surface));

/** @returns clauses without their punctuation, none of them empty */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (startsClause(tokens, at) && !isOnlyDate(clauses.at(-1) ?? [])) clauses.push([]);
    if (token.kind !== 'stop' || SOFT.has(token.surface)) clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => clause.some((token) => token.kind !== 'function' && token.kind !== 'stop'));
}

/** `In April 2018, and ...`: a date by itself is of what follows. */
const isOnlyDate = (clause: Clause): boolean =>
  clause.some(({ kind }) => kind === 'date') &&
  clause.every(
    ({ kind, surface }) => kind === 'date' || (kind === 'function' && !/^and$/i.test(surface)) || surface === ',',
  );

function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return false;
  if (token.kind === 'stop' && token.surface !== ':' && UNKNOWN.test(next(tokens, at))) return true;
  if (token.kind === 'stop') return HARD.has(token.surface) || (token.surface === ',' && splitsList(tokens, at));
  const small = token.surface.toLowerCase();
  if (token.kind === 'function' && small === 'and') return splitsAnd(tokens, at);
  if (SUBORDINATE.has(small))
    return small !== 'that' || !(isVerb(previous) || (isVerb(tokens[at + 1]) && tokens[at + 1]?.kind === 'function'));
  if ((small === 'after' || small === 'before' || small === 'with') && previous.surface === ',') return true;
  if (previous.surface === ',' && token.kind === 'name' && isVerb(tokens[at + 1]) && hasVerbBefore(tokens, at - 1))
    return true;
  return (
    previous.surface === ',' &&
    isVerb(token) &&
    !/^(?:based|led|held|set|would|will)$/.test(small) &&
    hasVerbBefore(tokens, at - 1)
  );
}

/** `(outcome not on record)` tells nothing of what stands beside it. */
const UNKNOWN = /\b(?:not|no|nor)\b.*\b(?:record|known|confirmed|read|found)\b/i;

const next = (tokens: readonly Token[], at: number): string => {
  const end = tokens.findIndex(({ kind }, place) => place > at && kind === 'stop');
  return tokens
    .slice(at + 1, end < 0 ? undefined : end)
    .map(({ surface }) => surface)
    .join(' ');
};

const segment = (tokens: readonly Token[], from: number, step: 1 | -1): Token[] => {
  const found: Token[] = [];
  for (let at = from; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'stop' ||
      (token.kind === 'function' && token.surface.toLowerCase() === 'and')
    )
      break;
    found.push(token);
  }
  return found;
};

const hasVerbBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let position = at; position >= 0; position -= 1) {
    const token = tokens[position];
    if (token === undefined || HARD.has(token.surface)) return false;
    if (isVerb(token)) return true;
  }
  return false;
};

/** `X signed in 2015 and took effect in 2019`: what follows tells something of its own. */
function splitsAnd(tokens: readonly Token[], at: number): boolean {
  const after = segment(tokens, at + 1, 1);
  if (
    tokens[at - 1]?.surface === ',' &&
    (list(tokens, at + 1, 1, true).some(isVerb) ||
      (tokens[at + 1]?.kind === 'name' && isPredicate(tokens[at + 2])) ||
      bothDated(tokens, at - 2, at + 1))
  )
    return true;
  if (
    tokens[at - 1]?.surface === ',' &&
    tokens
      .slice(at + 1, at + 4)
      .some((token, offset) => token.kind === 'name' && /^(?:an?|the)$/i.test(tokens[at + 2 + offset]?.surface ?? ''))
  )
    return true;
  const before = segment(tokens, at - 1, -1);
  if ((goesOn(after[0]) || isModal(after[0])) && isUnderModal(tokens, at)) return true;
  return (after.some(isVerb) && before.some(isVerb)) || bothDated(tokens, at - 1, at + 1);
}

const isModal = (token: Token | undefined): boolean => /^(?:will|would|shall)$/i.test(token?.surface ?? '');

const isUnderModal = (tokens: readonly Token[], at: number): boolean => {
  const start = tokens.findLastIndex(({ kind, surface }, place) => place < at && kind === 'stop' && HARD.has(surface));
  return tokens.slice(start + 1, at).some(isModal);
};

/** `would provide A and support B`: a bare verb that shares the verb before it. */
export const goesOn = (token: Token | undefined): boolean =>
  token?.kind === 'word' && actions.has(token.concept) && !/(?:s|ed|ing)$/.test(token.surface);

const splitsList = (tokens: readonly Token[], at: number): boolean =>
  bothDated(tokens, at - 1, at + 1) || bothCounted(tokens, at);

/** `16 lines, 75 billion kWh`: each member of the list has a count of its own. */
const bothCounted = (tokens: readonly Token[], at: number): boolean => {
  const after = list(tokens, at + 1, 1);
  const begins = after[0]?.kind === 'number' && after[1]?.kind === 'word';
  return (begins || after.at(-1)?.kind === 'number') && list(tokens, at - 1, -1).some(({ kind }) => kind === 'number');
};

/** `Nanning (January 2023), Jakarta (May 2024)`: each member of the list has a date of its own. */
function bothDated(tokens: readonly Token[], before: number, after: number): boolean {
  const dated = (found: readonly Token[]): boolean =>
    found.some((token) => token.kind === 'date') &&
    found.some((token) => token.kind !== 'date' && token.kind !== 'function');
  return dated(list(tokens, before, -1)) && dated(list(tokens, after, 1));
}

const list = (tokens: readonly Token[], from: number, step: 1 | -1, through = false): Token[] => {
  const found: Token[] = [];
  for (let at = from; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (
      token === undefined ||
      HARD.has(token.surface) ||
      token.surface === ',' ||
      (!through && token.surface === 'and' && token.kind === 'function')
    )
      break;
    if (token.kind !== 'stop') found.push(token);
  }
  return found;
};
