import { ActionsBlock } from './actions-block.tsx';
import type { KitBlock } from './block-kit.ts';
import { DrawnBlocks } from './drawn-blocks.tsx';
import { ElementView } from './element-view.tsx';
import { InputBlock } from './input-block.tsx';
import { TableBlock } from './table-block.tsx';

function KitBlockView({ block }: { block: KitBlock }) {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return <ActionsBlock elements={block.elements} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'section': {
      const { accessory, ...text } = block;
      if (!accessory || accessory.type === 'image') return <DrawnBlocks blocks={[block]} />;
      return (
        <div className="with-accessory">
          <DrawnBlocks blocks={[text]} />
          <ElementView element={accessory} acts label={block.text?.text ?? 'Choose'} />
        </div>
      );
    }
    default:
      return <DrawnBlocks blocks={[block]} />;
  }
}

/** Blocks in their order: the library draws what only shows something, our own components what can be acted on. */
export function KitBlocks({ blocks }: { blocks: readonly KitBlock[] }) {
  return (
    <div className="kit">
      {blocks.map((block, index) => (
        <KitBlockView key={block.block_id ?? index} block={block} />
      ))}
    </div>
  );
}
