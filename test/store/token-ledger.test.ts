import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { openTokenLedger, readTokenUse } from '../../src/store/token-ledger.ts';
import { newFolder } from '../slack/slack-desk.ts';

const DAY = '2026-11-22';
const NOON = Date.UTC(2026, 10, 22, 5);

async function open(folder: string) {
  const taken = takeLock(folder);
  if (taken.outcome !== 'held') throw new Error('the folder is taken');
  const opened = await openTokenLedger(taken.lock, NOON);
  if (opened.outcome !== 'opened') throw new Error('the count cannot be read');
  return { ledger: opened.ledger, release: () => taken.lock.release() };
}

it('a call that a crash cut off stays counted, as it was estimated', async () => {
  const folder = await newFolder();
  const before = await open(folder);
  expect(await before.ledger.setAside(DAY, 600, 1_000)).toBe(true);
  before.release();

  const after = await open(folder);
  expect(after.ledger.tokensOn(DAY)).toBe(600);
  expect(await after.ledger.setAside(DAY, 600, 1_000)).toBe(false);
  expect(after.ledger.tokensOn(DAY)).toBe(600);
  after.release();
});

it('calls at the same time cannot spend more than the day may cost', async () => {
  const { ledger, release } = await open(await newFolder());
  const allowed = await Promise.all(Array.from({ length: 10 }, () => ledger.setAside(DAY, 300, 1_000)));
  expect(allowed.filter(Boolean)).toHaveLength(3);
  release();
});

it('what a call has cost takes the place of what was set aside for it, on its own day', async () => {
  const folder = await newFolder();
  const { ledger, release } = await open(folder);
  await ledger.setAside(DAY, 600, 1_000);
  await ledger.setAside('2026-11-23', 600, 1_000);
  await ledger.settle(DAY, -500);
  expect(await readTokenUse(folder)).toEqual({
    outcome: 'read',
    state: [
      { day: DAY, calls: 1, tokens: 100 },
      { day: '2026-11-23', calls: 1, tokens: 600 },
    ],
  });
  expect(JSON.parse(await readFile(join(folder, 'model-use.json'), 'utf8'))).toMatchObject({ version: 1 });
  release();
});
