/** Block Kit as the library that draws it types it. */
import type { Block as KitBlock, Element as KitElement, OptionObject } from 'slack-blocks-to-jsx';
import type { Block } from '../../state.ts';

export type { KitBlock, KitElement };

/** Slack's `verbatim` only leaves bare links alone; the library would leave marks and escapes undone too. */
const withoutVerbatim = (key: string, value: unknown): unknown => (key === 'verbatim' ? undefined : value);

/** The workspace refuses what is not Block Kit before it gets here: see ../../limits.ts. */
export const asKit = (blocks: readonly Block[]): readonly KitBlock[] =>
  JSON.parse(JSON.stringify(blocks, withoutVerbatim)) as readonly KitBlock[];

export const labelOf = ({ text }: OptionObject): string => text.text;

/** The value that an element has until a person changes it. */
export const initialValue = (element: KitElement): unknown => {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return element.initial_value;
    case 'datepicker':
      return element.initial_date;
    case 'timepicker':
      return element.initial_time;
    case 'datetimepicker':
      return element.initial_date_time;
    case 'radio_buttons':
      return element.initial_option?.value;
    case 'static_select':
      return element.initial_option && 'value' in element.initial_option ? element.initial_option.value : undefined;
    case 'multi_static_select':
    case 'checkboxes':
      return element.initial_options?.map(({ value }) => value);
    case 'users_select':
      return element.initial_user;
    case 'channels_select':
      return element.initial_channel;
    case 'conversations_select':
      return element.initial_conversation;
    case 'multi_users_select':
      return element.initial_users;
    case 'multi_channels_select':
      return element.initial_channels;
    case 'multi_conversations_select':
      return element.initial_conversations;
    default:
      return undefined;
  }
};
