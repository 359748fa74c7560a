/** The form by which one subscribes: it can say whatever can be typed. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import type { CuratedRecord, Entry } from '../../record/record.ts';
import { ITEM_KINDS } from '../../reminders/item.ts';
import { type Asked, RECORD_KINDS, WEEKDAYS } from '../../reminders/parse-command.ts';
import { USUAL_LEADS, USUAL_TIME } from '../../reminders/subscription.ts';
import { LIMITS, plain, sections } from '../blocks.ts';
import { weekdayIn } from './say-subscription.ts';

export const SUBSCRIBE_VIEW = 'reminder_subscribe_form';

/** Stands for no country: a choice cannot be taken back in Slack, only another one made. */
export const EVERY_DAY = 'every-day';

/** What the form says before anybody has changed it. */
export const USUALLY_ASKED: Asked = {
  where: 'here',
  what: { kinds: RECORD_KINDS, sectors: [], parties: [], plans: [], owners: [] },
  how: { kind: 'digest', weekday: 1 },
  at: USUAL_TIME,
  timeZone: null,
  workingDaysOf: null,
};

/** What the form carries: where it was opened (null where there is only the person), and what it changes, if anything. */
export interface Carried {
  readonly channel: string | null;
  readonly changes: string | null;
}

export function subscribeForm(
  asked: Asked,
  carried: Carried,
  record: CuratedRecord,
  countries: readonly string[],
  language: Language,
): types.ModalView {
  const { what, how } = asked;
  const option = (key: MessageKey, value: string): types.PlainTextOption => choice(say(language, key), value);
  const here = carried.channel === null ? [] : [option('remind.form-here', 'here')];
  const entries = [...record.entries.values()];
  const kinds = ITEM_KINDS.map((kind) => option(`remind.kind-${kind}`, kind));
  const weekdays = WEEKDAYS.map((_, index) => choice(weekdayIn(language, index + 1), String(index + 1)));
  const everyDay = option('remind.form-every-day', EVERY_DAY);
  const known = [...new Set([...countries, ...(asked.workingDaysOf === null ? [] : [asked.workingDaysOf])])];
  const input = (id: string, key: MessageKey, element: types.InputBlock['element'], optional = false) => {
    const label = plain(say(language, key), LIMITS.section);
    return [{ type: 'input' as const, block_id: id, optional, label, element }];
  };
  const several = (id: 'sectors' | 'parties' | 'plans', among: readonly Entry[]) => {
    const [first, ...rest] = namedOptions(among, what[id]);
    if (!first) return [];
    const chosen = [first, ...rest].filter(({ value }) => what[id].includes(value ?? ''));
    const element = { type: 'multi_static_select' as const, action_id: id, options: [first, ...rest] };
    return input(id, `remind.form-${id}`, { ...element, ...(chosen.length > 0 && { initial_options: chosen }) }, true);
  };
  return {
    type: 'modal',
    callback_id: SUBSCRIBE_VIEW,
    private_metadata: JSON.stringify(carried),
    title: plain(say(language, 'remind.form-title'), LIMITS.viewTitle),
    submit: plain(
      say(language, carried.changes === null ? 'remind.form-submit' : 'remind.form-save'),
      LIMITS.viewTitle,
    ),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [
      ...input('where', 'remind.form-where', radios('where', [...here, option('remind.form-me', 'me')], asked.where)),
      ...input('kinds', 'remind.form-kinds', {
        type: 'checkboxes',
        action_id: 'kinds',
        options: kinds,
        initial_options: kinds.filter(({ value }) => what.kinds.some((kind) => kind === value)),
      }),
      ...several(
        'sectors',
        entries.filter(({ kind }) => kind === 'sectors'),
      ),
      ...several(
        'parties',
        entries.filter(({ type }) => type === 'state'),
      ),
      ...several(
        'plans',
        entries.filter(({ kind }) => kind === 'plans'),
      ),
      ...input(
        'owners',
        'remind.form-owners',
        {
          type: 'multi_users_select',
          action_id: 'owners',
          ...(what.owners.length > 0 && { initial_users: [...what.owners] }),
        },
        true,
      ),
      ...input(
        'how',
        'remind.form-how',
        radios('how', [option('remind.form-digest', 'digest'), option('remind.form-single', 'single')], how.kind),
      ),
      ...input(
        'weekday',
        'remind.form-weekday',
        select('weekday', weekdays, String(how.kind === 'digest' ? how.weekday : 1)),
      ),
      ...input(
        'leads',
        'remind.form-leads',
        {
          type: 'plain_text_input',
          action_id: 'leads',
          initial_value: (how.kind === 'single' ? how.leads : USUAL_LEADS).join(', '),
        },
        true,
      ),
      ...input('at', 'remind.form-at', { type: 'timepicker', action_id: 'at', initial_time: asked.at }),
      ...input(
        'zone',
        'remind.form-zone',
        {
          type: 'plain_text_input',
          action_id: 'zone',
          ...(asked.timeZone !== null && { initial_value: asked.timeZone }),
        },
        true,
      ),
      ...input(
        'working',
        'remind.form-working',
        select(
          'working',
          [everyDay, ...known.map((code) => countryNamed(code, language))],
          asked.workingDaysOf ?? EVERY_DAY,
        ),
      ),
    ],
  };
}

/** What is chosen comes first, so that it is there however many the record names. */
function namedOptions(among: readonly Entry[], chosen: readonly string[]): types.PlainTextOption[] {
  const isChosen = ({ id }: Entry): boolean => chosen.includes(id);
  const inOrder = [...among.filter(isChosen), ...among.filter((entry) => !isChosen(entry))];
  return inOrder.slice(0, LIMITS.options).map(({ title, id }) => choice(title, id));
}

function radios(id: string, options: types.PlainTextOption[], value: string): types.RadioButtons {
  const initial = options.find((one) => one.value === value) ?? options[0];
  return { type: 'radio_buttons', action_id: id, options, ...(initial && { initial_option: initial }) };
}

function select(id: string, options: types.PlainTextOption[], value: string): types.StaticSelect {
  const initial = options.find((one) => one.value === value);
  return { type: 'static_select', action_id: id, options, ...(initial && { initial_option: initial }) };
}

const choice = (label: string, value: string): types.PlainTextOption => ({
  text: plain(label, LIMITS.optionText),
  value,
});

function countryNamed(code: string, language: Language): types.PlainTextOption {
  return choice(new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code, code);
}

/** What the form says next, or says in its place. */
export function subscribeNote(lines: readonly string[], language: Language): types.ModalView {
  return {
    type: 'modal',
    title: plain(say(language, 'remind.form-title'), LIMITS.viewTitle),
    close: plain(say(language, 'remind.form-close'), LIMITS.viewTitle),
    blocks: sections(lines),
  };
}
