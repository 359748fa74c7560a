/** Questions that the record could not answer, kept for the curator without the asker's name. */
import { z } from 'zod';
import type { MessageLanguage } from '../messages/say.ts';
import { language } from './settle.ts';

export const gap = z.strictObject({
  /** The question's id. */
  id: z.string(),
  text: z.string(),
  language,
  at: z.number(),
  /** Those who pressed "tell me when this is answered". */
  watchers: z.array(z.strictObject({ team: z.string(), user: z.string() })),
});
export type Gap = Readonly<z.infer<typeof gap>>;

/** A question as the curator sees it: all who asked it together. */
export interface GapGroup {
  /** As it was last asked. */
  readonly text: string;
  readonly language: MessageLanguage;
  readonly lastAsked: number;
  /** How often it was asked and found no answer. */
  readonly unanswered: number;
  /** How many people found the answer to it not helpful. */
  readonly notHelpful: number;
  /** How many people want to be told. */
  readonly watchers: number;
}
