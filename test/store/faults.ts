import fs from 'node:fs/promises';
import { type MockInstance, onTestFinished, vi } from 'vitest';

/** The methods of open files, which Node shares between all of them. */
async function openFileMethods(): Promise<fs.FileHandle> {
  const handle = await fs.open(import.meta.filename);
  await handle.close();
  return Object.getPrototypeOf(handle);
}

/** Watches how often something is synced to the disk. */
export async function watchSyncs(): Promise<MockInstance<fs.FileHandle['sync']>> {
  const spy = vi.spyOn(await openFileMethods(), 'sync');
  onTestFinished(() => spy.mockRestore());
  return spy;
}

/** The steps of a write that a disk can fail at. */
export const STEPS = ['open', 'write', 'sync', 'rename'] as const;

/** Lets the next step of that kind fail as a full or broken disk does. */
export async function failNext(step: (typeof STEPS)[number], code: 'ENOSPC' | 'EIO'): Promise<void> {
  const failure = Object.assign(new Error(`${code}: injected`), { code });
  const handles = await openFileMethods();
  const spy = {
    open: () => vi.spyOn(fs, 'open'),
    write: () => vi.spyOn(handles, 'writeFile'),
    sync: () => vi.spyOn(handles, 'sync'),
    rename: () => vi.spyOn(fs, 'rename'),
  }[step]();
  spy.mockRejectedValueOnce(failure);
  onTestFinished(() => spy.mockRestore());
}
