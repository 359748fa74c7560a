/** Logs commitments into the folder of its argument, four at a time, and prints each number once it is confirmed. */
import { writeSync } from 'node:fs';
import { v7 } from 'uuid';
import { openCommitmentStore } from '../../src/store/commitment-store.ts';
import { takeLock } from '../../src/store/lock.ts';
import { aLogging, aNew, NINE } from '../commitments/a-commitment.ts';

const taken = takeLock(process.argv[2] ?? '');
if (taken.outcome === 'taken') throw new Error('somebody else writes there');
const opened = await openCommitmentStore(taken.lock, NINE);
if (opened.outcome === 'unreadable') throw new Error(opened.detail);
const { store } = opened;

const logOneAfterAnother = async (): Promise<never> => {
  for (;;) {
    const id = v7();
    const result = await store.log(aLogging({ key: id, commitments: [{ ...aNew(), id }] }));
    if (result.outcome === 'logged') writeSync(1, result.commitments.map(({ number }) => `${number}\n`).join(''));
  }
};

await Promise.all(Array.from({ length: 4 }, logOneAfterAnother));
