/** Takes what a sentence folds into another statement out of it: `Wang, who chaired the talks, said` tells two things. */
import { isPredicate, isVerb } from './clauses.ts';
import { titles } from './language/vocabulary.ts';
import { kindsOf } from './modality.ts';
import type { Names } from './names.ts';
import type { Token } from './token.ts';

type Part = readonly Token[];

const STOP: Token = { kind: 'stop', surface: '.', concept: '.', parts: [] };
const COMMA: Token = { kind: 'stop', surface: ',', concept: ',', parts: [] };
const WAS: Token = { kind: 'function', surface: 'was', concept: 'was', parts: [] };

const SUBORDINATE = /^(?:after|before|once|when|while)$/i;
const PREPOSITION = /^(?:in|at|on|by|under|for|with|from|to|beside|during|since|until|between|among|within|through)$/i;
/** What stands behind these belongs to what stands before them. */
const TIES = /^(?:between|among|for)$/i;
const APPOSITION = /^(?:the|an?|then)$/i;

/**
 * @param sentence one sentence with its punctuation
 * @returns the same statements one after another: what stands between commas and tells something of its own follows as a
 *   sentence about what it is told of
 */
export function unfolded(sentence: readonly Token[], names: Names): Token[] {
  const parts = partsOf(sentence);
  const main: Part[] = [];
  const apart: Part[] = [];
  parts.forEach((part, at) => {
    const taken =
      main.length === 0 && apart.length === 0
        ? opening(part, parts[at + 1], names)
        : inserted(part, main, parts[at + 1], names);
    if (taken === undefined) main.push(part);
    else apart.push(taken);
  });
  const rest = main.flatMap((part, at) =>
    at === 0 || (apart.length > 0 && isPredicate(part[0])) ? part : [COMMA, ...part],
  );
  const statements = [rest, ...apart].flatMap((part) => reduced(part, names));
  return statements.length === 1 ? [...sentence] : statements.flatMap((part) => [...part, STOP]);
}

/** `the programme launched in 2012 goes back to` and `a vision adopted at the summit`: a clause without its `which was`. */
function reduced(part: Part, names: Names): Part[] {
  for (const at of part.keys()) {
    if (at === 0 || !isReduced(part, at, names)) continue;
    const [before, after] = [part.slice(0, at), part.slice(at)];
    if (before.some(isMarked)) return [part];
    if (before.some(isPredicate))
      return after.some(isMarked) ? [part] : [before, [...lastNamed(before), WAS, ...after]];
    const next = after.findIndex((_, place) => place > 1 && isMainVerb(after, place));
    const isOne = !after.slice(0, next).some(({ surface }) => JOINS.test(surface));
    if (next > 0 && isOne && !after.slice(0, next).some(isMarked))
      return [
        [...before, ...after.slice(next)],
        [...before, WAS, ...after.slice(0, next)],
      ];
  }
  return [part];
}

const isMarked = (token: Token): boolean => kindsOf(token).length > 0;

const JOINS = /^(?:that|and|who|which|to|,)$/i;

/** A past participle behind a thing: who acts is no thing. */
const isReduced = (part: Part, at: number, names: Names): boolean => {
  const [noun, verb, next] = [part[at - 1], part[at], part[at + 1]];
  return (
    verb?.kind === 'word' &&
    verb.finite === undefined &&
    isVerb(verb) &&
    (noun?.kind === 'word' || noun?.kind === 'name') &&
    !isVerb(noun) &&
    !names.actors.has(noun.concept) &&
    PREPOSITION.test(next?.surface ?? '')
  );
};

/** No participle, which could describe again. */
const isMainVerb = (part: Part, at: number): boolean =>
  isPredicate(part[at]) &&
  !(isVerb(part[at]) && part[at]?.kind === 'word' && PREPOSITION.test(part[at + 1]?.surface ?? ''));

