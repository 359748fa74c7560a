/** Work of the same name goes one after the other: posts to a channel, questions of a conversation. */

export interface InTurn {
  readonly run: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when what waits under this name now is done, however it ends. */
  readonly idle: (name: string) => Promise<void>;
}

export function takeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (name, work) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      const forget = () => {
        if (last.get(name) === turn) last.delete(name);
      };
      turn.then(forget, forget);
      return turn;
    },
    idle: async (name) => {
      await Promise.allSettled([last.get(name)]);
    },
  };
}
