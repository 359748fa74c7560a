/**
 * `npm run eval`: asks the project's own questions and scores the answers. Exit code 1 where a share falls short.
 * `npm run eval -- --model [--price USD]` asks them with the configured model and tells what it adds and costs; the
 * price is that of a million tokens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../../src/answers/answer.ts';
import { prepareAnswers, type Question } from '../../src/answers/answer-question.ts';
import { renderText } from '../../src/answers/plain-text.ts';
import { say } from '../../src/messages/say.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CuratedRecord } from '../../src/record/record.ts';
import { measureModel } from './measure-model.ts';
import { type EvaluatedAnswer, type EvaluationQuestion, evaluationQuestion, type Score, score } from './score.ts';

const FILE = join(import.meta.dirname, 'development.jsonl');
const RECORD = join(import.meta.dirname, '..', '..', 'data');

/** Without a day of its own a question is asked when the record was compiled. */
const COMPILED = '2026-11-22';

export function readQuestions(): EvaluationQuestion[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => evaluationQuestion.parse(JSON.parse(line)));
}

type Ask = (question: Question) => Promise<Answer>;

/** Answers the questions from the project's own record; without a model where none is given. */
export async function evaluate(
  questions: readonly EvaluationQuestion[],
  prepare: (record: CuratedRecord) => Ask = plainly,
): Promise<Score> {
  const loaded = await loadRecord(RECORD);
  if (!loaded.ok) throw new Error('the record has faults: npm run check-data tells them');
  const answer = prepare(loaded.record);
  const answers: EvaluatedAnswer[] = [];
  for (const { id, question, lang, today } of questions) {
    const reply = await answer({
      text: question,
      language: lang,
      now: Date.parse(`${today ?? COMPILED}T05:00:00Z`),
      timeZone: 'Asia/Jakarta',
    });
    answers.push({
      id,
      outcome: reply.outcome,
      records: reply.citations.map(({ record }) => record),
      text: renderText(reply, loaded.record),
    });
  }
  return score(questions, answers);
}

function plainly(record: CuratedRecord): Ask {
  const answer = prepareAnswers(record);
  return (question) => Promise.resolve(answer(question));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { model: { type: 'boolean', default: false }, price: { type: 'string' } } });
  const measured = values.model ? measureModel(Number(values.price ?? 0)) : null;
  if (values.model && measured === null) {
    process.stdout.write(`${say('en', 'cli.no-model')}\n`);
    process.exit(2);
  }
  const result = await evaluate(readQuestions(), measured?.prepare);
  for (const { question, why } of result.misses)
    process.stdout.write(`${question.id}  ${question.question}\n      ${why}\n`);
  for (const { kind, right, of } of result.kinds) process.stdout.write(`${kind.padEnd(13)} ${right}/${of}\n`);
  for (const line of (await measured?.report()) ?? []) process.stdout.write(`${line}\n`);
  process.stdout.write(`${result.short.length === 0 ? 'holds' : 'falls short'}: ${result.right}/${result.of}\n`);
  process.exitCode = result.short.length === 0 ? 0 : 1;
}
