/** Forgetting a person: the commitments stay, and say of whom they spoke only that somebody was erased, and when. */
import type { Commitment } from './commitment.ts';
import type { KeptCommitments } from './kept-commitments.ts';

const ERASED = /^erased:(\d{4}-\d{2}-\d{2})$/;

/** The ISO day on which whoever stood there was erased; null where it is somebody. */
export const erasedOn = (person: string): string | null => ERASED.exec(person)?.[1] ?? null;

/**
 * Pure. Their id goes from owners, from what everybody did, and from what was written; that somebody was erased is kept.
 * @param user the Slack user id
 * @param at epoch milliseconds; the day is UTC
 * @returns what stays, and how many entries were theirs
 */
export function erasePerson(
  kept: KeptCommitments,
  user: string,
  at: number,
): { readonly kept: KeptCommitments; readonly erased: number } {
  const nobody = `erased:${new Date(at).toISOString().slice(0, 10)}`;
  const named = new RegExp(`<@${user}(?:\\|[^>]*)?>|\\b${user}\\b`);
  const everywhere = new RegExp(named, 'g');
  const without = (value: unknown): unknown => {
    if (value === user) return nobody;
    // Never longer than before: what was kept has its bounds.
    if (typeof value === 'string') return value.replace(everywhere, '[erased]').slice(0, value.length);
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner)]));
  };
  const commitments = kept.commitments.map((commitment) =>
    // What does not name them stays the very same.
    named.test(JSON.stringify(commitment)) ? (without(commitment) as Commitment) : commitment,
  );
  const erasures = kept.erasures.map((erasure) => without(erasure) as KeptCommitments['erasures'][number]);
  const { [user]: home, ...homes } = kept.homes;
  const changed = commitments.filter((commitment, index) => commitment !== kept.commitments[index]).length;
  const left = kept.left.filter((one) => one !== user);
  const erased = changed + (home === undefined ? 0 : 1);
  if (erased === 0 && left.length === kept.left.length && !named.test(JSON.stringify(kept.erasures))) {
    return { kept, erased };
  }
  const personErasures = [...kept.personErasures, { at, commitments: changed }];
  return { kept: { ...kept, commitments, erasures, homes, personErasures, left }, erased };
}
