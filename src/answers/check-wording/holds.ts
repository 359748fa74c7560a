/** Whether a clause of a claim speaks of what a token names. */
import { endsAt, spanSupports, startsAt } from './dates.ts';
import { supporters } from './language/vocabulary.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

export function has(unit: Unit, token: Token): boolean {
  if (token.kind === 'date') {
    const { span } = token;
    return (
      span !== undefined &&
      unit.dates.some((known) => spanSupports(span, known) || startsAt(span, known) || endsAt(span, known))
    );
  }
  if (unit.concepts.has(token.concept)) return true;
  if (token.kind === 'pair')
    return unit.concepts.has(token.concept) || token.parts.every((part) => unit.actors.has(part));
  if (token.parts.length > 0 && token.parts.every((part) => hasConcept(unit, part))) return true;
  return hasConcept(unit, token.concept);
}

const hasConcept = (unit: Unit, concept: string): boolean =>
  unit.concepts.has(concept) || (supporters.get(concept)?.some((special) => unit.concepts.has(special)) ?? false);
