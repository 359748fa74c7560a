import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { CallFault, FaultFor } from '../../src/playground/faults.ts';
import { ASEAN_CHINA_SEED, channelId } from '../../src/playground/seed.ts';
import { startSlackServer } from '../../src/playground/server.ts';
import { openReminderStore, readReminders } from '../../src/store/reminder-store.ts';
import { lockOf } from '../store/a-folder.ts';
import { type DeskProcess, type Fate, startDeskProcess } from './desk-process.ts';
import { CHANNELS, channelName, DAY_MS, DAYS, FIRST_DAY, HOUR_OF_POSTS_MS, subscriptionOf, titleOf } from './plan.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than a killed desk takes to come up again, so that it meets its own post before that has landed. */
const LATE_EFFECT_MS = 1_500;
const LATE_AFTER_MS = 10 * MINUTE;
/** The same story each time; another number tells another one. */
const SEED = Number(process.env.FAULTS_SEED ?? 2027);

const ALL_CHANNELS = Array.from({ length: CHANNELS }, (_, index) => channelName(index));
/** Days on which the desk is not started at all. */
const DOWN = new Set([5, 12, 13, 21]);
/** What the desk's clock is wrong by on a day. */
const CLOCK_ERROR = new Map([
  [3, 3 * HOUR],
  [9, -2 * HOUR],
  [17, 26 * HOUR],
  [24, -5 * HOUR],
]);

/** Numbers between 0 and 1 that come the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LATER = { afterMilliseconds: LATE_EFFECT_MS };
const FAULTS: readonly (CallFault & FaultFor)[] = [
  { kind: 'rate-limit', retryAfter: 75 },
  { kind: 'server-error', status: 500 },
  { kind: 'server-error', status: 503 },
  { kind: 'error', error: 'internal_error' },
  { kind: 'reset', effect: 'none' },
  { kind: 'reset', effect: 'done' },
  { kind: 'reset', effect: LATER },
];
/** These make the desk wait, so there are fewer of them. */
const TIME_OUTS: readonly (CallFault & FaultFor)[] = (['none', 'done', LATER] as const).map((effect) => ({
  kind: 'time-out',
  effect,
}));

const nameOf = (method: string, fault: CallFault): string => {
  const about = 'status' in fault ? fault.status : 'effect' in fault ? fault.effect : '';
  return `${method} ${fault.kind} ${typeof about === 'object' ? 'late' : about}`;
};

/** Where it can die: before and after each thing that it does outside itself, and while Slack has a post in hand. */
const STEPS = [
  ...['intend', 'advance to attempted', 'post', 'advance to sent', 'advance to waiting', 'find'].flatMap((what) => [
    `before ${what}`,
    `after ${what}`,
  ]),
  'during post',
].toSorted();

