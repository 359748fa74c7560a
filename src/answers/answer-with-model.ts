/** The way of a question where a model is configured. Whatever the model does, the plain answer stands behind it. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, ModelTrace } from './answer.ts';
import { type Answers, prepareReadings, type Question } from './answer-question.ts';
import type { Model } from './model.ts';
import { todayIn } from './time-window.ts';
import { claimsToWord, judgeSentences, wordAnswer } from './word.ts';

/** The share of the time for an answer that the model may take; the rest is for the answer to reach its reader. */
const SHARE_OF_MODEL = 0.75;

/** Answers with wordings that are kept for the same question on the same claims; beyond it the oldest goes. */
const MOST_REMEMBERED = 500;

/**
 * Prepares a record for questions that a model helps with. Never rejects because of the model.
 * @param budgetMs milliseconds within which an answer has to be there
 */
export function prepareAnswersWithModel(
  record: CuratedRecord,
  model: Model,
  budgetMs: number,
): (question: Question) => Promise<Answer> {
  const answers = prepareReadings(record);
  const remembered = new Map<string, ReturnType<Model['word']>>();
  return async (question) => {
    const signal = AbortSignal.timeout(SHARE_OF_MODEL * budgetMs);
    const plain = answers.answer(question);
    const { answer, understanding, tokens } = await read(plain, question, { answers, record, model, signal });
    const claims = claimsToWord(answer, record);
    if (claims.length === 0) return traced(answer, { understanding, wording: null, tokens });

    const given = claims.map(({ id }) => id);
    const key = keyOf(answer, given, question.audience);
    // whoever asks the same meanwhile waits for the same reply
    const known = remembered.get(key);
    const asked =
      known ?? model.word({ question: question.text, language: answer.language, claims }, { signal, spent: tokens });
    if (!known) remember(remembered, key, asked);
    const reply = await asked;
    const spent = tokens + (known ? 0 : reply.tokens);
    if (reply.outcome !== 'replied') {
      if (!known) remembered.delete(key);
      const { outcome, detail } = reply;
      return traced(answer, { understanding, wording: { outcome, detail, given, sentences: [] }, tokens: spent });
    }
    const sentences = judgeSentences(reply.value, answer, record);
    const isWorded = sentences.some(({ accepted }) => accepted);
    const outcome = isWorded ? (known ? 'remembered' : 'worded') : 'unsupported';
    const wording = { outcome, detail: '', given, sentences } as const;
    return traced(wordAnswer(answer, sentences, record), { understanding, wording, tokens: spent });
  };
}

interface Reading {
  readonly answer: Answer;
  readonly understanding: ModelTrace['understanding'];
  readonly tokens: number;
}

/** The answer to the question as the model reads it, where the rules are unsure and it finds more. */
async function read(
  plain: Answer,
  question: Question,
  tools: { answers: Answers; record: CuratedRecord; model: Model; signal: AbortSignal },
): Promise<Reading> {
  const { answers, record, model, signal } = tools;
  if (!plain.trace.unsure) return { answer: plain, understanding: null, tokens: 0 };
  const reply = await model.understand(
    {
      question: question.text,
      before: question.context?.question ?? '',
      language: plain.language,
      today: todayIn(question.timeZone, question.now).toString(),
      record,
    },
    { signal, spent: 0 },
  );
  const { tokens } = reply;
  if (reply.outcome !== 'replied') {
    const { outcome, detail } = reply;
    return { answer: plain, understanding: { outcome, detail, reading: null }, tokens };
  }
  const asRead = answers.answerAsRead(question, reply.value);
  const understanding = { outcome: asRead.outcome, detail: '', reading: reply.value };
  return { answer: asRead.outcome === 'read' ? asRead.answer : plain, understanding, tokens };
}

const traced = (answer: Answer, model: ModelTrace): Answer => ({ ...answer, trace: { ...answer.trace, model } });

/** The resolved query, the claims, the language and the audience; a changed record has a memory of its own. */
function keyOf(
  { language, query, outcome }: Answer,
  given: readonly string[],
  audience: Question['audience'] = '',
): string {
  const { shape, asked, kinds, mentions, window } = query;
  const named = mentions.map(({ ids }) => ids);
  return JSON.stringify([audience, language, outcome, shape, asked, kinds, named, window, given]);
}

function remember<Reply>(memory: Map<string, Reply>, key: string, reply: Reply): void {
  const [oldest] = memory.keys();
  if (memory.size >= MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
  memory.set(key, reply);
}
