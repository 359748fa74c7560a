import { useMemo } from 'react';
import type { SectionBlock as KitSection } from 'slack-blocks-to-jsx';
import { DrawnBlock } from './drawn-block.tsx';
import { ElementView } from './element-view.tsx';

/** A section's text, and beside it what can be acted on. */
export function SectionBlock({ block }: { block: KitSection }) {
  const { accessory } = block;
  const acts = accessory !== undefined && accessory.type !== 'image';
  const drawn = useMemo(() => {
    const { accessory: _, ...text } = block;
    return acts ? text : block;
  }, [block, acts]);
  if (!acts) return <DrawnBlock block={drawn} />;
  return (
    <div className="with-accessory">
      <DrawnBlock block={drawn} />
      <ElementView element={accessory} block={block.block_id} acts label={block.text?.text ?? 'Choose'} />
    </div>
  );
}
