import { elementKey } from '../../element-key.ts';
import type { KitElement } from './block-kit.ts';
import { initialValue } from './block-kit.ts';
import { ButtonElement } from './button-element.tsx';
import { CheckList } from './check-list.tsx';
import { FeedbackButtons } from './feedback-buttons.tsx';
import { useInteraction } from './interaction.ts';
import { MultiSelectElement } from './multi-select-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { SelectElement } from './select-element.tsx';
import { TextElement } from './text-element.tsx';
import { TimeElement } from './time-element.tsx';

export type ElementProps = {
  element: KitElement;
  /** The id of the block that it stands in. */
  block: string | undefined;
  /** Whether the app hears of every change, as in actions; fields of forms are handed in with the form. */
  acts: boolean;
  label: string;
  describedBy?: string;
  invalid?: boolean;
};

/** What the elements that hold a value have in common. */
export type FieldProps = {
  value: unknown;
  change: (value: unknown) => void;
  'aria-label': string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
};

/** One interactive element, wherever it stands. */
export function ElementView({ element, block, acts, label, describedBy, invalid }: ElementProps) {
  const { press, values, setValue } = useInteraction();
  if (!('action_id' in element) || element.action_id === undefined) return null;
  const key = elementKey(block, element.action_id);
  const field: FieldProps = {
    value: values[key] ?? initialValue(element),
    change: (value) => {
      setValue(key, value);
      if (acts) void press(key, value);
    },
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
  };
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} press={() => press(key)} />;
    case 'feedback_buttons':
      return <FeedbackButtons element={element} press={(value) => press(key, value)} />;
    case 'overflow':
      return <OverflowElement element={element} choose={(value) => void press(key, value)} />;
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <SelectElement element={element} {...field} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <CheckList element={element} {...field} />;
    case 'multi_static_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <MultiSelectElement element={element} {...field} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <TimeElement type={element.type} {...field} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextElement element={element} {...field} />;
    default:
      return <small className="unknown-element">The playground cannot show a {element.type}.</small>;
  }
}
