import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openReminderStore } from '../../src/store/reminder-store.ts';
import { itIsAReminderStore } from '../reminders/reminder-store.contract.ts';
import { lockOf } from './a-folder.ts';

describe('the reminder store in lowdb files', () => {
  itIsAReminderStore(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-state-'));
    let lock = lockOf(folder);
    const open = async () => {
      const opened = await openReminderStore(lock, 0);
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
      async discard() {
        await last.drained();
        lock.release();
        await rm(folder, { recursive: true });
      },
    };
  });
});
