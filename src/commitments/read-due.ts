/** Reads by when something is due out of what a person wrote. What is not clear is asked, never guessed. */
import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { type Due, lastDay } from './due.ts';

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the writer's time zone. */
  readonly timeZone: string;
  /** How many years a date may be past: none where somebody promises, some where what was promised is taken over. */
  readonly yearsPast: number;
}

/** Why a date cannot be taken as it stands; `choices` are what an ambiguous one may mean, as ISO days. */
export type DueProblem =
  | { readonly problem: 'ambiguous-date'; readonly given: string; readonly choices: readonly string[] }
  | { readonly problem: 'past-date' | 'impossible-date' | 'far-date'; readonly given: string };

/** due is null where the text says nothing of it; `at` and `words` are the part of the text that does. */
export type DueReading =
  | { readonly due: Due; readonly at: number; readonly words: string }
  | (DueProblem & { readonly at: number; readonly words: string })
  | { readonly due: null };

/** Nobody plans further ahead; a year beyond it is a slip of the keyboard. */
const MOST_YEARS = 50;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const LEAD =
  '(?:\\b(?:due(?: date)?|deadline)\\b:?\\s*)?(?:\\b(?:no later than|not later than|by|before|until|till|on|in|during|within)\\b\\s+)?';
const START_OF_LEAD =
  /(?:\b(?:due(?: date)?|deadline)\b:?\s*)?(?:\b(?:no later than|not later than|by|before|until|till|on|due)\b\s+)?(?:the\s+)?$/i;

type Parts = readonly [year: number, month?: number, day?: number];

interface Form {
  readonly pattern: RegExp;
  /** The calendar parts that it says; several where it may mean several. */
  readonly parts: (groups: readonly string[]) => readonly Parts[];
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const form = (body: string, parts: Form['parts']): Form => ({ pattern: new RegExp(`${LEAD}${body}`, 'i'), parts });

/** Dates that say their year are read strictly here; whatever is relative to today is left to chrono. */
const FORMS: readonly Form[] = [
  form('\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b', ([year, month, day]) => [[Number(year), Number(month), Number(day)]]),
  form('\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b', ([one, two, year]) =>
    numeric(Number(one), Number(two), Number(year)),
  ),
  form(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4,})\\b`, ([day, month, year]) => [
    [Number(year), monthOf(month), Number(day)],
  ]),
  form(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4,})\\b`, ([month, day, year]) => [
    [Number(year), monthOf(month), Number(day)],
  ]),
  form('(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日', ([year, month, day]) => [
    [Number(year), Number(month), Number(day)],
  ]),
  form(`(?:the\\s+)?(?:end of\\s+)?\\b${MONTH},?\\s+(\\d{4})\\b`, ([month, year]) => [[Number(year), monthOf(month)]]),
  form('\\b(\\d{4})-(\\d{2})\\b(?!-)', ([year, month]) => [[Number(year), Number(month)]]),
  form('\\b(?:the\\s+)?(?:end of\\s+)?q([1-4])\\s+(\\d{4})\\b', ([quarter, year]) => [
    [Number(year), Number(quarter) * 3],
  ]),
  {
    pattern:
      /\b(?:due(?: in)?|deadline:?|by|before|in|until|till|during|no later than)\s+(?:the\s+)?(?:(?:end of|year)\s+)?(\d{4})\b(?![\d,.]*\d|\s+(?:[a-z]))/i,
    parts: ([year]) => [[Number(year)]],
  },
];

/** Day first, as the region writes, only where it cannot be the other way round. */
function numeric(one: number, two: number, year: number): readonly Parts[] {
  if (one === two || one > 12) return [[year, two, one]];
  if (two > 12) return [[year, one, two]];
  return [
    [year, two, one],
    [year, one, two],
  ];
}

const NOT_AGREED =
  /\b(?:(?:due )?date (?:is )?(?:not (?:yet )?agreed(?: yet)?|to be (?:agreed|decided|confirmed))|not agreed yet|not yet agreed|to be agreed|date tb[acd]|tb[acd])\b/i;

