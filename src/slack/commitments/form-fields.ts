/** The elements that the forms of commitments are made of, filled in with what is known. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { isSlackUser } from '../../commitments/commitment.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import type { CuratedRecord } from '../../record/record.ts';
import type { Kind } from '../../record/schema.ts';
import { LIMITS, plain } from '../blocks.ts';

/** The choice of a body that the record does not hold; its name stands in a field of its own. */
export const OTHER = 'other';

export function textInput(
  value: string | null | undefined,
  { multiline = false, max }: { readonly multiline?: boolean; readonly max: number },
): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline,
    max_length: max,
    ...(value && { initial_value: value.slice(0, max) }),
  };
}

export const option = (value: string, text: string): types.PlainTextOption => ({
  text: plain(text, LIMITS.optionText),
  value,
});

/** Entries of the record, states before bodies. */
export function optionsOf(record: CuratedRecord, kinds: readonly Kind[]): types.PlainTextOption[] {
  return [...record.entries.values()]
    .filter(({ kind, id }) => kinds.includes(kind) && id.length <= LIMITS.optionValue)
    .toSorted((a, b) => (b.type ?? '').localeCompare(a.type ?? ''))
    .slice(0, LIMITS.options)
    .map(({ id, title }) => option(id, title));
}

/** What is chosen and not among the options stays, as an option of its own. */
function withHeld(options: readonly types.PlainTextOption[], held: readonly string[]): types.PlainTextOption[] {
  const others = held.filter((id) => !options.some(({ value }) => value === id) && id.length <= LIMITS.optionValue);
  return [...others.map((id) => option(id, id)), ...options].slice(0, LIMITS.options);
}

export function select(given: readonly types.PlainTextOption[], chosen: string | null): types.StaticSelect {
  const options = withHeld(given, chosen === null ? [] : [chosen]);
  const initial = options.find(({ value }) => value === chosen);
  return { type: 'static_select', action_id: 'value', options, ...(initial && { initial_option: initial }) };
}

export function selectMany(
  given: readonly types.PlainTextOption[],
  chosen: readonly string[],
): types.MultiStaticSelect {
  const options = withHeld(given, chosen);
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return {
    type: 'multi_static_select',
    action_id: 'value',
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

/** States and bodies of the record, and before them the choice of another one. */
export function bodies(record: CuratedRecord, language: Language): types.PlainTextOption[] {
  const known = optionsOf(record, ['organisations']).slice(0, LIMITS.options - 2);
  return [...known, option(OTHER, say(language, 'commit.other-body'))];
}

export function usersInput(people: readonly string[]): types.MultiUsersSelect {
  const users = people.filter(isSlackUser);
  return { type: 'multi_users_select', action_id: 'value', ...(users.length > 0 && { initial_users: users }) };
}

export const userInput = (person: string | null): types.UsersSelect => ({
  type: 'users_select',
  action_id: 'value',
  ...(person !== null && isSlackUser(person) && { initial_user: person }),
});

/** Owners whom no list of Slack's users can show. */
export const namesOfOthers = (owners: readonly string[]): string =>
  owners.filter((owner) => !isSlackUser(owner)).join('; ');

export function ticks(
  choices: readonly { readonly value: string; readonly label: MessageKey; readonly on: boolean }[],
  language: Language,
): types.Checkboxes {
  const options = choices.map(({ value, label }) => option(value, say(language, label)));
  const initial = options.filter((_, index) => choices[index]?.on);
  return { type: 'checkboxes', action_id: 'value', options, ...(initial.length > 0 && { initial_options: initial }) };
}
