import { type ReactNode, useEffect, useRef } from 'react';

type DialogProps = { labelledBy: string; close: () => void; children: ReactNode };

/** A modal dialog: the browser keeps the focus inside; it goes back to where it came from at the end. */
export function Dialog({ labelledBy, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select, button)')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {children}
    </dialog>
  );
}
