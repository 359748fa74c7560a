import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { takeLock, type WriteLock } from '../../src/store/lock.ts';

/** A folder of the test's own. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-state-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The lock of a folder that nobody else writes in. */
export function lockOf(folder: string): WriteLock {
  const result = takeLock(folder);
  if (result.outcome === 'taken') throw new Error(`${folder} is locked`);
  return result.lock;
}
