/** For whom somebody speaks, asked once: what "ours" means to them. It gives no right to see anything. */
import type { types, ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/answer.ts';
import { say } from '../../messages/say.ts';
import { LIMITS, plain } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import type { Desk } from '../ports.ts';

export const HOME_VIEW = 'commitment_home';

const metadata = z.object({ channel: z.string().nullable() });
const chosen = z.object({ party: z.object({ value: z.object({ selected_option: z.object({ value: z.string() }) }) }) });

export function homeForm(desk: Pick<Desk, 'record'>, language: Language, channel: string | null): types.ModalView {
  const options = [...desk.record().entries.values()]
    .filter(({ kind }) => kind === 'organisations')
    .toSorted((a, b) => (b.type ?? '').localeCompare(a.type ?? ''))
    .slice(0, LIMITS.options)
    .map(({ id, title }) => ({ text: plain(title, LIMITS.optionText), value: id }));
  return {
    type: 'modal',
    callback_id: HOME_VIEW,
    private_metadata: JSON.stringify({ channel }),
    title: plain(say(language, 'commit.home-say'), LIMITS.viewTitle),
    submit: plain(say(language, 'commit.save'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [
      {
        type: 'input',
        block_id: 'party',
        label: plain(say(language, 'commit.home-ask'), LIMITS.section),
        element: { type: 'static_select', action_id: 'value', options },
      },
    ],
  };
}

export function readHome(view: ViewOutput): { readonly party: string; readonly channel: string | null } | null {
  const [context, values] = [metadata.safeParse(readJson(view.private_metadata)), chosen.safeParse(view.state.values)];
  if (!context.success || !values.success) return null;
  return { party: values.data.party.value.selected_option.value, channel: context.data.channel };
}
