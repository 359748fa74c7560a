import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { Icon } from './icon.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { dateAndTimeAt } from './time-of.ts';
import { useDismissal } from './use-dismissal.ts';
import { userById } from './workspace.ts';

const HOUR = 3_600_000;

const STEPS = [
  { label: '+1 hour', milliseconds: HOUR },
  { label: '+1 day', milliseconds: 24 * HOUR },
  { label: '+1 week', milliseconds: 7 * 24 * HOUR },
];

/** What the desk takes for the present, counted on from what the server told last. */
const useNow = ({ offset }: { offset: number }): number => {
  const [real, setReal] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setReal(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return real + offset;
};

/** Moves the desk's clock forward, so that reminders can be watched. Messages keep the real time. */
export function ClockMenu() {
  const { state, send } = usePage();
  const { clock, users } = useWorkspace();
  const now = useNow(clock);
  const timeZone = userById(useWorkspace(), state.me)?.tz ?? users[0]?.tz ?? 'Etc/UTC';
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState('');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);

  useDismissal(root, open, (how) => {
    setOpen(false);
    if (how === 'escape') root.current?.querySelector('button')?.focus();
  });

  const advance = (milliseconds: number) => send({ do: 'advance-clock', milliseconds });
  const moveToDate = (event: FormEvent) => {
    event.preventDefault();
    // In the time zone that the clock shows, which need not be the browser's.
    const nine = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '09:00' });
    const ahead = nine.epochMilliseconds - now;
    if (ahead > 0) void advance(ahead);
  };

  return (
    <div className="clock" ref={root}>
      <button
        type="button"
        className="quiet labelled"
        aria-expanded={open}
        aria-controls={id}
        data-moved={clock.offset > 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="clock" />
        <span className="visually-hidden">The desk’s clock: </span>
        <time>{dateAndTimeAt(now, timeZone)}</time>
      </button>
      <div className="popover" id={id} hidden={!open}>
        <p>Move the desk’s clock forward and watch its reminders fall due. Messages keep the real time.</p>
        <div className="row">
          {STEPS.map(({ label, milliseconds }) => (
            <button type="button" className="plain" key={label} onClick={() => advance(milliseconds)}>
              {label}
            </button>
          ))}
        </div>
        <form className="row" onSubmit={moveToDate}>
          <label>
            To 9 a.m. on
            <input
              type="date"
              value={date}
              min={new Date(now + 24 * HOUR).toISOString().slice(0, 10)}
              onChange={({ target }) => setDate(target.value)}
              required
            />
          </label>
          <button type="submit" className="plain">
            Go
          </button>
        </form>
        <button
          type="button"
          className="plain"
          disabled={clock.offset === 0}
          onClick={() => send({ do: 'reset-clock' })}
        >
          Back to the real time
        </button>
      </div>
    </div>
  );
}
