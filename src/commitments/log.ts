/** Logging: from what somebody filled in to a commitment with a number. */
import type { Commitment, Content, Terms } from './commitment.ts';
import type { KeptCommitments } from './kept-commitments.ts';
import { type Actor, mayLog, mayLogAs } from './rights.ts';

/** What is logged in one go: one form, one review table, one file. */
export interface LogRequest {
  /** The same key is logged once, however often it is submitted: the id of the Slack view, or of the import. */
  readonly key: string;
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly at: number;
  /** At least one. */
  readonly commitments: readonly NewCommitment[];
}

export interface NewCommitment {
  /** A UUID of version 7. */
  readonly id: string;
  readonly origin: Commitment['origin'];
  readonly content: Content;
}

export type LogResult =
  | { readonly outcome: 'logged' | 'already-logged'; readonly commitments: readonly Commitment[] }
  | { readonly outcome: 'not-allowed' };

/** Pure; numbers are given here, so that none is given twice or skipped. */
export function log(kept: KeptCommitments, request: LogRequest): readonly [KeptCommitments, LogResult] {
  const { actor } = request;
  if (!mayLog(actor) || !request.commitments.every(({ content }) => mayLogAs(actor, content))) {
    return [kept, { outcome: 'not-allowed' }];
  }
  const before = kept.keys.find(({ key }) => key === request.key);
  if (before) {
    const commitments = kept.commitments.filter(({ id }) => before.ids.includes(id));
    return [kept, { outcome: 'already-logged', commitments }];
  }
  const year = String(new Date(request.at).getUTCFullYear());
  const given = kept.numbers[year] ?? 0;
  const commitments = request.commitments.map((entry, index): Commitment => {
    const { id, origin, content } = entry;
    return {
      id,
      number: `C-${year}-${String(given + index + 1).padStart(3, '0')}`,
      version: 1,
      origin,
      content,
      history: [{ action: 'log', by: actor.id, at: request.at, from: {}, to: content, why: null }],
    };
  });
  const next: KeptCommitments = {
    ...kept,
    commitments: [...kept.commitments, ...commitments],
    numbers: { ...kept.numbers, [year]: given + commitments.length },
    keys: [...kept.keys, { key: request.key, ids: commitments.map(({ id }) => id), at: request.at }],
  };
  return [next, { outcome: 'logged', commitments }];
}

/** A commitment at its start. @param lifecycle whether all sides have agreed to it */
export const begin = (terms: Terms, lifecycle: 'proposed' | 'agreed' = 'agreed'): Content => ({
  ...terms,
  lifecycle,
  completion: 'not-started',
  verification: 'pending',
  evidence: null,
});
