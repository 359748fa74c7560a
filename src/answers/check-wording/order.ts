/** `before` and `after`, where the dates on record show the order. */
import type { Cited } from './cited.ts';
import { isLater } from './dates.ts';
import { has } from './holds.ts';
import { free } from './language/vocabulary.ts';
import type { CalendarDate, Clause, Token } from './token.ts';

export const SEQUENCE = /^(?:before|after)$/i;

const MOST_DAYS_FOR_JUST = 7;

/**
 * Whether what stands before the word `before` (or `after`) lies before (or after) what stands behind it, by the dates on
 * record; null where they do not tell.
 */
export function orderHolds(clauses: readonly Clause[], index: number, at: number, cited: Cited): boolean | null {
  const clause = clauses[index] ?? [];
  const before = /^before$/i.test(clause[at]?.surface ?? '');
  const comma = clause.findIndex(({ kind }, place) => place > at && kind === 'stop');
  const right = clause.slice(at + 1, comma < 0 ? undefined : comma);
  const left =
    [
      clause.slice(0, at),
      clauses[index - 1] ?? [],
      comma < 0 ? [] : clause.slice(comma + 1),
      clauses[index + 1] ?? [],
    ].find((part) => part.some(({ kind }) => kind !== 'function' && kind !== 'stop')) ?? [];
  const [first, second] = [datesOf(left, cited), datesOf(right, cited)];
  if (first.length === 0 || second.length === 0) return null;
  const just = /^(?:just|shortly)$/i.test(clause[at - 1]?.surface ?? '');
  const [earlier, later] = before ? [first, second] : [second, first];
  const each = (test: (one: CalendarDate, other: CalendarDate) => boolean): boolean =>
    earlier.every((one) => later.every((other) => test(one, other)));
  if (each((one, other) => isLater(other, one) && (!just || isNear(one, other)))) return true;
  return each(isLater) ? false : null;
}

/** The date that a stretch of text gives, or those of the claims that hold all of it. */
function datesOf(tokens: Clause, cited: Cited): CalendarDate[] {
  const given = tokens.flatMap(({ span }) => (span === undefined ? [] : [span.from]));
  if (given.length > 0) return given;
  const told = tokens.filter(
    ({ kind, concept }) =>
      kind !== 'function' &&
      kind !== 'stop' &&
      kind !== 'number' &&
      !free.has(concept) &&
      !/^(?:just|shortly)$/.test(concept),
  );
  if (told.length === 0) return [];
  return cited.units
    .filter((unit) => told.every((token) => has(unit, token)))
    .flatMap(({ dates }) => dates.map(({ from }) => from));
}

function isNear(one: CalendarDate, other: CalendarDate): boolean {
  if (one.day === undefined || other.day === undefined) return false;
  const day = ({ year = 0, month = 1, day = 1 }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;
  return Math.abs(day(one) - day(other)) <= MOST_DAYS_FOR_JUST;
}

/** `two days after`, where the claims have the one as long before the other. */
export function isTurned({ surface }: Token, clause: Clause, at: number, cited: Cited): boolean {
  if (!SEQUENCE.test(surface) || clause[at - 2]?.kind !== 'number') return false;
  const intervals = cited.units.flatMap((unit) =>
    unit.clause.filter(
      (known, place) =>
        SEQUENCE.test(known.surface) &&
        unit.clause[place - 1]?.concept === clause[at - 1]?.concept &&
        unit.clause[place - 2]?.concept === clause[at - 2]?.concept,
    ),
  );
  return intervals.length > 0 && intervals.every((known) => known.surface.toLowerCase() !== surface.toLowerCase());
}
