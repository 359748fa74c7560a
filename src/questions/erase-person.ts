/** Forgetting a person: whatever is kept under their name goes; questions that are nobody's stay. */
import type { KeptQuestions } from './kept-questions.ts';

/**
 * @param user the Slack user id
 * @returns what stays, and how many entries were erased or lost the person's name
 */
export function erasePerson(kept: KeptQuestions, user: string): { kept: KeptQuestions; erased: number } {
  const isTheirs = (entry: { readonly user: string }): boolean => entry.user === user;
  const isOthers = (entry: { readonly user: string }): boolean => !isTheirs(entry);
  const erased =
    kept.inbox.filter(isTheirs).length +
    Object.values(kept.conversations).filter(isTheirs).length +
    kept.votes.filter(isTheirs).length +
    kept.reports.filter(isTheirs).length +
    kept.gaps.filter(({ watchers }) => watchers.some(isTheirs)).length;
  const left: KeptQuestions = {
    ...kept,
    inbox: kept.inbox.filter(isOthers),
    conversations: Object.fromEntries(Object.entries(kept.conversations).filter(([, entry]) => isOthers(entry))),
    votes: kept.votes.filter(isOthers),
    reports: kept.reports.filter(isOthers),
    gaps: kept.gaps.map((gap) => ({ ...gap, watchers: gap.watchers.filter(isOthers) })),
  };
  return { kept: left, erased };
}
