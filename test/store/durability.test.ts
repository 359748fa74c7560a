import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openQuestionStore } from '../../src/store/question-store.ts';
import { anAnswer, aQuestion, NINE } from '../questions/a-question.ts';
import { aFolder, lockOf } from './a-folder.ts';
import { failNext, STEPS, watchSyncs } from './faults.ts';

async function aStore() {
  const folder = await aFolder();
  const lock = lockOf(folder);
  const open = async () => {
    const opened = await openQuestionStore(lock, NINE);
    if (opened.outcome === 'unreadable') throw new Error(opened.detail);
    return opened.store;
  };
  return { folder, open, store: await open() };
}

describe('a write', () => {
  it('syncs the file and its folder, once for all who wait', async () => {
    const { store } = await aStore();
    const syncs = await watchSyncs();
    await store.accept(aQuestion('alone'));
    expect(syncs).toHaveBeenCalledTimes(2);
    await Promise.all(Array.from({ length: 100 }, (_, index) => store.accept(aQuestion(`together-${index}`))));
    expect(syncs).toHaveBeenCalledTimes(4);
  });

  it('leaves one compact file that only its owner may read', async () => {
    const { folder, store } = await aStore();
    await store.accept(aQuestion('q'));
    expect((await readdir(folder)).toSorted()).toEqual(['lock.sqlite', 'questions.json']);
    expect((await stat(join(folder, 'questions.json'))).mode & 0o777).toBe(0o600);
    const text = await readFile(join(folder, 'questions.json'), 'utf8');
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is not disturbed by what an interrupted one left behind', async () => {
    const { folder, store, open } = await aStore();
    await store.accept(aQuestion('q'));
    await writeFile(join(folder, '.questions.json.tmp'), '{"version":1,"data":{"inb');
    const restarted = await open();
    await restarted.settle('q', anAnswer());
    expect(await (await open()).pending()).toEqual([]);
  });

  it.each(STEPS.flatMap((step) => (['ENOSPC', 'EIO'] as const).map((code) => ({ step, code }))))(
    'that fails with $code at $step is told to all who wait, and changes neither memory nor file',
    async (fault) => {
      const { folder, store, open } = await aStore();
      const file = join(folder, 'questions.json');
      await store.accept(aQuestion('before'));
      const before = await readFile(file, 'utf8');

      await failNext(fault.step, fault.code);
      const failed = await Promise.allSettled([store.accept(aQuestion('one')), store.accept(aQuestion('two'))]);
      expect(failed).toMatchObject([
        { status: 'rejected', reason: { code: fault.code } },
        { status: 'rejected', reason: { code: fault.code } },
      ]);
      expect(await store.pending()).toEqual([aQuestion('before')]);
      expect(await readFile(file, 'utf8')).toBe(before);
      expect(await readdir(folder)).not.toContain('.questions.json.tmp');

      expect(await store.accept(aQuestion('one'))).toEqual({ outcome: 'accepted' });
      expect(await (await open()).pending()).toEqual([aQuestion('before'), aQuestion('one')]);
    },
  );
});
