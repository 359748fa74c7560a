/** The entries that fit all limits of a question for a list, in date order. */

import { stemsOf } from '../record/entry-stems.ts';
import type { Entry } from '../record/record.ts';
import type { DatedFact, Kind } from '../record/schema.ts';
import type { Concept } from '../record/search.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import { actorsOf, concerns, datesOf, daysOf, fallsIn, mainDate } from './facets.ts';
import { holdsMoney, limitsOf } from './find-facts.ts';
import { EVERYTHING, HEAD_NOUNS, KIND_NOUNS, LIST_NEUTRAL, NEUTRAL, STATUS_WORDS } from './lexicon/en.ts';
import { headNoun } from './nouns.ts';
import type { Mention, Query } from './query.ts';
import type { Understanding } from './understanding.ts';

/** Terms of the glossary explain words; a list of matters leaves them out unless it asks for them. */
const MATTERS: readonly Kind[] = [
  'plans',
  'objectives',
  'mechanisms',
  'measures',
  'events',
  'milestones',
  'pledges',
  'organisations',
  'people',
  'sectors',
];

/** @param today ISO day; for what is open or over */
export function findList(query: Query, tools: Understanding, today: string): Entry[] {
  const { record, search } = tools;
  const kinds = kindsOf(query, today);
  const listed = query.heads[0] ?? null;
  const states = limitsOf(query, tools)
    .flatMap(({ ids }) => ids)
    .filter((id) => record.entries.get(id)?.type === 'state');
  const sectors = idsOfKind(query, tools, 'sectors');
  const listsPlans = query.kinds.includes('plans');
  const plans = listsPlans ? [] : plansMeant(query, tools);
  const periods = listsPlans ? idsOfKind(query, tools, 'plans') : [];
  const series = query.mentions.filter(
    ({ words: name, ids }) => name.includes(' ') && ids.every((id) => record.entries.get(id)?.kind === 'mechanisms'),
  );
  const rest = restOf(query, tools, { states, sectors, plans, series: series.flatMap(({ ids }) => ids) });
  const fits = (entry: Entry): boolean =>
    kinds.includes(entry.kind) &&
    (listed === null || query.kinds.length > 0 || titleHolds(entry, listed)) &&
    (!/\bdeadlines?\b/.test(query.english) || datesOf(entry).some((date) => date.status === 'planned')) &&
    (query.window === null || inWindow(entry, query)) &&
    (states.length === 0 || states.some((state) => concerns(entry, state, record))) &&
    (sectors.length === 0 ||
      sectors.some((sector) => entry.id === sector || entry.sectors.includes(sector)) ||
      inTitle(entry, query, sectors, tools)) &&
    (plans.length === 0 || plans.some((plan) => entry.plan === plan)) &&
    (periods.length === 0 || periods.includes(entry.id)) &&
    series.every((mention) => isOfSeries(entry, mention)) &&
    (!query.withAmount || holdsMoney(entry)) &&
    (query.status === null || hasStatus(entry, query.status, today)) &&
    rest.every((concept) => search.mentions(entry, concept));
  return [...record.entries.values()].filter(fits).sort(byDate);
}

function kindsOf(query: Query, today: string): readonly Kind[] {
  const listed = query.heads[0] ?? null;
  if (query.kinds.length > 0 && !isOnlyDeadline(query))
    return query.kinds.length > 1 && /deadline/.test(query.english) ? withoutDeadline(query) : query.kinds;
  if (EVERYTHING.test(query.english.toLowerCase()) && query.mentions.length > 0)
    return MATTERS.filter((kind) => kind !== 'people');
  if (isOnlyDeadline(query)) return ['milestones', 'pledges'];
  if (listed)
    return HEAD_NOUNS[listed]?.length
      ? (HEAD_NOUNS[listed] ?? MATTERS)
      : MATTERS.filter((kind) => kind !== 'sectors' && kind !== 'milestones');
  if (query.about === 'end' && query.window) return ['plans', 'milestones', 'pledges'];
  if (query.window?.to && query.window.to >= today) return ['events', 'milestones'];
  return query.window || query.status || query.shape !== 'list' ? ['events'] : MATTERS;
}

const isOnlyDeadline = (query: Query): boolean => {
  const kindWords = words(query.english).filter((word) => Object.hasOwn(KIND_NOUNS, word));
  return kindWords.length > 0 && kindWords.every((word) => word.startsWith('deadline'));
};

const withoutDeadline = (query: Query): readonly Kind[] =>
  words(query.english).flatMap((word) => (word.startsWith('deadline') ? [] : (KIND_NOUNS[word]?.kinds ?? [])));

/** Whether the title is of that sort: the "East Asia Summit Clean Energy Forum" is a forum, no summit. */
function titleHolds(entry: Entry, head: string): boolean {
  const title = words(entry.title);
  const end = title.findIndex((word) => ['of', 'on', 'for', 'in', 'with', 'and'].includes(word));
  const sort = title
    .slice(0, end < 0 ? undefined : end)
    .flatMap((word) => headNoun(word)?.noun ?? [])
    .at(-1);
  if (sort === undefined || head === 'year' || head === 'week') return stemsOf(entry).title.includes(stem(head));
  return stem(sort) === stem(head);
}

const idsOfKind = (query: Query, { record }: Understanding, kind: Kind): string[] =>
  query.mentions.flatMap(({ ids }) => ids.filter((id) => record.entries.get(id)?.kind === kind));

