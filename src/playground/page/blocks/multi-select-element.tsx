import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CompletionList, optionId } from '../completion-list.tsx';
import { Icon } from '../icon.tsx';
import { useWorkspace } from '../page-context.tsx';
import { useDismissal } from '../use-dismissal.ts';
import type { KitElement } from './block-kit.ts';
import { choicesOf } from './choices-of.ts';
import type { FieldProps } from './element-view.tsx';

/** Several of many: what is chosen stands in the field, typing narrows down the rest. */
export function MultiSelectElement({ element, value, change, ...labels }: FieldProps & { element: KitElement }) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const choices = choicesOf(element, useWorkspace()).flatMap((group) => group.choices);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const labelOf = (key: string) => choices.find((choice) => choice.value === key)?.label ?? key;
  const left = choices
    .filter(
      (choice) => !chosen.includes(choice.value) && choice.label.toLowerCase().includes(typed.trim().toLowerCase()),
    )
    .map((choice) => ({ key: choice.value, insert: choice.value, title: choice.label, detail: '' }));
  const shown = open && left.length > 0;

  useDismissal(root, shown, () => setOpen(false));
  useEffect(() => {
    if (shown) document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [shown, active, listId]);

  const add = (key: string) => {
    change([...chosen, key]);
    setTyped('');
    setActive(0);
    setOpen(false);
  };
  const remove = (key: string) => {
    change(chosen.filter((other) => other !== key));
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const option = shown ? left[active] : undefined;
    const last = chosen.at(-1);
    if (event.key === 'Tab') return setOpen(false);
    if (event.key === 'ArrowDown') {
      setOpen(true);
      setActive(shown ? (active + 1) % left.length : 0);
    } else if (event.key === 'ArrowUp' && shown) setActive((active - 1 + left.length) % left.length);
    else if (event.key === 'Enter' && option) add(option.key);
    else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
  };

  return (
    <div className="multi-select" ref={root} data-invalid={labels['aria-invalid']}>
      {chosen.map((key) => (
        <span className="token" key={key}>
          {labelOf(key)}
          <button type="button" aria-label={`Remove ${labelOf(key)}`} onClick={() => remove(key)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        {...labels}
        ref={field}
        role="combobox"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown ? optionId(listId, active) : undefined}
        autoComplete="off"
        placeholder={chosen.length === 0 ? 'Choose' : undefined}
        value={typed}
        onClick={() => setOpen(true)}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {shown && <CompletionList id={listId} candidates={left} active={active} choose={({ key }) => add(key)} />}
    </div>
  );
}
