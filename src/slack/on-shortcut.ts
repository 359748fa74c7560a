/** "Ask STI Desk about this": a message is the question; the answer is for whoever asks alone. */

import { type Feature, questionIn } from './feature.ts';
import { answerInSlack } from './on-question.ts';
import type { Desk } from './ports.ts';
import { ASK_ABOUT_MESSAGE } from './read-incoming.ts';

export function onShortcut(desk: Desk): Feature {
  return {
    shortcuts: {
      [ASK_ABOUT_MESSAGE]: async ({ ack, context }) => {
        await ack();
        const question = questionIn(context);
        if (question) await answerInSlack(desk, question);
      },
    },
  };
}
