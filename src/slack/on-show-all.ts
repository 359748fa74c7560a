/** The whole of a list that an answer shortened, as a table for whoever wants it. */
import { say } from '../messages/say.ts';
import { ACTIONS } from './answer-blocks.ts';
import { readCarried } from './asked-again.ts';
import type { Feature } from './feature.ts';
import { hearButton } from './hear-button.ts';
import { tableMessage } from './list-table.ts';
import type { Desk } from './ports.ts';
import { PLAIN, post } from './post.ts';
import { respond } from './respond.ts';

export function onShowAll(desk: Desk): Feature {
  return {
    buttons: {
      [ACTIONS.showAll]: hearButton(desk, async ({ value, language, channel, thread, user, responseUrl }) => {
        const again = readCarried(value);
        if (!again) return say(language, 'slack.too-old');
        const answer = await desk.answer(again.question);
        if (answer.citations.length <= again.from) return say(language, 'slack.list-changed');
        const message = tableMessage(answer, {
          record: desk.record(),
          questionId: again.id,
          question: again.question,
          from: again.from,
        });
        const posted =
          channel === null
            ? undefined
            : await post(
                () =>
                  desk.clients.posting.chat
                    .postEphemeral({
                      channel,
                      user,
                      ...(thread && { thread_ts: thread }),
                      text: message.text,
                      blocks: [...message.blocks],
                      ...PLAIN,
                    })
                    .then(() => ({})),
                desk,
              );
        if (posted?.outcome === 'posted') return null;
        const shown = responseUrl ? await respond(desk, responseUrl, message) : undefined;
        return shown?.outcome === 'posted' ? null : say(language, 'slack.button-failed');
      }),
    },
  };
}
