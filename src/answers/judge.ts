/** Whether what was found answers the question: the desk says that it does not know rather than something else. */
import type { Entry } from '../record/record.ts';
import type { Concept } from '../record/search.ts';
import { amountsOf, datesOf, factsOf } from './facets.ts';
import { type Candidate, holdsMoney } from './find-facts.ts';
import type { Query } from './query.ts';
import type { Understanding } from './understand.ts';

export type Verdict =
  | { readonly outcome: 'answered'; readonly candidates: readonly Candidate[] }
  /** Something of the question is wrong; what the record has instead is told. */
  | { readonly outcome: 'corrected'; readonly candidates: readonly Candidate[] }
  | { readonly outcome: 'not-in-record'; readonly reason: string; readonly nearest: readonly Candidate[] }
  | { readonly outcome: 'out-of-scope' };

/** Least share of the question's weight that the answer has to speak of. */
const LEAST_COVERAGE = 0.56;
/** Below it, nothing of the question belongs to the record. */
const LEAST_RELATED = 0.2;
const MOST_CITED = 3;

export function judge(query: Query, candidates: readonly Candidate[], tools: Understanding): Verdict {
  const [best] = candidates;
  if (!best || best.coverage < LEAST_RELATED) return { outcome: 'out-of-scope' };
  const nearest = candidates.slice(0, MOST_CITED);
  const told = candidates.find((candidate) => candidate.failures.length === 0 && candidate.coverage >= Math.max(LEAST_COVERAGE, best.failures.length > 0 ? best.coverage : 0) && candidate.score >= 0.35 * best.score);
  if (!told) {
    const off = best.failures.length > 0 && best.coverage >= LEAST_COVERAGE && best.named;
    return off ? { outcome: 'corrected', candidates: [best] } : { outcome: 'not-in-record', reason: best.failures[0] ?? `coverage ${best.coverage.toFixed(2)}`, nearest };
  }
  const missing = missingOf(told.entry, query, tools);
  if (missing) return { outcome: 'not-in-record', reason: missing, nearest };
  const others = candidates.filter((candidate) => candidate !== told && candidate.failures.length === 0 && candidate.score >= 0.62 * told.score && candidate.coverage >= 0.8 * told.coverage);
  return { outcome: 'answered', candidates: [told, ...others].slice(0, MOST_CITED) };
}

/** What the question asks of an entry that holds everything else but this; null where it is there. */
function missingOf(entry: Entry, query: Query, { search }: Understanding): string | null {
  const text = query.english.toLowerCase();
  if (query.asked === 'how-much' && !holdsMoney(entry) && !/\d/.test(factsText(entry))) return 'amount';
  if (/\b(?:budget|cost|costs)\b/.test(text) && !holdsMoney(entry)) return 'amount';
  if (query.asked === 'how-many' && amountsOf(entry).length === 0 && !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven)\b/i.test(factsText(entry))) return 'number';
  if (query.asked === 'when' && datesOf(entry).length === 0 && !/\b(?:19|20)\d{2}\b/.test(factsText(entry))) return 'date';
  if (/\b(?:outcomes?|results?|decid\w+|conclusions?|achieve\w*)\b/.test(text) && isOnlyPlanned(entry)) return 'outcome';
  if (/\b(?:full |exact |complete |verbatim |original )?(?:text|wording|transcript|copy|pdf|clause|article|paragraph|section|annex|minutes)\b (?:of|from|in)\b/.test(text) && !search.mentions(entry, VERBATIM)) return 'text';
  return null;
}

const VERBATIM: Concept = { surface: 'annex', phrases: [['annex'], ['chapter']] };

const factsText = (entry: Entry): string => factsOf(entry).map((claim) => claim.text).join(' ');

const isOnlyPlanned = (entry: Entry): boolean => {
  const dates = datesOf(entry);
  return dates.some((date) => date.status === 'planned') && !dates.some((date) => date.status === 'held');
};
