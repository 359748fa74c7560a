import { expect, it } from 'vitest';
import { startSchedule } from '../../src/reminders/schedule.ts';

it('runs at once, tells of a run that failed, and stops when the run under way has ended', async () => {
  const ended = Promise.withResolvers<void>();
  const failures: unknown[] = [];
  let runs = 0;
  const schedule = startSchedule(
    () => {
      runs += 1;
      return ended.promise;
    },
    (error) => failures.push(error),
  );
  expect(runs).toBe(1);
  let isStopped = false;
  const stopped = schedule.stop().then(() => {
    isStopped = true;
  });
  await Promise.resolve();
  expect(isStopped).toBe(false);
  ended.reject(new Error('the disk is full'));
  await stopped;
  expect(failures).toEqual([new Error('the disk is full')]);
});