/** The plan whose objectives, measures or the like are asked for: by name, or the best of those that the words fit. */
function plansMeant(query: Query, tools: Understanding): string[] {
  const named = idsOfKind(query, tools, 'plans');
  const saysPlan = /\b(?:plan|programme|program|masterplan|vision|initiative|statement|agreement|poa|fta)\b/.test(
    query.english.toLowerCase(),
  );
  if (named.length === 1 || (!saysPlan && named.length === 0)) return named;
  const fitting = tools.search
    .find(query.concepts)
    .filter(({ entry }) => entry.kind === 'plans' && (named.length === 0 || named.includes(entry.id)))
    .map(({ entry }) => entry.id);
  return query.kinds.length > 0 || named.length > 0 ? fitting.slice(0, 1) : [];
}

/** Of a forum, meeting or competition that is named: linked with it, or so called in its own title. */
function isOfSeries(entry: Entry, { ids, words: name }: Mention): boolean {
  const stems = name
    .split(' ')
    .filter((word) => !isStopWord(word))
    .map(stem);
  return (
    ids.includes(entry.id) ||
    actorsOf(entry).some((actor) => ids.includes(actor)) ||
    stemsOf(entry).names.some((title) => stems.every((term) => title.includes(term)))
  );
}

function inTitle(entry: Entry, query: Query, sectors: readonly string[], { search }: Understanding): boolean {
  const said = query.mentions.filter(({ ids }) => ids.some((id) => sectors.includes(id)));
  return said.some(({ words: name }) =>
    search.mentions(entry, { surface: name, phrases: [name.split(' ').map(stem)], generic: false }, 'title'),
  );
}

function inWindow(entry: Entry, query: Query): boolean {
  const { window } = query;
  if (!window) return true;
  const dates = query.about === 'end' ? endDates(entry) : datesOf(entry);
  return dates.some((date) => fallsIn(date, window));
}

/** The dates on which something runs out; of an event every date is one. */
function endDates(entry: Entry): readonly DatedFact[] {
  if (entry.kind === 'events') return datesOf(entry);
  const ends = datesOf(entry).filter(
    (date) =>
      /end|deadline|close|expir|horizon/.test(date.label ?? '') ||
      (entry.kind === 'milestones' && date.status === 'planned'),
  );
  return entry.period ? [...ends, { date: entry.period.to, status: 'planned', label: 'end of period' }] : ends;
}

function hasStatus(entry: Entry, status: 'open' | 'over', today: string): boolean {
  if (entry.period)
    return status === 'over'
      ? daysOf({ date: entry.period.to, status: 'held' }).to < today
      : daysOf({ date: entry.period.from, status: 'held' }).from <= today &&
          daysOf({ date: entry.period.to, status: 'held' }).to >= today;
  const planned = datesOf(entry).filter((date) => date.status === 'planned');
  return (
    planned.length > 0 &&
    planned.some((date) => (status === 'over' ? daysOf(date).to < today : daysOf(date).to >= today))
  );
}

/** What the question says beyond its limits: it has to be met too. */
function restOf(
  query: Query,
  tools: Understanding,
  used: Readonly<Record<'states' | 'sectors' | 'plans' | 'series', readonly string[]>>,
): Concept[] {
  const consumed = new Set(
    query.mentions
      .filter(({ ids }) =>
        ids.some((id) => [...used.states, ...used.sectors, ...used.plans, ...used.series].includes(id)),
      )
      .flatMap(({ words: name }) => name.split(' ')),
  );
  const numbers = query.mentions.flatMap(({ words: name }) => name.match(/\d{4}/g) ?? []);
  const planWords = used.plans.flatMap((id) => tools.record.entries.get(id) ?? []);
  const listed = query.heads[0] ?? null;
  return query.concepts.filter((concept) => {
    const said = concept.surface.split(' ');
    if (
      said.every(
        (word) =>
          consumed.has(word) ||
          numbers.includes(word) ||
          NEUTRAL.has(word) ||
          isStopWord(word) ||
          Object.hasOwn(KIND_NOUNS, word),
      )
    )
      return false;
    const head = headNoun(said[0] ?? '');
    if (
      said.length === 1 &&
      ((listed !== null && head?.noun === listed) ||
        (head?.plural && query.kinds.length > 0) ||
        LIST_NEUTRAL.test(concept.surface))
    )
      return false;
    if (planWords.some((plan) => tools.search.mentions(plan, concept))) return false;
    if (query.withAmount && /^(?:money|amount|dollar|usd|fund|sum|figure)/.test(concept.surface)) return false;
    // a verb limits nothing beside a kind, nor does a word of another language that nobody knows
    if (
      concept.generic ||
      (query.status !== null && STATUS_WORDS.test(concept.surface)) ||
      (query.language !== 'en' && !concept.phrases.some((phrase) => phrase.every(tools.search.knows)))
    )
      return false;
    return tools.search.weight(concept) > COMMON;
  });
}

/** "China", "ASEAN" and "cooperation" stand everywhere and limit nothing. */
const COMMON = Math.log(1 + 3.2);

export function byDate(a: Entry, b: Entry): number {
  const [first, second] = [mainDate(a), mainDate(b)];
  return (first ? daysOf(first).from : '9999').localeCompare(second ? daysOf(second).from : '9999');
}
