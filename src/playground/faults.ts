/** Faults on demand: each is asked for once and meets the next call that it fits. */

/** What happens to one Web API call. Durations are in milliseconds, `retryAfter` in seconds. */
export type CallFault =
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'rate-limit'; retryAfter: number }
  | { kind: 'server-error'; status?: number | undefined }
  /** The connection is reset: before the call took effect, after it, or before with the effect coming later. */
  | { kind: 'reset'; effect: 'none' | 'done' | { afterMilliseconds: number } }
  /** No answer ever; the call took effect or did not. */
  | { kind: 'time-out'; effect: 'none' | 'done' | { afterMilliseconds: number } }
  /** An error answer, as `unknown_method` or `is_archived`. */
  | { kind: 'error'; error: string };

/** Which call: a method (`chat.postMessage`), `response_url`, or any where left out; how often, once where left out. */
export type FaultFor = { method?: string | undefined; times?: number | undefined };

export type Faults = {
  next: (fault: CallFault & FaultFor) => void;
  /** The fault for this call, which is used up by it. */
  take: (method: string) => CallFault | undefined;
  pending: () => readonly (CallFault & FaultFor)[];
  clear: () => void;
  /** Calls back whenever what is pending changes. @returns what ends that */
  subscribe: (listener: (pending: readonly (CallFault & FaultFor)[]) => void) => () => void;
};

export const createFaults = (): Faults => {
  let waiting: (CallFault & FaultFor)[] = [];
  const listeners = new Set<(pending: readonly (CallFault & FaultFor)[]) => void>();
  const change = (next: (CallFault & FaultFor)[]) => {
    waiting = next;
    for (const listener of listeners) listener(waiting);
  };
  return {
    next: (fault) => change([...waiting, fault]),
    take: (method) => {
      const fault = waiting.find((candidate) => candidate.method === undefined || candidate.method === method);
      if (!fault) return undefined;
      const left = (fault.times ?? 1) - 1;
      change(waiting.flatMap((other) => (other !== fault ? [other] : left > 0 ? [{ ...fault, times: left }] : [])));
      return fault;
    },
    pending: () => waiting,
    clear: () => change([]),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
