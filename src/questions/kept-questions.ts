/** Everything that is kept about questions, as one value: what belongs together changes together. */
import { z } from 'zod';
import { inboxEntry } from './accept.ts';
import { conversation } from './conversations.ts';
import { factReport, keptVote } from './feedback.ts';
import { gap } from './gaps.ts';
import { language } from './language.ts';

export const keptQuestions = z.strictObject({
  inbox: z.array(inboxEntry).readonly(),
  /** What was asked and answered, by the question's id; nobody's name. A vote needs it. */
  answers: z.record(z.string(), z.strictObject({ question: z.string(), language, at: z.number() })).readonly(),
  /** By `conversationKey`. */
  conversations: z.record(z.string(), conversation).readonly(),
  votes: z.array(keptVote).readonly(),
  reports: z.array(factReport).readonly(),
  gaps: z.array(gap).readonly(),
});
export type KeptQuestions = Readonly<z.infer<typeof keptQuestions>>;

export const NOTHING_KEPT: KeptQuestions = {
  inbox: [],
  answers: {},
  conversations: {},
  votes: [],
  reports: [],
  gaps: [],
};
