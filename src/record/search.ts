/** Full-text search over the record: BM25 by minisearch, with what an answer has to know about each hit. */
import MiniSearch from 'minisearch';
import type { CuratedRecord, Entry } from './record.ts';
import { stem, terms, words } from './terms.ts';

/** A content word or phrase of a question, with everything that it may be called in the record. */
export interface Concept {
  /** As the question says it. */
  readonly surface: string;
  /** Phrases of stems, the question's own words first; a hit needs all stems of one of them. */
  readonly phrases: readonly (readonly string[])[];
  /** A word of everyday language, which tells little about the matter. */
  readonly generic: boolean;
}

interface Hit {
  readonly entry: Entry;
  readonly score: number;
}

export interface Search {
  /** Entries that hold at least one of the words, best first. */
  find(concepts: readonly Concept[]): Hit[];
  /** Whether that entry speaks of the concept, by one of its names, in its text or in what it is linked to. */
  mentions(entry: Entry, concept: Concept, where?: 'title' | 'anywhere'): boolean;
  /** How much a concept tells entries apart: the inverse document frequency of its rarest known stem. */
  weight(concept: Concept): number;
  /** Whether the record uses that stem at all. */
  knows(stem: string): boolean;
  /** The words of the record as they are written, for the correction of typing errors. */
  readonly vocabulary: ReadonlySet<string>;
}

const FIELDS = ['title', 'aliases', 'text', 'links'] as const;
type Field = (typeof FIELDS)[number];

/** Question words are matched by this much of a field's weight where the asker used another word than the record. */
const SYNONYM_BOOST = 0.7;
const GENERIC_WEIGHT = 0.5;

const EXPANDED_KINDS: Readonly<Record<Entry['kind'], string>> = {
  plans: 'plan programme',
  objectives: 'objective goal aim',
  mechanisms: 'mechanism',
  measures: 'measure action',
  sectors: 'sector field industry',
  events: 'event',
  milestones: 'milestone',
  pledges: 'pledge promise commitment',
  people: 'person',
  organisations: 'organisation',
  glossary: 'term abbreviation',
};

/** Builds the search over a record; do it once a record. */
export function buildSearch(record: CuratedRecord): Search {
  const documents = [...record.entries.values()].map((entry) => ({ id: entry.id, ...documentOf(entry, record) }));
  const index = new MiniSearch<{ id: string } & Record<Field, string>>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { title: 2.5, aliases: 2.5, text: 1.2, links: 0.6 },
      prefix: false,
      fuzzy: false,
      bm25: { k: 1.2, b: 0.5, d: 0.5 },
    },
  });
  index.addAll(documents);

  const stems = new Map(
    documents.map((document) => [
      document.id,
      {
        title: new Set(`${document.title} ${document.aliases}`.split(' ')),
        anywhere: new Set(FIELDS.flatMap((field) => document[field].split(' '))),
      },
    ]),
  );
  const frequency = new Map<string, number>();
  for (const { anywhere } of stems.values())
    for (const term of anywhere) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const idf = (term: string): number => Math.log(1 + documents.length / ((frequency.get(term) ?? 0) + 0.5));
  const vocabulary = new Set(
    documents.length === 0 ? [] : [...record.entries.values()].flatMap((entry) => words(plainText(entry))),
  );

  return {
    vocabulary,
    knows: (term) => frequency.has(term),
    weight: ({ phrases: [own = []], generic }) => Math.max(0, ...own.map(idf)) * (generic ? GENERIC_WEIGHT : 1),
    mentions: (entry, { phrases }, where = 'anywhere') => {
      const held = stems.get(entry.id)?.[where];
      return held !== undefined && phrases.some((phrase) => phrase.every((term) => held.has(term)));
    },
    find(concepts) {
      if (concepts.length === 0) return [];
      const found = index.search({
        combineWith: 'OR',
        queries: concepts.map(({ phrases: [own = [], ...others] }) => ({
          combineWith: 'OR',
          queries: [
            { combineWith: 'OR', queries: [...own] },
            {
              combineWith: 'OR',
              queries: [...new Set(others.flat())].filter((term) => !own.includes(term)),
              boostTerm: () => SYNONYM_BOOST,
            },
          ],
        })),
      });
      // minisearch multiplies a score by the number of matched words, which buries short entries: undone here
      return found.flatMap(({ id, score, queryTerms }) => {
        const entry = record.entries.get(id);
        return entry ? [{ entry, score: score / Math.max(1, queryTerms.length) }] : [];
      });
    },
  };
}

function documentOf(entry: Entry, record: CuratedRecord): Record<Field, string> {
  const titles = (ids: readonly string[]): string => ids.map((id) => record.entries.get(id)?.title ?? '').join(' ');
  const actors = entry.claims.flatMap((claim) => claim.actors);
  const places = entry.claims.map((claim) => claim.place ?? '').join(' ');
  const labels = entry.claims.flatMap((claim) => claim.dates.map((date) => date.label ?? '')).join(' ');
  const stemmed = (text: string): string => terms(text).join(' ');
  return {
    title: stemmed(entry.title),
    aliases: stemmed(entry.aliases.join(' ')),
    text: stemmed(`${entry.claims.map((claim) => claim.text).join(' ')} ${places}`),
    links: stemmed(
      `${labels} ${titles([...actors, ...entry.sectors, ...(entry.plan ? [entry.plan] : []), ...(entry.represents ? [entry.represents] : [])])} ${EXPANDED_KINDS[entry.kind]}`,
    ),
  };
}

const plainText = (entry: Entry): string =>
  `${entry.title} ${entry.aliases.join(' ')} ${entry.claims.map((claim) => claim.text).join(' ')}`;

/** The closest word of the vocabulary, where a word that nobody knows looks like a typing error of it; else null. */
export function correctTyping(word: string, vocabulary: ReadonlySet<string>): string | null {
  if (word.length < 4 || /\d/.test(word)) return null;
  const allowed = word.length < 9 ? 1 : 2;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of vocabulary) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > allowed || candidate[0] !== word[0])
      continue;
    const distance = editDistance(word, candidate, allowed);
    if (distance <= allowed && (best === null || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * After G. Navarro, "A guided tour to approximate string matching", ACM Computing Surveys 33 (2001).
 */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        value = Math.min(value, (before[column - 2] ?? 0) + 1);
      current.push(value);
    }
    if (Math.min(...current) > most) return most + 1;
    before = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}

export const phraseOf = (text: string): string[] => words(text).map(stem);
