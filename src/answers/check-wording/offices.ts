/** Who holds which office: a title stays with its person. */
import { isVerb } from './clauses.ts';
import { titles } from './language/vocabulary.ts';
import type { Names } from './names.ts';
import type { Clause, Token } from './token.ts';

const BE = /^(?:is|was|are|were|be|been|,)$/i;
const REACH = 8;

export interface Office {
  /** Who holds it, or the body that has it. */
  readonly whose: Token;
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
    return found.map((title) => ({ whose: person, title }));
  });
}

/** `secretary-general of the ASEAN-China Centre`: an office and whose it is. */
export const bodiesOf = (clause: Clause, names: Names): Office[] =>
  clause.flatMap((title, at) => {
    if (!isOffice(title) || /committee?$/.test(title.concept) || !/^of$/i.test(clause[at + 1]?.surface ?? ''))
      return [];
    const body = clause.slice(at + 2, at + 4).find(({ concept }) => names.actors.has(concept));
    return body === undefined ? [] : [{ whose: body, title }];
  });

/** Words directly before a person, whether an office or not: `COSTI chair Hul Seingheng`. */
export const wordsBefore = (clause: Clause, names: Names): Office[] =>
  clause.flatMap((person, at) => {
    const title = clause[at - 1];
    return names.people.has(person.concept) && title?.kind === 'word' && !isVerb(title)
      ? [{ whose: person, title }]
      : [];
  });

const isOffice = (token: Token): boolean =>
  token.kind === 'word' && !isVerb(token) && token.concept !== 'lead' && isTitle(token.concept);

const endings = [...titles];
const known = new Map<string, boolean>();

function isTitle(concept: string): boolean {
  const made = known.get(concept) ?? endings.some((title) => concept.endsWith(title));
  if (known.size < 50_000) known.set(concept, made);
  return made;
}
