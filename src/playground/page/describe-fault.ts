import type { CallFault, FaultFor } from '../faults.ts';

const effectOf = (effect: 'none' | 'done' | { afterMilliseconds: number }): string =>
  effect === 'none'
    ? 'and nothing happens'
    : effect === 'done'
      ? 'after it took effect'
      : `and it takes effect ${effect.afterMilliseconds / 1000} s later`;

const whatHappens = (fault: CallFault): string => {
  switch (fault.kind) {
    case 'delay':
      return `answered ${fault.milliseconds / 1000} s late`;
    case 'rate-limit':
      return `refused with 429, to be tried again after ${fault.retryAfter} s`;
    case 'server-error':
      return `answered with ${fault.status ?? 500}`;
    case 'reset':
      return `the connection is reset ${effectOf(fault.effect)}`;
    case 'time-out':
      return `never answered, ${effectOf(fault.effect)}`;
    case 'error':
      return `answered with the error ${fault.error}`;
  }
};

export const describeFault = (fault: CallFault & FaultFor): string =>
  `${fault.method ?? 'any call'}: ${whatHappens(fault)}${(fault.times ?? 1) > 1 ? `, ${fault.times} times` : ''}`;
