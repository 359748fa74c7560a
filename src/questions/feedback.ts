/** What people say about answers: whether they helped, and which fact is wrong. */
import { z } from 'zod';
import type { KeptQuestions } from './kept-questions.ts';
import { language } from './language.ts';

const vote = z.strictObject({
  /** The id of the question that was answered. */
  answer: z.string(),
  user: z.string(),
  helpful: z.boolean(),
  at: z.number(),
});
export type Vote = Readonly<z.infer<typeof vote>>;

/** A vote together with the question, because the vote is kept for longer than the answer. */
export const keptVote = vote.extend({ question: z.string(), language });

/** Records a vote; the person's earlier vote on the same answer no longer counts. */
export function castVote(
  kept: KeptQuestions,
  vote: Vote,
): { kept: KeptQuestions; result: { readonly outcome: 'recorded' | 'unknown-answer' } } {
  const answer = kept.answers[vote.answer];
  if (!answer) return { kept, result: { outcome: 'unknown-answer' } };
  const others = kept.votes.filter((other) => other.answer !== vote.answer || other.user !== vote.user);
  const { question, language } = answer;
  return { kept: { ...kept, votes: [...others, { ...vote, question, language }] }, result: { outcome: 'recorded' } };
}

/** "This fact is wrong." */
export const factReport = z.strictObject({
  /** The claim's id, such as plan-x#endorsed. */
  claim: z.string(),
  user: z.string(),
  text: z.string(),
  at: z.number(),
});
export type FactReport = Readonly<z.infer<typeof factReport>>;
