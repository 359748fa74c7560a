import type {
  EmailInputElement,
  NumberInputElement,
  PlainTextInputElement,
  UrlTextInputElement,
} from 'slack-blocks-to-jsx';
import type { FieldProps } from './element-view.tsx';

type TextKind = PlainTextInputElement | EmailInputElement | UrlTextInputElement | NumberInputElement;

const INPUT_TYPE = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
} as const;

export function TextElement({ element, value, change, ...labels }: FieldProps & { element: TextKind }) {
  const shared = {
    ...labels,
    value: value === undefined ? '' : String(value),
    placeholder: element.placeholder?.text,
  };
  if (element.type === 'plain_text_input' && element.multiline)
    return (
      <textarea {...shared} rows={4} maxLength={element.max_length} onChange={({ target }) => change(target.value)} />
    );
  return (
    <input
      {...shared}
      type={INPUT_TYPE[element.type]}
      step={element.type === 'number_input' && element.is_decimal_allowed ? 'any' : undefined}
      maxLength={element.type === 'plain_text_input' ? element.max_length : undefined}
      onChange={({ target }) => change(target.value)}
    />
  );
}
