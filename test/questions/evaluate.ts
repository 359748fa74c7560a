/** `npm run eval`: asks the project's own questions and scores the answers. Exit code 1 where a share falls short. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareAnswers } from '../../src/answers/answer-question.ts';
import { renderText } from '../../src/answers/plain-text.ts';
import { loadRecord } from '../../src/record/load.ts';
import { type EvaluatedAnswer, type EvaluationQuestion, evaluationQuestion, type Score, score } from './score.ts';

const FILE = join(import.meta.dirname, 'development.jsonl');
const RECORD = join(import.meta.dirname, '..', '..', 'data');

/** Without a day of its own a question is asked when the record was compiled. */
const COMPILED = '2026-11-22';

export function readQuestions(): EvaluationQuestion[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => evaluationQuestion.parse(JSON.parse(line)));
}

/** Answers the questions from the project's own record, without a model. */
export async function evaluate(questions: readonly EvaluationQuestion[]): Promise<Score> {
  const loaded = await loadRecord(RECORD);
  if (!loaded.ok) throw new Error('the record has faults: npm run check-data tells them');
  const answer = prepareAnswers(loaded.record);
  const answers = questions.map(({ id, question, lang, today }): EvaluatedAnswer => {
    const reply = answer({
      text: question,
      language: lang,
      now: Date.parse(`${today ?? COMPILED}T05:00:00Z`),
      timeZone: 'Asia/Jakarta',
    });
    return {
      id,
      outcome: reply.outcome,
      records: reply.citations.map(({ record }) => record),
      text: renderText(reply, loaded.record),
    };
  });
  return score(questions, answers);
}

if (import.meta.main) {
  const result = await evaluate(readQuestions());
  for (const { question, why } of result.misses)
    process.stdout.write(`${question.id}  ${question.question}\n      ${why}\n`);
  for (const { kind, right, of } of result.kinds) process.stdout.write(`${kind.padEnd(13)} ${right}/${of}\n`);
  process.stdout.write(`${result.short.length === 0 ? 'holds' : 'falls short'}: ${result.right}/${result.of}\n`);
  process.exitCode = result.short.length === 0 ? 0 : 1;
}
