/** Other ways to read a sentence that joins parallel statements: each makes two whole statements of it, which say the same. */
import { isPredicate, isVerb } from './clauses.ts';
import type { Names } from './names.ts';
import type { Token } from './token.ts';

/** What a text is read with. */
export interface Reading {
  readonly names: Names;
  readonly translated: boolean;
}

const STOP: Token = { kind: 'stop', surface: '.', concept: '.', parts: [] };
const ENDS = new Set(['.', ';', '\n', '•', '·']);

/** @returns the sentences and other parts of a text that stand for themselves, none of them empty */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)?.push(token);
    if (token.kind === 'stop' && ENDS.has(token.surface)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ kind }) => kind !== 'stop'));
}

const isAnd = (token: Token | undefined): boolean =>
  token?.kind === 'function' && /^(?:and|while|whereas)$/i.test(token.surface);
const isComma = (token: Token | undefined): boolean => token?.surface === ',';
export const isRespective = (token: Token): boolean => isWord(token, 'respectively');
const isWord = (token: Token | undefined, word: string): boolean => token?.surface.toLowerCase() === word;

/** @returns other readings: `Laos has A and Cambodia B` is also `Laos has A. Cambodia has B.` */
export function parallels(sentence: readonly Token[], names: Names): Token[][] {
  const respective = sentence.findIndex(isRespective);
  if (respective >= 0) return respectively(sentence.toSpliced(respective, 1));
  return sentence.flatMap((token, at) => {
    if (!isAnd(token) && !isComma(token)) return [];
    const before = trimmed(sentence.slice(0, at));
    const after = sentence.slice(at + 1);
    const apart = isComma(token) && isWhole(before, names) && isWhole(after, names) ? two(before, after) : undefined;
    if (isComma(token) && !names.actors.has(after[0]?.concept ?? '')) return apart === undefined ? [] : [apart];
    return [gapped(before, after, names), objects(before, after), subjects(before, after), apart].filter(
      (reading) => reading !== undefined,
    );
  });
}

/** Money together with whose it is. */
const isWhole = (part: readonly Token[], names: Names): boolean =>
  part.some(({ unit }) => unit !== undefined) && part.some(({ concept }) => names.actors.has(concept));

const trimmed = (tokens: readonly Token[]): Token[] => (isComma(tokens.at(-1)) ? tokens.slice(0, -1) : [...tokens]);
const two = (first: readonly Token[], second: readonly Token[]): Token[] => [...trimmed(first), STOP, ...second];

/** `Laos has A, and Cambodia B`: the second has the verb of the first. */
function gapped(before: readonly Token[], after: readonly Token[], names: Names): Token[] | undefined {
  const verb = before.findIndex(isPredicate);
  const gap = gapIn(after, before[verb], names);
  if (verb < 1 || gap < 1 || after.some(gap === 1 ? isPredicate : isVerb)) return undefined;
  const verbs = before
    .slice(verb)
    .filter((token, at, all) => isPredicate(token) && all.slice(0, at).every(isPredicate));
  return two(before, [...after.slice(0, gap), ...verbs, ...after.slice(gap)]);
}

/** Where a verb is left out: after a name, after `item 1.3`, or before `the second`. */
function gapIn(after: readonly Token[], verb: Token | undefined, names: Names): number {
  if (names.actors.has(after[0]?.concept ?? '')) return 1;
  if (/^v\d/.test(after[1]?.concept ?? '')) return 2;
  if (!/^(?:is|are|was|were)$/i.test(verb?.surface ?? '')) return -1;
  return after.findIndex((token, at) => isWord(token, 'the') && after[at + 1]?.kind === 'ordinal');
}

/** `X holds A and B in May`: `X holds A in May. X holds B in May.` */
function objects(before: readonly Token[], after: readonly Token[]): Token[] | undefined {
  const verb = before.findLastIndex(isPredicate);
  if (verb < 0 || after.some(isPredicate)) return undefined;
  const date = after.findIndex(({ kind }) => kind === 'date');
  const when = date < 0 || before.some(({ kind }) => kind === 'date') ? [] : after.slice(date - 1, date + 1);
  return two([...before, ...when], [...before.slice(0, verb + 1), ...after]);
}

/** `A and B were named`: `A were named. B were named.` */
function subjects(before: readonly Token[], after: readonly Token[]): Token[] | undefined {
  const verb = after.findIndex((token) => isVerb(token));
  if (verb < 1 || before.some(isVerb)) return undefined;
  return two([...before, ...after.slice(verb)], after);
}

/** `A and B deal with C and D respectively`: `A deal with C. B deal with D.` */
function respectively(sentence: readonly Token[]): Token[][] {
  const first = sentence.findIndex(isAnd);
  const second = sentence.findLastIndex(isAnd);
  const verb = sentence.findIndex(
    (token, at) =>
      at > first &&
      at < second &&
      (isVerb(token) || (token.kind === 'word' && /^(?:deal|cover|concern|include|are|hold)/.test(token.surface))),
  );
  if (first < 1 || second <= first || verb < 0) return [];
  const next = sentence[verb + 1];
  const object = next?.kind === 'function' && !isVerb(next) ? verb + 2 : verb + 1;
  const predicate = sentence.slice(verb, object);
  const [one, other] = [sentence.slice(object, second), sentence.slice(second + 1)];
  const rest = sentence.slice(first + 2, verb);
  const whole = two(
    [...sentence.slice(0, first), ...predicate, ...one],
    [...sentence.slice(first + 1, verb), ...predicate, ...other],
  );
  const shared = two(
    [...sentence.slice(0, first), ...rest, ...predicate, ...one],
    [...sentence.slice(0, first - 1), ...sentence.slice(first + 1, first + 2), ...rest, ...predicate, ...other],
  );
  return [shared, whole];
}
