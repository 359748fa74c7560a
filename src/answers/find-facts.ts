/** The entries that a question about one matter may mean, best first, and what of the question each of them fails. */

import { stemsOf } from '../record/entry-stems.ts';
import type { Entry } from '../record/record.ts';
import type { Concept } from '../record/search.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import { COMMON_WEIGHT } from './concepts.ts';
import { actorsOf, amountsOf, datesOf, factsOf, fallsIn, placeOf } from './facets.ts';
import type { Query } from './query.ts';
import type { Understanding } from './understanding.ts';

/** A limit of the question that an entry does not meet. */
type Failure = 'time' | 'ordinal' | 'entity';

export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** Share of what the question says that the entry speaks of, weighted by how telling it is: 0 to 1. */
  readonly coverage: number;
  /** exact: the question names this entry; alike: another entry of that name. */
  readonly named: 'exact' | 'alike' | null;
  readonly failures: readonly Failure[];
}

const NAMED_BONUS = 1.5;
/** Their names more often say of what something is than what is asked for. */
export const FILTERING: ReadonlySet<string> = new Set(['sectors', 'people', 'organisations', 'glossary']);
const FAILED = { time: 0.4, ordinal: 0.35, entity: 0.5 } as const;

/** Ranks the record for a question about one matter. */
export function findFacts(query: Query, tools: Understanding): Candidate[] {
  const { record, search } = tools;
  const limits = limitsOf(query, tools);
  const total = query.concepts.reduce((sum, concept) => sum + search.weight(concept), 0);
  const namedWords = new Map(
    query.mentions.flatMap((mention) => mention.ids.map((id) => [id, mention.words.split(' ').length] as const)),
  );
  // a name alone is found too, though all its words are everyday ones: "what does MOST mean"
  const hits = search.find(query.concepts);
  const unheard = [...namedWords.keys()]
    .filter((id) => !hits.some(({ entry }) => entry.id === id))
    .flatMap((id) => record.entries.get(id) ?? []);
  return [...hits, ...unheard.map((entry) => ({ entry, score: 1 }))]
    .map(({ entry, score }): Candidate => {
      const matched = query.concepts.filter((concept) => search.mentions(entry, concept));
      const coverage =
        total === 0
          ? Number(namedWords.has(entry.id))
          : matched.reduce((sum, concept) => sum + search.weight(concept), 0) / total;
      const exact = namedWords.get(entry.id);
      const named = exact ?? titleNames(entry, query, tools);
      const failures = failuresOf(entry, query, limits, tools, named > 0);
      const fit =
        (0.25 + coverage) ** 3 *
        (named > 0 ? (FILTERING.has(entry.kind) ? 1.15 : NAMED_BONUS + 0.15 * named) : 1) *
        (query.kinds.includes(entry.kind) ? 1.25 : 1) *
        (query.heads.some((head) => titleHolds(entry, head)) ? 1.3 : 1) *
        answersWhatIsAsked(entry, query) *
        (entry.kind === 'events' && HAPPENS.has(query.asked) ? 1.2 : 1) *
        failures.reduce((product, failure) => product * FAILED[failure], 1);
      return {
        entry,
        score: score * fit,
        coverage,
        named: exact !== undefined ? 'exact' : named > 0 ? 'alike' : null,
        failures,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** Words of the name that an entry's title holds in full, though the name is another entry's: an event of a mechanism. */
function titleNames(entry: Entry, query: Query, { search }: Understanding): number {
  const held = query.mentions
    .map(({ words: name }) => name.split(' ').filter((word) => !isStopWord(word)))
    .filter(
      (name) =>
        name.length > 1 && search.mentions(entry, { surface: '', phrases: [name.map(stem)], generic: false }, 'title'),
    );
  return held.length > 0 ? 1 : 0;
}

/** Who spoke, when and where are asked of what took place. */
const HAPPENS: ReadonlySet<string> = new Set(['who', 'when', 'where']);

const titleHolds = (entry: Entry, head: string): boolean => stemsOf(entry).title.includes(stem(head));

/** Entries that cannot hold what is asked are less likely meant. */
function answersWhatIsAsked(entry: Entry, query: Query): number {
  switch (query.asked) {
    case 'how-much':
      return holdsMoney(entry) ? 1.5 : 0.7;
    case 'how-many':
      return amountsOf(entry).length > 0 ||
        /\d/.test(
          factsOf(entry)
            .map((claim) => claim.text)
            .join(' '),
        )
        ? 1.15
        : 0.8;
    case 'when':
      return datesOf(entry).length > 0 ? 1.1 : 0.6;
    case 'where':
      return placeOf(entry) ? 1.2 : 0.8;
    case 'who':
      return entry.kind === 'people' || actorsOf(entry).length > 0 ? 1.15 : 0.85;
    default:
      return 1;
  }
}

/** A sum of money in a text. */
export const MONEY = /US\$|RMB|\bUSD\b|\$\d|\b(?:dollars|yuan|euros?)\b/;

export const holdsMoney = (entry: Entry): boolean =>
  amountsOf(entry).some((amount) => /^[A-Z]{3}$/.test(amount.unit)) ||
  factsOf(entry).some((claim) => MONEY.test(claim.text));

function failuresOf(
  entry: Entry,
  query: Query,
  limits: readonly Limit[],
  tools: Understanding,
  named: boolean,
): Failure[] {
  const failures: Failure[] = [];
  if (
    query.window &&
    !datesOf(entry).some((date) => date.label !== 'period' && query.window && fallsIn(date, query.window)) &&
    !saysYearOf(entry, query.window.words)
  )
    failures.push('time');
  if (
    query.ordinals.length > 0 &&
    !query.ordinals.some((ordinal) => isNumbered(entry, named ? { ...ordinal, noun: null } : ordinal))
  )
    failures.push('ordinal');
  if (
    !limits.every((limit) => isAbout(entry, limit, tools)) ||
    ![...query.countries, ...query.places].every((name) => speaksOf(entry, name, query, tools))
  )
    failures.push('entity');
  return failures;
}

/** "26th ... summit" in one phrase of the entry; "AMMSTI-20" in a title numbers as well. */
function isNumbered(entry: Entry, { number, noun }: Query['ordinals'][number]): boolean {
  if (new RegExp(`\\b[A-Z]{4,}[- ]${number}\\b`).test(entry.title)) return true;
  const { names, claims } = stemsOf(entry);
  return [...names, ...claims].some((stems) => hasNumber(stems, number, noun));
}

/** Whether a text has that ordinal before that noun. */
export function hasNumber(stems: readonly string[], number: number, noun: string | null): boolean {
  return stems.some((term, index) => {
    // the 30th anniversary numbers no summit
    if (term !== `${number}th` || /^(?:anniversari|year|birthdai)$/.test(stems[index + 1] ?? '')) return false;
    return noun === null || stems.slice(index + 1, index + 7).includes(stem(noun));
  });
}

/** What an entry has to be about: what the question names, but for topics and for names that stand everywhere. */
interface Limit {
  readonly ids: readonly string[];
  readonly concept: Concept;
  /** The name of a plan in the text of another entry may be another plan's. */
  readonly where: 'title' | 'anywhere';
}

/** The names of the question that bind; the two sides of the whole record and topics do not. */
export function limitsOf(query: Query, { record, search }: Understanding): Limit[] {
  return query.mentions.flatMap(({ ids, words: name }) => {
    const entries = ids.flatMap((id) => record.entries.get(id) ?? []);
    const own = name
      .split(' ')
      .filter((word) => !isStopWord(word))
      .map(stem);
    const titles = entries.map((entry) => stemsOf(entry).title.filter((term) => !isStopWord(term)));
    const concept: Concept = { surface: name, phrases: [own, ...titles], generic: false };
    const topic = entries.every(({ kind }) => kind === 'sectors' || kind === 'glossary');
    if (topic || search.weight(concept) < COMMON_WEIGHT) return [];
    return [{ ids, concept, where: entries.every(({ kind }) => kind === 'plans') ? 'title' : 'anywhere' } as const];
  });
}

/** Whether the entry is one of those that the question names, is linked with one, or speaks of it. */
function isAbout(entry: Entry, { ids, concept, where }: Limit, { search }: Understanding): boolean {
  const linked = [entry.id, entry.plan, entry.represents, ...entry.sectors, ...actorsOf(entry)];
  return ids.some((id) => linked.includes(id)) || search.mentions(entry, concept, where);
}

/** By that name, or by another that the thesaurus gives it: "Bangkok" for Thailand. */
function speaksOf(entry: Entry, name: string, { concepts }: Query, { search }: Understanding): boolean {
  const own: Concept = { surface: name, phrases: [words(name).map(stem)], generic: false };
  return (
    search.mentions(entry, own) ||
    concepts.some((concept) => concept.surface === name && search.mentions(entry, concept))
  );
}

/** A year in the text counts too: "announced for 2027". */
function saysYearOf(entry: Entry, wordsOfWindow: string): boolean {
  const years = wordsOfWindow.match(/\d{4}/g) ?? [];
  const text = `${entry.title} ${entry.claims.map((claim) => claim.text).join(' ')}`;
  return years.length > 0 && years.every((year) => text.includes(year));
}
