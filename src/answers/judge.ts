/** Whether what was found answers the question: the desk says that it does not know rather than something else. */
import type { Entry } from '../record/record.ts';
import type { Claim } from '../record/schema.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import { datesOf, factsOf } from './facets.ts';
import { type Candidate, FILTERING, hasNumber, holdsMoney, MONEY } from './find-facts.ts';
import { ATTRIBUTES, KIND_NOUNS } from './lexicon/en.ts';
import type { Query } from './query.ts';
import type { Understanding } from './understanding.ts';

export type Verdict =
  | { readonly outcome: 'answered'; readonly candidates: readonly Candidate[] }
  /** Something of the question is wrong; what the record has instead is told. */
  | { readonly outcome: 'corrected'; readonly candidates: readonly Candidate[] }
  | {
      readonly outcome: 'not-in-record';
      readonly reason: string;
      /** Whether too little of the question was recognised; otherwise something in particular is missing. */
      readonly unsure: boolean;
      readonly nearest: readonly Candidate[];
    }
  | { readonly outcome: 'out-of-scope' };

/** Least share of the question's weight that the answer has to speak of. */
const LEAST_COVERAGE = 0.5;
/** Below it, nothing of the question belongs to the record. */
const LEAST_RELATED = 0.15;
/** A question that names the entry may say more of it in words of its own. */
const LEAST_COVERAGE_NAMED = 0.45;
const MOST_CITED = 3;

export function judge(query: Query, candidates: readonly Candidate[], tools: Understanding): Verdict {
  const [best] = candidates;
  if (!best || best.coverage < LEAST_RELATED) return { outcome: 'out-of-scope' };
  const nearest = candidates.slice(0, MOST_CITED);
  const enough = (candidate: Candidate): boolean =>
    candidate.coverage >=
    Math.max(candidate.named ? LEAST_COVERAGE_NAMED : LEAST_COVERAGE, best.failures.length > 0 ? best.coverage : 0);
  const told = candidates.find(
    (candidate) => candidate.failures.length === 0 && enough(candidate) && candidate.score >= 0.35 * best.score,
  );
  if (!told) {
    const off = candidates.find((candidate) => isOff(candidate));
    return off
      ? { outcome: 'corrected', candidates: [off] }
      : {
          outcome: 'not-in-record',
          reason: best.failures[0] ?? `coverage ${best.coverage.toFixed(2)}`,
          unsure: best.failures.length === 0,
          nearest,
        };
  }
  const missing = missingOf(told.entry, query, tools);
  if (missing) return { outcome: 'not-in-record', reason: missing, unsure: false, nearest };
  const others = candidates.filter(
    (candidate) =>
      candidate !== told &&
      candidate.failures.length === 0 &&
      candidate.score >= 0.62 * told.score &&
      candidate.coverage >= 0.8 * told.coverage,
  );
  return { outcome: 'answered', candidates: [told, ...others].slice(0, MOST_CITED) };
}

/** What the question names, but of another time or another one of its series. */
const isOff = ({ entry, named, coverage, failures }: Candidate): boolean =>
  named === 'exact' &&
  !FILTERING.has(entry.kind) &&
  coverage >= LEAST_COVERAGE_NAMED &&
  failures.length > 0 &&
  !failures.includes('entity');

/** What the question asks of an entry that holds everything else but this; null where it is there. */
export function missingOf(entry: Entry, query: Query, { search }: Understanding): string | null {
  const text = query.english.toLowerCase();
  const attribute = [...text.matchAll(ATTRIBUTES)]
    .map(([word]) => word)
    .find((word) => !search.mentions(entry, { surface: word, phrases: [[stem(word)]], generic: false }));
  if (attribute) return attribute;
  if (
    query.asked === 'how-much' &&
    !holdsMoney(entry) &&
    (query.withAmount || ASKS_MONEY.test(text) || !/\d/.test(factsText(entry)))
  )
    return 'amount';
  if (['how-much', 'how-many'].includes(query.asked) && !countsThatOne(entry, query)) return 'number of that one';
  if (['when', 'where', 'who', 'how-many', 'how-much'].includes(query.asked) && isSaidToBeUnknown(entry, query))
    return 'said to be unknown';
  if (query.asked === 'how-many' && !holdsCount(entry, query)) return 'number';
  if (query.asked === 'when' && datesOf(entry).length === 0 && !/\b(?:19|20)\d{2}\b/.test(factsText(entry)))
    return 'date';
  if (/\b(?:outcomes?|results?|decid\w+|conclusions?|achieve\w*)\b/.test(text) && isOnlyPlanned(entry))
    return 'outcome';
  if (
    /\bhow (?:many|much)\b.*\b(?:so far|actually|already|in total|delivered|disbursed|spent|came|arrived|received|paid out|completed|fulfilled)\b/.test(
      text,
    ) &&
    isOnlyPlanned(entry)
  )
    return 'outcome';
  if (
    /\b(?:full |exact |complete |verbatim |original )?(?:text|wording|transcript|copy|pdf|section)\b.{0,20} (?:of|from|in)\b/.test(
      text,
    ) &&
    !/\b(?:annex|chapter)\b/.test(text)
  )
    return 'text';
  return null;
}

