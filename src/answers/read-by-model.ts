/** A model's reading of a question -> Query and Decision. It chooses among what the record holds; nothing else counts. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import { type Decision, decideList } from './decide.ts';
import { concerns } from './facets.ts';
import { missingOf } from './judge.ts';
import type { Reading } from './model.ts';
import type { Query } from './query.ts';
import type { Understanding } from './understanding.ts';

const MOST_CITED = 3;

export type AsRead =
  | { readonly outcome: 'read'; readonly query: Query; readonly decision: Decision }
  | { readonly outcome: 'wrong-ids' }
  /** The model found nothing either, or nothing that answers. */
  | { readonly outcome: 'no-better' };

/**
 * @param query how the rules read the same question
 * @param today ISO day in the asker's time zone
 */
export function decideAsRead(read: Reading, query: Query, tools: Understanding, today: string): AsRead {
  const entries = [...new Set(read.entries)].flatMap((id) => tools.record.entries.get(id) ?? []);
  if (entries.length < new Set(read.entries).size) return { outcome: 'wrong-ids' };
  if (read.shape === 'none') return { outcome: 'no-better' };
  const asRead: Query = {
    ...query,
    shape: read.shape,
    asked: read.asked,
    kinds: read.kinds,
    heads: [],
    mentions: entries.map(({ id, title }) => ({ words: title.toLowerCase(), at: -1, ids: [id] })),
    window: read.from || read.to ? { from: read.from, to: read.to, words: '' } : null,
  };
  if (read.shape === 'fact') {
    const decision = fact(entries, asRead, tools);
    return decision ? { outcome: 'read', query: asRead, decision } : { outcome: 'no-better' };
  }
  // what the rules took for a limit is what they did not understand
  const limited: Query = { ...asRead, concepts: [], ordinals: [] };
  const decision = decideList(limited, tools, today, (entry) => isLimitedBy(entry, entries, tools.record));
  return decision?.outcome === 'answered' ? { outcome: 'read', query: limited, decision } : { outcome: 'no-better' };
}

/** Whether the entry has to do with one of the chosen of each kind. What belongs to a mechanism its names tell. */
function isLimitedBy(entry: Entry, limits: readonly Entry[], record: CuratedRecord): boolean {
  const byKind = Map.groupBy(limits, ({ kind }) => kind);
  byKind.delete('mechanisms');
  return [...byKind.values()].every((chosen) =>
    chosen.some(({ id }) => entry.plan === id || entry.sectors.includes(id) || concerns(entry, id, record)),
  );
}

/** The chosen entries that hold what is asked, by the same rules as for every other question. */
function fact(entries: readonly Entry[], query: Query, tools: Understanding): Decision | null {
  const answering = entries.filter((entry) => missingOf(entry, query, tools) === null).slice(0, MOST_CITED);
  if (answering.length === 0) return null;
  return { outcome: 'answered', as: 'facts', entries: answering, reason: 'chosen by the model', found: [] };
}
