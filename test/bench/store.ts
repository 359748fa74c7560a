/**
 * `npm run bench:store`: what it costs to log with 10,000 commitments kept, against a baseline that serialises the same
 * data compactly, writes it, syncs, renames, and syncs the folder. Both take turns in one run; medians are compared.
 */
import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { NewCommitment } from '../../src/commitments/log.ts';
import { openCommitmentStore } from '../../src/store/commitment-store.ts';
import { takeLock } from '../../src/store/lock.ts';
import { aLogging, aNew, NINE } from '../commitments/a-commitment.ts';

const KEPT = 10_000;
const ROUNDS = 25;
const AT_ONCE = 50;
const MOST_FOR_ONE = 1.3;
const MOST_FOR_MANY = 3;

const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'));
async function measure(): Promise<number> {
  const taken = takeLock(folder);
  if (taken.outcome === 'taken') throw new Error('somebody else writes there');
  const opened = await openCommitmentStore(taken.lock, NINE);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  const { store } = opened;
  const fresh = (): NewCommitment => ({ ...aNew(), id: v7() });
  const logOne = (): Promise<unknown> => store.log(aLogging({ key: v7(), commitments: [fresh()] }));
  await store.log(aLogging({ key: v7(), commitments: Array.from({ length: KEPT }, fresh) }));
  const same: unknown = JSON.parse(await readFile(join(folder, 'commitments.json'), 'utf8'));

  const times = { baseline: [] as number[], one: [] as number[], many: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.baseline.push(await timed(() => baseline(same)));
    times.one.push(await timed(logOne));
    times.many.push(await timed(() => Promise.all(Array.from({ length: AT_ONCE }, logOne))));
  }
  taken.lock.release();

  const [base, one, many] = [median(times.baseline), median(times.one), median(times.many)];
  const [oneRatio, manyRatio] = [one / base, many / one];
  process.stdout.write(`baseline           ${base.toFixed(1)} ms\n`);
  process.stdout.write(
    `one log            ${one.toFixed(1)} ms = ${oneRatio.toFixed(2)} x (at most ${MOST_FOR_ONE})\n`,
  );
  process.stdout.write(
    `${AT_ONCE} logs at once    ${many.toFixed(1)} ms = ${manyRatio.toFixed(2)} x one (at most ${MOST_FOR_MANY})\n`,
  );
  return oneRatio <= MOST_FOR_ONE && manyRatio <= MOST_FOR_MANY ? 0 : 1;
}

async function baseline(data: unknown): Promise<void> {
  const [temporary, file] = [join(folder, '.baseline.tmp'), join(folder, 'baseline.json')];
  const handle = await open(temporary, 'w');
  await handle.writeFile(JSON.stringify(data));
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

try {
  process.exitCode = await measure();
} finally {
  await rm(folder, { recursive: true });
}
