/** `/sti <question>`, answered to the asker alone, and `/sti help`. */

import { type Feature, questionIn } from './feature.ts';
import { helpMessage } from './help-blocks.ts';
import { answerInSlack } from './on-question.ts';
import type { Desk } from './ports.ts';
import { COMMAND } from './read-incoming.ts';
import { respond } from './respond.ts';

export function onCommand(desk: Desk): Feature {
  return {
    commands: {
      [COMMAND]: async ({ ack, context, command }) => {
        await ack();
        const question = questionIn(context);
        if (question) {
          await answerInSlack(desk, question);
          return;
        }
        const { language, timeZone } = await desk.askers.of(command.user_id);
        await respond(desk, command.response_url, helpMessage(language, desk, timeZone));
      },
    },
  };
}
