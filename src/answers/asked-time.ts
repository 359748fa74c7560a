/** The time that a question is about: its own words, or the date of an event that it names. */
import type { CuratedRecord } from '../record/record.ts';
import { ordinalOf, stem, words } from '../record/terms.ts';
import { headsOf } from './nouns.ts';
import type { Mention, TimeWindow } from './query.ts';
import { findTimeWindow } from './time-window.ts';
import type { Understanding } from './understanding.ts';

/**
 * The window of a question. "2021-2025" in the name of a plan is none, nor is it where it is the period of a plan and
 * the question says "plan": then it names those plans. "In 2023" beside a name is one.
 */
export function timeOf(
  folded: string,
  mentions: readonly Mention[],
  tools: Pick<Understanding, 'record'>,
  today: Parameters<typeof findTimeWindow>[1],
): { window: TimeWindow | null; plans: string[] } {
  const sinceName = sinceMention(folded, mentions, tools);
  if (sinceName) return { window: sinceName, plans: [] };
  const named = mentions
    .filter((mention) => /\d{4}/.test(mention.words))
    .map((mention) => mention.words.match(/\d{4}/g) ?? []);
  const bare = named
    .flat()
    .reduce((text, year) => text.replace(new RegExp(`\\b${year}\\b(?:\\s*[-–]\\s*\\d{2,4})?`), ' '), folded);
  const window = findTimeWindow(bare, today);
  if (
    !window ||
    !/^\d{4}\D+\d{2,4}$/.test(window.words) ||
    !/\b(?:plans?|programmes?|programs?|masterplans?|vision|poa|apasti|acpasti|initiative)\b/.test(folded)
  )
    return { window, plans: [] };
  const plans = [...tools.record.entries.values()].filter(
    ({ period }) => period && window.from?.startsWith(period.from) && window.to?.startsWith(period.to),
  );
  return plans.length > 0 ? { window: null, plans: plans.map(({ id }) => id) } : { window, plans: [] };
}

/** "since the 26th summit", "before the expo": a window that hangs on the date of a named entry. */
function sinceMention(folded: string, mentions: readonly Mention[], { record }: Pick<Understanding, 'record'>) {
  const match = /\b(since|after|before|until)\b(.*)$/.exec(folded);
  // "how long until the summit" asks for the time itself
  if (!match || /\bhow (?:long|many|old)\b/.test(folded)) return null;
  const rest = words(match[2] ?? '').join(' ');
  const mention =
    mentions.find(({ words: name }) => rest.replace(/^(the|first|last) /, '').startsWith(name)) ??
    numberedEvent(rest, folded, record);
  const days = (mention?.ids ?? [])
    .flatMap(
      (id) =>
        record.entries.get(id)?.claims.flatMap((claim) => claim.dates.filter((date) => date.date.length === 10)) ?? [],
    )
    .map((date) => date.date)
    .sort();
  const [first] = days;
  if (!mention || !first || !mention.ids.some((id) => record.entries.get(id)?.kind === 'events')) return null;
  const wordsOfIt =
    new RegExp(`\\b${match[1]}\\b\\W+(?:the\\W+)?${mention.words.split(' ').join('\\W+')}`).exec(folded)?.[0] ??
    match[0];
  return match[1] === 'since' || match[1] === 'after'
    ? { from: first, to: null, words: wordsOfIt }
    : { from: null, to: first, words: wordsOfIt };
}

/** "Summits since the 26th": the event of that number, by the noun that the question says. */
function numberedEvent(rest: string, folded: string, record: CuratedRecord): Mention | undefined {
  const tokens = words(rest).filter((token) => token !== 'the');
  const number = ordinalOf(tokens[0] ?? '');
  const [noun] = headsOf(words(folded));
  if (number === null || !noun) return undefined;
  const ids = [...record.entries.values()]
    .filter(
      ({ kind, title }) =>
        kind === 'events' && [`${number}th`, stem(noun)].every((term) => words(title).map(stem).includes(term)),
    )
    .map(({ id }) => id);
  return ids.length > 0 ? { words: tokens[0] ?? '', ids: ids.slice(0, 1), at: -1 } : undefined;
}
