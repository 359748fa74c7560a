import { type FormEvent, useId, useMemo, useState } from 'react';
import { elementKey } from '../element-key.ts';
import type { View } from '../state.ts';
import { asKit, initialValue, type KitBlock } from './blocks/block-kit.ts';
import { type Interaction, InteractionContext } from './blocks/interaction.ts';
import { KitBlocks } from './blocks/kit-blocks.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { usePage } from './page-context.tsx';

const textOf = (text: unknown): string | undefined =>
  typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : undefined;

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Slack hands in no form with an empty field, unless the field is optional. */
const missingIn = (blocks: readonly KitBlock[], values: Interaction['values']): Interaction['errors'] =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.type !== 'input' || block.optional || !('action_id' in block.element)) return [];
      const value = values[elementKey(block.block_id, block.element.action_id ?? '')] ?? initialValue(block.element);
      return isEmpty(value) ? [[block.block_id ?? '', 'Please complete this required field.']] : [];
    }),
  );

/** A form that the app opened. */
export function ModalView({ view }: { view: View }) {
  const { state, send } = usePage();
  const { me } = state;
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [errors, setErrors] = useState<Interaction['errors']>({});
  const [busy, setBusy] = useState(false);
  const id = useId();
  const blocks = useMemo(() => asKit(view.blocks), [view]);
  const close = () => void send({ do: 'close-view', user: me, view_id: view.id });

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    const missing = missingIn(blocks, values);
    setErrors(missing);
    if (busy || Object.keys(missing).length > 0) return focusFirstFault(form);
    setBusy(true);
    const answer = await send({ do: 'submit', user: me, view_id: view.id, values });
    setBusy(false);
    if (!answer.ok || answer.reaction?.outcome !== 'errors') return;
    setErrors(answer.reaction.errors);
    focusFirstFault(form);
  };

  const interaction: Interaction = {
    press: (key, value) =>
      send({
        do: 'click-in-view',
        user: me,
        view_id: view.id,
        action_id: key,
        values,
        ...(value === undefined ? {} : { value }),
      }),
    values,
    setValue: (key, value) => setValues((before) => ({ ...before, [key]: value })),
    errors,
  };
  const submitText = textOf(view.submit);
  return (
    <Dialog labelledBy={id} close={close}>
      <form onSubmit={submit} noValidate>
        <header className="dialog-head">
          <h2 id={id}>{textOf(view.title)}</h2>
          <button type="button" className="quiet" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <span key={view.hash} hidden ref={keepFocusInside} />
        <div className="dialog-body">
          <InteractionContext value={interaction}>
            <KitBlocks blocks={blocks} />
          </InteractionContext>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="kit-button" onClick={close}>
            {textOf(view.close) ?? 'Cancel'}
          </button>
          {submitText && (
            <button type="submit" className="kit-button" data-style="primary" aria-busy={busy}>
              {submitText}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

/** The whole field comes into sight: what it asks for, and what is wrong with it. */
const focusFirstFault = (form: HTMLFormElement): void => {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    form.querySelector('.field[data-wrong=true]')?.scrollIntoView({ block: 'nearest' });
  });
};

/** The app may have put another view into the place of the one whose field or button held the focus. */
const keepFocusInside = (mark: HTMLElement | null): void => {
  const dialog = mark?.closest('dialog');
  if (!dialog?.open || dialog.contains(document.activeElement)) return;
  const [first] = dialog.querySelectorAll<HTMLElement>(
    '.dialog-body :is(input, textarea, select, button), .dialog-foot button',
  );
  first?.focus();
};
