import { useMemo, useState } from 'react';
import type { Message } from '../../state.ts';
import { usePage } from '../page-context.tsx';
import { asKit, type KitBlock } from './block-kit.ts';
import { type Interaction, InteractionContext } from './interaction.ts';
import { KitBlocks } from './kit-blocks.tsx';

const textAsBlock = (text: string): KitBlock[] => (text ? [{ type: 'section', text: { type: 'mrkdwn', text } }] : []);

/** A message's blocks, or its text where it has none. */
export function MessageBlocks({ message }: { message: Message }) {
  const { state, send } = usePage();
  const [values, setValues] = useState<Interaction['values']>({});
  const blocks = useMemo(() => (message.blocks?.length ? asKit(message.blocks) : textAsBlock(message.text)), [message]);
  const interaction: Interaction = {
    press: (key, value) =>
      send({
        do: 'click',
        user: state.me,
        message_ts: message.ts,
        action_id: key,
        ...(value === undefined ? {} : { value }),
      }),
    values,
    setValue: (key, value) => setValues((before) => ({ ...before, [key]: value })),
    errors: {},
  };
  return (
    <InteractionContext value={interaction}>
      <KitBlocks blocks={blocks} />
    </InteractionContext>
  );
}
