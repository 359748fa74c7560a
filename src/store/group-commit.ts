/** Changes to one value, made durable together: those that wait while a write is under way share the next one. */

export interface GroupCommit<State> {
  /** What is durable. */
  current(): State;
  /**
   * Decides on the newest state and resolves with the result once the new state is durable. Where the write fails, all
   * who share it fail and the state stays as it was. A decision that returns the state itself needs no write.
   * @param decide pure; where it throws only its own caller fails
   */
  change<Result>(decide: (state: State) => readonly [State, Result]): Promise<Result>;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

interface Waiting<State> {
  /** The state after this change, and how its caller is told. */
  readonly apply: (state: State) => State;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * @param initial what is durable now
 * @param write makes a state durable
 */
export function groupCommit<State>(initial: State, write: (state: State) => Promise<void>): GroupCommit<State> {
  let durable = initial;
  let waiting: Waiting<State>[] = [];
  let writing: Promise<void> | null = null;

  const commitAll = async (): Promise<void> => {
    // Changes that were asked for in the same turn of the event loop go together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await commit(batch);
    }
    writing = null;
  };

  const commit = async (batch: readonly Waiting<State>[]): Promise<void> => {
    let next = durable;
    const applied: Waiting<State>[] = [];
    for (const change of batch) {
      try {
        next = change.apply(next);
        applied.push(change);
      } catch (error) {
        change.fail(error);
      }
    }
    try {
      if (next !== durable) await write(next);
      durable = next;
      for (const { succeed } of applied) succeed();
    } catch (error) {
      for (const { fail } of applied) fail(error);
    }
  };

  return {
    current: () => durable,
    change: <Result>(decide: (state: State) => readonly [State, Result]) => {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      let result: Result;
      waiting.push({
        apply: (state) => {
          const [next, decided] = decide(state);
          result = decided;
          return next;
        },
        succeed: () => resolve(result),
        fail: reject,
      });
      writing ??= commitAll();
      return promise;
    },
    drained: async () => {
      await writing;
    },
  };
}
