import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useDismissal } from './use-dismissal.ts';

export type MenuItem = {
  key: string;
  label: ReactNode;
  /** Present where the items exclude one another. */
  checked?: boolean;
  choose: () => void;
};

type MenuProps = {
  label: string;
  /** Whether what the button shows is text that names it. */
  named?: boolean;
  /** What the button shows. */
  children: ReactNode;
  items: readonly MenuItem[];
  className?: string;
  /** Where the list opens. */
  side?: 'above' | 'below';
  align?: 'start' | 'end';
};

const stepOf = (key: string, at: number, count: number): number | undefined => {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
};

/** A button with a list of actions: arrow keys move, Escape closes and gives the focus back. */
export function Menu({
  label,
  named = false,
  children,
  items,
  className = 'quiet',
  side = 'below',
  align = 'end',
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const [turned, setTurned] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  // What would reach below the list that it opens in opens upwards.
  useLayoutEffect(() => {
    const { current } = list;
    const end = current?.closest('.timeline, .dialog-body')?.getBoundingClientRect().bottom ?? innerHeight;
    setTurned(open && current !== null && current.getBoundingClientRect().bottom > end);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? list.current?.querySelector<HTMLElement>('[role^=menuitem]'))?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useDismissal(root, open, (how) => (how === 'escape' ? close() : setOpen(false)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const all = entries();
    const next = stepOf(
      event.key,
      all.findIndex((entry) => entry.matches(':focus')),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div className="menu" ref={root} data-open={open}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={named ? undefined : label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          data-side={turned ? 'above' : side}
          data-align={align}
          onKeyDown={onKeyDown}
        >
          {items.map(({ key, label: text, checked, choose }) => (
            <button
              key={key}
              type="button"
              tabIndex={-1}
              {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
              onClick={() => {
                close();
                choose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
