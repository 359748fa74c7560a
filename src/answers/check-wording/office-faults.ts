/** An office stays with who holds it, with its body, and in the past where it has ended. */
import type { Cited } from './cited.ts';
import { titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import { bodiesOf, officesIn, wordsBefore } from './offices.ts';
import type { Clause, Token } from './token.ts';
import type { Unit } from './unit.ts';

/** `Minister Wan Gang`: a title stays with its person. */
export function officeFaults(clause: Clause, cited: Cited, names: Names): string[] {
  const beside = wordsBefore(clause, names).flatMap(({ whose: person, title }) => {
    const known = cited.units
      .flatMap(({ beforePeople }) => beforePeople)
      .filter((one) => one.title.concept === title.concept);
    const hasOther = cited.units.some(({ beforePeople }) =>
      beforePeople.some((one) => one.whose.concept === person.concept),
    );
    return !hasOther || known.length === 0 || known.some((one) => one.whose.concept === person.concept)
      ? []
      : [`“${title.surface}” stands beside somebody else in the claims`];
  });
  const elsewhere = bodiesOf(clause, names).flatMap(({ whose: body, title }) => {
    const known = cited.units.flatMap(({ bodies }) => bodies).filter((one) => one.title.concept === title.concept);
    return known.length === 0 || known.some((one) => one.whose.concept === body.concept)
      ? []
      : [`“${title.surface}” is of another body in the claims`];
  });
  if (beside.length + elsewhere.length > 0) return [...beside, ...elsewhere];
  const past = pastOffices(clause, cited, names);
  if (past.length > 0) return past.map(({ surface }) => `“${surface}” is in the past in the claims`);
  return officesIn(clause, names).flatMap(({ whose: person, title }) => {
    const known = cited.units.flatMap(({ offices }) => offices).filter((one) => one.whose.concept === person.concept);
    const held = known.some((one) => one.title.concept === title.concept || one.title.concept.includes(title.concept));
    return known.length === 0 || held || title.concept.includes('_')
      ? []
      : [`“${person.surface}” is not “${title.surface}” in the claims`];
  });
}

/** `The head of BRIN is`, where the claims have that he was until some day. */
function pastOffices(clause: Clause, cited: Cited, names: Names): Token[] {
  if (!clause.some(({ surface }) => /^(?:is|are)$/i.test(surface))) return [];
  const people = clause.filter(({ concept }) => names.people.has(concept));
  const holdsWord =
    (words: RegExp) =>
    (unit: Unit): boolean =>
      unit.clause.some(({ surface }) => words.test(surface));
  return clause.filter((title) => {
    if (title.kind !== 'word' || !titles.has(title.concept)) return false;
    const units = cited.units.filter(
      (unit) =>
        !unit.common && unit.concepts.has(title.concept) && people.some(({ concept }) => unit.concepts.has(concept)),
    );
    return units.some(holdsWord(/^until$/i)) && units.every(holdsWord(/^(?:was|were)$/i));
  });
}
