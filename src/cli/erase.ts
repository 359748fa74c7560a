/** `erase USER`: forgets everything that is kept about a person, in the backups too; the desk has to be stopped for it. */
import { parseArgs } from 'node:util';
import { say } from '../messages/say.ts';
import { openCommitmentStore } from '../store/commitment-store.ts';
import { type LockResult, takeLock } from '../store/lock.ts';
import { openQuestionStore } from '../store/question-store.ts';
import { openReminderStore } from '../store/reminder-store.ts';
import type { Command } from './command.ts';
import { sayTaken, sayUnreadable, sayUnusable } from './say-state-problem.ts';

/** Slack's ids of people. */
const USER_ID = /^[UW][A-Z0-9]{2,}$/;

export const erase: Command = async ({ args, folders: { stateDir }, now, print }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [user = '', ...others] = positionals;
  if (!USER_ID.test(user) || others.length > 0) {
    print(say('en', 'erase.no-user'));
    return 2;
  }
  let taken: LockResult;
  try {
    taken = takeLock(stateDir);
  } catch (error) {
    print(sayUnusable('en', stateDir, error));
    return 1;
  }
  if (taken.outcome === 'taken') {
    print(sayTaken('en', stateDir));
    return 1;
  }
  try {
    const questions = await openQuestionStore(taken.lock, now);
    const reminders = await openReminderStore(taken.lock, now);
    const commitments = await openCommitmentStore(taken.lock, now);
    // Nothing is erased unless all of it can be.
    if (
      questions.outcome === 'unreadable' ||
      reminders.outcome === 'unreadable' ||
      commitments.outcome === 'unreadable'
    ) {
      for (const one of [questions, reminders, commitments])
        if (one.outcome === 'unreadable') print(sayUnreadable('en', one));
      return 1;
    }
    const count = (await questions.store.erasePerson(user)) + (await reminders.store.erasePerson(user));
    const inCommitments = await commitments.store.erasePerson(user, now);
    print(say('en', 'erase.done', { user, count: count + inCommitments }));
    if (inCommitments > 0) print(say('en', 'erase.commitments', { count: inCommitments }));
    return 0;
  } finally {
    taken.lock.release();
  }
};
