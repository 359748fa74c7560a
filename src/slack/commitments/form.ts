/** The form of a commitment: to log one, or to correct it. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { COMPLETIONS, type Commitment, type Content } from '../../commitments/commitment.ts';
import type { Draft, Field, FieldQuestion } from '../../commitments/draft.ts';
import { sayPartners } from '../../commitments/read-bodies.ts';
import { sayAmount, sayDue, sayField, sayQuestion } from '../../commitments/say.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import { LIMITS, plain, section, sections } from '../blocks.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { FormContext } from './form-context.ts';
import {
  bodies,
  namesOfOthers,
  option,
  optionsOf,
  select,
  selectMany,
  textInput,
  ticks,
  userInput,
  usersInput,
} from './form-fields.ts';

export const LOG_VIEW = 'commitment_log';
export const UPDATE_VIEW = 'commitment_update';

/** As far as a form may set it; what is reported, closed or cancelled has buttons of its own. */
export const BEGINNINGS = ['proposed', 'agreed', 'in-progress'] as const;

export interface Filling {
  readonly draft: Draft;
  readonly progress: Pick<Content, 'lifecycle' | 'completion'>;
  readonly questions: readonly FieldQuestion[];
  /** What is logged already and may be the same. */
  readonly duplicates: readonly Commitment[];
  /** Why it is corrected. */
  readonly why: string | null;
  /** What whoever fills it in has to know first. Lines, escaped. */
  readonly notice: readonly string[];
}

type Describe = Pick<Desk, 'record' | 'names'>;
type Callback = typeof LOG_VIEW | typeof UPDATE_VIEW;

export function formView(
  callback: Callback,
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
    blocks: [
      ...sections(filling.notice),
      ...warning(filling, language),
      ...inputs(callback, filling, context, desk, language),
    ],
  };
}

function warning({ duplicates }: Filling, language: Language): types.KnownBlock[] {
  if (duplicates.length === 0) return [];
  const lines = duplicates.map(({ number, content }) =>
    escapeMrkdwn(`${number} ${content.title} (${sayDue(language, content.due)})`),
  );
  return [section([`*${escapeMrkdwn(say(language, 'commit.duplicates'))}*`, ...lines].join('\n'))];
}

function inputs(
  callback: Callback,
  filling: Filling,
  { channel }: FormContext,
  desk: Describe,
  language: Language,
): types.InputBlock[] {
  const { draft, progress, questions } = filling;
  const [record, names] = [desk.record(), desk.names()];
  const field = (
    id: Field | 'others' | 'settings' | 'why',
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
  const states = (values: readonly Content['lifecycle'][] | readonly Content['completion'][]) =>
    values.map((value) => option(value, say(language, `commitment.is-${value}`)));
  const given = questions.flatMap((asked) => (asked.field === 'due' && 'given' in asked ? [asked.given] : []))[0];
  const begun = BEGINNINGS.find((beginning) => beginning === progress.lifecycle) ?? null;
  const corrects = callback === UPDATE_VIEW;
  return [
    field('title', textInput(draft.title, { multiline: true, max: 300 }), null, false),
    field('party', select(bodies(record, language), draft.party), null, false),
    field('due', textInput(draft.due ? sayDue('en', draft.due) : given, { max: 250 }), 'commit.hint-due', false),
    ...(corrects
      ? [
          field('lifecycle', select(states(BEGINNINGS), begun)),
          field('completion', select(states(COMPLETIONS), progress.completion)),
        ]
      : []),
    field('owners', usersInput(draft.owners)),
    field('sectors', selectMany(optionsOf(record, ['sectors']), draft.sectors)),
    field('recipient', select(bodies(record, language), draft.recipient), 'commit.hint-recipient'),
    field('partners', textInput(sayPartners(draft.partners, names), { max: 3000 }), 'commit.hint-partners'),
    field('plan', select(optionsOf(record, ['plans']), draft.plan)),
    field('area', textInput(draft.area, { max: 200 })),
    field('serves', select(optionsOf(record, ['pledges', 'milestones']), draft.serves)),
    field('alternate', userInput(draft.alternate)),
    field('others', textInput(namesOfOthers(draft.owners), { max: 3000 }), 'commit.hint-others'),
    field('amount', textInput(draft.amount && sayAmount(draft.amount), { max: 120 }), 'commit.hint-amount'),
    field('meeting', textInput(draft.meeting, { max: 200 })),
    field('otherParty', textInput(null, { max: 200 }), 'commit.hint-other-body'),
    field('otherRecipient', textInput(null, { max: 200 }), 'commit.hint-other-body'),
    ...(corrects ? [field('why', textInput(filling.why, { multiline: true, max: 2000 }))] : []),
    field('settings', settings(callback, filling, channel !== null, language)),
  ];
}

const settings = (callback: Callback, { draft, progress }: Filling, inChannel: boolean, language: Language) =>
  ticks(
    [
      ...(callback === LOG_VIEW
        ? [{ value: 'proposed', label: 'commit.proposed' as const, on: progress.lifecycle === 'proposed' }]
        : []),
      { value: 'restricted', label: 'commit.restricted', on: draft.confidentiality === 'restricted' },
      { value: 'shareable', label: 'commit.shareable', on: draft.shareable },
      ...(callback === LOG_VIEW && inChannel
        ? [{ value: 'announce', label: 'commit.announce' as const, on: false }]
        : []),
    ],
    language,
  );
