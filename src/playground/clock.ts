/** The clock that the desk goes by in the playground: the real time and an offset that the page moves forward. */
export type Clock = {
  /** Unix time in milliseconds. */
  now: () => number;
  /** How far the clock is ahead of the real time, in milliseconds. */
  offset: () => number;
  advance: (milliseconds: number) => void;
  reset: () => void;
  /** Calls back after each move. @returns what ends that */
  onMove: (listener: () => void) => () => void;
};

export const createClock = (realNow: () => number): Clock => {
  let offset = 0;
  const listeners = new Set<() => void>();
  const moveTo = (next: number) => {
    offset = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => realNow() + offset,
    offset: () => offset,
    advance: (milliseconds) => moveTo(offset + milliseconds),
    reset: () => moveTo(0),
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
