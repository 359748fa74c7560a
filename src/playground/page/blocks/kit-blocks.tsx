import { ActionsBlock } from './actions-block.tsx';
import type { KitBlock } from './block-kit.ts';
import { DrawnBlock } from './drawn-block.tsx';
import { InputBlock } from './input-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

function KitBlockView({ block }: { block: KitBlock }) {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return <ActionsBlock block={block.block_id} elements={block.elements} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'section':
      return <SectionBlock block={block} />;
    default:
      return <DrawnBlock block={block} />;
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