export function readDue(text: string, clock: Clock): DueReading {
  const open = NOT_AGREED.exec(text);
  if (open) return { due: { kind: 'not-agreed' }, at: open.index, words: open[0] };
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(text);
    if (match) return { at: match.index, words: match[0], ...judge(parts(match.slice(1)), match[0], clock) };
  }
  return relative(text, clock) ?? beforeEvent(text) ?? { due: null };
}

/** Reads a field that holds a due date and nothing else: it needs no "by". */
export function readDueField(
  text: string,
  clock: Clock,
): { readonly due: Due | null } | DueProblem | { readonly problem: 'not-understood' } {
  if (text === '') return { due: null };
  if (text.length > 250) return { problem: 'not-understood' };
  const spoken = /^(before|by|due|in|until|no later|not|tb)\b/i.test(text) ? text : `by ${text}`;
  const reading = readDue(spoken, clock);
  if ('at' in reading) {
    const { at: _, words: __, ...result } = reading;
    return result;
  }
  return { problem: 'not-understood' };
}

function judge(meanings: readonly Parts[], words: string, clock: Clock): { readonly due: Due } | DueProblem {
  const given = words.replace(new RegExp(`^${LEAD}`, 'i'), '').trim() || words;
  if (meanings.every(([year]) => year > 9999)) return { problem: 'far-date', given };
  const possible = meanings.flatMap((parts) => dateOf(parts) ?? []);
  const [date, other] = possible;
  if (date === undefined) return { problem: 'impossible-date', given };
  if (other !== undefined) return { problem: 'ambiguous-date', given, choices: possible };
  return problemOf(date, given, clock) ?? { due: { kind: 'by', date } };
}

/** Whether a date can be a due date at all. */
function problemOf(date: string, given: string, { now, timeZone, yearsPast }: Clock): DueProblem | null {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = lastDay({ kind: 'by', date }) ?? date;
  if (last < today.subtract({ years: yearsPast }).toString()) return { problem: 'past-date', given };
  return last > today.add({ years: MOST_YEARS }).toString() ? { problem: 'far-date', given } : null;
}

function dateOf([year, month, day]: Parts): string | null {
  const text = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))),
  ].join('-');
  try {
    Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    return text;
  } catch {
    return null;
  }
}

/** "next Friday", "30 June", "in two weeks", "end of March": what chrono reads, where the words say that it is a date. */
function relative(text: string, clock: Clock): DueReading | null {
  const offset =
    Temporal.Instant.fromEpochMilliseconds(clock.now).toZonedDateTimeISO(clock.timeZone).offsetNanoseconds / 6e10;
  const results = chrono.en.GB.parse(text, { instant: new Date(clock.now), timezone: offset }, { forwardDate: true });
  for (const { text: words, index, start } of results.toReversed()) {
    const lead = START_OF_LEAD.exec(text.slice(0, index))?.[0] ?? '';
    const saysWhen = lead.trim() !== '' || /^(?:in|within|next|this|on|by|tomorrow|today|end)\b/i.test(words);
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const isDay =
      start.isCertain('day') || start.isCertain('weekday') || /\b(?:weeks?|days?|fortnight|months?)\b/i.test(words);
    const onlyTime = !isDay && !start.isCertain('month');
    if (!saysWhen || onlyTime || year === null || month === null || day === null) continue;
    const [at, whole] = [index - lead.length, `${lead}${words}`];
    return { at, words: whole, ...judge([isDay ? [year, month, day] : [year, month]], whole, clock) };
  }
  return null;
}

function beforeEvent(text: string): DueReading | null {
  const match = /\bbefore\s+((?:the\s+)?[^#@<]*[^#@<\s])/i.exec(text);
  const event = match?.[1]?.replace(/[.;]+$/, '').trim();
  if (!match || !event || event.length > 200) return null;
  return { due: { kind: 'before', event }, at: match.index, words: match[0] };
}
