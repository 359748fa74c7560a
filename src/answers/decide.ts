/** Query -> Decision: which entries answer, as what, and why. Nothing is worded here. */
import type { Entry } from '../record/record.ts';
import { phraseOf } from '../record/search.ts';
import { COMMON_WEIGHT } from './concepts.ts';
import { datesOf, daysOf } from './facets.ts';
import { type Candidate, findFacts } from './find-facts.ts';
import { byDate, findList } from './find-list.ts';
import { judge } from './judge.ts';
import { COMPARES, KIND_NOUNS, OURS } from './lexicon/en.ts';
import type { Query, TimeWindow } from './query.ts';
import type { Understanding } from './understanding.ts';

export type Decision = {
  /** For engineers. */
  readonly reason: string;
  /** What the search found, best first; empty where it was not asked. */
  readonly found: readonly Candidate[];
  /** Set where too little of the question was recognised to be sure of it. */
  readonly unsure?: boolean;
} & (
  | { readonly outcome: 'answered' | 'corrected'; readonly as: 'facts'; readonly entries: readonly Entry[] }
  /** leftOut: how many more fit the words, but less closely what is meant. */
  | { readonly outcome: 'answered'; readonly as: 'list'; readonly entries: readonly Entry[]; readonly leftOut: number }
  | { readonly outcome: 'not-in-record'; readonly nearest: readonly Entry[] }
  | { readonly outcome: 'out-of-scope' }
);

/** @param today ISO day in the asker's time zone */
export function decide(query: Query, tools: Understanding, today: string): Decision {
  return compared(query, tools) ?? sharedName(query, tools) ?? decideList(query, tools, today) ?? facts(query, tools);
}

/** All entries that fit the limits, or the nearest of them in time. @param isMeant a further limit, where there is one */
export function decideList(
  query: Query,
  tools: Understanding,
  today: string,
  isMeant: (entry: Entry) => boolean = () => true,
): Decision | null {
  if (!['list', 'next', 'last'].includes(query.shape)) return null;
  const entries = findList(query, tools, today).filter(isMeant);
  return query.shape === 'list' ? list(entries, query, tools) : nearestInTime(entries, query, today);
}

const listed = (entries: readonly Entry[], reason: string, leftOut = 0): Decision => ({
  outcome: 'answered',
  as: 'list',
  entries,
  leftOut,
  reason,
  found: [],
});

/** "What is the difference between X and Y": one entry of each name, the best that the words fit. */
function compared(query: Query, tools: Understanding): Decision | null {
  if (!COMPARES.test(query.english.toLowerCase())) return null;
  const ranked = findFacts(query, tools).map(({ entry }) => entry);
  const entries = query.mentions
    .filter(
      ({ words }) =>
        tools.search.weight({ surface: words, phrases: [phraseOf(words)], generic: false }) > COMMON_WEIGHT,
    )
    .flatMap(({ ids }) => ranked.find(({ id }) => ids.includes(id)) ?? []);
  const distinct = [...new Set(entries)];
  if (distinct.length < 2) return null;
  return {
    outcome: 'answered',
    as: 'facts',
    entries: distinct.slice(0, 3),
    reason: 'each of the names compared',
    found: [],
  };
}

/** "The four areas": a plural name that several entries share lists them. */
function sharedName({ mentions, concepts }: Query, { record, search }: Understanding): Decision | null {
  const shared = mentions.find(({ ids, words }) => ids.length > 2 && words.includes(' ') && words.endsWith('s'));
  const entries = (shared?.ids ?? []).flatMap((id) => record.entries.get(id) ?? []);
  const fits = concepts.every((concept) => entries.every((entry) => search.mentions(entry, concept)));
  return entries.length > 0 && fits ? listed(entries, `all that are called "${shared?.words}"`) : null;
}

function list(entries: readonly Entry[], query: Query, tools: Understanding): Decision | null {
  // "what did we do": what belongs to a plan of ours, where anything does
  const ours = OURS.test(query.english.toLowerCase()) ? entries.filter(({ plan }) => plan !== undefined) : [];
  if (ours.length > 0) return listed(ours, 'what fits the limits under the plans', entries.length - ours.length);
  if (entries.length > 0) return listed(entries, 'all that fit the limits');
  const saysMore = query.concepts.some(({ surface }) => !Object.hasOwn(KIND_NOUNS, surface));
  if (!query.window || saysMore) return null;
  return { outcome: 'not-in-record', nearest: around(query.window, tools), reason: 'nothing in that time', found: [] };
}

/** The events nearest to a time in which nothing is on record. */
function around(window: TimeWindow, { record }: Understanding): Entry[] {
  const events = [...record.entries.values()].filter(({ kind }) => kind === 'events').sort(byDate);
  const from = window.from ?? window.to ?? '';
  const next = events.findIndex((entry) => datesOf(entry).some((date) => daysOf(date).from > from));
  return next < 0 ? events.slice(-2) : events.slice(Math.max(0, next - 1), next + 1);
}

/** The next or the last of what the question names, by date. */
function nearestInTime(found: readonly Entry[], query: Query, today: string): Decision | null {
  const last = (entry: Entry): string =>
    datesOf(entry)
      .map((date) => daysOf(date).to)
      .sort()
      .at(-1) ?? '';
  const fitting =
    query.shape === 'next'
      ? found.filter((entry) => last(entry) >= today).sort(byDate)
      : found.filter((entry) => last(entry) !== '' && last(entry) <= today).sort((a, b) => byDate(b, a));
  const [nearest] = fitting;
  if (nearest)
    return { outcome: 'answered', as: 'facts', entries: [nearest], reason: `the ${query.shape} by date`, found: [] };
  if (found.length === 0) return null;
  return { outcome: 'not-in-record', nearest: found.slice(-2), reason: `no ${query.shape} one by date`, found: [] };
}

function facts(query: Query, tools: Understanding): Decision {
  const found = findFacts(query, tools);
  const verdict = judge(query, found, tools);
  const entriesOf = (candidates: readonly Candidate[]): Entry[] => candidates.map(({ entry }) => entry);
  switch (verdict.outcome) {
    case 'out-of-scope':
      return { outcome: 'out-of-scope', reason: 'nothing of the question belongs to the record', unsure: true, found };
    case 'not-in-record':
      return {
        outcome: 'not-in-record',
        nearest: entriesOf(verdict.nearest),
        reason: `missing: ${verdict.reason}`,
        unsure: verdict.unsure,
        found,
      };
    default:
      return {
        outcome: verdict.outcome,
        as: 'facts',
        entries: entriesOf(verdict.candidates),
        reason: 'best that says all that is asked',
        found,
      };
  }
}
