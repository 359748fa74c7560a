/** The one way in which a commitment goes: erased by an administrator, who says why. */
import type { KeptCommitments } from './kept-commitments.ts';
import { type Actor, mayErase } from './rights.ts';

export interface ErasureRequest {
  readonly number: string;
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly why: string;
}

export interface ErasureResult {
  readonly outcome: 'erased' | 'not-allowed' | 'unknown';
}

/** Pure. Its number is not given again; that it was erased is kept, and nothing of what it said. */
export function erase(
  kept: KeptCommitments,
  { number, actor, at, why }: ErasureRequest,
): readonly [KeptCommitments, ErasureResult] {
  if (!mayErase(actor)) return [kept, { outcome: 'not-allowed' }];
  const commitments = kept.commitments.filter((commitment) => commitment.number !== number);
  if (commitments.length === kept.commitments.length) return [kept, { outcome: 'unknown' }];
  const erasures = [...kept.erasures, { number, by: actor.id, at, why }];
  return [{ ...kept, commitments, erasures }, { outcome: 'erased' }];
}
