import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openCommitmentStore } from '../../src/store/commitment-store.ts';
import { NINE } from '../commitments/a-commitment.ts';
import { itIsACommitmentStore } from '../commitments/commitment-store.contract.ts';
import { lockOf } from './a-folder.ts';

describe('the store of commitments in a lowdb file', () => {
  itIsACommitmentStore(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-state-'));
    let lock = lockOf(folder);
    const open = async () => {
      const opened = await openCommitmentStore(lock, NINE);
      if (opened.outcome === 'unreadable') throw new Error(opened.detail);
      return opened;
    };
    let last = await open();
    return {
      store: last.store,
      async reopen() {
        await last.drained();
        lock.release();
        lock = lockOf(folder);
        last = await open();
        return last.store;
      },
      async keptText() {
        const files = await readdir(folder, { recursive: true });
        const json = files.filter((file) => file.endsWith('.json')).map((file) => readFile(join(folder, file), 'utf8'));
        return (await Promise.all(json)).join('\n');
      },
      async discard() {
        await last.drained();
        lock.release();
        await rm(folder, { recursive: true });
      },
    };
  });
});
