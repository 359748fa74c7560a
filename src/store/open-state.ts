/** The state folder: one lock, and every aggregate that is kept in it. */
import { openCommitmentStore } from './commitment-store.ts';
import { takeLock } from './lock.ts';
import { openQuestionStore } from './question-store.ts';
import { openReminderStore } from './reminder-store.ts';
import type { Unreadable } from './state-file.ts';
import { openTokenLedger } from './token-ledger.ts';

export type StateRefused =
  | { readonly outcome: 'state-taken'; readonly folder: string }
  | { readonly outcome: 'state-unusable'; readonly folder: string; readonly error: unknown }
  | Unreadable;

/**
 * Takes the folder for this process and opens what is kept there. Nothing stays held where one file is unreadable.
 *
 * @param now epoch milliseconds; what has been kept long enough at that time is left out
 */
export async function openState(folder: string, now: number) {
  let taken: ReturnType<typeof takeLock>;
  try {
    taken = takeLock(folder);
  } catch (error) {
    return { outcome: 'state-unusable' as const, folder, error };
  }
  if (taken.outcome === 'taken') return { outcome: 'state-taken' as const, folder };
  const { lock } = taken;
  const questions = await openQuestionStore(lock, now);
  if (questions.outcome === 'unreadable') return letGoOf(lock, questions);
  const commitments = await openCommitmentStore(lock, now);
  if (commitments.outcome === 'unreadable') return letGoOf(lock, commitments);
  const reminders = await openReminderStore(lock, now);
  if (reminders.outcome === 'unreadable') return letGoOf(lock, reminders);
  const model = await openTokenLedger(lock, now);
  if (model.outcome === 'unreadable') return letGoOf(lock, model);
  return {
    outcome: 'opened' as const,
    questions: questions.store,
    commitments: commitments.store,
    reminders: reminders.store,
    ledger: model.ledger,
    drained: async () => {
      for (const aggregate of [questions, commitments, reminders, model]) await aggregate.drained();
    },
    release: () => lock.release(),
  };
}

function letGoOf(lock: { readonly release: () => void }, unreadable: Unreadable): Unreadable {
  lock.release();
  return unreadable;
}
