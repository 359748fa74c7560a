/** Accepts questions as fast as it can, and says the id of each one on a line once it is acknowledged; killed by the test. */
import { writeSync } from 'node:fs';
import { takeLock } from '../../src/store/lock.ts';
import { openQuestionStore } from '../../src/store/question-store.ts';
import { aQuestion, NINE } from '../questions/a-question.ts';

const [, , folder = '', run = ''] = process.argv;
const result = takeLock(folder);
if (result.outcome === 'taken') {
  writeSync(1, 'taken\n');
  process.exit();
}
const opened = await openQuestionStore(result.lock, NINE);
if (opened.outcome === 'unreadable') throw new Error(opened.detail);

let next = 0;
const acceptForEver = async (): Promise<never> => {
  for (;;) {
    const id = `${run}-${next++}`;
    await opened.store.accept(aQuestion(id));
    writeSync(1, `${id}\n`);
  }
};
await Promise.all([acceptForEver(), acceptForEver(), acceptForEver()]);
