/** `ask`: the answer to a question, or to a file of them, without Slack. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { z } from 'zod';
import type { Answer } from '../answers/answer.ts';
import { prepareAnswers, type Question } from '../answers/answer-question.ts';
import { prepareAnswersWithModel } from '../answers/answer-with-model.ts';
import { explain, logLine, modelFailed } from '../answers/explain.ts';
import { LANGUAGES } from '../answers/language.ts';
import { renderText } from '../answers/plain-text.ts';
import { recordNames } from '../commitments/record-names.ts';
import { type AnswerConfig, environment, readAnswering } from '../config.ts';
import { openModel } from '../llm/open-model.ts';
import type { TokenUse } from '../llm/token-budget.ts';
import { say } from '../messages/say.ts';
import { openWayOut } from '../network.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import type { CuratedRecord } from '../record/record.ts';
import { ledgerInMemory, readTokenUse } from '../store/token-ledger.ts';
import { AUDIENCES, type PromisesAnswered, prepareAskPromises } from './ask-promises.ts';
import type { Command } from './command.ts';
import { sayUnreadable } from './say-state-problem.ts';

const asked = z.object({
  id: z.string(),
  question: z.string(),
  today: z.iso.date().optional(),
  lang: z.enum(LANGUAGES).optional(),
});

/** Where nobody tells: the place of the ASEAN Secretariat. */
const TIME_ZONE = 'Asia/Jakarta';

export const ask: Command = async ({ args, folders, now, print }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
      party: { type: 'string' },
      audience: { type: 'string', default: 'channel' },
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
  const audience = AUDIENCES.find((known) => known === values.audience);
  if (!audience) {
    print(say('en', 'cli.unknown-audience', { given: values.audience }));
    return 2;
  }
  const party = values.party === undefined ? null : partyCalled(values.party, loaded.record);
  if (party === undefined) {
    print(say('en', 'cli.unknown-party', { given: values.party ?? '' }));
    return 2;
  }
  const askPromises = prepareAskPromises(loaded.record, folders.stateDir, audience, party);
  const use = await readTokenUse(folders.stateDir);
  if (use.outcome === 'unreadable' && answering.config.model !== null) {
    print(sayUnreadable('en', use));
    return 1;
  }
  const { answer, close } = answersOf(loaded.record, answering.config, use.outcome === 'read' ? use.state : []);
  const reply = async (question: Question): Promise<Reply> => {
    const promises = await askPromises(question);
    return promises.outcome === 'for-the-record'
      ? { outcome: 'answer', answer: await answer(question), remark: promises.remark }
      : promises;
  };
  if (values.questions !== undefined) return askFile(values.questions, reply, loaded.record, now, print).finally(close);
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
  const replied = await reply({ text, now: noonOf(today.data) ?? now, timeZone: TIME_ZONE }).finally(close);
  if (replied.outcome === 'unreadable') {
    print(replied.problem);
    return 1;
  }
  if (values.json) print(JSON.stringify(asLine('1', replied, loaded.record)));
  else if (replied.outcome === 'answered') print(replied.text);
  else {
    print(values.explain ? explain(replied.answer, loaded.record) : renderText(replied.answer, loaded.record));
    if (replied.remark) print(replied.remark);
  }
  return 0;
};

type Ask = (question: Question) => Promise<Answer>;
type Reply =
  | { readonly outcome: 'answer'; readonly answer: Answer; readonly remark: string | null }
  | Exclude<PromisesAnswered, { readonly outcome: 'for-the-record' }>;

/** The party of that name or id; undefined where the record has none. */
const partyCalled = (name: string, record: CuratedRecord): string | undefined =>
  recordNames(record).called(name, ['organisations'])?.id;

/**
 * As the desk answers: with the model where one is configured, and within what the desk has left of the day. What the
 * model failed at goes to the error output.
 */
function answersOf(
  record: CuratedRecord,
  config: AnswerConfig,
  use: TokenUse,
): { answer: Ask; close: () => Promise<void> } {
  if (config.model === null) {
    const plain = prepareAnswers(record);
    return { answer: (question) => Promise.resolve(plain(question)), close: () => Promise.resolve() };
  }
  const wayOut = openWayOut(config.network);
  const model = openModel(config.model, { fetch: wayOut.fetch, ledger: ledgerInMemory(use), now: Date.now });
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
  reply: (question: Question) => Promise<Reply>,
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
    const replied = await reply({
      text: question,
      now: noonOf(today) ?? now,
      timeZone: TIME_ZONE,
      ...(lang ? { language: lang } : {}),
    });
    if (replied.outcome === 'unreadable') {
      print(replied.problem);
      return 1;
    }
    print(JSON.stringify(asLine(id, replied, record)));
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

const asLine = (id: string, reply: Exclude<Reply, { readonly outcome: 'unreadable' }>, record: CuratedRecord) =>
  reply.outcome === 'answered'
    ? { id, ...reply }
    : {
        id,
        outcome: reply.answer.outcome,
        records: reply.answer.citations.map((citation) => citation.record),
        text: renderText(reply.answer, record),
      };

const noonOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Date.parse(`${day}T05:00:00Z`);
