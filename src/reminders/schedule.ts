/** Ticks once a minute; what a tick missed, the next one makes up for. */
import { schedule } from 'node-cron';

export interface Schedule {
  /** Ticks no more, and resolves when the run that is under way has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs at once and then every minute, never twice at a time.
 * @param run never rejects
 */
export function startSchedule(run: () => Promise<void>): Schedule {
  let last = Promise.resolve();
  const tick = (): Promise<void> => {
    last = run();
    return last;
  };
  const task = schedule('* * * * *', tick, { noOverlap: true });
  void tick();
  return {
    stop: async () => {
      await task.destroy();
      await last;
    },
  };
}
