/** For whom somebody or a channel speaks, asked once: what "ours" means there. It gives no right to see anything. */
import type { types, ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../answers/language.ts';
import { type MessageKey, say } from '../../messages/say.ts';
import { actions, button, LIMITS, plain, section } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';

export const HOME_VIEW = 'commitment_home';
export const SAY_HOME = 'commitments_say_home';

/** @param next what shall be shown once it is known, as a button carries it; null where it cannot hold it */
export function askForHome(language: Language, next: string | null): Message {
  const text = escapeMrkdwn(say(language, 'commit.home-ask'));
  const ask =
    button(SAY_HOME, say(language, 'commit.home-say'), next) ?? button(SAY_HOME, say(language, 'commit.home-say'), '-');
  return { text, blocks: [section(text), ...actions([ask])] };
}

const metadata = z.object({ channel: z.string().nullable(), next: z.string() });
type HomeContext = Readonly<z.infer<typeof metadata>>;

const selected = z.object({ value: z.object({ selected_option: z.object({ value: z.string() }) }) });
const chosen = z.object({ party: selected, for: selected.optional() });

export function homeForm(desk: Pick<Desk, 'record'>, language: Language, context: HomeContext): types.ModalView {
  const options = [...desk.record().entries.values()]
    .filter(({ kind }) => kind === 'organisations')
    .toSorted((a, b) => (b.type ?? '').localeCompare(a.type ?? ''))
    .slice(0, LIMITS.options)
    .map(({ id, title }) => ({ text: plain(title, LIMITS.optionText), value: id }));
  const option = (value: string, key: MessageKey) => ({ text: plain(say(language, key), LIMITS.optionText), value });
  const me = option('me', 'commit.home-for-me');
  // A direct message is the person's own.
  const inChannel = context.channel !== null && !context.channel.startsWith('D');
  return {
    type: 'modal',
    callback_id: HOME_VIEW,
    private_metadata: JSON.stringify(context),
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
      ...(inChannel
        ? [
            {
              type: 'input' as const,
              block_id: 'for',
              label: plain(say(language, 'commit.home-for'), LIMITS.section),
              element: {
                type: 'radio_buttons' as const,
                action_id: 'value',
                options: [me, option('channel', 'commit.home-for-channel')],
                initial_option: me,
              },
            },
          ]
        : []),
    ],
  };
}

export interface SaidHome extends HomeContext {
  readonly party: string;
  readonly forChannel: boolean;
}

export function readHome(view: ViewOutput): SaidHome | null {
  const [context, values] = [metadata.safeParse(readJson(view.private_metadata)), chosen.safeParse(view.state.values)];
  if (!context.success || !values.success) return null;
  const { party, for: forWhom } = values.data;
  return {
    ...context.data,
    party: party.value.selected_option.value,
    forChannel: forWhom?.value.selected_option.value === 'channel' && context.data.channel !== null,
  };
}
