/** Reads by when something is due out of what a person wrote. What is not clear is asked, never guessed. */
import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { type Parts, type WrittenDate, writtenDates } from './date-forms.ts';
import { type Due, lastDay } from './due.ts';

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the writer's time zone. */
  readonly timeZone: string;
  /** How many years a date may be past: none where somebody promises, some where what was promised is taken over. */
  readonly yearsPast: number;
}

/** Why a date cannot be taken as it stands; `choices` are what an ambiguous one may mean, as ISO dates. */
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

const NOT_AGREED = new RegExp(
  [
    '\\b(?:(?:due )?date (?:is )?(?:not (?:yet )?agreed(?: yet)?|to be (?:agreed|decided|confirmed))|not agreed yet|not yet agreed|to be agreed|date tb[acd]|tb[acd])\\b',
    '(?:日期)?(?:尚未商定|尚未确定|待定|未定)',
    '\\b(?:tanggal )?belum (?:disepakati|ditentukan)\\b',
    'chưa (?:thống nhất|xác định|ấn định)',
    'ยังไม่(?:ได้ตกลง|ได้กำหนด|กำหนด)',
  ].join('|'),
  'iu',
);

/** The words that say "before something", and that something. */
const BEFORE = /(?<![\p{L}\p{M}])(?:before|sebelum|trước|ก่อน)\s*((?:the\s+)?[^#@<]*[^#@<\s])/iu;

export function readDue(text: string, clock: Clock): DueReading {
  const open = NOT_AGREED.exec(text);
  if (open) return { due: { kind: 'not-agreed' }, at: open.index, words: open[0] };
  return (
    dated(writtenDates(text, todayOf(clock)), clock) ?? relative(text, clock) ?? beforeEvent(text) ?? { due: null }
  );
}

/** Reads a field that holds a due date and nothing else: it needs no "by". */
export function readDueField(
  text: string,
  clock: Clock,
): { readonly due: Due | null } | DueProblem | { readonly problem: 'not-understood' } {
  if (text === '') return { due: null };
  if (text.length > 250) return { problem: 'not-understood' };
  const [, chineseEvent] = /^(?:在|于)?(?!\d{4}\s*年)(.+?)(?:之前|以前|前)$/u.exec(text) ?? [];
  const spoken = SAYS_WHEN.test(text) ? text : chineseEvent ? `before ${chineseEvent}` : `by ${text}`;
  const reading = readDue(spoken, clock);
  if (!('at' in reading)) return { problem: 'not-understood' };
  const { at: _, words: __, ...result } = reading;
  return result;
}

const SAYS_WHEN = /^(?:before|by|due|in|until|no later|not|tb|sebelum|belum|trước|chưa|ก่อน|ภายใน|ยังไม่)/iu;

/** What "by" or "before" stands at wins; several dates that weigh the same are asked about. */
function dated(found: readonly WrittenDate[], clock: Clock): DueReading | null {
  const judged = found.flatMap((date) => {
    const reading = judge(date.meanings, date.given, clock);
    // What was at some past time is told beside what is promised: "reviews the results, May 2025".
    const isTold = date.lead === 'none' && 'problem' in reading && reading.problem === 'past-date';
    return isTold ? [] : [{ ...date, reading }];
  });
  const best = (['strong', 'weak', 'none'] as const)
    .map((lead) => judged.filter((date) => date.lead === lead))
    .find((dates) => dates.length > 0);
  const [first] = best ?? [];
  if (!best || !first) return null;
  const { at, words } = first;
  const choices = [...new Set(best.flatMap(({ meanings }) => meanings.flatMap((parts) => dateOf(parts) ?? [])))];
  const given = [...new Set(best.map((date) => date.given))];
  return choices.length > 1 && given.length > 1
    ? { at, words, problem: 'ambiguous-date', given: given.join(' / '), choices }
    : { at, words, ...first.reading };
}

function judge(meanings: readonly Parts[], given: string, clock: Clock): { readonly due: Due } | DueProblem {
  if (meanings.every(([year]) => year > 9999)) return { problem: 'far-date', given };
  const possible = meanings.flatMap((parts) => dateOf(parts) ?? []);
  const [date, other] = possible;
  if (date === undefined) return { problem: 'impossible-date', given };
  if (other !== undefined) return { problem: 'ambiguous-date', given, choices: possible };
  return problemOf(date, given, clock) ?? { due: { kind: 'by', date } };
}

const todayOf = ({ now, timeZone }: Clock): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();

/** Whether a date can be a due date at all. */
function problemOf(date: string, given: string, clock: Clock): DueProblem | null {
  const today = todayOf(clock);
  const last = lastDay({ kind: 'by', date }) ?? date;
  if (last < today.subtract({ years: clock.yearsPast }).toString()) return { problem: 'past-date', given };
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

const START_OF_LEAD =
  /(?:\b(?:due(?: date)?|deadline)\b:?\s*)?(?:\b(?:no later than|not later than|by|before|until|till|on|due)\b\s+)?(?:(?:cob|eob|eod|close of business)\s+(?:on\s+)?)?(?:the\s+)?$/i;

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
    const at = index - lead.length;
    return { at, words: `${lead}${words}`, ...judge([isDay ? [year, month, day] : [year, month]], words, clock) };
  }
  return null;
}

function beforeEvent(text: string): DueReading | null {
  const match = BEFORE.exec(text);
  const event = match?.[1]?.replace(/[.;]+$/, '').trim();
  if (!match || !event || event.length > 200) return null;
  return { due: { kind: 'before', event }, at: match.index, words: match[0] };
}
