import type { Snapshot } from '../../control.ts';
import { people } from '../workspace.ts';
import { type KitElement, labelOf } from './block-kit.ts';

export type Choice = { value: string; label: string };
export type ChoiceGroup = { label: string | undefined; choices: Choice[] };

const channelsIn = ({ channels }: Snapshot): Choice[] =>
  channels
    .filter(({ kind, archived }) => kind !== 'im' && !archived)
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));

const peopleIn = (workspace: Snapshot): Choice[] =>
  people(workspace).map(({ id, real_name }) => ({ value: id, label: real_name }));

/** What can be chosen in a menu: its own options, or the workspace's people and channels. */
export const choicesOf = (element: KitElement, workspace: Snapshot): ChoiceGroup[] => {
  switch (element.type) {
    case 'users_select':
    case 'multi_users_select':
      return [{ label: undefined, choices: peopleIn(workspace) }];
    case 'channels_select':
    case 'multi_channels_select':
      return [{ label: undefined, choices: channelsIn(workspace) }];
    case 'conversations_select':
    case 'multi_conversations_select':
      return [
        { label: 'Channels', choices: channelsIn(workspace) },
        { label: 'People', choices: peopleIn(workspace) },
      ];
    case 'static_select':
    case 'multi_static_select':
    case 'radio_buttons':
    case 'checkboxes': {
      const toChoice = (option: Parameters<typeof labelOf>[0]): Choice => ({
        value: option.value ?? '',
        label: labelOf(option),
      });
      const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
      return [
        { label: undefined, choices: (element.options ?? []).map(toChoice) },
        ...groups.map(({ label, options }) => ({ label: label.text, choices: options.map(toChoice) })),
      ].filter(({ choices }) => choices.length > 0);
    }
    default:
      return [];
  }
};
