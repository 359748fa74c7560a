/** How long what is kept about questions is kept. */
import type { KeptQuestions } from './kept-questions.ts';

const DAY_MS = 24 * 60 * 60_000;

const RETENTION_DAYS = {
  /** Who asked what, where, and how it was delivered. A question that has not ended stays until it has. */
  inbox: 1,
  answers: 30,
  conversations: 30,
  votes: 90,
  reports: 90,
  gaps: 90,
} as const;

/**
 * What is still to be kept.
 * @param now epoch milliseconds
 */
export function retain(kept: KeptQuestions, now: number): KeptQuestions {
  const isFresh =
    (days: number) =>
    ({ at }: { readonly at: number }): boolean =>
      now - at < days * DAY_MS;
  const freshOnly = <Entry extends { readonly at: number }>(entries: Readonly<Record<string, Entry>>, days: number) =>
    Object.fromEntries(Object.entries(entries).filter(([, entry]) => isFresh(days)(entry)));
  return {
    inbox: kept.inbox.filter(
      ({ settled, acceptedAt }) => settled === null || isFresh(RETENTION_DAYS.inbox)({ at: acceptedAt }),
    ),
    answers: freshOnly(kept.answers, RETENTION_DAYS.answers),
    conversations: freshOnly(kept.conversations, RETENTION_DAYS.conversations),
    votes: kept.votes.filter(isFresh(RETENTION_DAYS.votes)),
    reports: kept.reports.filter(isFresh(RETENTION_DAYS.reports)),
    gaps: kept.gaps.filter(isFresh(RETENTION_DAYS.gaps)),
  };
}
