import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log } from '../../src/commitments/log.ts';
import { openCommitmentStore } from '../../src/store/commitment-store.ts';
import { aLogging, aNew, NINE } from '../commitments/a-commitment.ts';
import { itIsACommitmentStore } from '../commitments/commitment-store.contract.ts';
import { aFolder, lockOf } from './a-folder.ts';

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

/** As versions before the third wrote it. */
function withMeetingInOrigin({ origin, content, history: [first, ...later], ...rest }: Commitment) {
  const { meeting, ...terms } = content;
  const { meeting: _, ...to } = first?.to ?? {};
  return { ...rest, origin: { ...origin, meeting }, content: terms, history: [{ ...first, to }, ...later] };
}

it('keeps where it was agreed as what may be corrected, also of what was kept before', async () => {
  const folder = await aFolder();
  const lock = lockOf(folder);
  const [kept] = log(NO_COMMITMENTS, aLogging({ commitments: [aNew({ meeting: 'JWG 12' })] }));
  const before = { ...kept, commitments: kept.commitments.map(withMeetingInOrigin) };
  await writeFile(join(folder, 'commitments.json'), JSON.stringify({ version: 2, data: before }));
  const opened = await openCommitmentStore(lock, NINE);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  expect(await opened.store.all()).toEqual(kept.commitments);
  await opened.drained();
  lock.release();
});

it('reads what was kept before it knew of people who are erased or have left', async () => {
  const folder = await aFolder();
  const lock = lockOf(folder);
  const [kept] = log(NO_COMMITMENTS, aLogging());
  const { personErasures: _erasures, left: _left, commitments, ...rest } = kept;
  const before = { ...rest, commitments: commitments.map(withMeetingInOrigin) };
  await writeFile(join(folder, 'commitments.json'), JSON.stringify({ version: 1, data: before }));
  const opened = await openCommitmentStore(lock, NINE);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  expect(await opened.store.all()).toEqual(kept.commitments);
  expect(await opened.store.noteLeft('U0ROSA')).toBe(true);
  await opened.drained();
  lock.release();
});
