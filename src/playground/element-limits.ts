import { check, type Fault, isFields, items, limitedText, string } from './limit-checks.ts';
import type { Fields } from './state.ts';

type ElementRule = (element: Fields, path: string) => Fault[];

const placeholder: ElementRule = (element, path) =>
  element.placeholder === undefined ? [] : limitedText(element, 'placeholder', path, { most: 150, plain: true });

const option = (value: unknown, path: string): Fault[] => {
  if (!isFields(value)) return [{ path, message: 'must provide an object' }];
  return [
    ...limitedText(value, 'text', path, { most: 75 }),
    ...string(value, 'value', path, { most: 150 }),
    ...(value.description === undefined ? [] : limitedText(value, 'description', path, { most: 75 })),
    ...string(value, 'url', path, { most: 3000, optional: true }),
  ];
};

const options =
  (most: number): ElementRule =>
  (element, path) =>
    items(element, 'options', path, { least: 1, most }, option);

const staticSelect: ElementRule = (element, path) => [
  ...placeholder(element, path),
  ...(element.option_groups === undefined
    ? options(100)(element, path)
    : items(element, 'option_groups', path, { least: 1, most: 100 }, (group, at) =>
        isFields(group)
          ? [...limitedText(group, 'label', at, { most: 75, plain: true }), ...options(100)(group, at)]
          : [{ path: at, message: 'must provide an object' }],
      )),
];

const button: ElementRule = (element, path) => [
  ...limitedText(element, 'text', path, { most: 75, plain: true }),
  ...string(element, 'url', path, { most: 3000, optional: true }),
  ...string(element, 'value', path, { most: 2000, optional: true, least: 0 }),
  ...string(element, 'accessibility_label', path, { most: 75, optional: true }),
  ...check(
    ['primary', 'danger', undefined].includes(element.style as string),
    `${path}/style`,
    'must be primary or danger',
  ),
];

const feedbackButton: ElementRule = (element, path) => [
  ...limitedText(element, 'text', path, { most: 75, plain: true }),
  ...string(element, 'value', path, { most: 2000 }),
  ...string(element, 'accessibility_label', path, { most: 75, optional: true }),
];

const RULES: Readonly<Record<string, ElementRule>> = {
  button,
  workflow_button: button,
  image: (element, path) => string(element, 'alt_text', path, { most: 2000 }),
  icon_button: (element, path) => limitedText(element, 'text', path, { most: 75, plain: true }),
  feedback_buttons: (element, path) =>
    (['positive_button', 'negative_button'] as const).flatMap((field) => {
      const part = element[field];
      return isFields(part)
        ? feedbackButton(part, `${path}/${field}`)
        : [{ path, message: `missing required field: ${field}` }];
    }),
  overflow: options(5),
  checkboxes: options(10),
  radio_buttons: options(10),
  static_select: staticSelect,
  multi_static_select: staticSelect,
  plain_text_input: (element, path) => [
    ...placeholder(element, path),
    ...check(Number(element.max_length ?? 1) <= 3000, `${path}/max_length`, 'must be less than 3001'),
    ...string(element, 'initial_value', path, { most: 3000, optional: true, least: 0 }),
  ],
  external_select: placeholder,
  multi_external_select: placeholder,
  users_select: placeholder,
  multi_users_select: placeholder,
  conversations_select: placeholder,
  multi_conversations_select: placeholder,
  channels_select: placeholder,
  multi_channels_select: placeholder,
  datepicker: (element, path) => [
    ...placeholder(element, path),
    ...check(
      /^(undefined|\d{4}-\d{2}-\d{2})$/.test(String(element.initial_date)),
      `${path}/initial_date`,
      'must be a date',
    ),
  ],
  timepicker: placeholder,
  datetimepicker: () => [],
  rich_text_input: placeholder,
  email_text_input: placeholder,
  url_text_input: placeholder,
  number_input: placeholder,
  file_input: () => [],
};

const confirmation = (confirm: unknown, path: string): Fault[] =>
  isFields(confirm)
    ? [
        ...limitedText(confirm, 'title', path, { most: 100, plain: true }),
        ...limitedText(confirm, 'text', path, { most: 300 }),
        ...limitedText(confirm, 'confirm', path, { most: 30, plain: true }),
        ...limitedText(confirm, 'deny', path, { most: 30, plain: true }),
      ]
    : [{ path, message: 'must provide an object' }];

/** Everything that Slack would refuse in a block element. */
export const faultsOfElement = (element: unknown, path: string): Fault[] => {
  if (!isFields(element)) return [{ path, message: 'must provide an object' }];
  const rule = RULES[String(element.type)];
  if (!rule) return [{ path: `${path}/type`, message: `unsupported type: ${String(element.type)}` }];
  return [
    ...string(element, 'action_id', path, { most: 255, optional: true }),
    ...rule(element, path),
    ...(element.confirm === undefined ? [] : confirmation(element.confirm, `${path}/confirm`)),
  ];
};
