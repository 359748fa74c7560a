import { expect, it } from 'vitest';
import { startSchedule } from '../../src/reminders/schedule.ts';

it('runs at once, and has stopped when the run under way has ended', async () => {
  const ended = Promise.withResolvers<void>();
  let runs = 0;
  const schedule = startSchedule(() => {
    runs += 1;
    return ended.promise;
  });
  expect(runs).toBe(1);
  let isStopped = false;
  const stopped = schedule.stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  ended.resolve();
  await stopped;
  expect(runs).toBe(1);
});
