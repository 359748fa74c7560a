import { elementKey } from './element-key.ts';
import { isFields } from './limit-checks.ts';
import type { Block, Fields, View } from './state.ts';

type Element = Fields & { type: string; action_id: string };

const optionsOf = (element: Fields): Fields[] => [
  ...(Array.isArray(element.options) ? element.options : []),
  ...(Array.isArray(element.option_groups)
    ? element.option_groups.flatMap((group) => (isFields(group) && Array.isArray(group.options) ? group.options : []))
    : []),
];

const chosen = (element: Fields, value: unknown): Fields | null =>
  optionsOf(element).find((option) => option.value === value) ?? null;

const several = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** What Slack reports for an element: its field by the element's type, from the person's plain value. */
const STATE: Readonly<Record<string, (element: Fields, value: unknown) => Fields>> = {
  plain_text_input: (element, value) => ({ value: value ?? element.initial_value ?? null }),
  email_text_input: (element, value) => ({ value: value ?? element.initial_value ?? null }),
  url_text_input: (element, value) => ({ value: value ?? element.initial_value ?? null }),
  number_input: (element, value) => ({ value: value === undefined ? (element.initial_value ?? null) : String(value) }),
  rich_text_input: (element, value) => ({ rich_text_value: value ?? element.initial_value ?? null }),
  datepicker: (element, value) => ({ selected_date: value ?? element.initial_date ?? null }),
  timepicker: (element, value) => ({ selected_time: value ?? element.initial_time ?? null }),
  datetimepicker: (element, value) => ({ selected_date_time: value ?? element.initial_date_time ?? null }),
  static_select: (element, value) => ({
    selected_option: value === undefined ? (element.initial_option ?? null) : chosen(element, value),
  }),
  radio_buttons: (element, value) => ({
    selected_option: value === undefined ? (element.initial_option ?? null) : chosen(element, value),
  }),
  overflow: (element, value) => ({ selected_option: chosen(element, value) }),
  checkboxes: (element, value) => ({
    selected_options:
      value === undefined ? (element.initial_options ?? []) : several(value).map((one) => chosen(element, one)),
  }),
  multi_static_select: (element, value) => ({
    selected_options:
      value === undefined ? (element.initial_options ?? []) : several(value).map((one) => chosen(element, one)),
  }),
  users_select: (element, value) => ({ selected_user: value ?? element.initial_user ?? null }),
  channels_select: (element, value) => ({ selected_channel: value ?? element.initial_channel ?? null }),
  conversations_select: (element, value) => ({ selected_conversation: value ?? element.initial_conversation ?? null }),
  multi_users_select: (element, value) => ({
    selected_users: value === undefined ? (element.initial_users ?? []) : several(value),
  }),
  multi_channels_select: (element, value) => ({
    selected_channels: value === undefined ? (element.initial_channels ?? []) : several(value),
  }),
  multi_conversations_select: (element, value) => ({
    selected_conversations: value === undefined ? (element.initial_conversations ?? []) : several(value),
  }),
};

const isElement = (value: unknown): value is Element => isFields(value) && typeof value.type === 'string';

/** The interactive elements of a block. */
const elementsOf = (block: Block): Element[] =>
  [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])].filter(isElement);

/** The `state.values` of a view: what the person entered, else the initial values. @param values by action id, block id or `elementKey` */
export const viewState = (view: View, values: Fields): Record<string, Record<string, Fields>> => {
  const state: Record<string, Record<string, Fields>> = {};
  for (const block of view.blocks) {
    for (const element of elementsOf(block)) {
      const report = STATE[element.type];
      if (!report) continue;
      const id = block.block_id ?? '';
      const value = values[elementKey(id, element.action_id)] ?? values[element.action_id] ?? values[id];
      state[id] = { ...state[id], [element.action_id]: { type: element.type, ...report(element, value) } };
    }
  }
  return state;
};

/**
 * The `actions` entry for a press on an element.
 *
 * @param name its action id, which means the first that has it, or its `elementKey`
 * @param value what is chosen in it, where it has choices
 */
export const pressedIn = (blocks: readonly Block[], name: string, value?: unknown) => {
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      if (element.action_id !== name && elementKey(block.block_id, element.action_id) !== name) continue;
      const pressed = { type: element.type, action_id: element.action_id, block_id: block.block_id ?? '' };
      const report = STATE[element.type];
      if (report) return { ...pressed, ...report(element, value) };
      if (element.type !== 'feedback_buttons') {
        return { ...pressed, text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
      }
      const button = [element.positive_button, element.negative_button].find(
        (one) => isFields(one) && one.value === value,
      );
      if (isFields(button)) return { ...pressed, text: button.text, value: button.value };
    }
  }
  return undefined;
};
