/** "Tell me when this is answered": the only way in which an unanswered question keeps a name. */
import { say } from '../messages/say.ts';
import { ACTIONS } from './answer-blocks.ts';
import type { Feature } from './feature.ts';
import { hearButton } from './hear-button.ts';
import type { Desk } from './ports.ts';

export function onTellMe(desk: Desk): Feature {
  return {
    buttons: {
      [ACTIONS.tellMe]: hearButton(desk, async ({ team, user, value, language }) => {
        const { outcome } = await desk.questions.watchGap(value, { team, user });
        return say(language, outcome === 'watching' ? 'slack.watching' : 'slack.too-old');
      }),
    },
  };
}
