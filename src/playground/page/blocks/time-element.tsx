import type { FieldProps } from './element-view.tsx';

const INPUT_TYPE = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' } as const;

const MINUTE = 60;

/** @param seconds Unix time @returns as `datetime-local` writes it, in this machine's time zone */
const localOf = (seconds: number): string => {
  const offset = new Date(seconds * 1000).getTimezoneOffset() * MINUTE;
  return new Date((seconds - offset) * 1000).toISOString().slice(0, 16);
};

/** A date (`2026-09-06`), a time (`14:30`) or both (Unix time in seconds), as Slack reports them. */
export function TimeElement({ type, value, change, ...labels }: FieldProps & { type: keyof typeof INPUT_TYPE }) {
  const shown = typeof value === 'number' ? localOf(value) : typeof value === 'string' ? value : '';
  return (
    <input
      {...labels}
      type={INPUT_TYPE[type]}
      value={shown}
      onChange={({ target }) => {
        if (target.value) change(type === 'datetimepicker' ? Date.parse(target.value) / 1000 : target.value);
      }}
    />
  );
}
