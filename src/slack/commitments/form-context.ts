/** What a form carries from its opening to its submission. */
import { z } from 'zod';
import { readJson } from '../button-value.ts';

const formContext = z.object({
  /** Where the commitment was promised and its logging is confirmed; null where it is no channel. */
  channel: z.string().nullable(),
  permalink: z.string().nullable(),
  /** Whether the possible duplicates have been shown. */
  sure: z.boolean(),
  /** The commitment that is corrected, as it was when the form was opened. */
  changes: z.object({ number: z.string(), version: z.int() }).nullable(),
});
export type FormContext = Readonly<z.infer<typeof formContext>>;

export function readContext(metadata: string): FormContext | null {
  const parsed = formContext.safeParse(readJson(metadata));
  return parsed.success ? parsed.data : null;
}
