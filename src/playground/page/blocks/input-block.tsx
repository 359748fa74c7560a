import { useId } from 'react';
import type { InputBlock as KitInput } from 'slack-blocks-to-jsx';
import { ElementView } from './element-view.tsx';
import { useInteraction } from './interaction.ts';

/** A field of a form, with its label, hint and what is wrong with it. */
export function InputBlock({ block }: { block: KitInput }) {
  const { errors } = useInteraction();
  const id = useId();
  const error = errors[block.block_id ?? ''];
  return (
    <div className="field" data-wrong={error !== undefined}>
      <span className="label" id={`${id}-label`}>
        {block.label.text}
        {block.optional && <small> (optional)</small>}
      </span>
      <ElementView
        element={block.element}
        block={block.block_id}
        acts={block.dispatch_action === true}
        label={block.label.text}
        describedBy={`${id}-about`}
        invalid={error !== undefined}
      />
      <span className="about" id={`${id}-about`}>
        {error ? <strong role="alert">{error}</strong> : block.hint?.text}
      </span>
    </div>
  );
}
