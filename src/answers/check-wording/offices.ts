/** Who holds which office: a title stays with its person. */
import type { Cited } from './cited.ts';
import { isVerb } from './clauses.ts';
import { titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Clause, Token } from './token.ts';

const BE = /^(?:is|was|are|were|be|been|,)$/i;
const REACH = 8;

/** @returns a reason for each title that the claims give to another person, and this person another title */
export function officeFaults(clause: Clause, cited: Cited, names: Names): string[] {
  return officesIn(clause, names).flatMap(({ person, title }) => {
    const known = cited.units.flatMap(({ offices }) => offices).filter((one) => one.person.concept === person.concept);
    const held = known.some((one) => one.title.concept === title.concept || one.title.concept.includes(title.concept));
    return known.length === 0 || held || title.concept.includes('_')
      ? []
      : [`“${person.surface}” is not “${title.surface}” in the claims`];
  });
}

export interface Office {
  readonly person: Token;
  readonly title: Token;
}

/** The people of a clause with the titles that stand beside them. */
export function officesIn(clause: Clause, names: Names): Office[] {
  return clause.flatMap((person, at) => {
    if (!names.people.has(person.concept)) return [];
    const before = clause[at - 1];
    const found = before !== undefined && isOffice(before) ? [before] : [];
    if (BE.test(clause[at + 1]?.surface ?? '') || clause[at + 1]?.kind === 'name') {
      const end = clause.findIndex(
        (token, place) =>
          place > at + 1 && (names.people.has(token.concept) || (isVerb(token) && !BE.test(token.surface))),
      );
      const after = clause.slice(at + 1, Math.min(end < 0 ? clause.length : end, at + 1 + REACH));
      const title = after.find(isOffice);
      const isNext =
        end >= 0 && title !== undefined && clause[end - 1] === title && names.people.has(clause[end]?.concept ?? '');
      if (title !== undefined && !isNext) found.push(title);
    }
    return found.map((title) => ({ person, title }));
  });
}

const isOffice = (token: Token): boolean =>
  token.kind === 'word' && !isVerb(token) && token.concept !== 'lead' && isTitle(token.concept);

const endings = [...titles];
const known = new Map<string, boolean>();

function isTitle(concept: string): boolean {
  const made = known.get(concept) ?? endings.some((title) => concept.endsWith(title));
  if (known.size < 50_000) known.set(concept, made);
  return made;
}
