/**
 * A desk that only reminds, with everything real but the clocks, which its parent holds: for each line `now elapsed`
 * that it reads it runs once and says `done`. Before and after each step it says which, and goes on when it is told to,
 * so that the parent can kill it there.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { buildRecord } from '../../src/record/record.ts';
import type { Deliver } from '../../src/reminders/deliver.ts';
import type { ReminderStore } from '../../src/reminders/reminder-store.ts';
import { prepareRun } from '../../src/reminders/run.ts';
import { deliverToSlack } from '../../src/slack/reminders/deliver.ts';
import { reminderMessage } from '../../src/slack/reminders/reminder-message.ts';
import { takeLock } from '../../src/store/lock.ts';
import { openReminderStore } from '../../src/store/reminder-store.ts';
import { agenda } from './plan.ts';

const [, , folder = '', slackApiUrl = '', token = ''] = process.argv;
const lock = takeLock(folder);
if (lock.outcome === 'taken') throw new Error('the state folder is taken');
const opened = await openReminderStore(lock.lock, 0);
if (opened.outcome === 'unreadable') throw new Error(opened.detail);

const lines = createInterface({ input: process.stdin });
const say = (line: string) => writeSync(1, `${line}\n`);

/** Stops before and after a step until it is told to go on. */
async function atStep<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
  say(`step before ${name}`);
  await once(lines, 'line');
  const result = await step();
  say(`step after ${name}`);
  await once(lines, 'line');
  return result;
}

const store: ReminderStore = {
  ...opened.store,
  intend: (deliveries) => atStep('intend', () => opened.store.intend(deliveries)),
  advance: (id, from, to) => atStep(`advance to ${to.kind}`, () => opened.store.advance(id, from, to)),
};
const record = buildRecord({ entries: [], sources: [], thesaurus: [] });
const options = { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: 400 };
const client = new webApi.WebClient(token, { ...options, logLevel: webApi.LogLevel.ERROR });
const slack = deliverToSlack({
  client,
  render: (message) => reminderMessage(message, record),
});
const deliver: Deliver = {
  post: (message) => atStep('post', () => slack.post(message)),
  find: (...where) => atStep('find', () => slack.find(...where)),
};

const clock = { now: 0, elapsed: 0 };
const run = prepareRun({
  store,
  deliver,
  agenda: () => Promise.resolve(agenda),
  readers: () => Promise.resolve({ kind: 'channel', shared: false }),
  person: () => Promise.resolve(null),
  curator: null,
  now: () => clock.now,
  elapsed: () => clock.elapsed,
  newId: randomUUID,
  giveWay: () => Promise.resolve(),
  log: pino({ level: 'silent' }),
});
say('up');
for (;;) {
  const [line] = await once(lines, 'line');
  const [now, elapsed] = String(line).split(' ').map(Number);
  clock.now = now ?? 0;
  clock.elapsed = elapsed ?? 0;
  await run();
  say('done');
}
