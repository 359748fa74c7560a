/** The composition root: what is kept, the record, the answers and Slack, put together and taken apart again. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay, setImmediate as giveWay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Access } from './access/access.ts';
import { loadAccess } from './access/load-access.ts';
import type { Answer } from './answers/answer.ts';
import { prepareAnswers, type Question } from './answers/answer-question.ts';
import { prepareAnswersWithModel } from './answers/answer-with-model.ts';
import { logLine, modelFailed } from './answers/explain.ts';
import { renderText } from './answers/plain-text.ts';
import { preparePromiseReading, type ReadPromiseQuestion } from './answers/promise-question.ts';
import { type RecordNames, recordNames } from './commitments/record-names.ts';
import type { DeskConfig } from './config.ts';
import { type OpenedModel, openModel } from './llm/open-model.ts';
import { say } from './messages/say.ts';
import { openWayOut } from './network.ts';
import { type Fault, sayFault } from './record/fault.ts';
import type { LoadedRecord } from './record/judge.ts';
import { loadRecord } from './record/load.ts';
import type { CuratedRecord } from './record/record.ts';
import { type RecordWatch, watchRecord } from './record/watch.ts';
import { itemsOfRecord } from './reminders/items-of-record.ts';
import { keepAgenda } from './reminders/keep-agenda.ts';
import { keepItems } from './reminders/keep-items.ts';
import { prepareRun } from './reminders/run.ts';
import { startSchedule } from './reminders/schedule.ts';
import { escapeMrkdwn } from './slack/escape.ts';
import { TokenRefused } from './slack/identity.ts';
import { deliverToSlack } from './slack/reminders/deliver.ts';
import { reminderMessage } from './slack/reminders/reminder-message.ts';
import { type SlackPresence, startSlack } from './slack/start.ts';
import { openState, type StateRefused } from './store/open-state.ts';

/** An edit or a pull touches several files; the folder is judged once it has been quiet for so long. */
const QUIET_MS = 3_000;
const LOOK_EVERY_MS = 1_000;

/** More faults than this are for the command line. */
const FAULTS_TOLD = 10;

/** How often what has been kept long enough is looked for. */
const PRUNE_EVERY_MS = 6 * 60 * 60_000;

export type StartResult =
  | { readonly outcome: 'started'; readonly desk: RunningDesk }
  | { readonly outcome: 'record-broken'; readonly faults: readonly Fault[] }
  | { readonly outcome: 'access-broken'; readonly detail: string }
  | StateRefused
  | { readonly outcome: 'token-refused'; readonly token: 'bot' | 'app'; readonly error: string };

interface RunningDesk {
  /** Whether questions can come in. */
  readonly isUp: () => boolean;
  /** Sends what is due; the schedule does so every minute, and the playground when its clock has moved. */
  readonly remind: () => Promise<void>;
  /** Takes nothing new, finishes what it has, and lets go of the state folder. */
  readonly stop: () => Promise<void>;
}

/** @param now epoch milliseconds; the playground and tests set the clock */
export async function startDesk(config: DeskConfig, log: Logger, now: () => number = Date.now): Promise<StartResult> {
  const loaded = await loadRecord(config.recordDir);
  if (!loaded.ok) return { outcome: 'record-broken', faults: loaded.faults };
  const access = await loadAccess(config.recordDir);
  if (!access.ok) return { outcome: 'access-broken', detail: access.detail };
  const kept = await openState(config.stateDir, now());
  if (kept.outcome !== 'opened') return kept;

  const wayOut = openWayOut(config.network);
  const model = config.model && openModel(config.model, { fetch: wayOut.fetch, ledger: kept.ledger, now });
  if (model) log.info({ ...model.about, tokensToday: model.tokensToday() }, 'a model words the answers');
  else log.info('no model is configured: answers are plain');
  const serve = ({ record, holidays }: LoadedRecord): Served => ({
    record,
    holidays,
    names: recordNames(record),
    answer: answering(record, model, config.answerBudgetMs, log),
    readPromises: preparePromiseReading(record),
    items: itemsOfRecord(record),
  });
  let served = serve(loaded);
  const items = keepItems(
    () => served,
    () => kept.commitments.all(),
  );
  const agenda = keepAgenda(items, () => served.holidays, giveWay);
  const letGo = async (): Promise<void> => {
    await kept.drained();
    kept.release();
    await wayOut.close();
  };
  try {
    const slack = await startSlack(
      {
        record: () => served.record,
        answer: (question) => served.answer(question),
        readPromises: (question) => served.readPromises(question),
        renderText: (answer) => renderText(answer, served.record),
        questions: kept.questions,
        commitments: kept.commitments,
        names: () => served.names,
        access: accessNow(config.recordDir, access.access, log),
        reminders: kept.reminders,
        agenda,
        countries: () => Object.keys(served.holidays),
        now,
        newId: randomUUID,
        wait: (ms) => delay(ms),
        fetch: wayOut.fetch,
        log,
        language: config.language,
        timeZone: config.timeZone,
        curatorChannel: config.slack.curatorChannel,
      },
      { ...config.slack, dispatcher: wayOut.dispatcher },
    );
    const watch = watchRecord({
      folder: config.recordDir,
      served: loaded.fingerprint,
      quietMs: QUIET_MS,
      pollMs: LOOK_EVERY_MS,
      now: () => performance.now(),
      wait: (ms, signal) => delay(ms, undefined, { signal }),
      onError: (error) => log.error({ error: String(error) }, 'the record could not be looked at'),
      ...takeUpChanges(config, log, slack, (changed) => {
        served = serve(changed);
      }),
    });
    const run = prepareRun({
      store: kept.reminders,
      deliver: deliverToSlack({
        client: slack.clients.reminding,
        render: (message) => reminderMessage(message, served.record),
      }),
      agenda,
      readers: slack.readers,
      person: slack.person,
      curator: curatorOf(config),
      now,
      elapsed: () => performance.now(),
      newId: randomUUID,
      giveWay,
      log,
    });
    const failed = (error: unknown) => log.error({ error: String(error) }, 'a run of the reminders failed');
    const remind = (): Promise<void> => run().catch(failed);
    const schedule = startSchedule(remind);
    const stopPruning = pruneNowAndThen([kept.questions, kept.commitments, kept.reminders], now, log);
    return { outcome: 'started', desk: running(slack, remind, [schedule.stop, watch.stop, stopPruning], letGo) };
  } catch (error) {
    await letGo();
    if (error instanceof TokenRefused) return { outcome: 'token-refused', token: error.token, error: error.error };
    throw error;
  }
}

