/** Takes what a sentence folds into another statement out of it: `Wang, who chaired the talks, said` tells two things. */
import { isPredicate, isVerb } from './clauses.ts';
import { titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Token } from './token.ts';

type Part = readonly Token[];

const STOP: Token = { kind: 'stop', surface: '.', concept: '.', parts: [] };
const COMMA: Token = { kind: 'stop', surface: ',', concept: ',', parts: [] };
const WAS: Token = { kind: 'function', surface: 'was', concept: 'was', parts: [] };

const SUBORDINATE = /^(?:after|before|once|when|while)$/i;
const PREPOSITION = /^(?:in|at|on|by|under|for|with|from|to|beside|during|since|until|between|among|within|through)$/i;
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
  if (apart.length === 0) return [...sentence];
  const rest = main.flatMap((part, at) => (at === 0 || isPredicate(part[0]) ? part : [COMMA, ...part]));
  return [rest, ...apart].flatMap((part) => [...part, STOP]);
}

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
  if (next === undefined || isParticiple(next) || !next.some((token, at) => at > 0 && isPredicate(token))) return undefined;
  if (isParticiple(part)) return told(isPerfect(part) ? subjectOf(next) : [], part);
  if (SUBORDINATE.test(part[0]?.surface ?? '') && part.some(isVerb)) return part;
  const isOffice =
    !part.some(isPredicate) && !PREPOSITION.test(part[0]?.surface ?? '') && part.some(({ concept }) => titles.has(concept));
  return isOffice && names.people.has(next[0]?.concept ?? '') ? [...subjectOf(next), WAS, ...part] : undefined;
}

function inserted(part: Part, main: readonly Part[], next: Part | undefined, names: Names): Part | undefined {
  const before = main.at(-1);
  if (before === undefined) return undefined;
  const isBetween = !before.some(isPredicate) && isPredicate(next?.[0]);
  const isLast = before.some(isPredicate) && next === undefined;
  if (!isBetween && !isLast) return undefined;
  const head = isBetween ? before : lastNamed(before);
  if (/^(?:who|which)$/i.test(part[0]?.surface ?? '')) return [...head, ...part.slice(1)];
  if (/^whose$/i.test(part[0]?.surface ?? '')) return part.slice(1);
  if (isParticiple(part)) return told(isLast && isActive(part) ? subjectOf(main.flat()) : head, part);
  const apposition = APPOSITION.test(part[0]?.surface ?? '') || part.some(({ concept }) => titles.has(concept));
  const isAbout = names.actors.has(head.at(-1)?.concept ?? '');
  return isBetween && apposition && isAbout && !part.some(isPredicate) ? [...head, WAS, ...part] : undefined;
}

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

const told = (of: Part, part: Part): Part => (isActive(part) ? [...of, ...part] : [...of, WAS, ...part]);

const subjectOf = (part: Part): Part => part.slice(0, Math.max(part.findIndex(isPredicate), 0));

/** The last thing that a part names. */
function lastNamed(part: Part): Part {
  const rest = part.slice(part.findLastIndex(isPredicate) + 1);
  return rest.slice(rest.findLastIndex(({ surface }) => PREPOSITION.test(surface)) + 1);
}
