import { useState } from 'react';
import type { ButtonElement as KitButton } from 'slack-blocks-to-jsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

type ButtonElementProps = { element: KitButton; press: () => Promise<unknown> };

/** A button that the app hears of; one with a confirmation asks first. */
export function ButtonElement({ element, press }: ButtonElementProps) {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const act = async () => {
    setBusy(true);
    await press();
    setBusy(false);
  };
  const { text, style, url, confirm, accessibility_label } = element;
  if (url)
    return (
      <a className="kit-button" data-style={style} href={url} target="_blank" rel="noreferrer noopener" onClick={act}>
        {text.text}
      </a>
    );
  return (
    <>
      <button
        type="button"
        className="kit-button"
        data-style={style}
        aria-label={accessibility_label}
        aria-busy={busy}
        onClick={() => {
          if (busy) return;
          if (confirm) setAsking(true);
          else void act();
        }}
      >
        {text.text}
      </button>
      {asking && confirm && (
        <ConfirmDialog
          confirm={confirm}
          decide={(confirmed) => {
            setAsking(false);
            if (confirmed) void act();
          }}
        />
      )}
    </>
  );
}
