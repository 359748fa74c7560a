import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readCommitments } from '../../src/store/commitment-store.ts';

/**
 * Kills a process that logs commitments, again and again in one folder, each time a little later in a write than before.
 * @returns the numbers that were confirmed before a kill and are not kept; and, where the file cannot be read, why
 */
export async function killWhileLogging(
  folder: string,
  times: number,
): Promise<{ readonly confirmed: number; readonly lost: readonly string[]; readonly unreadable: readonly string[] }> {
  const confirmed: string[] = [];
  for (let kill = 0; kill < times; kill += 1) {
    confirmed.push(...(await logAndKill(folder, kill)));
    const read = await readCommitments(folder);
    if (read.outcome === 'unreadable') return { confirmed: confirmed.length, lost: [], unreadable: [read.detail] };
    const kept = new Set(read.commitments.map(({ number }) => number));
    const lost = confirmed.filter((number) => !kept.has(number));
    if (lost.length > 0) return { confirmed: confirmed.length, lost, unreadable: [] };
  }
  return { confirmed: confirmed.length, lost: [], unreadable: [] };
}

/** Lets it confirm a few, then kills it at a moment that moves through the time that a write takes. */
function logAndKill(folder: string, kill: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'log-until-killed.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaint = '';
  let doomed = false;
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (doomed) return;
    doomed = true;
    const until = performance.now() + (kill % 20) * 0.4;
    const killInTime = (): void => {
      if (performance.now() >= until) child.kill('SIGKILL');
      else setImmediate(killInTime);
    };
    killInTime();
  });
  return new Promise((resolve, reject) => {
    child.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(printed.split('\n').slice(0, -1));
      else reject(new Error(`the process ended by itself: ${complaint}`));
    });
  });
}
