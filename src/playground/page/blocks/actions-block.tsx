import type { KitElement } from './block-kit.ts';
import { ElementView } from './element-view.tsx';

type ActionsBlockProps = { block: string | undefined; elements: readonly KitElement[] };

export function ActionsBlock({ block, elements }: ActionsBlockProps) {
  return (
    <div className="actions">
      {elements.map((element, index) => (
        <ElementView
          key={'action_id' in element ? element.action_id : index}
          element={element}
          block={block}
          acts
          label="Choose"
        />
      ))}
    </div>
  );
}
