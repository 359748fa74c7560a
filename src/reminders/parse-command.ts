/** Reads `here milestones clean-energy 30d 7d 1d at 09:00`: where, what and how, in any order. */
import { nearest } from '../record/nearest.ts';
import { ITEM_KINDS, type ItemKind } from './item.ts';
import { type How, LONGEST_LEAD_DAYS, rhythm, USUAL_LEADS, USUAL_TIME, type What } from './subscription.ts';
import { type Vocabulary, wordOf } from './vocabulary.ts';

/** A subscription as it was asked for. */
export interface Asked {
  readonly where: 'here' | 'me';
  readonly what: What;
  readonly how: How;
  readonly at: string;
  /** null: the asker's own. */
  readonly timeZone: string | null;
  readonly workingDaysOf: string | null;
}

export type Parsed =
  | { readonly outcome: 'parsed'; readonly asked: Asked }
  | {
      readonly outcome: 'not-understood';
      readonly word: string;
      /** both: a digest and single posts at once. */
      readonly problem: 'word' | 'lead' | 'time' | 'zone' | 'country' | 'both';
      readonly nearest: string | null;
    };

const KIND_WORDS: Readonly<Record<string, readonly ItemKind[]>> = {
  everything: ITEM_KINDS,
  all: ITEM_KINDS,
  milestones: ['milestone'],
  events: ['event'],
  plans: ['plan-end'],
  'plan-ends': ['plan-end'],
  pledges: ['pledge'],
  deadlines: ['pledge'],
  commitments: ['commitment'],
};

/** Of one or of many. */
const kindsOf = (word: string): readonly ItemKind[] | undefined =>
  [word, `${word}s`].flatMap((name) => (Object.hasOwn(KIND_WORDS, name) ? [KIND_WORDS[name]] : []))[0];

/** The word for each kind that means nothing else. */
export const WORD_OF_KIND: Readonly<Record<ItemKind, string>> = {
  milestone: 'milestones',
  event: 'events',
  'plan-end': 'plan-ends',
  pledge: 'pledges',
  commitment: 'commitments',
};

/** What somebody gets who names no kind: what the record says. */
export const RECORD_KINDS = ITEM_KINDS.filter((kind) => kind !== 'commitment');

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** They say nothing that the words around them do not say. */
const FILLERS = ['in', 'on', 'every', 'each', 'and', 'before'];
const OTHER_WORDS = ['here', 'me', 'mine', 'weekly', 'daily', 'at', 'in', 'working-days'];

/** Whether a word says something by itself, and can name no part of the record. */
export function isReservedWord(word: string): boolean {
  return (
    OTHER_WORDS.includes(word) ||
    kindsOf(word) !== undefined ||
    WEEKDAYS.includes(word.replace(/s$/, '')) ||
    /^\d+d$/.test(word)
  );
}

/** `30d`, or `30 days`, which is two words. */
function leadOf(given: string, next: string): { readonly days: number; readonly words: number } | null {
  const [, days, unit] = /^(\d+)(d?)$/i.exec(given) ?? [];
  if (days === undefined) return null;
  if (unit) return { days: Number(days), words: 1 };
  return /^days?$/i.test(next) ? { days: Number(days), words: 2 } : null;
}

/** Places such as Asia/Jakarta, and UTC: bare names of zones would be mistaken for countries. */
export const isTypedTimeZone = (name: string): boolean =>
  (name.includes('/') || name.toUpperCase() === 'UTC') && rhythm.shape.timeZone.safeParse(name).success;

/**
 * @param text what follows the command, as Slack hands it over (`<@U…>` for people)
 * @param countries the codes of countries whose working days are known
 * @param asker the Slack user who is meant by `mine`
 */
export function parseSubscription(
  text: string,
  vocabulary: Vocabulary,
  countries: readonly string[],
  asker: string,
): Parsed {
  const words = text
    .trim()
    .split(/[\s,、，;]+/)
    .filter(Boolean);
  const what = { kinds: new Set<ItemKind>(), sectors: [] as string[], parties: [] as string[], plans: [] as string[] };
  const owners: string[] = [];
  const leads: number[] = [];
  let where: Asked['where'] = 'here';
  let weekday: number | null = null;
  let isDaily = false;
  let at = USUAL_TIME;
  let timeZone: string | null = null;
  let workingDaysOf: string | null = null;

  for (let index = 0; index < words.length; index += 1) {
    const given = words[index] ?? '';
    const word = wordOf(given);
    const next = words[index + 1] ?? '';
    const owner = /^<@([UW][A-Z0-9]+)(\|[^>]*)?>$/.exec(given)?.[1];
    const named = vocabulary.get(word);
    const kinds = kindsOf(word);
    const lead = leadOf(given, next);
    const weekdayOf = WEEKDAYS.indexOf(word.replace(/s$/, ''));
    if (owner) owners.push(owner);
    else if (word === 'mine') owners.push(asker);
    else if (word === 'here' || word === 'me') where = word;
    else if (kinds) for (const kind of kinds) what.kinds.add(kind);
    else if (word === 'weekly') weekday ??= 1;
    else if (word === 'daily') isDaily = true;
    else if (weekdayOf >= 0) weekday = weekdayOf + 1;
    else if (lead) {
      if (lead.days > LONGEST_LEAD_DAYS) {
        return { outcome: 'not-understood', word: given, problem: 'lead', nearest: null };
      }
      leads.push(lead.days);
      index += lead.words - 1;
    } else if (word === 'at') {
      const time = next.padStart('09:00'.length, '0');
      if (!rhythm.shape.at.safeParse(time).success) {
        return { outcome: 'not-understood', word: next, problem: 'time', nearest: null };
      }
      at = time;
      index += 1;
    } else if (word === 'in' && (next.includes('/') || next.toUpperCase() === 'UTC')) {
      if (!isTypedTimeZone(next)) {
        return { outcome: 'not-understood', word: next, problem: 'zone', nearest: null };
      }
      timeZone = next;
      index += 1;
    } else if (word === 'working-days') {
      const country = next.toUpperCase();
      if (!countries.includes(country)) {
        const known = countries.join(', ');
        return { outcome: 'not-understood', word: next, problem: 'country', nearest: known };
      }
      workingDaysOf = country;
      index += 1;
    } else if (named) what[named.field].push(named.id);
    // `events in Indonesia every Monday`
    else if (FILLERS.includes(word) && (next !== '' || word === 'before')) continue;
    else {
      const known = [...OTHER_WORDS, ...Object.keys(KIND_WORDS), ...vocabulary.keys()];
      return { outcome: 'not-understood', word: given, problem: 'word', nearest: nearest(word, known) };
    }
  }
  const isSingle = leads.length > 0 || isDaily;
  if (isSingle && weekday !== null) {
    return { outcome: 'not-understood', word: WEEKDAYS[weekday - 1] ?? '', problem: 'both', nearest: null };
  }
  return {
    outcome: 'parsed',
    asked: {
      where,
      what: {
        kinds: what.kinds.size > 0 ? [...what.kinds] : owners.length > 0 ? ['commitment'] : RECORD_KINDS,
        sectors: [...new Set(what.sectors)],
        parties: [...new Set(what.parties)],
        plans: [...new Set(what.plans)],
        owners: [...new Set(owners)],
      },
      how: isSingle
        ? { kind: 'single', leads: leads.length > 0 ? [...new Set(leads)] : USUAL_LEADS }
        : { kind: 'digest', weekday: weekday ?? 1 },
      at,
      timeZone,
      workingDaysOf,
    },
  };
}
