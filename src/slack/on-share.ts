/** Shows an answer that one person got to the channel: made again, for those who will see it there. */
import { say } from '../messages/say.ts';
import { ACTIONS, answerMessage } from './answer-blocks.ts';
import { readCarried } from './asked-again.ts';
import { ANSWER_EVENT } from './deliver.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Feature } from './feature.ts';
import { hearButton } from './hear-button.ts';
import type { Desk } from './ports.ts';
import { PLAIN, post } from './post.ts';

/** What Slack says where the desk may not write because nobody has invited it. */
const NOT_INVITED = /^(not_in_channel|channel_not_found|restricted_action)/;

export function onShare(desk: Desk): Feature {
  const beingShared = new Set<string>();
  return {
    buttons: {
      [ACTIONS.share]: hearButton(desk, async ({ value, language, channel, thread, user }) => {
        const again = readCarried(value);
        if (!again || !channel) return say(language, 'slack.too-old');
        const name = `${channel}/${again.id}`;
        // A second press while the first is on its way.
        if (beingShared.has(name)) return null;
        beingShared.add(name);
        try {
          const answer = await desk.answer(again.question);
          const message = answerMessage(answer, {
            record: desk.record(),
            text: desk.renderText(answer),
            questionId: again.id,
            question: again.question,
            place: 'channel',
            mentionAgain: false,
          });
          const asked = say(answer.language, 'slack.shared-by', {
            user: `<@${user}>`,
            question: escapeMrkdwn(again.question.text),
          });
          const posted = await desk.posts.run(channel, () =>
            post(
              () =>
                desk.clients.posting.chat.postMessage({
                  channel,
                  ...(thread && { thread_ts: thread }),
                  text: `${asked}\n${message.text}`,
                  blocks: [
                    { type: 'context', elements: [{ type: 'mrkdwn', text: asked, verbatim: true }] },
                    ...message.blocks,
                  ],
                  ...PLAIN,
                  metadata: { event_type: ANSWER_EVENT, event_payload: { question: again.id } },
                }),
              desk,
            ),
          );
          if (posted.outcome === 'posted') return { text: say(language, 'slack.shared'), replaces: true };
          if (posted.outcome === 'unknown') return say(language, 'slack.share-unconfirmed');
          if (NOT_INVITED.test(posted.error)) {
            return say(language, 'slack.share-invite', { desk: `<@${desk.me.user}>` });
          }
          return say(language, 'slack.share-refused');
        } finally {
          beingShared.delete(name);
        }
      }),
    },
  };
}
