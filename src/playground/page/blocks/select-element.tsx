import { useWorkspace } from '../page-context.tsx';
import type { KitElement } from './block-kit.ts';
import { type Choice, choicesOf } from './choices-of.ts';
import type { FieldProps } from './element-view.tsx';

const optionsFrom = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** A menu of which one thing is chosen. */
export function SelectElement({ element, value, change, ...labels }: FieldProps & { element: KitElement }) {
  const groups = choicesOf(element, useWorkspace());
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
  return (
    <select {...labels} value={typeof value === 'string' ? value : ''} onChange={({ target }) => change(target.value)}>
      <option value="" disabled>
        {placeholder ?? 'Choose'}
      </option>
      {groups.map(({ label, choices }) =>
        label === undefined ? (
          optionsFrom(choices)
        ) : (
          <optgroup key={label} label={label}>
            {optionsFrom(choices)}
          </optgroup>
        ),
      )}
    </select>
  );
}
