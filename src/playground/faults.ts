/** Faults on demand: each is asked for once and meets the next call that it fits. */

/** What happens to one Web API call. Durations are in milliseconds, `retryAfter` in seconds. */
export type CallFault =
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'rate-limit'; retryAfter: number }
  | { kind: 'server-error'; status?: number }
  /** The connection is reset: before the call took effect, after it, or before with the effect coming later. */
  | { kind: 'reset'; effect: 'none' | 'done' | { afterMilliseconds: number } }
  /** No answer ever; the call took effect or did not. */
  | { kind: 'time-out'; effect: 'none' | 'done' | { afterMilliseconds: number } }
  /** An error answer, as `unknown_method` or `is_archived`. */
  | { kind: 'error'; error: string };

/** Which call: a method (`chat.postMessage`), `response_url`, or any where left out; how often, once where left out. */
export type FaultFor = { method?: string; times?: number };

export type Faults = {
  next: (fault: CallFault & FaultFor) => void;
  /** The fault for this call, which is used up by it. */
  take: (method: string) => CallFault | undefined;
  pending: () => readonly (CallFault & FaultFor)[];
  clear: () => void;
};

export const createFaults = (): Faults => {
  let waiting: (CallFault & FaultFor)[] = [];
  return {
    next: (fault) => {
      waiting.push(fault);
    },
    take: (method) => {
      const fault = waiting.find((candidate) => candidate.method === undefined || candidate.method === method);
      if (!fault) return undefined;
      const left = (fault.times ?? 1) - 1;
      waiting = waiting.flatMap((other) => (other !== fault ? [other] : left > 0 ? [{ ...fault, times: left }] : []));
      return fault;
    },
    pending: () => waiting,
    clear: () => {
      waiting = [];
    },
  };
};
