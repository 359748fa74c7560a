/** States and bodies as people write them, alone or in a list. */
import type { Terms } from './commitment.ts';
import type { RecordNames } from './record-names.ts';

/** The parts of a list with semicolons or one a line; what stands in brackets is not taken apart. */
export const listOf = (text = ''): readonly string[] =>
  text
    .split(/\n|;(?![^()\n]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A state or body of the record, or the name of another one. */
export const bodyCalled = (text: string, names: RecordNames): string =>
  names.called(text, ['organisations'])?.id ?? text;

/** "China (lecturers)": a partner and its role. */
export function partnerCalled(text: string, names: RecordNames): Terms['partners'][number] {
  const whole = names.called(text, ['organisations']);
  const [, name, role] = (whole ? null : /^(.+?)\s*\(([^()]+)\)$/.exec(text)) ?? [];
  return name && role ? { party: bodyCalled(name, names), role } : { party: whole?.id ?? text, role: '' };
}

export const sayPartners = (partners: Terms['partners'], names: RecordNames): string =>
  partners.map(({ party, role }) => (role ? `${names.titleOf(party)} (${role})` : names.titleOf(party))).join('; ');
