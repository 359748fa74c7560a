/** What people say about answers: whether they helped, and which fact is wrong. */
import { z } from 'zod';

export const vote = z.strictObject({
  /** The id of the question that was answered. */
  answer: z.string(),
  user: z.string(),
  helpful: z.boolean(),
  at: z.number(),
});
export type Vote = Readonly<z.infer<typeof vote>>;

/** "This fact is wrong." */
export const factReport = z.strictObject({
  /** The claim's id, such as plan-x#endorsed. */
  claim: z.string(),
  user: z.string(),
  text: z.string(),
  at: z.number(),
});
export type FactReport = Readonly<z.infer<typeof factReport>>;
