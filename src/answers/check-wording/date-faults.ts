/** Dates with the words that bind them: at no finer precision, no other limit and not as past what is due. */
import type { Cited } from './cited.ts';
import { isVerb } from './clauses.ts';
import { endsAt, isLater, spanSupports, startsAt } from './dates.ts';
import { marksOf } from './modality.ts';
import type { Clause, Token } from './token.ts';

const STARTS = new Set(['from', 'since', 'in', 'launch', 'open', 'begin', 'start']);
const ENDS = new Set(['to', 'until', 'till', 'through', 'end', 'by', 'last_day', 'run', 'last']);

/**
 * @param text all clauses of the text, whose dates may stand in each other's places
 * @returns why the claims do not bear out a date
 */
export function dateFault(token: Token, clause: Clause, at: number, cited: Cited, text: Clause): string[] {
  const { span } = token;
  if (span === undefined) return [];
  const matching = cited.dates.filter((known) => spanSupports(span, known));
  const around = clause.slice(Math.max(0, at - 2), at).map(({ surface }) => surface.toLowerCase());
  const words = clause.map(({ concept }) => concept);
  const says = (list: ReadonlySet<string>): boolean =>
    around.some((word) => list.has(word)) || words.some((word) => list.has(word));
  const bounded =
    cited.dates.some((known) => startsAt(span, known) && says(STARTS)) ||
    cited.dates.some((known) => endsAt(span, known) && says(ENDS));
  const before = clause[at - 2];
  if (before?.span !== undefined && around.at(-1) === 'to' && isLater(before.span.from, span.from))
    return [`“${before.surface} to ${token.surface}” runs backwards`];
  if (matching.length === 0 && !bounded) return [`the date “${token.surface}” is not in the cited claims`];
  if (isAboutInClaims(span, around, cited)) return [`“${token.surface}” is only about so in the claims`];
  const limits = limitFault(token, around, clause[at + 1]?.surface ?? '', cited);
  if (limits.length > 0) return limits;
  const other = text.find((known, place) => known.span !== undefined && known !== token && !isInName(text, place));
  if (other?.span !== undefined && !isInName(clause, at) && takesPlaceOf(token, other, clause, cited))
    return [`“${token.surface}” and “${other.surface}” are exchanged`];
  const isPlanned =
    matching.length > 0 &&
    matching.every((known) =>
      cited.supports.some((support) =>
        support.planned.some((due) => spanSupports(span, due) && spanSupports(known, due)),
      ),
    );
  const done =
    isPlanned &&
    !isInTitle(span, cited) &&
    clause.some(
      (word, place) =>
        isVerb(word) && word.kind === 'word' && !/^(?:is|are|be)$/i.test(clause[place - 1]?.surface ?? ''),
    ) &&
    marksOf(clause).size === 0;
  return done ? [`what is due on “${token.surface}” is told as done`] : [];
}

/** `Vision 2030`. */
const isInName = (clause: Clause, at: number): boolean =>
  clause[at]?.span?.from.month === undefined && /^(?:word|name)$/.test(clause[at - 1]?.kind ?? '');

/** Whether a date stands beside the words that another date of the same claim has beside it. */
function takesPlaceOf(token: Token, other: Token, clause: Clause, cited: Cited): boolean {
  const beside = wordBefore(clause, clause.indexOf(token));
  if (beside === undefined || token.span?.to !== undefined || other.span?.to !== undefined) return false;
  const besideIn = (date: Token): (string | undefined)[] =>
    cited.units
      .filter((unit) => !unit.common)
      .flatMap((unit) =>
        unit.clause.flatMap((known, at) =>
          known.span !== undefined && date.span !== undefined && spanSupports(date.span, known.span)
            ? [wordBefore(unit.clause, at)]
            : [],
        ),
      );
  const own = besideIn(token);
  return own.length > 0 && besideIn(other).includes(beside) && !own.includes(beside);
}

const wordBefore = (clause: Clause, at: number): string | undefined =>
  clause.slice(0, at).findLast(({ kind }) => kind === 'word' || kind === 'name')?.concept;

/** `Vision 2030`: the year is part of a name. */
export const isInTitle = (span: NonNullable<Token['span']>, cited: Cited): boolean =>
  cited.supports.some(({ titleDates }) => titleDates.some((known) => spanSupports(span, known)));

const limitIn = (before: readonly string[]): string | undefined =>
  before.at(-1) === 'the'
    ? undefined
    : before.slice(-2).join(' ') === 'as of'
      ? 'as of'
      : before.findLast((word) => LIMITING_DATES.has(word));

const LIMITING_DATES = new Set(['about', 'by', 'until', 'till', 'since', 'before', 'after']);

/** `(about 2024)`, which is read as a number. */
const isAboutInClaims = ({ from, to }: NonNullable<Token['span']>, around: readonly string[], cited: Cited): boolean =>
  to === undefined &&
  from.month === undefined &&
  !around.includes('about') &&
  (cited.places.get(`#${from.year}`) ?? []).some(({ token, unit }) => token.qualifier === 'about' && !unit.common) &&
  !cited.units.some(
    (unit) => !unit.common && unit.clause.some(({ span }) => span !== undefined && spanSupports({ from }, span)),
  );

/** `by 2025` is not `in 2025`. */
function limitFault(token: Token, around: readonly string[], after: string, cited: Cited): string[] {
  const { span } = token;
  const stated = limitIn(around);
  if (span === undefined) return [];
  const inClaims = cited.units.flatMap((unit) =>
    unit.clause.flatMap((known, at) =>
      known.span !== undefined && spanSupports(span, known.span)
        ? [limitIn(unit.clause.slice(Math.max(0, at - 2), at).map(({ surface }) => surface.toLowerCase())) ?? 'in']
        : [],
    ),
  );
  const ends = new Set(['by', 'until', 'till']);
  if (around.includes('to') || /^(?:by|until|before)$/i.test(after)) return [];
  if (stated === undefined) {
    const strict = inClaims.filter((limit) => limit !== 'since');
    return strict.length > 0 &&
      strict.every(
        (limit) => ends.has(limit) || limit === 'before' || limit === 'after' || limit === 'about' || limit === 'as of',
      )
      ? [`“${token.surface}” is a limit in the claims`]
      : [];
  }
  if (stated === 'before' || stated === 'after' || stated === 'as of')
    return inClaims.includes(stated) ? [] : [`“${stated} ${token.surface}” is not in the cited claims`];
  return [];
}
