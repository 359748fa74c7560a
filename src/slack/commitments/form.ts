/** The form of a commitment: to log one, or to correct it. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { type Commitment, isSlackUser } from '../../commitments/commitment.ts';
import type { Draft, Field, FieldQuestion } from '../../commitments/draft.ts';
import { sayPartners } from '../../commitments/read-bodies.ts';
import { sayAmount, sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import type { CuratedRecord } from '../../record/record.ts';
import type { Kind } from '../../record/schema.ts';
import { LIMITS, plain, section } from '../blocks.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { FormContext } from './form-context.ts';

export const LOG_VIEW = 'commitment_log';
export const UPDATE_VIEW = 'commitment_update';

export interface Filling {
  readonly draft: Draft;
  readonly proposed: boolean;
  readonly meeting: string | null;
  readonly questions: readonly FieldQuestion[];
  /** What is logged already and may be the same. */
  readonly duplicates: readonly Commitment[];
}

type Describe = Pick<Desk, 'record' | 'names'>;

export function formView(
  callback: typeof LOG_VIEW | typeof UPDATE_VIEW,
  filling: Filling,
  context: FormContext,
  desk: Describe,
  language: Language,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    private_metadata: JSON.stringify(context),
    title: plain(say(language, callback === LOG_VIEW ? 'commit.log' : 'commit.update'), LIMITS.viewTitle),
    submit: plain(say(language, 'commit.save'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [...warning(filling, language), ...inputs(filling, context, desk, language)],
  };
}

function warning({ duplicates }: Filling, language: Language): types.KnownBlock[] {
  if (duplicates.length === 0) return [];
  const lines = duplicates.map(({ number, content }) =>
    escapeMrkdwn(`${number} ${content.title} (${sayDue(language, content.due)})`),
  );
  return [section([`*${escapeMrkdwn(say(language, 'commit.duplicates'))}*`, ...lines].join('\n'))];
}

function inputs(filling: Filling, { channel }: FormContext, desk: Describe, language: Language): types.InputBlock[] {
  const { draft, questions } = filling;
  const { record, names } = { record: desk.record(), names: desk.names() };
  const field = (
    id: Field | 'meeting' | 'settings',
    element: types.InputBlock['element'],
    hint: MessageKey | null = null,
    optional = true,
  ): types.InputBlock => {
    const question = questions.find((asked) => asked.field === id);
    const told = question ? sayQuestion(language, question) : hint && say(language, hint);
    return {
      type: 'input',
      block_id: id,
      optional,
      label: plain(sayField(language, id), LIMITS.section),
      element,
      ...(told && { hint: plain(told, LIMITS.section) }),
    };
  };
  const given = questions.flatMap((asked) => (asked.field === 'due' && 'given' in asked ? [asked.given] : []))[0];
  return [
    field('title', text(draft.title, { multiline: true, max: 300 }), null, false),
    field('party', select(record, ['organisations'], draft.party), null, false),
    field('due', text(draft.due ? sayDue('en', draft.due) : given, { max: 250 }), 'commit.hint-due', false),
    field('owners', { type: 'multi_users_select', action_id: 'value', ...initialUsers(draft.owners) }),
    field('sectors', selectMany(record, ['sectors'], draft.sectors)),
    field('recipient', select(record, ['organisations'], draft.recipient), 'commit.hint-recipient'),
    field('partners', text(sayPartners(draft.partners, names), { max: 2000 }), 'commit.hint-partners'),
    field('plan', select(record, ['plans'], draft.plan)),
    field('area', text(draft.area, { max: 200 })),
    field('serves', select(record, ['pledges', 'milestones'], draft.serves)),
    field('alternate', { type: 'users_select', action_id: 'value', ...initialUser(draft.alternate) }),
    field('amount', text(draft.amount && sayAmount(draft.amount), { max: 120 }), 'commit.hint-amount'),
    field('meeting', text(filling.meeting, { max: 200 })),
    field('settings', settings(filling, channel !== null, language)),
  ];
}

function text(value: string | null | undefined, { multiline = false, max }: { multiline?: boolean; max: number }) {
  return {
    type: 'plain_text_input' as const,
    action_id: 'value',
    multiline,
    max_length: max,
    ...(value && { initial_value: value.slice(0, max) }),
  };
}

function optionsOf(record: CuratedRecord, kinds: readonly Kind[]): types.PlainTextOption[] {
  return [...record.entries.values()]
    .filter(({ kind, id }) => kinds.includes(kind) && id.length <= LIMITS.optionValue)
    .toSorted((a, b) => (b.type ?? '').localeCompare(a.type ?? ''))
    .slice(0, LIMITS.options)
    .map(({ id, title }) => ({ text: plain(title, LIMITS.optionText), value: id }));
}

/** What is not of the record stays, as a choice of its own. */
function optionsWith(record: CuratedRecord, kinds: readonly Kind[], held: readonly string[]): types.PlainTextOption[] {
  const options = optionsOf(record, kinds);
  const others = held.filter((id) => !options.some(({ value }) => value === id) && id.length <= LIMITS.optionValue);
  const added = others.map((id) => ({ text: plain(id, LIMITS.optionText), value: id }));
  return [...added, ...options].slice(0, LIMITS.options);
}

function select(record: CuratedRecord, kinds: readonly Kind[], chosen: string | null): types.StaticSelect {
  const options = optionsWith(record, kinds, chosen === null ? [] : [chosen]);
  const initial = options.find(({ value }) => value === chosen);
  return { type: 'static_select', action_id: 'value', options, ...(initial && { initial_option: initial }) };
}

function selectMany(record: CuratedRecord, kinds: readonly Kind[], chosen: readonly string[]): types.MultiStaticSelect {
  const options = optionsWith(record, kinds, chosen);
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return {
    type: 'multi_static_select',
    action_id: 'value',
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

function initialUsers(people: readonly string[]): { initial_users?: string[] } {
  const users = people.filter(isSlackUser);
  return users.length > 0 ? { initial_users: users } : {};
}

const initialUser = (person: string | null): { initial_user?: string } =>
  person !== null && isSlackUser(person) ? { initial_user: person } : {};

function settings({ draft, proposed }: Filling, inChannel: boolean, language: Language): types.Checkboxes {
  const option = (value: string, key: MessageKey) => ({ text: plain(say(language, key), LIMITS.optionText), value });
  const options = [
    option('proposed', 'commit.proposed'),
    option('restricted', 'commit.restricted'),
    option('shareable', 'commit.shareable'),
    ...(inChannel ? [option('announce', 'commit.announce')] : []),
  ];
  const on: Readonly<Record<string, boolean>> = {
    proposed,
    restricted: draft.confidentiality === 'restricted',
    shareable: draft.shareable,
  };
  const initial = options.filter(({ value }) => on[value] === true);
  return { type: 'checkboxes', action_id: 'value', options, ...(initial.length > 0 && { initial_options: initial }) };
}
