import { useMemo, useState } from 'react';
import type { View } from '../../state.ts';
import { usePage } from '../page-context.tsx';
import { asKit } from './block-kit.ts';
import { type Interaction, InteractionContext } from './interaction.ts';
import { KitBlocks } from './kit-blocks.tsx';

/** The blocks of a view that nothing is handed in from: the App Home. */
export function ViewBlocks({ view }: { view: View }) {
  const { state, send } = usePage();
  const [values, setValues] = useState<Interaction['values']>({});
  const blocks = useMemo(() => asKit(view.blocks), [view]);
  const interaction: Interaction = {
    press: (key, value) =>
      send({
        do: 'click-in-view',
        user: state.me,
        view_id: view.id,
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