/** Of an entry that speaks of several in a series, the claim with the figure has to speak of the one that is asked for. */
function countsThatOne(entry: Entry, query: Query): boolean {
  if (query.ordinals.length === 0 || entry.kind === 'events') return true;
  const figures = (claim: Claim): boolean =>
    query.withAmount ? MONEY.test(claim.text) : claim.amounts.length > 0 || /\d/.test(claim.text);
  return entry.claims.some(
    (claim) =>
      figures(claim) && query.ordinals.some(({ number }) => hasNumber(words(claim.text).map(stem), number, null)),
  );
}

/** The record itself says that what the question asks about is not known, and no fact speaks of it. */
function isSaidToBeUnknown(entry: Entry, query: Query): boolean {
  const speaks = (text: string, term: string): boolean => words(text).some((word) => stem(word) === term);
  const told = new Set(words(`${entry.title} ${entry.aliases.join(' ')}`).map(stem));
  const asked = query.concepts
    .filter(({ surface }) => !Object.hasOwn(KIND_NOUNS, surface))
    .flatMap(({ phrases: [own = []] }) => own)
    .filter((term) => !told.has(term));
  const unknown = entry.claims.filter(
    (claim) =>
      claim.kind === 'caveat' &&
      /\b(?:not on record|not found|no source|not stated|not known|unknown|could not be read)\b/i.test(claim.text),
  );
  return asked.some(
    (term) =>
      unknown.some((claim) => speaks(claim.text, term)) && !factsOf(entry).some((claim) => speaks(claim.text, term)),
  );
}

/** "How many laboratories": a claim that counts laboratories, in words of the question or of the unit. */
function holdsCount(entry: Entry, query: Query): boolean {
  const counted = /\b(?:how many|number of)\s+((?:[\p{L}-]+\s*){1,5})/u.exec(query.english.toLowerCase())?.[1] ?? '';
  const nouns = words(counted)
    .slice(0, 4)
    .filter((word) => !isStopWord(word))
    .flatMap(
      (word) => query.concepts.find(({ surface }) => surface.split(' ').includes(word))?.phrases ?? [[stem(word)]],
    );
  const counts = entry.claims.filter(
    (claim) =>
      claim.amounts.length > 0 ||
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(claim.text),
  );
  if (nouns.length === 0) return counts.length > 0;
  const came =
    /^(?:took|take|attended?|joined|participated?|came|were|people|persons|participants|delegates|officials)\b/.test(
      counted,
    );
  if (came)
    return counts.some((claim) =>
      /\d[^.]*\b(?:attended|took part|participa\w+|people|persons?|exhibitors|person-times)\b/.test(claim.text),
    );
  return counts.some((claim) => {
    const said = new Set(
      words(
        `${claim.text} ${claim.amounts.map((amount) => `${amount.unit} ${amount.what ?? ''}`).join(' ')} ${entry.title}`,
      ).map(stem),
    );
    return nouns.some((noun) => noun.every((term) => said.has(term)));
  });
}

/** "How much will China pay"; "how much power was traded" asks for no money. */
const ASKS_MONEY = /\bhow much (?:will|did|does|do|has|have|had|would|can|is|was|money|funding|cash|of it)\b/;

const factsText = (entry: Entry): string =>
  factsOf(entry)
    .map((claim) => claim.text)
    .join(' ');

const isOnlyPlanned = (entry: Entry): boolean => {
  const dates = datesOf(entry);
  return dates.some((date) => date.status === 'planned') && !dates.some((date) => date.status === 'held');
};
