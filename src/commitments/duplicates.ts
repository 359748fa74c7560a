/** What is logged already and may be the same as what somebody is about to log. */
import { terms as stems } from '../record/terms.ts';
import { type Commitment, isOpen, type Terms } from './commitment.ts';
import { lastDay } from './due.ts';

/** How much of the words two titles must share; less where they are due on the same day. */
const ALIKE = 0.6;
const ALIKE_ON_THE_SAME_DAY = 0.35;
const MOST = 3;

/** The most alike first. @param kept those that whoever logs may see */
export const possibleDuplicates = (terms: Terms, kept: readonly Commitment[]): readonly Commitment[] =>
  duplicatesAmong(kept)(terms);

/** The same for many terms: what is kept is prepared once. */
export function duplicatesAmong(kept: readonly Commitment[]): (terms: Terms) => readonly Commitment[] {
  const open = Map.groupBy(kept.filter(isOpen), ({ content }) => content.party);
  const words = new Map<Commitment, ReadonlySet<string>>();
  const wordsOf = (commitment: Commitment): ReadonlySet<string> => {
    const known = words.get(commitment) ?? new Set(stems(commitment.content.title));
    words.set(commitment, known);
    return known;
  };
  return (terms) => mostAlike(terms, open.get(terms.party) ?? [], wordsOf);
}

function mostAlike(
  terms: Terms,
  open: readonly Commitment[],
  wordsOf: (commitment: Commitment) => ReadonlySet<string>,
): readonly Commitment[] {
  const words = new Set(stems(terms.title));
  const day = lastDay(terms.due);
  return open
    .map((commitment) => ({ commitment, likeness: likeness(words, wordsOf(commitment)) }))
    .filter(({ commitment: { content }, likeness }) => {
      const sameDay = day !== null && lastDay(content.due) === day;
      return likeness >= (sameDay ? ALIKE_ON_THE_SAME_DAY : ALIKE);
    })
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ commitment }) => commitment);
}

/** The Jaccard index of the stems; counted, since sets made for every pair take most of the time. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
