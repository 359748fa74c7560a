import { describe, expect, it } from 'vitest';
import { groupCommit } from '../../src/store/group-commit.ts';

/** A medium whose writes end when the test says so. */
function medium() {
  const writes: { state: readonly string[]; end: PromiseWithResolvers<void> }[] = [];
  const commits = groupCommit<readonly string[]>([], (state) => {
    const end = Promise.withResolvers<void>();
    writes.push({ state, end });
    return end.promise;
  });
  const add = (word: string) => commits.change((state) => [[...state, word], state.length]);
  const nextWrite = async (number: number) => {
    while (writes.length < number) await Promise.resolve();
    const write = writes[number - 1];
    if (!write) throw new Error('no such write');
    return write;
  };
  return { commits, add, writes, nextWrite };
}

describe('group commit', () => {
  it('writes together what waits together, and what came during a write with the next', async () => {
    const { add, writes, nextWrite, commits } = medium();
    const first = [add('a'), add('b')];
    await nextWrite(1);
    const second = [add('c'), add('d')];
    writes[0]?.end.resolve();
    expect(await Promise.all(first)).toEqual([0, 1]);
    (await nextWrite(2)).end.resolve();
    expect(await Promise.all(second)).toEqual([2, 3]);
    expect(writes.map(({ state }) => state.join(''))).toEqual(['ab', 'abcd']);
    await commits.drained();
  });

  it('shows nothing before it is durable', async () => {
    const { add, nextWrite, commits } = medium();
    const added = add('a');
    const write = await nextWrite(1);
    expect(commits.current()).toEqual([]);
    write.end.resolve();
    await added;
    expect(commits.current()).toEqual(['a']);
  });

  it('fails all who shared a write that failed, keeps nothing of theirs, and goes on', async () => {
    const { add, nextWrite, commits } = medium();
    const lost = [add('a'), add('b')];
    (await nextWrite(1)).end.reject(new Error('the disk is full'));
    expect((await Promise.allSettled(lost)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(commits.current()).toEqual([]);
    const kept = add('c');
    (await nextWrite(2)).end.resolve();
    expect(await kept).toBe(0);
    expect(commits.current()).toEqual(['c']);
  });

  it('fails a decision that throws alone', async () => {
    const { add, nextWrite, commits } = medium();
    const broken = commits.change(() => {
      throw new Error('no such thing');
    });
    const kept = add('a');
    await expect(broken).rejects.toThrow('no such thing');
    (await nextWrite(1)).end.resolve();
    expect(await kept).toBe(0);
  });

  it('writes nothing where nothing changed, but tells it only once what it saw is durable', async () => {
    const { add, nextWrite, commits, writes } = medium();
    await commits.change((state) => [state, undefined]);
    expect(writes).toEqual([]);
    const told: string[] = [];
    const added = add('a').then(() => told.push('added'));
    const looked = commits.change((state) => [state, state.join('')]).then((seen) => told.push(`saw ${seen}`));
    const write = await nextWrite(1);
    expect(told).toEqual([]);
    write.end.resolve();
    await Promise.all([added, looked]);
    expect(told).toEqual(['added', 'saw a']);
  });

  it('is drained when the last write has ended', async () => {
    const { add, nextWrite, commits } = medium();
    const told: string[] = [];
    const added = add('a').then(() => told.push('added'));
    const drained = commits.drained().then(() => told.push('drained'));
    (await nextWrite(1)).end.resolve();
    await Promise.all([added, drained]);
    expect(told).toEqual(['added', 'drained']);
  });
});
