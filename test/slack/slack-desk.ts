/** A desk with everything real but its answers' clock: a Slack on loopback, Bolt over sockets, files in a temporary folder. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_ACCESS } from '../../src/access/access.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { prepareAnswers, type Question } from '../../src/answers/answer-question.ts';
import { renderText } from '../../src/answers/plain-text.ts';
import { preparePromiseReading } from '../../src/answers/promise-question.ts';
import type { CommitmentStore } from '../../src/commitments/commitment-store.ts';
import { recordNames } from '../../src/commitments/record-names.ts';
import { openWayOut } from '../../src/network.ts';
import { type SlackServer, type SlackServerOptions, startSlackServer } from '../../src/playground/server.ts';
import type { QuestionStore } from '../../src/questions/question-store.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Agenda } from '../../src/reminders/agenda.ts';
import type { Item } from '../../src/reminders/item.ts';
import { itemsOfRecord } from '../../src/reminders/items-of-record.ts';
import { keepAgenda } from '../../src/reminders/keep-agenda.ts';
import { keepItems } from '../../src/reminders/keep-items.ts';
import type { ReminderStore } from '../../src/reminders/reminder-store.ts';
import type { DeskPorts } from '../../src/slack/ports.ts';
import { type SlackPresence, startSlack } from '../../src/slack/start.ts';
import { openCommitmentStore } from '../../src/store/commitment-store.ts';
import { takeLock } from '../../src/store/lock.ts';
import { openQuestionStore } from '../../src/store/question-store.ts';
import { openReminderStore } from '../../src/store/reminder-store.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** 22 November 2026, noon in Jakarta. */
export const NOON = Date.UTC(2026, 10, 22, 5);

const loaded = await loadRecord(join(ROOT, 'data'));
if (!loaded.ok) throw new Error('the record in data/ is broken');
export const { record } = loaded;
const fromRecord = prepareAnswers(record);
const readPromises = preparePromiseReading(record);
const names = recordNames(record);
const recordItems = itemsOfRecord(record);

export const readManifest = async (file = 'manifest.yml'): Promise<unknown> =>
  parse(await readFile(join(ROOT, file), 'utf8'));

/** A workspace with the desk's own manifest. */
export async function openSlack(options: SlackServerOptions & { manifestFile?: string } = {}): Promise<SlackServer> {
  const { manifestFile, ...rest } = options;
  const slack = await startSlackServer({ manifest: await readManifest(manifestFile), ...rest });
  onTestFinished(() => slack.close());
  return slack;
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface DeskOptions extends Partial<DeskPorts> {
  readonly stateDir?: string;
  /** What the record reminds of, where it is not the project's own. */
  readonly items?: readonly Item[];
}

export interface TestDesk extends SlackPresence {
  readonly questions: QuestionStore;
  readonly commitments: CommitmentStore;
  readonly reminders: ReminderStore;
  readonly agenda: () => Promise<Agenda>;
  /** Ends as a crash does: nothing is drained, and the lock is free again. */
  readonly crash: () => Promise<void>;
}

/** Opens the desk in a workspace; what is not given is as in production. */
export async function openDesk(slack: SlackServer, options: DeskOptions = {}): Promise<TestDesk> {
  const { stateDir = await newFolder(), items = recordItems, ...ports } = options;
  const taken = takeLock(stateDir);
  if (taken.outcome !== 'held') throw new Error('the state folder is taken');
  const opened = await openQuestionStore(taken.lock, (ports.now ?? (() => NOON))());
  if (opened.outcome !== 'opened') throw new Error('the state cannot be read');
  const kept = await openCommitmentStore(taken.lock, (ports.now ?? (() => NOON))());
  if (kept.outcome !== 'opened') throw new Error('the state cannot be read');
  const reminders = await openReminderStore(taken.lock, (ports.now ?? (() => NOON))());
  if (reminders.outcome !== 'opened') throw new Error('the state cannot be read');
  const ofRecord = { items, names };
  const joined = keepItems(() => ofRecord, kept.store.all);
  const agenda =
    ports.agenda ??
    keepAgenda(
      joined,
      () => ({}),
      () => Promise.resolve(),
    );
  const wayOut = openWayOut({ httpProxy: '', httpsProxy: '', noProxy: '' });
  const presence = await startSlack(
    {
      record: () => record,
      answer: (question) => Promise.resolve(fromRecord(question)),
      readPromises,
      renderText: (answer) => renderText(answer, record),
      questions: opened.store,
      commitments: kept.store,
      names: () => names,
      access: () => Promise.resolve(DEFAULT_ACCESS),
      reminders: reminders.store,
      countries: () => ['SG'],
      now: () => NOON,
      newId: crypto.randomUUID.bind(crypto),
      wait: (ms) => delay(Math.min(ms, 1_500)),
      fetch: wayOut.fetch,
      log: pino({ level: process.env.DESK_TEST_LOG ?? 'silent' }),
      language: 'en',
      timeZone: 'Asia/Jakarta',
      curatorChannel: null,
      ...ports,
      agenda,
    },
    {
      botToken: slack.botToken,
      apiUrl: slack.apiUrl,
      reach: { kind: 'socket', appToken: slack.appToken, healthPort: null },
      dispatcher: wayOut.dispatcher,
    },
  );
  let gone = false;
  const letGo = async () => {
    if (gone) return;
    gone = true;
    await opened.drained();
    await kept.drained();
    await reminders.drained();
    taken.lock.release();
    await wayOut.close();
  };
  const stop = async () => {
    await presence.stop();
    await letGo();
  };
  onTestFinished(async () => {
    if (!gone) await stop();
  });
  return {
    ...presence,
    questions: opened.store,
    commitments: kept.store,
    reminders: reminders.store,
    agenda,
    stop,
    crash: async () => {
      gone = true;
      await presence.abandon();
      await opened.drained();
      await kept.drained();
      taken.lock.release();
      await wayOut.dispatcher.destroy();
    },
  };
}

/** An answer as the answers make it, with what a test is about. */
export function answerWith(parts: Partial<Answer>, text = 'x'): Answer {
  return { ...fromRecord({ text: 'weather in Paris', now: NOON, timeZone: 'Asia/Jakarta' }), opening: text, ...parts };
}

export const answerFromRecord = (text: string, more: Partial<Question> = {}): Answer =>
  fromRecord({ text, now: NOON, timeZone: 'Asia/Jakarta', ...more });
