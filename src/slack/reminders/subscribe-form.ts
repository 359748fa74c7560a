/** The form by which one subscribes, and what was filled in. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/answer.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import type { CuratedRecord, Entry } from '../../record/record.ts';
import { ITEM_KINDS, itemKind } from '../../reminders/item.ts';
import type { Asked } from '../../reminders/parse-command.ts';
import { rhythm, USUAL_LEADS, USUAL_TIME } from '../../reminders/subscription.ts';
import { LIMITS, plain, sections } from '../blocks.ts';

export const SUBSCRIBE_VIEW = 'reminder_subscribe_form';

/** @param channel where it was opened; null where there is only the person */
export function subscribeForm(
  channel: string | null,
  record: CuratedRecord,
  countries: readonly string[],
  language: Language,
): types.ModalView {
  const option = (key: MessageKey, value: string): types.PlainTextOption => choice(say(language, key), value);
  const where = [...(channel === null ? [] : [option('remind.form-here', 'here')]), option('remind.form-me', 'me')];
  const kinds = ITEM_KINDS.map((kind) => option(`remind.kind-${kind}`, kind));
  const hows = [option('remind.form-digest', 'digest'), option('remind.form-single', 'single')];
  const leads = USUAL_LEADS.map((days) => choice(say(language, 'remind.form-lead', { days }), String(days)));
  const entries = [...record.entries.values()];
  const sectors = entries.filter(({ kind }) => kind === 'sectors');
  const states = entries.filter(({ type }) => type === 'state');
  const input = (id: string, key: MessageKey, element: types.InputBlock['element'], optional = false) => {
    const label = plain(say(language, key), LIMITS.section);
    return [{ type: 'input' as const, block_id: id, optional, label, element }];
  };
  const several = (id: string, key: MessageKey, among: readonly Entry[]) =>
    among.length === 0
      ? []
      : input(
          id,
          key,
          { type: 'multi_static_select', action_id: id, options: among.map(named).slice(0, LIMITS.options) },
          true,
        );
  return {
    type: 'modal',
    callback_id: SUBSCRIBE_VIEW,
    private_metadata: channel ?? '',
    title: plain(say(language, 'remind.form-title'), LIMITS.viewTitle),
    submit: plain(say(language, 'remind.form-submit'), LIMITS.viewTitle),
    close: plain(say(language, 'remind.form-cancel'), LIMITS.viewTitle),
    blocks: [
      ...input('where', 'remind.form-where', radios('where', where)),
      ...input('kinds', 'remind.form-kinds', {
        type: 'checkboxes',
        action_id: 'kinds',
        options: kinds,
        initial_options: kinds.filter(({ value }) => value !== 'commitment'),
      }),
      ...several('sectors', 'remind.form-sectors', sectors),
      ...several('parties', 'remind.form-parties', states),
      ...input('how', 'remind.form-how', radios('how', hows)),
      ...input(
        'leads',
        'remind.form-leads',
        { type: 'checkboxes', action_id: 'leads', options: leads, initial_options: leads },
        true,
      ),
      ...input('at', 'remind.form-at', { type: 'timepicker', action_id: 'at', initial_time: USUAL_TIME }),
      ...(countries.length === 0
        ? []
        : input(
            'working',
            'remind.form-working',
            {
              type: 'static_select',
              action_id: 'working',
              options: countries.map((code) => countryNamed(code, language)),
            },
            true,
          )),
    ],
  };
}

function radios(id: string, options: types.PlainTextOption[]): types.RadioButtons {
  const [first] = options;
  return { type: 'radio_buttons', action_id: id, options, ...(first && { initial_option: first }) };
}

const choice = (label: string, value: string): types.PlainTextOption => ({
  text: plain(label, LIMITS.optionText),
  value,
});

const named = ({ title, id }: Entry): types.PlainTextOption => choice(title, id);

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

const one = z.looseObject({ selected_option: z.looseObject({ value: z.string() }).nullish() });
const many = z.looseObject({ selected_options: z.array(z.looseObject({ value: z.string() })).nullish() });

const filledIn = z.looseObject({
  where: z.object({ where: one }),
  kinds: z.object({ kinds: many }),
  sectors: z.object({ sectors: many }).optional(),
  parties: z.object({ parties: many }).optional(),
  how: z.object({ how: one }),
  leads: z.object({ leads: many }),
  at: z.object({ at: z.looseObject({ selected_time: rhythm.shape.at }) }),
  working: z.object({ working: one }).optional(),
});

/** @returns what was asked for; the field that is wrong; or null where it is not our form */
export function readSubscribeForm(values: unknown): Asked | { readonly wrong: 'leads' } | null {
  const parsed = filledIn.safeParse(values);
  if (!parsed.success) return null;
  const { where, kinds, sectors, parties, how, leads, at, working } = parsed.data;
  const chosen = (field: z.infer<typeof many> | undefined): string[] =>
    (field?.selected_options ?? []).map(({ value }) => value);
  const isSingle = how.how.selected_option?.value === 'single';
  const days = chosen(leads.leads).map(Number);
  if (isSingle && days.length === 0) return { wrong: 'leads' };
  return {
    where: where.where.selected_option?.value === 'here' ? 'here' : 'me',
    what: {
      kinds: z.array(itemKind).parse(chosen(kinds.kinds)),
      sectors: chosen(sectors?.sectors),
      parties: chosen(parties?.parties),
      plans: [],
      owners: [],
    },
    how: isSingle ? { kind: 'single', leads: days } : { kind: 'digest', weekday: 1 },
    at: at.at.selected_time,
    timeZone: null,
    workingDaysOf: working?.working.selected_option?.value ?? null,
  };
}
