/** What was filled in in the form by which one subscribes. */
import { z } from 'zod';
import { itemKind } from '../../reminders/item.ts';
import { type Asked, isTypedTimeZone } from '../../reminders/parse-command.ts';
import { LONGEST_LEAD_DAYS, rhythm } from '../../reminders/subscription.ts';
import { EVERY_DAY } from './subscribe-form.ts';

const one = z.looseObject({ selected_option: z.looseObject({ value: z.string() }).nullish() });
const many = z.looseObject({ selected_options: z.array(z.looseObject({ value: z.string() })).nullish() });
const text = z.looseObject({ value: z.string().nullish() });

const filledIn = z.looseObject({
  where: z.object({ where: one }),
  kinds: z.object({ kinds: many }),
  sectors: z.object({ sectors: many }).optional(),
  parties: z.object({ parties: many }).optional(),
  plans: z.object({ plans: many }).optional(),
  owners: z.object({ owners: z.looseObject({ selected_users: z.array(z.string()).nullish() }) }),
  how: z.object({ how: one }),
  weekday: z.object({ weekday: one }),
  leads: z.object({ leads: text }),
  at: z.object({ at: z.looseObject({ selected_time: rhythm.shape.at }) }),
  zone: z.object({ zone: text }),
  working: z.object({ working: one }),
});

/** @returns what was asked for; the field that is wrong; or null where it is not our form */
export function readSubscribeForm(values: unknown): Asked | { readonly wrong: 'kinds' | 'leads' | 'zone' } | null {
  const parsed = filledIn.safeParse(values);
  if (!parsed.success) return null;
  const { where, kinds, sectors, parties, plans, owners, how, weekday, leads, at, zone, working } = parsed.data;
  const chosen = (field: z.infer<typeof many> | undefined): string[] =>
    (field?.selected_options ?? []).map(({ value }) => value);
  const ofKinds = z.array(itemKind).min(1).safeParse(chosen(kinds.kinds));
  if (!ofKinds.success) return { wrong: 'kinds' };
  const isSingle = how.how.selected_option?.value === 'single';
  const days = isSingle ? readLeads(leads.leads.value ?? '') : [];
  if (days === null) return { wrong: 'leads' };
  const timeZone = zone.zone.value?.trim() || null;
  if (timeZone !== null && !isTypedTimeZone(timeZone)) return { wrong: 'zone' };
  const country = working.working.selected_option?.value ?? EVERY_DAY;
  return {
    where: where.where.selected_option?.value === 'here' ? 'here' : 'me',
    what: {
      kinds: ofKinds.data,
      sectors: chosen(sectors?.sectors),
      parties: chosen(parties?.parties),
      plans: chosen(plans?.plans),
      owners: owners.owners.selected_users ?? [],
    },
    how: isSingle
      ? { kind: 'single', leads: days }
      : { kind: 'digest', weekday: Number(weekday.weekday.selected_option?.value ?? 1) },
    at: at.at.selected_time,
    timeZone,
    workingDaysOf: country === EVERY_DAY ? null : country,
  };
}

/** `30, 7, 1, 0` or `30d 7d`; null where it is anything else. */
function readLeads(text: string): readonly number[] | null {
  const words = text.split(/[\s,;，、；]+/).filter(Boolean);
  const days = words.map((word) => (/^\d{1,3}d?$/i.test(word) ? Number.parseInt(word, 10) : Number.NaN));
  return days.length > 0 && days.every((lead) => lead <= LONGEST_LEAD_DAYS) ? [...new Set(days)] : null;
}
