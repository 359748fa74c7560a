/** The one way from a question to an answer: understand, decide, compose. */
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import { buildSearch } from '../record/search.ts';
import type { Answer } from './answer.ts';
import { composeFacts, composeList, warningsFor } from './compose.ts';
import { type Decision, decide } from './decide.ts';
import { withContext } from './follow-up.ts';
import { buildGloss } from './gloss.ts';
import { isOtherMatter, withoutInstructions } from './guard.ts';
import { detectLanguage, type Language } from './language.ts';
import type { Reading } from './model.ts';
import { buildNameDirectly } from './name-directly.ts';
import { buildNames, buildPlaces } from './names.ts';
import type { Query } from './query.ts';
import { type AsRead, decideAsRead } from './read-by-model.ts';
import { spanSentence } from './span.ts';
import { buildSynonyms } from './synonyms.ts';
import { todayIn } from './time-window.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';

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
  /** Names who will see the answer, where that is not everybody: what a model worded for one is not shown to another. */
  readonly audience?: string | undefined;
}

export type AnswerQuestion = (question: Question) => Answer;

/** The two ways to read a question; both answer from the record alone and are pure. */
export interface Answers {
  readonly answer: AnswerQuestion;
  /** The same question as a model read it. */
  readonly answerAsRead: (question: Question, read: Reading) => AnsweredAsRead;
}

type AnsweredAsRead =
  | { readonly outcome: 'read'; readonly answer: Answer }
  | Exclude<AsRead, { readonly outcome: 'read' }>;

/** Prepares a record for questions by the rules. */
export const prepareAnswers = (record: CuratedRecord): AnswerQuestion => prepareReadings(record).answer;

/** Prepares a record for questions by the rules and by a model. */
export function prepareReadings(record: CuratedRecord): Answers {
  const findNames = buildNames(record);
  const tools: Understanding = {
    record,
    search: buildSearch(record),
    findNames,
    nameDirectly: buildNameDirectly(record, findNames),
    findPlaces: buildPlaces(record),
    gloss: buildGloss(record),
    synonyms: buildSynonyms(record),
  };
  return {
    answer: (question) => answerFrom(tools, question),
    answerAsRead: (question, read) => answerAsRead(tools, question, read),
  };
}

function answerAsRead(tools: Understanding, question: Question, read: Reading): AnsweredAsRead {
  const today = todayIn(question.timeZone, question.now).toString();
  const asRead = decideAsRead(read, queryOf(tools, question).query, tools, today);
  if (asRead.outcome !== 'read') return asRead;
  const query = { ...asRead.query, text: question.text };
  return { outcome: 'read', answer: compose(query, asRead.decision, tools, today) };
}

function answerFrom(tools: Understanding, question: Question): Answer {
  const today = todayIn(question.timeZone, question.now).toString();
  const { query, text, instructed } = queryOf(tools, question);
  const decision = decline(query, text) ?? decide(query, tools, today);
  // what an instruction leaves of a question and the record does not hold was no question
  const settled: Decision =
    instructed && decision.outcome === 'not-in-record' ? { ...decision, outcome: 'out-of-scope' } : decision;
  const unsure = !instructed && (decision.unsure ?? hasStrangeWords(query, tools));
  return compose({ ...query, text: question.text }, { ...settled, unsure }, tools, today);
}

/** Words of another language that neither the glossary nor the record knows. */
const hasStrangeWords = ({ language, concepts }: Query, { search }: Understanding): boolean =>
  language !== 'en' && concepts.some(({ phrases }) => !phrases.some((phrase) => phrase.every(search.knows)));

/** The question as the rules read it, freed of what tries to instruct the desk. */
function queryOf(tools: Understanding, question: Question): { query: Query; text: string; instructed: boolean } {
  const language = detectLanguage(question.text, question.language);
  const { question: text, instructed } = withoutInstructions(question.text);
  const read = (words: string): Query =>
    understand(tools, { text: words, language, now: question.now, timeZone: question.timeZone });
  return { query: withContext(read(text), question.context, read, tools.record), text, instructed };
}

/** Other matters, and texts that name no matter at all. */
function decline(query: Query, text: string): Decision | null {
  const empty =
    query.concepts.length === 0 && query.mentions.length === 0 && query.window === null && query.kinds.length === 0;
  if (empty) return { outcome: 'out-of-scope', reason: 'names nothing', found: [], unsure: query.language !== 'en' };
  const other = isOtherMatter(text) && !query.mentions.some(({ words }) => words.includes(' '));
  return other ? { outcome: 'out-of-scope', reason: 'another matter', found: [], unsure: false } : null;
}

function compose(query: Query, decision: Decision, tools: Understanding, today: string): Answer {
  const { language } = query;
  const answer: Answer = {
    outcome: decision.outcome,
    language,
    query,
    opening: null,
    statements: [],
    isList: false,
    warnings: [],
    citations: [],
    nearest: [],
    trace: {
      reason: decision.reason,
      unsure: decision.unsure === true,
      found: decision.found
        .slice(0, 8)
        .map(({ entry, score, coverage, failures }) => ({ record: entry.id, score, coverage, failures })),
    },
  };
  switch (decision.outcome) {
    case 'out-of-scope':
      return { ...answer, opening: say(language, 'answer.out-of-scope') };
    case 'not-in-record':
      return {
        ...answer,
        opening: say(language, 'answer.not-in-record'),
        nearest: decision.nearest.map(({ id, title }) => ({ record: id, title })),
      };
    default: {
      const { entries } = decision;
      if (decision.as === 'list') {
        return {
          ...answer,
          opening: say(language, 'answer.list', { count: entries.length }),
          ...composeList(entries, query, tools),
          isList: true,
          warnings: decision.leftOut > 0 ? [say(language, 'answer.left-out', { count: decision.leftOut })] : [],
        };
      }
      const span =
        query.shape === 'span'
          ? (entries.map((entry) => spanSentence(entry, query, today)).find((sentence) => sentence !== null) ?? null)
          : null;
      return {
        ...answer,
        opening: decision.outcome === 'corrected' ? say(language, 'answer.corrected') : span,
        ...composeFacts(entries, query, tools),
        warnings: warningsFor(entries, query, tools.record, today),
      };
    }
  }
}
