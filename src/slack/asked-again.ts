/** A question as a button carries it, so that its answer can be made again for others or in full, also after a restart. */
import { z } from 'zod';
import type { Question } from '../answers/answer-question.ts';
import { LANGUAGES } from '../answers/language.ts';
import { LIMITS } from './blocks.ts';
import { readJson } from './button-value.ts';

const carried = z.strictObject({
  /** The id of the question. */
  i: z.string(),
  q: z.string(),
  l: z.enum(LANGUAGES).optional(),
  /** When it was asked: "next" means next then. */
  n: z.number(),
  z: z.string(),
  c: z.strictObject({ q: z.string(), r: z.array(z.string()).readonly() }).optional(),
  /** For whom it was answered: shared or in full it is worded as they saw it. */
  a: z.string().optional(),
  /** The first row that is wanted. */
  f: z.number().int().min(0).optional(),
});

export interface AskedAgain {
  readonly id: string;
  readonly question: Question;
  readonly from: number;
}

/** @returns null where a button cannot hold it */
export function carry({ id, question, from }: AskedAgain): string | null {
  const value = JSON.stringify({
    i: id,
    q: question.text,
    ...(question.language && { l: question.language }),
    n: question.now,
    z: question.timeZone,
    ...(question.context && { c: { q: question.context.question, r: question.context.records } }),
    ...(question.audience && { a: question.audience }),
    ...(from > 0 && { f: from }),
  } satisfies z.infer<z.ZodReadonly<typeof carried>>);
  return value.length <= LIMITS.buttonValue ? value : null;
}

/** @returns null where the value is not one of ours */
export function readCarried(value: string | undefined): AskedAgain | null {
  const parsed = carried.safeParse(readJson(value));
  if (!parsed.success) return null;
  const { i, q, l, n, z: timeZone, c, a, f } = parsed.data;
  return {
    id: i,
    question: {
      text: q,
      now: n,
      timeZone,
      ...(l && { language: l }),
      ...(a && { audience: a }),
      ...(c && { context: { question: c.q, records: c.r } }),
    },
    from: f ?? 0,
  };
}