/** A changed record is swapped in as a whole; a broken one is told to the curators and leaves the old one serving. */
function takeUpChanges(
  { language }: DeskConfig,
  log: Logger,
  slack: Pick<SlackPresence, 'tellCurators'>,
  takeUp: (changed: LoadedRecord) => void,
): Pick<RecordWatch, 'onRecord' | 'onFaults'> {
  return {
    onRecord: async (changed, mended) => {
      takeUp(changed);
      log.info({ entries: changed.record.entries.size }, 'a changed record is in use');
      if (mended) await slack.tellCurators(say(language, 'check.mended'));
    },
    onFaults: async (faults) => {
      const told = faults.slice(0, FAULTS_TOLD).map((fault) => `• ${escapeMrkdwn(sayFault(language, fault))}`);
      const rest = faults.length - told.length;
      log.error({ faults: faults.length }, 'the changed record has faults; the one before it stays in use');
      await slack.tellCurators(
        [
          say(language, 'slack.record-broken', { count: faults.length }),
          ...told,
          ...(rest > 0 ? [say(language, 'slack.more-faults', { count: rest })] : []),
        ].join('\n'),
      );
    },
  };
}

function curatorOf({ slack, language, timeZone }: DeskConfig) {
  const id = slack.curatorChannel;
  return id === null ? null : { destination: { kind: 'channel' as const, id }, language, timeZone };
}

function running(
  slack: SlackPresence,
  remind: () => Promise<void>,
  stops: readonly (() => void | Promise<void>)[],
  letGo: () => Promise<void>,
): RunningDesk {
  return {
    isUp: slack.isUp,
    remind,
    stop: async () => {
      for (const stop of stops) await stop();
      await slack.stop();
      await letGo();
    },
  };
}

/** Answers from a record, with the model where there is one, and logs how each answer came about. */
function answering(
  record: CuratedRecord,
  model: OpenedModel | null,
  budgetMs: number,
  log: Logger,
): (question: Question) => Promise<Answer> {
  if (model === null) {
    const plain = prepareAnswers(record);
    return (question) => {
      const answer = plain(question);
      log.info(logLine(answer), 'answered');
      return Promise.resolve(answer);
    };
  }
  const withModel = prepareAnswersWithModel(record, model, budgetMs);
  return async (question) => {
    const answer = await withModel(question);
    const line = { ...logLine(answer), tokensToday: model.tokensToday() };
    if (modelFailed(answer)) log.warn(line, 'answered without the model');
    else log.info(line, 'answered');
    return answer;
  };
}

interface Served {
  readonly record: CuratedRecord;
  readonly holidays: LoadedRecord['holidays'];
  readonly names: RecordNames;
  readonly answer: (question: Question) => Promise<Answer>;
  readonly readPromises: ReadPromiseQuestion;
  readonly items: ReturnType<typeof itemsOfRecord>;
}

/** Read at every act. A file that was broken meanwhile gives nobody more than the last good one. */
function accessNow(recordDir: string, atStart: Access, log: Logger): () => Promise<Access> {
  let good = atStart;
  return async () => {
    const read = await loadAccess(recordDir);
    if (read.ok) good = read.access;
    else log.error({ detail: read.detail }, 'access.json cannot be used; the last good one holds');
    return good;
  };
}

function pruneNowAndThen(
  stores: readonly { readonly prune: (now: number) => Promise<void> }[],
  now: () => number,
  log: Logger,
): () => void {
  const prune = () => {
    for (const store of stores) {
      store
        .prune(now())
        .catch((error: unknown) => log.error({ error: String(error) }, 'what is old could not be forgotten'));
    }
  };
  prune();
  const timer = setInterval(prune, PRUNE_EVERY_MS);
  return () => clearInterval(timer);
}
