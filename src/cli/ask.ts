/** `ask`: the answer to a question, or to a file of them, without Slack. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { z } from 'zod';
import { type Answer, LANGUAGES } from '../answers/answer.ts';
import { prepareAnswers, type Question } from '../answers/answer-question.ts';
import { prepareAnswersWithModel } from '../answers/answer-with-model.ts';
import { explain, logLine, modelFailed } from '../answers/explain.ts';
import { renderText } from '../answers/plain-text.ts';
import { type AnswerConfig, environment, readAnswering } from '../config.ts';
import { openModel } from '../llm/open-model.ts';
import { say } from '../messages/say.ts';
import { openWayOut } from '../network.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Command } from './command.ts';

const asked = z.object({
  id: z.string(),
  question: z.string(),
  today: z.iso.date().optional(),
  lang: z.enum(LANGUAGES).optional(),
});

/** Where nobody tells: the place of the ASEAN Secretariat. */
const TIME_ZONE = 'Asia/Jakarta';

export const ask: Command = {
  about: 'cli.about-ask',
  run: async ({ args, folders, now, print }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        explain: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        model: { type: 'boolean', default: false },
        questions: { type: 'string' },
        today: { type: 'string' },
      },
    });
    const loaded = await loadRecord(folders.recordDir);
    if (!loaded.ok) {
      for (const fault of loaded.faults) print(sayFault('en', fault));
      return 1;
    }
    const answering = readAnswering(environment);
    if (!answering.ok) {
      for (const { variable, problem } of answering.faults) print(say('en', `config.${problem}`, { variable }));
      return 2;
    }
    if (values.model && answering.config.model === null) {
      print(say('en', 'cli.no-model'));
      return 2;
    }
    const { answer, close } = answersOf(loaded.record, answering.config);
    if (values.questions !== undefined)
      return askFile(values.questions, answer, loaded.record, now, print).finally(close);
    const text = positionals.join(' ').trim();
    if (text === '') {
      print(say('en', 'cli.ask-nothing'));
      return 2;
    }
    const today = z.iso.date().optional().safeParse(values.today);
    if (!today.success) {
      print(say('en', 'cli.bad-day', { given: values.today ?? '' }));
      return 2;
    }
    const reply = await answer({ text, now: noonOf(today.data) ?? now, timeZone: TIME_ZONE }).finally(close);
    if (values.json) print(JSON.stringify(asLine('1', reply, loaded.record)));
    else print(values.explain ? explain(reply, loaded.record) : renderText(reply, loaded.record));
    return 0;
  },
};

type Ask = (question: Question) => Promise<Answer>;

/** As the desk answers: with the model where one is configured. What it failed at goes to the error output. */
function answersOf(record: CuratedRecord, config: AnswerConfig): { answer: Ask; close: () => Promise<void> } {
  if (config.model === null) {
    const plain = prepareAnswers(record);
    return { answer: (question) => Promise.resolve(plain(question)), close: () => Promise.resolve() };
  }
  const wayOut = openWayOut(config.network);
  const model = openModel(config.model, { fetch: wayOut.fetch, now: Date.now });
  const withModel = prepareAnswersWithModel(record, model, config.answerBudgetMs);
  const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
  const answer: Ask = async (question) => {
    const reply = await withModel(question);
    if (modelFailed(reply)) log.warn(logLine(reply), 'answered without the model');
    return reply;
  };
  return { answer, close: wayOut.close };
}

/** Every line is judged before the first is answered: half a file of answers would pass for a whole one. */
async function askFile(
  file: string,
  answer: Ask,
  record: CuratedRecord,
  now: number,
  print: (line: string) => void,
): Promise<number> {
  const read = await readLines(file);
  if (!read.ok) {
    print(say('en', read.line === 0 ? 'cli.file-unreadable' : 'cli.bad-line', { file, line: read.line }));
    return 2;
  }
  for (const { id, question, today, lang } of read.lines) {
    const reply = await answer({
      text: question,
      now: noonOf(today) ?? now,
      timeZone: TIME_ZONE,
      ...(lang ? { language: lang } : {}),
    });
    print(JSON.stringify(asLine(id, reply, record)));
  }
  return 0;
}

async function readLines(
  file: string,
): Promise<{ ok: true; lines: z.infer<typeof asked>[] } | { ok: false; line: number }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return { ok: false, line: 0 };
  }
  const lines: z.infer<typeof asked>[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = asked.safeParse(parseJson(line));
    if (!parsed.success) return { ok: false, line: index + 1 };
    lines.push(parsed.data);
  }
  return { ok: true, lines };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const asLine = (id: string, answer: Answer, record: CuratedRecord) => ({
  id,
  outcome: answer.outcome,
  records: answer.citations.map((citation) => citation.record),
  text: renderText(answer, record),
});

const noonOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Date.parse(`${day}T05:00:00Z`);
