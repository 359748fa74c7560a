/** Everything that is kept about commitments, as one value: what belongs together changes together. */
import { z } from 'zod';
import { commitment } from './commitment.ts';

export const keptCommitments = z.strictObject({
  /** In the order of logging. */
  commitments: z.array(commitment).readonly(),
  /** The last number given, by year; numbers of erased commitments are not given again. */
  numbers: z.record(z.string(), z.int().nonnegative()).readonly(),
  /** What was submitted lately, so that a form submitted twice is logged once. */
  keys: z.array(z.strictObject({ key: z.string(), ids: z.array(z.string()), at: z.number() })).readonly(),
  /** The party that a person or channel said they speak for, where `access.json` does not say. */
  homes: z.record(z.string(), z.string()).readonly(),
  /** That something was erased, by whom and why; nothing of what it said. */
  erasures: z.array(z.strictObject({ number: z.string(), by: z.string(), at: z.number(), why: z.string() })).readonly(),
  /** That a person was erased, when, and in how many commitments they had a part; nothing of who it was. */
  personErasures: z.array(z.strictObject({ at: z.number(), commitments: z.int().nonnegative() })).readonly(),
  /** Ids of owners of whom the curators were told that they have left. */
  left: z.array(z.string()).readonly(),
});
export type KeptCommitments = Readonly<z.infer<typeof keptCommitments>>;

export const NO_COMMITMENTS: KeptCommitments = {
  commitments: [],
  numbers: {},
  keys: [],
  homes: {},
  erasures: [],
  personErasures: [],
  left: [],
};

/** From the first version, which knew nothing of people who are erased or have left. */
export const addPeople = (data: unknown): unknown => ({
  ...z.looseObject({}).parse(data),
  personErasures: [],
  left: [],
});

/** From the second version, in which where it was agreed stood beside where it was said in Slack. */
export function moveMeetings(data: unknown): unknown {
  const kept = withMeetings.parse(data);
  const commitments = kept.commitments.map(
    ({ origin: { meeting, ...origin }, history: [first, ...later], ...rest }) => ({
      ...rest,
      origin,
      content: { ...rest.content, meeting },
      history: [{ ...first, to: { ...first?.to, meeting } }, ...later],
    }),
  );
  return { ...kept, commitments };
}

const anything = z.record(z.string(), z.unknown());
const withMeetings = z.looseObject({
  commitments: z.array(
    z.looseObject({
      origin: z.looseObject({ meeting: z.unknown() }),
      content: anything,
      history: z.array(z.looseObject({ to: anything })),
    }),
  ),
});

/** Slack delivers a submission again for minutes, people come back to a form for hours. */
const KEYS_KEPT_MS = 24 * 60 * 60_000;

/** What is still to be kept. @param now epoch milliseconds */
export function forgetKeys(kept: KeptCommitments, now: number): KeptCommitments {
  const keys = kept.keys.filter(({ at }) => now - at < KEYS_KEPT_MS);
  return keys.length === kept.keys.length ? kept : { ...kept, keys };
}
