/** What stands on which side of a verb or relation stays there, and what is done is done by who does it in the claims. */
import type { Cited } from './cited.ts';
import { mutual, supporters } from './language/vocabulary.ts';
import { isCrossed, type Position, positionsIn } from './positions.ts';
import type { Reading } from './readings.ts';
import type { Clause } from './token.ts';

/** `CATTC guides the committee`, where in the claims the committee guides CATTC. */
export function sideFaults(clause: Clause, cited: Cited, { names, translated }: Reading): string[] {
  return positionsIn(clause).flatMap((position) => {
    if (mutual.has(position.verb) && isBetweenActors(position, names.actors)) return [];
    // Who says it is compared with whom the claims name for it.
    if (position.verb === 'say' && names.actors.has([...position.before].at(-1) ?? '')) return [];
    const known = cited.units.flatMap(({ positions }) => positions.filter(({ verb }) => verb === position.verb));
    if (!translated && isAnothersPart(position, known, cited))
      return [`“${position.verb}” is done by others in the claims`];
    if (!translated && isOfOthers(position, known))
      return [`what “${position.verb}” is said of is not what it is in the claims`];
    return known.length > 0 && known.every((one) => isCrossed(position, one, names.actors, translated))
      ? [`what stands on one side of “${position.verb}” stands on the other in the claims`]
      : [];
  });
}

/** `ministers proposed it`, where in the claims ministers do something else and somebody else proposes it. */
function isAnothersPart(position: Position, known: readonly Position[], cited: Cited): boolean {
  const doer = [...position.before].at(-1);
  if (
    position.verb === 'be' ||
    doer === undefined ||
    known.length === 0 ||
    known.some(({ before }) => before.size === 0 || before.has(doer))
  )
    return false;
  return cited.units.some(({ positions }) =>
    positions.some(
      ({ verb, before }) =>
        verb !== position.verb && !verb.endsWith('~') && verb !== 'be' && [...before].at(-1) === doer,
    ),
  );
}

/** What two do together, one may be said to do with the other. */
const isBetweenActors = ({ before, after }: Position, actors: ReadonlySet<string>): boolean =>
  [before, after].some((side) => side.intersection(actors).size > 0 || side.size === 0);

/** What is done to something that has many names. */
const NAMED_OTHERWISE = new Set(['be', 'chair', 'host', 'name', 'attend', 'hold']);

/** `proposed a competition`, where in the claims a camp is proposed. */
const isOfOthers = ({ after, verb }: Position, known: readonly Position[]): boolean =>
  !verb.endsWith('~') &&
  !NAMED_OTHERWISE.has(verb) &&
  known.length > 0 &&
  after.size > 0 &&
  known.every((one) => one.after.size > 0 && overlap(one.after, after) === 0 && overlap(one.before, after) === 0);

const overlap = (one: ReadonlySet<string>, two: ReadonlySet<string>): number =>
  [...two].filter((word) => one.has(word) || supporters.get(word)?.some((special) => one.has(special))).length;
