/** Helpful or not: recorded, a person's last vote counts. */
import { say } from '../messages/say.ts';
import { ACTIONS } from './answer-blocks.ts';
import type { Feature } from './feature.ts';
import { hearButton } from './hear-button.ts';
import type { Desk } from './ports.ts';

export function onFeedback(desk: Desk): Feature {
  const vote = (helpful: boolean) =>
    hearButton(desk, async ({ user, value, language }) => {
      const { outcome } = await desk.questions.vote({ answer: value, user, helpful, at: desk.now() });
      return say(language, outcome === 'recorded' ? 'slack.vote-thanks' : 'slack.too-old');
    });
  return { buttons: { [ACTIONS.helpful]: vote(true), [ACTIONS.notHelpful]: vote(false) } };
}
