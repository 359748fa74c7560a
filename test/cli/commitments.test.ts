import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { aFolder } from '../store/a-folder.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

const run = (folder: string, ...args: string[]): Promise<{ code: number | string; out: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: { STATE_DIR: join(folder, 'state') } }, (error, out) =>
      resolve({ code: error?.code ?? 0, out }),
    );
  });

it('a tracker is tried, saved when all of it is right, and written out again', async () => {
  const folder = await aFolder();
  const file = join(folder, 'tracker.csv');
  const [headings, right, wrong] = ['title,party,due', 'Train teachers,Laos,2060-05-01', 'Train teachers,Laos,soon'];

  await writeFile(file, [headings, right, wrong].join('\n'));
  expect(await run(folder, 'import', file)).toMatchObject({ code: 1, out: expect.stringContaining('Row 3: Due date') });

  await writeFile(file, [headings, right].join('\n'));
  expect(await run(folder, 'import', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing was saved'),
  });
  expect(await run(folder, 'import', file, '--save')).toMatchObject({ code: 0 });
  expect(await run(folder, 'export')).toMatchObject({ code: 0, out: expect.stringContaining('Train teachers,Laos') });
}, 60_000);

it('who owes what is answered as an audience may see it', async () => {
  const folder = await aFolder();
  const file = join(folder, 'tracker.csv');
  const rows = ['Train teachers,China,Laos,2060-05-01,channel', 'A secret paper,China,Laos,2060-05-02,restricted'];
  await writeFile(file, ['title,party,recipient,due,confidentiality', ...rows].join('\n'));
  expect(await run(folder, 'import', file, '--save')).toMatchObject({ code: 0 });

  const asked = ['ask', 'what does China still owe us?', '--party', 'Laos'];
  const inChannel = await run(folder, ...asked);
  expect(inChannel.out).toMatch(/China → Laos · open[\s\S]*US\$10 million[\s\S]*Train teachers/);
  expect(inChannel.out).not.toContain('secret');
  expect((await run(folder, ...asked, '--audience', 'shared')).out).not.toContain('Train teachers');
  expect((await run(folder, ...asked, '--audience', 'all')).out).toContain('A secret paper');

  const json: unknown = JSON.parse((await run(folder, ...asked, '--json')).out);
  expect(json).toMatchObject({ outcome: 'answered', records: expect.arrayContaining(['pledge-10m-sti']) });
  expect(await run(folder, 'ask', 'what did we promise?')).toMatchObject({
    code: 0,
    out: expect.stringContaining('--party'),
  });
  expect(await run(folder, ...asked, '--audience', 'everybody')).toMatchObject({ code: 2 });
  expect(await run(folder, 'ask', 'what do we owe?', '--party', 'Atlantis')).toMatchObject({ code: 2 });
}, 60_000);

it.each(['json', 'ics'])(
  'what was exported as %s is logged from there by another desk',
  async (format) => {
    const [one, other] = [await aFolder(), await aFolder()];
    const first = join(one, 'tracker.csv');
    await writeFile(first, 'title,party,due,status\nTrain teachers,Laos,2060-05-01,open');
    await run(one, 'import', first, '--save');
    const file = join(one, `export.${format}`);
    expect(await run(one, 'export', '--out', file)).toMatchObject({ code: 0 });

    expect(await run(one, 'import', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('is logged already'),
    });
    expect(await run(other, 'import', file, '--save')).toMatchObject({ code: 0 });
    expect((await run(other, 'export')).out).toContain('Train teachers,Laos');
  },
  60_000,
);
it('a person is erased from commitments only while no desk runs; the commitments stay', async () => {
  const folder = await aFolder();
  const file = join(folder, 'tracker.csv');
  await writeFile(file, ['title,party,due,owner', 'Train teachers,China,2060-05-01,U0SOMCHAI'].join('\n'));
  expect(await run(folder, 'import', file, '--save')).toMatchObject({ code: 0 });

  const taken = takeLock(join(folder, 'state'));
  if (taken.outcome === 'taken') throw new Error('somebody else writes there');
  expect(await run(folder, 'erase', 'U0SOMCHAI')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Another desk'),
  });
  taken.lock.release();
  expect((await run(folder, 'export')).out).toContain('U0SOMCHAI');

  expect(await run(folder, 'erase', 'U0SOMCHAI')).toMatchObject({
    code: 0,
    out: expect.stringContaining('the commitments themselves stay'),
  });
  const { out } = await run(folder, 'export');
  expect(out).toContain('Train teachers');
  expect(out).toMatch(/a person erased on \d{1,2} \w+ \d{4}/);
  expect(out).not.toContain('U0SOMCHAI');
}, 60_000);