it('over 1,000 deliveries, none is lost, none comes twice, and what is late says so', async () => {
  const roll = dice(SEED);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(roll() * values.length)];
  const clock = { now: FIRST_DAY, startedAt: 0, error: 0 };
  const slack = await startSlackServer({
    now: () => clock.now,
    seed: { ...ASEAN_CHINA_SEED, channels: ALL_CHANNELS.map((name) => ({ name })) },
  });
  const folder = await mkdtemp(join(tmpdir(), 'desk-faults-'));
  const running: { desk: DeskProcess | null } = { desk: null };
  onTestFinished(async () => {
    await running.desk?.kill();
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  });
  await subscribeAll(folder);

  const killed = new Map<string, number>();
  const met = new Map<string, number>();
  let lateLands = 0;
  let killAfterPost = false;

  const inject = (method: string): void => injectThat(method, roll() < 0.06 ? pick(TIME_OUTS) : pick(FAULTS));
  const injectThat = (method: string, fault: (CallFault & FaultFor) | undefined): void => {
    if (!fault) return;
    const name = nameOf(method, fault);
    met.set(name, (met.get(name) ?? 0) + 1);
    if (name.endsWith('late')) {
      lateLands = performance.now() + 1.2 * LATE_EFFECT_MS;
      killAfterPost = method === 'chat.postMessage' && roll() < 0.5;
    }
    slack.faults.next({ ...fault, method });
  };
  const die = (step: string): 'kill' => {
    killed.set(step, (killed.get(step) ?? 0) + 1);
    return 'kill';
  };
  /** Each step is a place of death twice for certain, and now and then by chance. */
  const isFatal = (step: string): boolean => (killed.get(step) ?? 0) < 2 || roll() < 0.002;
  const atStep = (step: string): Fate => {
    if (step === 'before post' && isFatal('during post')) {
      die('during post');
      return { killWhen: neverAnswered() };
    }
    if (step === 'before post' && roll() < 0.2) inject('chat.postMessage');
    if (step === 'before find' && roll() < 0.2) inject('conversations.history');
    if (killAfterPost && step === 'after post') {
      killAfterPost = false;
      return die(step);
    }
    return isFatal(step) ? die(step) : 'go';
  };
  /** A post that gets no answer; resolves when Slack has it. */
  const neverAnswered = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    injectThat('chat.postMessage', pick(TIME_OUTS));
    const end = slack.faults.subscribe((pending) => {
      if (pending.length > 0) return;
      end();
      resolve();
    });
    return promise;
  };

  const tick = async (): Promise<void> => {
    for (;;) {
      if (running.desk === null) {
        running.desk = await startDeskProcess(folder, slack.apiUrl, slack.botToken);
        clock.startedAt = clock.now;
      }
      const lived = await running.desk.run(clock.now + clock.error, clock.now - clock.startedAt, atStep);
      slack.faults.clear();
      if (lived) return;
      running.desk = null;
    }
  };
  const settle = async (mostMinutes: number): Promise<void> => {
    for (let minute = 0; minute < mostMinutes; minute += 1) {
      await tick();
      // What lands late, lands well within the minute that is about to pass.
      await delay(Math.max(0, lateLands - performance.now()));
      clock.now += MINUTE;
      if (minute > 0 && (await openDeliveries(folder)) === 0) return;
    }
  };

  const wrongClock: { from: number; to: number }[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    clock.now = FIRST_DAY + day * DAY_MS + HOUR_OF_POSTS_MS;
    if (DOWN.has(day)) {
      await running.desk?.kill();
      running.desk = null;
      continue;
    }
    clock.error = CLOCK_ERROR.get(day) ?? 0;
    const from = clock.now;
    await settle(8);
    if (clock.error !== 0) wrongClock.push({ from, to: clock.now });
    clock.error = 0;
  }
  await settle(30);

  const ledger = await readReminders(folder);
  if (ledger.outcome === 'unreadable') throw new Error(ledger.detail);
  const states = Map.groupBy(ledger.ledger.deliveries, ({ state }) => state.kind);
  expect([...states.keys()]).toEqual(['sent']);
  expect(states.get('sent')?.length).toBeGreaterThanOrEqual(1_000);

  const wrong: string[] = [];
  let late = 0;
  for (const channel of ALL_CHANNELS) {
    const messages = slack.messages(channel).filter(({ user }) => user === slack.botUserId);
    for (let day = 0; day < DAYS; day += 1) {
      const found = messages.filter(({ text }) => text.includes(titleOf(day)));
      if (found.length !== 1) wrong.push(`${channel}, day ${day}: ${found.length} times`);
      for (const { ts, text } of found) {
        const at = Number(ts) * 1000;
        if (wrongClock.some(({ from, to }) => from <= at && at <= to)) continue;
        const isLate = at - (FIRST_DAY + day * DAY_MS + HOUR_OF_POSTS_MS) > LATE_AFTER_MS;
        const line = text.split('\n').find((one) => one.includes(titleOf(day))) ?? '';
        if (line.includes('Late:') !== isLate) wrong.push(`${channel}, day ${day}: late is ${isLate}: ${line}`);
        if (isLate) late += 1;
      }
    }
  }
  process.stdout.write(
    `seed ${SEED}: ${states.get('sent')?.length} deliveries, ${late} late items, ` +
      `${[...killed.values()].reduce((sum, times) => sum + times, 0)} kills at ${killed.size} steps, ` +
      `${[...met.values()].reduce((sum, times) => sum + times, 0)} faults of ${met.size} kinds\n`,
  );
  expect(wrong).toEqual([]);
  expect(late).toBeGreaterThan(0);
  expect([...killed.keys()].toSorted()).toEqual(STEPS);
  expect(Math.min(...killed.values())).toBeGreaterThanOrEqual(2);
  const ofPosts = [...FAULTS, ...TIME_OUTS].map((fault) => nameOf('chat.postMessage', fault));
  expect([...met.keys()]).toEqual(expect.arrayContaining(ofPosts));
});

async function subscribeAll(folder: string): Promise<void> {
  const lock = lockOf(folder);
  const opened = await openReminderStore(lock, 0);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  for (const name of ALL_CHANNELS) await opened.store.subscribe(subscriptionOf(channelId(name)));
  await opened.drained();
  lock.release();
}

async function openDeliveries(folder: string): Promise<number> {
  const read = await readReminders(folder);
  if (read.outcome === 'unreadable') throw new Error(read.detail);
  return read.ledger.deliveries.filter(({ state }) => state.kind === 'waiting' || state.kind === 'attempted').length;
}
