import { type FormEvent, useState } from 'react';
import type { CallFault } from '../faults.ts';
import { usePage } from './page-context.tsx';

const METHODS = [
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'views.open',
  'views.publish',
  'users.info',
  'conversations.history',
  'response_url',
];

/** What can be asked for; @param amount seconds, an HTTP status or an error, by `asks` */
const KINDS: readonly {
  label: string;
  asks?: { label: string; initial: string };
  make: (amount: string) => CallFault;
}[] = [
  {
    label: 'Too many requests (429)',
    asks: { label: 'Retry after, in seconds', initial: '3' },
    make: (amount) => ({ kind: 'rate-limit', retryAfter: Number(amount) }),
  },
  {
    label: 'A late answer',
    asks: { label: 'Late by, in seconds', initial: '2' },
    make: (amount) => ({ kind: 'delay', milliseconds: Number(amount) * 1000 }),
  },
  {
    label: 'A server error (5xx)',
    asks: { label: 'Status', initial: '503' },
    make: (amount) => ({ kind: 'server-error', status: Number(amount) }),
  },
  {
    label: 'An error answer',
    asks: { label: 'Error', initial: 'unknown_method' },
    make: (amount) => ({ kind: 'error', error: amount }),
  },
  { label: 'Reset before the call took effect', make: () => ({ kind: 'reset', effect: 'none' }) },
  { label: 'Reset after the call took effect', make: () => ({ kind: 'reset', effect: 'done' }) },
  {
    label: 'Reset, and the effect comes later',
    asks: { label: 'Later by, in seconds', initial: '5' },
    make: (amount) => ({ kind: 'reset', effect: { afterMilliseconds: Number(amount) * 1000 } }),
  },
  { label: 'No answer, without effect', make: () => ({ kind: 'time-out', effect: 'none' }) },
  { label: 'No answer, with effect', make: () => ({ kind: 'time-out', effect: 'done' }) },
];

/** Asks for a fault that meets the next call of the app that it fits. */
export function CallFaultForm() {
  const { send } = usePage();
  const [index, setIndex] = useState(0);
  const [method, setMethod] = useState('');
  const [times, setTimes] = useState(1);
  const kind = KINDS[index];
  const [amount, setAmount] = useState(kind?.asks?.initial ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind) void send({ do: 'fault', fault: { ...kind.make(amount), times, ...(method ? { method } : {}) } });
  };
  return (
    <form className="fault-form" onSubmit={submit}>
      <h3>Meet the app’s next call with</h3>
      <label>
        What goes wrong
        <select
          value={index}
          onChange={({ target }) => {
            setIndex(Number(target.value));
            setAmount(KINDS[Number(target.value)]?.asks?.initial ?? '');
          }}
        >
          {KINDS.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {kind?.asks && (
        <label>
          {kind.asks.label}
          <input value={amount} onChange={({ target }) => setAmount(target.value)} required />
        </label>
      )}
      <label>
        Which call
        <select value={method} onChange={({ target }) => setMethod(target.value)}>
          <option value="">Any</option>
          {METHODS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        How often
        <input type="number" min={1} value={times} onChange={({ target }) => setTimes(Number(target.value))} />
      </label>
      <button type="submit" className="plain">
        Set the fault
      </button>
    </form>
  );
}