function partsOf(sentence: readonly Token[]): Part[] {
  const parts: Token[][] = [[]];
  for (const token of sentence) {
    if (token.surface === ',' && token.kind === 'stop') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** `Proposed by Wen in 2011, the programme was launched`, `After it had closed, ministers met`, `Premier until 2023, Li attended`. */
function opening(part: Part, next: Part | undefined, names: Names): Part | undefined {
  if (next === undefined || isParticiple(next) || !next.some((token, at) => at > 0 && isPredicate(token)))
    return undefined;
  if (isParticiple(part)) return told(isPerfect(part) ? subjectOf(next) : [], part);
  if (isInterval(part) || (SUBORDINATE.test(part[0]?.surface ?? '') && part.some(isVerb))) return part;
  const isOffice =
    !part.some(isPredicate) &&
    !PREPOSITION.test(part[0]?.surface ?? '') &&
    part.some(({ concept }) => titles.has(concept));
  return isOffice && names.people.has(next[0]?.concept ?? '') ? [...subjectOf(next), WAS, ...part] : undefined;
}

function inserted(part: Part, main: readonly Part[], next: Part | undefined, names: Names): Part | undefined {
  const before = main.at(-1);
  if (before === undefined || main.flat().some(({ surface }) => surface === ':')) return undefined;
  const isBetween = !before.some(isPredicate) && isPredicate(next?.[0]);
  const isLast = before.some(isPredicate) && next === undefined;
  if (!isBetween && !isLast) return undefined;
  if (isLast && isInterval(part)) return part;
  const head = isBetween ? before : lastNamed(before);
  if (/^which$/i.test(part[1]?.surface ?? '')) return part.slice(2);
  if (/^(?:who|which)$/i.test(part[0]?.surface ?? ''))
    return [...(isLast && before.at(-1)?.kind === 'name' ? before.slice(-1) : head), ...part.slice(1)];
  if (/^whose$/i.test(part[0]?.surface ?? '')) return part.slice(1);
  if (isParticiple(part)) return told(isLast && isActive(part) ? subjectOf(main.flat()) : head, part);
  const apposition = APPOSITION.test(part[0]?.surface ?? '') || part.some(({ concept }) => titles.has(concept));
  const isAbout = names.actors.has(head.at(-1)?.concept ?? '');
  return isBetween && apposition && isAbout && !part.some(isPredicate) ? [...head, WAS, ...part] : undefined;
}

/** `two days after the talks had closed`. */
const isInterval = (part: Part): boolean =>
  part[0]?.kind === 'number' && /^(?:before|after)$/i.test(part[2]?.surface ?? '');

/** `chairing the talks`, `proposed by Wen`, `having taken its turn`; no list of things done. */
function isParticiple(part: Part): boolean {
  const [first, second] = part;
  if (first === undefined || second === undefined) return false;
  if (isPerfect(part)) return isVerb(second);
  if (first.kind !== 'word' || second.kind === 'stop' || /^and$/i.test(second.surface)) return false;
  return /ing$/i.test(first.surface) || (isVerb(first) && second.kind === 'function');
}

const isPerfect = (part: Part): boolean => /^having$/i.test(part[0]?.surface ?? '');
const isActive = (part: Part): boolean => /ing$/i.test(part[0]?.surface ?? '');

const told = (of: Part, [first, ...rest]: Part): Part =>
  first === undefined
    ? []
    : [...of, ...(isActive([first]) ? [{ ...first, finite: true as const }] : [WAS, first]), ...rest];

const subjectOf = (part: Part): Part => part.slice(0, Math.max(part.findIndex(isPredicate), 0));

/** The last thing that a part names. */
function lastNamed(part: Part): Part {
  const rest = part.slice(part.findLastIndex(isPredicate) + 1);
  return rest.slice(rest.findLastIndex(({ surface }) => PREPOSITION.test(surface) && !TIES.test(surface)) + 1);
}
