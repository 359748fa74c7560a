import type { KitElement } from './block-kit.ts';
import { ElementView } from './element-view.tsx';

export function ActionsBlock({ elements }: { elements: readonly KitElement[] }) {
  return (
    <div className="actions">
      {elements.map((element, index) => (
        <ElementView key={'action_id' in element ? element.action_id : index} element={element} acts label="Choose" />
      ))}
    </div>
  );
}
