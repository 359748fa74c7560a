/** From what was found to what is said: the claims that answer, in order, each with its citation. */
import { say } from '../messages/say.ts';
import type { CuratedRecord, Entry } from '../record/record.ts';
import type { Claim } from '../record/schema.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import type { Answer, Citation, Statement } from './answer.ts';
import { datesOf, daysOf, factsOf, fallsIn, mainDate, placeOf, readableSpan } from './facets.ts';
import type { Language } from './language.ts';
import type { Query } from './query.ts';
import type { Understanding } from './understanding.ts';

/** Of the entry that the question is about, and of each further one. */
const MOST_CLAIMS = [4, 2, 1] as const;
/** So that an answer stays a few lines. */
const MOST_CHARACTERS = [380, 150, 100] as const;
const MOST_ANSWER_CHARACTERS = 760;
const MOST_NAMES = 5;
/** A list that would be longer with its statements shows titles, dates and places only. */
const MOST_LIST_CHARACTERS = 1_800;

/** The statements and citations of entries, the best first. */
export function composeFacts(
  entries: readonly Entry[],
  query: Query,
  tools: Understanding,
): Pick<Answer, 'statements' | 'citations'> {
  const parts = entries.map((entry, rank) => {
    const claims = chooseClaims(entry, query, tools, MOST_CLAIMS[rank] ?? 1, MOST_CHARACTERS[rank]);
    const statements = claims.map((claim) => ({ text: claim.text, record: entry.id, claims: [claim.id] }));
    return {
      statements: [...statements, ...peopleOf(entry, claims, query, tools.record)],
      citation: citationOf(entry, claims, query.language),
    };
  });
  const length = ({ statements, citation }: (typeof parts)[number]): number =>
    [citation.title, citation.facets, ...statements.map(({ text }) => text)].join('').length;
  let left = MOST_ANSWER_CHARACTERS;
  const kept = parts.filter((part, rank) => {
    left -= length(part);
    return rank === 0 || left >= 0;
  });
  return {
    statements: kept.flatMap(({ statements }) => statements),
    citations: kept.map(({ citation }) => citation),
  };
}

/** One statement an entry, for lists. */
export function composeList(
  entries: readonly Entry[],
  query: Query,
  tools: Understanding,
): Pick<Answer, 'statements' | 'citations'> {
  const lead = entries.map((entry) => ({ entry, claims: chooseClaims(entry, query, tools, 1) }));
  const brief = lead.flatMap(({ claims }) => claims.map((claim) => claim.text)).join('').length <= MOST_LIST_CHARACTERS;
  return {
    statements: brief
      ? lead.flatMap(({ entry, claims }) =>
          claims.map((claim) => ({ text: claim.text, record: entry.id, claims: [claim.id] })),
        )
      : [],
    citations: lead.map(({ entry, claims }) => citationOf(entry, claims, query.language)),
  };
}

function chooseClaims(entry: Entry, query: Query, tools: Understanding, most: number, characters = 0): Claim[] {
  const stems = new Set(query.concepts.flatMap(({ phrases }) => phrases.flat()));
  const relevance = (claim: Claim, index: number): number => {
    const held = new Set(
      words(claim.text)
        .filter((word) => !isStopWord(word))
        .map(stem),
    );
    const shared = [...stems]
      .filter((term) => held.has(term))
      .reduce((sum, term) => sum + tools.search.weight({ surface: term, phrases: [[term]], generic: false }), 0);
    return (
      shared +
      (fitsAsked(claim, query) ? 4 : 0) +
      (query.mentions.some(({ ids }) => ids.some((id) => claim.actors.includes(id))) ? 3 : 0) +
      (query.window && claim.dates.some((date) => query.window && fallsIn(date, query.window)) ? 5 : 0) +
      (claim.kind === 'fact' ? 2 : 0) -
      index * 0.5
    );
  };
  // a list tells of each entry one fact; what is doubtful about it stands in its own answer
  const eligible = most === 1 && factsOf(entry).length > 0 ? factsOf(entry) : entry.claims;
  const ranked = eligible
    .map((claim, index) => ({ claim, index, relevance: relevance(claim, index) }))
    .sort((a, b) => b.relevance - a.relevance);
  let left = characters;
  const kept = ranked.slice(0, most).filter(({ claim }, rank) => {
    left -= claim.text.length;
    return rank === 0 || left >= 0;
  });
  // the best first, the others as the record tells them
  const lead = kept.find(({ claim }) => claim.kind === 'fact') ?? kept[0];
  const [first, others] = [lead, kept.filter((chosen) => chosen !== lead)];
  return first ? [first.claim, ...others.sort((a, b) => a.index - b.index).map(({ claim }) => claim)] : [];
}

