import { useId } from 'react';
import type { ConfirmDialogObject } from 'slack-blocks-to-jsx';
import { Dialog } from '../dialog.tsx';

type ConfirmDialogProps = { confirm: ConfirmDialogObject; decide: (confirmed: boolean) => void };

export function ConfirmDialog({ confirm, decide }: ConfirmDialogProps) {
  const id = useId();
  return (
    <Dialog labelledBy={id} close={() => decide(false)}>
      <header className="dialog-head">
        <h2 id={id}>{confirm.title.text}</h2>
      </header>
      <div className="dialog-body">
        <p>{confirm.text.text}</p>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="kit-button" onClick={() => decide(false)}>
          {confirm.deny.text}
        </button>
        <button
          type="button"
          className="kit-button"
          data-style={confirm.style ?? 'primary'}
          onClick={() => decide(true)}
        >
          {confirm.confirm.text}
        </button>
      </footer>
    </Dialog>
  );
}
