import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { openQuestionStore, readGaps } from '../../src/store/question-store.ts';
import { NINE } from '../questions/a-question.ts';
import { aFolder, lockOf } from './a-folder.ts';

const startChild = (folder: string, run: string) =>
  spawn(process.execPath, [join(import.meta.dirname, 'accepting-child.ts'), folder, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The lines that a child has said when it is killed after that many of them. */
async function killAfter(child: ChildProcess & { stdout: NodeJS.ReadableStream }, count: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === count) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return lines;
}

describe('the lock of the state folder', () => {
  it('is refused to a second process, and to the first a second time', async () => {
    const folder = await aFolder();
    const lock = lockOf(folder);
    expect(await killAfter(startChild(folder, 'second'), 2)).toEqual(['taken']);
    expect(takeLock(folder)).toEqual({ outcome: 'taken', folder });
    lock.release();
    lockOf(folder).release();
  });

  it('makes the folder where it is missing', async () => {
    lockOf(join(await aFolder(), 'not', 'there')).release();
  });

  it('is not needed for reading', async () => {
    const folder = await aFolder();
    const lock = lockOf(folder);
    expect(await readGaps(folder)).toEqual({ outcome: 'read', gaps: [] });
    lock.release();
  });
});

describe('kill -9 in the midst of writing', () => {
  it('releases the lock, loses nothing that was acknowledged and leaves a readable file, thirty times over', async () => {
    const folder = await aFolder();
    const acknowledged: string[] = [];
    for (let run = 1; run <= 30; run += 1) {
      const said = await killAfter(startChild(folder, String(run)), 1 + ((run * 7) % 40));
      expect(said).not.toContain('taken');
      acknowledged.push(...said);

      const lock = lockOf(folder);
      const opened = await openQuestionStore(lock, NINE);
      if (opened.outcome === 'unreadable') throw new Error(`run ${run}: ${opened.detail}`);
      const kept = new Set((await opened.store.pending()).map(({ id }) => id));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      lock.release();
    }
    expect(acknowledged.length).toBeGreaterThan(30);
  }, 180_000);
});
