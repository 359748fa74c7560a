/** What is said of a commitment, in the reader's language. */
import { type MessageLanguage, say } from '../messages/say.ts';
import { sayDate } from '../messages/say-date.ts';
import type { Terms } from './commitment.ts';
import type { FieldQuestion } from './draft.ts';
import type { Due } from './due.ts';
import { erasedOn } from './erase-person.ts';
import type { Status } from './status.ts';

export function sayStatus(language: MessageLanguage, status: Status): string {
  return say(language, `commitment.status-${status.kind}`, 'days' in status ? { days: status.days } : {});
}

export function sayDue(language: MessageLanguage, due: Due): string {
  switch (due.kind) {
    case 'by':
      return sayDate(due.date, language);
    case 'before':
      return say(language, 'commitment.before', { event: due.event });
    case 'not-agreed':
      return say(language, 'commitment.not-agreed');
  }
}

export const sayAmount = ({ value, unit, qualifier }: NonNullable<Terms['amount']>): string =>
  [qualifier, new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value), unit]
    .filter(Boolean)
    .join(' ');

/** An owner or whoever did something; ids of Slack as they are. */
export function sayPersonPlainly(language: MessageLanguage, person: string): string {
  const erased = erasedOn(person);
  return erased === null ? person : say(language, 'commit.erased-person', { date: sayDate(erased, language) });
}

export const sayField = (language: MessageLanguage, field: string): string =>
  say(language, 'commitment.field', { field });

/** The question about a field, as it stands beside it. */
export function sayQuestion(language: MessageLanguage, question: FieldQuestion): string {
  const { field, problem, ...values } = question;
  const told: Record<string, string | number> = { given: '', nearest: 'none', choices: '', most: 0 };
  if ('given' in values) told.given = values.given;
  if ('most' in values) told.most = values.most;
  if ('nearest' in values && values.nearest !== null) told.nearest = values.nearest;
  if ('choices' in values) told.choices = values.choices.map((day) => sayDate(day, language)).join(' / ');
  return say(language, `commitment.ask-${problem}`, { field: sayField(language, field), ...told });
}
