import { useId } from 'react';
import { useWorkspace } from '../page-context.tsx';
import type { KitElement } from './block-kit.ts';
import { choicesOf } from './choices-of.ts';
import type { FieldProps } from './element-view.tsx';

/** Choices that all stand open: one of them with radio buttons, else any number. */
export function CheckList({ element, value, change, ...labels }: FieldProps & { element: KitElement }) {
  const name = useId();
  const choices = choicesOf(element, useWorkspace()).flatMap((group) => group.choices);
  const one = element.type === 'radio_buttons';
  const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const toggle = (picked: string) =>
    chosen.includes(picked) ? chosen.filter((other) => other !== picked) : [...chosen, picked];
  return (
    <fieldset className="check-list" aria-label={labels['aria-label']} aria-describedby={labels['aria-describedby']}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(choice.value)}
            onChange={() => change(one ? choice.value : toggle(choice.value))}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
