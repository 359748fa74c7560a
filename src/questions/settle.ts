/** How a question ends: with an answer, or with the sentence that says why there is none. */
import { z } from 'zod';
import type { MessageLanguage } from '../messages/say.ts';

export const language = z.enum(['en', 'zh', 'id', 'vi', 'th'] satisfies MessageLanguage[]);

export const settlement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    at: z.number(),
    /** The message that holds the answer; null where Slack tells none (ephemeral messages, `response_url`). */
    ts: z.string().nullable(),
    language,
    outcome: z.enum(['answered', 'corrected', 'not-in-record', 'out-of-scope']),
    /** Ids of the record entries that the answer cites, in order. */
    records: z.array(z.string()),
  }),
  z.strictObject({
    /** There was a sentence, but no answer: too many questions, too late, a failure. */
    kind: z.literal('declined'),
    at: z.number(),
    ts: z.string().nullable(),
  }),
]);
export type Settlement = Readonly<z.infer<typeof settlement>>;
