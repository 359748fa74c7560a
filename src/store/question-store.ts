/** What is kept about questions, in a lowdb file. */
import { accept, pendingOf } from '../questions/accept.ts';
import { interrupt } from '../questions/conversations.ts';
import { erasePerson } from '../questions/erase-person.ts';
import { castVote } from '../questions/feedback.ts';
import { type GapGroup, groupGaps, watchGap } from '../questions/gaps.ts';
import { type KeptQuestions, keptQuestions, NOTHING_KEPT } from '../questions/kept-questions.ts';
import type { QuestionStore } from '../questions/question-store.ts';
import { retain } from '../questions/retention.ts';
import { settle } from '../questions/settle.ts';
import type { WriteLock } from './lock.ts';
import { openState, readState, type StateFile, type Unreadable } from './state-file.ts';
import type { StateFormat } from './state-format.ts';

const format: StateFormat<KeptQuestions> = {
  name: 'questions',
  schema: keptQuestions,
  empty: NOTHING_KEPT,
  migrations: [],
};

/**
 * Opens what is kept about questions as its one writer.
 * @param now epoch milliseconds
 * @returns the store, and how to wait for its last writes before the lock is released; or why the file cannot be used
 */
export async function openQuestionStore(
  lock: WriteLock,
  now: number,
): Promise<
  { readonly outcome: 'opened'; readonly store: QuestionStore; readonly drained: () => Promise<void> } | Unreadable
> {
  const opened = await openState(lock, format, now);
  if (opened.outcome === 'unreadable') return opened;
  const { file } = opened;
  return { outcome: 'opened', store: questionStore(file), drained: file.drained };
}

/** The gaps as they are now, read beside the desk. */
export async function readGaps(
  folder: string,
): Promise<{ readonly outcome: 'read'; readonly gaps: readonly GapGroup[] } | Unreadable> {
  const read = await readState(folder, format);
  return read.outcome === 'read' ? { outcome: 'read', gaps: groupGaps(read.state) } : read;
}

function questionStore(file: StateFile<KeptQuestions>): QuestionStore {
  const { change, current } = file;
  return {
    accept: (question) =>
      change((kept) => {
        const { inbox, acceptance } = accept(kept.inbox, question);
        return [inbox === kept.inbox ? kept : { ...kept, inbox }, acceptance];
      }),
    settle: (id, settlement) => change((kept) => [settle(kept, id, settlement), undefined]),
    pending: async () => pendingOf(current().inbox),
    conversation: async (key) => current().conversations[key],
    interrupt: (key) =>
      change((kept) => {
        const conversations = interrupt(kept.conversations, key);
        return [conversations === kept.conversations ? kept : { ...kept, conversations }, undefined];
      }),
    vote: (vote) =>
      change((kept) => {
        const { kept: next, result } = castVote(kept, vote);
        return [next, result];
      }),
    reportFact: (report) => change((kept) => [{ ...kept, reports: [...kept.reports, report] }, undefined]),
    watchGap: (id, watcher) =>
      change((kept) => {
        const { gaps, result } = watchGap(kept.gaps, id, watcher);
        return [gaps === kept.gaps ? kept : { ...kept, gaps }, result];
      }),
    gaps: async () => groupGaps(current()),
    erasePerson: (user) =>
      file.changeEverywhere((kept) => {
        const { kept: left, erased } = erasePerson(kept, user);
        return [left, erased];
      }),
    async prune(now) {
      await change((kept) => [retain(kept, now), undefined]);
      await file.backUp(now);
    },
  };
}
