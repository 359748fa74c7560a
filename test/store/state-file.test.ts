import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openQuestionStore, readGaps } from '../../src/store/question-store.ts';
import { openState, readState } from '../../src/store/state-file.ts';
import type { StateFormat } from '../../src/store/state-format.ts';
import { anAnswer, aQuestion, DAY, NINE } from '../questions/a-question.ts';
import { aFolder, lockOf } from './a-folder.ts';

async function open(folder: string, now = NINE) {
  const lock = lockOf(folder);
  const opened = await openQuestionStore(lock, now);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  return { store: opened.store, close: lock.release };
}

describe('a file that cannot be used', () => {
  const whole = JSON.stringify({ version: 1, data: { inbox: [], answers: {}, conversations: {}, votes: [] } });

  it.each([
    ['is empty', '', 'not-json'],
    ['is cut off', whole.slice(0, 40), 'not-json'],
    ['holds null', 'null', 'not-json'],
    ['holds zeros', '\0'.repeat(64), 'not-json'],
    ['has a byte order mark', `\uFEFF${whole}`, 'not-json'],
    ['holds a list', '[]', 'wrong-shape'],
    ['lacks fields', whole, 'wrong-shape'],
    ['has no data', '{"version":1}', 'wrong-shape'],
    ['has no version', '{"data":{}}', 'wrong-shape'],
    ['is of a later version', '{"version":2,"data":{}}', 'newer-version'],
  ])('because it %s is refused, with the newest backup, and left as it is', async (_, text, reason) => {
    const folder = await aFolder();
    const file = join(folder, 'questions.json');
    const newestBackup = join(folder, 'backups', 'questions-2023-09-05-v1.json');
    await mkdir(join(folder, 'backups'));
    await writeFile(join(folder, 'backups', 'questions-2023-09-04-v1.json'), whole);
    await writeFile(newestBackup, whole);
    await writeFile(file, text);
    const refusal = { outcome: 'unreadable', file, reason, newestBackup };
    const lock = lockOf(folder);
    expect(await openQuestionStore(lock, NINE)).toMatchObject(refusal);
    lock.release();
    expect(await readGaps(folder)).toMatchObject(refusal);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(2);
  });

  it('because the system does not give it is refused too, and where there is no backup none is named', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'questions.json'));
    expect(await readGaps(folder)).toMatchObject({ reason: 'not-accessible', newestBackup: null });
  });

  it('is described without what people wrote', async () => {
    const folder = await aFolder();
    const { store, close } = await open(folder);
    await store.accept(aQuestion('q', { text: 'a private matter' }));
    close();
    const file = join(folder, 'questions.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"mention"', '"a private matter"'));
    const refused = await readGaps(folder);
    expect(refused).toMatchObject({ reason: 'wrong-shape', detail: expect.stringContaining('inbox.0.surface') });
    expect(JSON.stringify(refused)).not.toContain('private');
  });
});

describe('an older version', () => {
  const format: StateFormat<{ readonly words: readonly string[] }> = {
    name: 'words',
    schema: z.strictObject({ words: z.array(z.string()).readonly() }),
    empty: { words: [] },
    migrations: [
      (data) => ({ word: z.string().parse(data) }),
      (data) => ({ words: [z.object({ word: z.string() }).parse(data).word] }),
    ],
  };

  it.each([
    [1, 'tide'],
    [2, { word: 'tide' }],
    [3, { words: ['tide'] }],
  ])('%i is brought up to date, and a backup of it is kept', async (version, data) => {
    const folder = await aFolder();
    const old = JSON.stringify({ version, data });
    await writeFile(join(folder, 'words.json'), old);
    expect(await readState(folder, format)).toEqual({ outcome: 'read', state: { words: ['tide'] } });

    const lock = lockOf(folder);
    const opened = await openState(lock, format, NINE);
    if (opened.outcome === 'unreadable') throw new Error(opened.detail);
    await opened.file.change(({ words }) => [{ words: [...words, 'ebb'] }, undefined]);
    lock.release();
    expect(JSON.parse(await readFile(join(folder, 'words.json'), 'utf8'))).toEqual({
      version: 3,
      data: { words: ['tide', 'ebb'] },
    });
    expect(await readFile(join(folder, 'backups', `words-2023-09-06-v${version}.json`), 'utf8')).toBe(old);
  });

  it('that its migration cannot read is refused', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'words.json'), '{"version":1,"data":7}');
    expect(await readState(folder, format)).toMatchObject({ outcome: 'unreadable', reason: 'wrong-shape' });
  });
});

describe('backups', () => {
  it('are one a day, the newest fourteen, and each can be put back in place of the file', async () => {
    const folder = await aFolder();
    const { store, close } = await open(folder);
    await store.accept(aQuestion('first'));
    for (let day = 0; day < 20; day += 1) {
      await store.prune(NINE + day * DAY);
      await store.accept(aQuestion(`of day ${day}`));
      await store.prune(NINE + day * DAY);
    }
    close();
    const backups = (await readdir(join(folder, 'backups'))).toSorted();
    expect(backups).toHaveLength(14);
    expect(backups.at(0)).toBe('questions-2023-09-12-v1.json');
    expect(backups.at(-1)).toBe('questions-2023-09-25-v1.json');

    const file = join(folder, 'questions.json');
    await writeFile(file, await readFile(join(folder, 'backups', 'questions-2023-09-12-v1.json')));
    const restored = await open(folder);
    const kept = (await restored.store.pending()).map(({ id }) => id);
    expect(kept).toEqual(['first', 'of day 0', 'of day 1', 'of day 2', 'of day 3', 'of day 4', 'of day 5']);
    restored.close();
  });

  it('do not keep a person who was forgotten', async () => {
    const folder = await aFolder();
    const { store, close } = await open(folder);
    await store.accept(aQuestion('q', { user: 'U0GONE' }));
    await store.settle('q', anAnswer());
    await store.vote({ answer: 'q', user: 'U0GONE', helpful: true, at: NINE });
    await store.prune(NINE);
    await writeFile(join(folder, 'backups', 'questions-2023-09-05-v1.json'), '{"torn":"U0GONE');
    await store.erasePerson('U0GONE');
    close();
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.json'));
    expect(files.toSorted()).toEqual(['backups/questions-2023-09-06-v1.json', 'questions.json']);
    for (const file of files) expect(await readFile(join(folder, file), 'utf8')).not.toContain('U0GONE');
  });
});
