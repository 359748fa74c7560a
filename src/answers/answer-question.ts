/** The one way from a question to an answer. */
import { say } from '../messages/say.ts';
import type { CuratedRecord, Entry } from '../record/record.ts';
import { buildSearch } from '../record/search.ts';
import type { Answer, Language } from './answer.ts';
import { composeFacts, composeList, warningsFor } from './compose.ts';
import { datesOf, daysOf } from './facets.ts';
import { findFacts } from './find-facts.ts';
import { byDate, findList } from './find-list.ts';
import { buildGloss } from './gloss.ts';
import { isOtherMatter, withoutInstructions } from './guard.ts';
import { judge } from './judge.ts';
import { detectLanguage } from './language.ts';
import { buildNames } from './names.ts';
import type { Query, TimeWindow } from './query.ts';
import { spanSentence } from './span.ts';
import { todayIn } from './time-window.ts';
import { buildSynonyms, type Understanding, understand } from './understand.ts';

export interface Question {
  readonly text: string;
  /** The language of the asker's account, where it is known; the text itself decides where it tells. */
  readonly language?: Language;
  /** The instant of asking, as epoch milliseconds. */
  readonly now: number;
  /** The asker's IANA time zone. */
  readonly timeZone: string;
  /** What was talked about before in this conversation: the last question and the entries that its answer cited. */
  readonly context?: { readonly question: string; readonly records: readonly string[] } | undefined;
}

export type AnswerQuestion = (question: Question) => Answer;

/** Prepares a record for questions; the result answers from that record alone and is pure. */
export function prepareAnswers(record: CuratedRecord): AnswerQuestion {
  const tools: Understanding = {
    record,
    search: buildSearch(record),
    findNames: buildNames(record),
    gloss: buildGloss(record),
    synonyms: buildSynonyms(record),
  };
  return (question) => answerFrom(tools, question);
}

function answerFrom(tools: Understanding, question: Question): Answer {
  const language = detectLanguage(question.text, question.language);
  const { question: text, instructed } = withoutInstructions(question.text);
  const today = todayIn(question.timeZone, question.now).toString();
  const read = understand(tools, { text, language, now: question.now, timeZone: question.timeZone });
  const query = question.context && read.followUp ? withContext(read, question.context.records, tools) : read;
  if (query.concepts.length === 0 && query.mentions.length === 0 && query.window === null && query.kinds.length === 0)
    return decline(query, 'out-of-scope');
  if (isOtherMatter(text) && !query.mentions.some(({ words }) => words.includes(' ')))
    return decline(query, 'out-of-scope');
  const shared = sharedName(query, tools);
  if (shared) return listOf(shared, query, tools);
  if (query.shape === 'list') {
    const list = answerList(query, tools, today);
    if (list) return list;
    if (query.window && query.concepts.length === 0) return notInRecord(query, around(query.window, tools));
  }
  if (query.shape === 'next' || query.shape === 'last') {
    const nearest = answerNearest(query, tools, today);
    if (nearest) return nearest;
  }
  const candidates = findFacts(query, tools);
  const verdict = judge(query, candidates, tools);
  if (verdict.outcome === 'out-of-scope' || (instructed && verdict.outcome === 'not-in-record'))
    return decline(query, 'out-of-scope');
  if (verdict.outcome === 'not-in-record')
    return notInRecord(
      query,
      verdict.nearest.map(({ entry }) => entry),
    );
  const entries = verdict.candidates.map(({ entry }) => entry);
  return {
    ...blank(query),
    outcome: verdict.outcome,
    opening: verdict.outcome === 'corrected' ? say(language, 'answer.corrected') : spanOf(entries, query, today),
    ...composeFacts(entries, query, tools),
    warnings: warningsFor(entries, query, tools.record, today),
  };
}

const spanOf = (entries: readonly Entry[], query: Query, today: string): string | null =>
  query.shape === 'span'
    ? (entries.map((entry) => spanSentence(entry, query, today)).find((sentence) => sentence !== null) ?? null)
    : null;

/** The events nearest to a time in which nothing is on record. */
function around(window: TimeWindow, { record }: Understanding): Entry[] {
  const events = [...record.entries.values()].filter(({ kind }) => kind === 'events').sort(byDate);
  const from = window.from ?? window.to ?? '';
  const next = events.findIndex((entry) => datesOf(entry).some((date) => daysOf(date).from > from));
  return next < 0 ? events.slice(-2) : events.slice(Math.max(0, next - 1), next + 1);
}

const blank = (query: Query): Answer => ({
  outcome: 'answered',
  language: query.language,
  query,
  opening: null,
  statements: [],
  list: null,
  warnings: [],
  citations: [],
  nearest: [],
});

const decline = (query: Query, outcome: 'out-of-scope'): Answer => ({
  ...blank(query),
  outcome,
  opening: say(query.language, 'answer.out-of-scope'),
});

const notInRecord = (query: Query, nearest: readonly Entry[]): Answer => ({
  ...blank(query),
  outcome: 'not-in-record',
  opening: say(query.language, 'answer.not-in-record'),
  nearest: nearest.map(({ id, title }) => ({ record: id, title })),
});

function answerList(query: Query, tools: Understanding, today: string): Answer | null {
  const found = findList(query, tools, today);
  return found.length === 0 ? null : listOf(found, query, tools);
}

function listOf(found: readonly Entry[], query: Query, tools: Understanding): Answer {
  return {
    ...blank(query),
    opening: say(query.language, 'answer.list', { count: found.length }),
    ...composeList(found, query, tools),
    list: { total: found.length, shown: found.length },
  };
}

/** "The four areas": a plural name that several entries share lists them. */
function sharedName({ mentions, concepts }: Query, { record, search }: Understanding): Entry[] | null {
  const [shared] = mentions.filter(({ ids, words }) => ids.length > 2 && words.includes(' ') && words.endsWith('s'));
  const entries = (shared?.ids ?? []).flatMap((id) => record.entries.get(id) ?? []);
  return entries.length > 0 && concepts.every((concept) => entries.every((entry) => search.mentions(entry, concept)))
    ? entries
    : null;
}

/** The next or the last of what the question names, by date. */
function answerNearest(query: Query, tools: Understanding, today: string): Answer | null {
  const found = findList(query, tools, today);
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
  if (!nearest) return found.length > 0 ? notInRecord(query, found.slice(-2)) : null;
  return {
    ...blank(query),
    ...composeFacts([nearest], query, tools),
    warnings: warningsFor([nearest], query, tools.record, today),
  };
}

/** Adds what was talked about to a question that does not name its matter itself. */
function withContext(query: Query, records: readonly string[], { record, findNames }: Understanding): Query {
  const [first] = records.flatMap((id) => record.entries.get(id) ?? []);
  if (!first || query.mentions.length > 0) return query;
  return {
    ...query,
    mentions: [
      ...query.mentions,
      ...findNames(first.title),
      { words: first.title.toLowerCase(), ids: [first.id], at: -1 },
    ],
  };
}
