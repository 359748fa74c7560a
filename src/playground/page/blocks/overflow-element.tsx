import type { OverflowMenuElement } from 'slack-blocks-to-jsx';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import { labelOf } from './block-kit.ts';

type OverflowElementProps = { element: OverflowMenuElement; choose: (value: string | undefined) => void };

export function OverflowElement({ element, choose }: OverflowElementProps) {
  return (
    <Menu
      label="More"
      className="kit-button"
      items={element.options.map((option) => ({
        key: option.value ?? labelOf(option),
        label: labelOf(option),
        choose: () => choose(option.value),
      }))}
    >
      <Icon name="more" />
    </Menu>
  );
}