function fitsAsked(claim: Claim, query: Query): boolean {
  switch (query.asked) {
    case 'when':
    case 'how-long':
      return claim.dates.length > 0;
    case 'where':
      return claim.place !== undefined;
    case 'who':
      return claim.actors.length > 0;
    case 'how-much':
    case 'how-many':
      return claim.amounts.length > 0 || /\d/.test(claim.text);
    default:
      return false;
  }
}

/** "Who" is answered by name where the claims say it only through those of whom they speak. */
function peopleOf(entry: Entry, claims: readonly Claim[], query: Query, record: CuratedRecord): Statement[] {
  if (query.asked !== 'who') return [];
  const said = claims.map((claim) => claim.text).join(' ');
  const speaking = entry.claims.filter((claim) => claim.actors.length > 0);
  const names = [...new Set(speaking.flatMap((claim) => claim.actors))]
    .map((id) => record.entries.get(id)?.title ?? '')
    .filter((name) => name && !said.includes(name));
  if (names.length === 0) return [];
  return [
    {
      text: say(query.language, 'answer.people', { names: names.slice(0, MOST_NAMES).join(', ') }),
      record: entry.id,
      claims: speaking.map((claim) => claim.id),
    },
  ];
}

function citationOf(entry: Entry, claims: readonly Claim[], language: Language): Citation {
  const date = mainDate(entry);
  const when = entry.period
    ? readableSpan({ date: entry.period.from, end: entry.period.to })
    : date
      ? readableSpan(date)
      : '';
  return {
    record: entry.id,
    title: titleIn(entry, language),
    kind: entry.kind,
    facets: [when, placeOf(entry) ?? ''].filter(Boolean).join(', '),
    claims: claims.map((claim) => claim.id),
    sources: [...new Set(claims.flatMap((claim) => claim.sources))],
  };
}

/** The title, with the name in the reader's language where the record has one: who reads one of them finds the other. */
function titleIn({ title, names }: Entry, language: Language): string {
  const name = language === 'en' ? undefined : names[language]?.[0];
  return name === undefined || name === title ? title : `${title} (${name})`;
}

/** A plan that has ended, a planned date that has passed without an outcome on record. @param today ISO day */
export function warningsFor(entries: readonly Entry[], query: Query, record: CuratedRecord, today: string): string[] {
  const [lead] = entries;
  if (!lead) return [];
  const warnings: string[] = [];
  const plan =
    lead.kind === 'plans'
      ? lead
      : lead.plan && ['objectives', 'measures', 'mechanisms'].includes(lead.kind)
        ? record.entries.get(lead.plan)
        : undefined;
  if (plan?.period && daysOf({ date: plan.period.to, status: 'held' }).to < today)
    warnings.push(
      say(query.language, 'answer.plan-ended', { plan: plan.title, date: readableSpan({ date: plan.period.to }) }),
    );
  const passed = datesOf(lead).find((date) => date.status === 'planned' && daysOf(date).to < today);
  const happened =
    passed && datesOf(lead).some((date) => date.status === 'held' && daysOf(date).from >= daysOf(passed).from);
  if (passed && !happened)
    warnings.push(
      say(query.language, 'answer.date-passed', { date: readableSpan(passed), label: passed.label ?? 'none' }),
    );
  return warnings;
}
