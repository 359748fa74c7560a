/** Mentions, direct messages and follow-ups in threads: what the inbox took for a question is answered. */
import type { AllMiddlewareArgs } from '@slack/bolt';
import { type Feature, questionIn } from './feature.ts';
import { answerInSlack } from './on-question.ts';
import type { Desk } from './ports.ts';

export function onMessage(desk: Desk): Feature {
  const answer = async ({ context }: AllMiddlewareArgs): Promise<void> => {
    const question = questionIn(context);
    if (question) await answerInSlack(desk, question);
  };
  return { events: { app_mention: answer, message: answer } };
}
