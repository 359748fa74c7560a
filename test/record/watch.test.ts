import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/record/fault.ts';
import { FILE_KINDS } from '../../src/record/files.ts';
import type { LoadedRecord } from '../../src/record/judge.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CuratedRecord } from '../../src/record/record.ts';
import { recordLooks, watchRecord } from '../../src/record/watch.ts';
import { aFolder, aRecord, type Files, type Json, writeFile } from './a-record.ts';

const QUIET = 3000;

interface Heard {
  readonly records: { titles: string[]; mended: boolean }[];
  readonly faults: Fault['problem'][][];
}

const titles = (record: CuratedRecord): string[] => [...record.entries.values()].map(({ title }) => title);

function listener(): Heard & {
  onRecord: (loaded: LoadedRecord, mended: boolean) => void;
  onFaults: (faults: readonly Fault[]) => void;
} {
  const heard: Heard = { records: [], faults: [] };
  return {
    ...heard,
    onRecord: ({ record }, mended) => void heard.records.push({ titles: titles(record), mended }),
    onFaults: (faults) => void heard.faults.push(faults.map(({ problem }) => problem)),
  };
}

async function watched(folder = aFolder()) {
  const { fingerprint } = await loadRecord(folder);
  const heard = listener();
  return { folder, heard, look: recordLooks({ folder, served: fingerprint, quietMs: QUIET, ...heard }) };
}

function renamed(title: string): Files {
  const files = aRecord();
  (files.plans.records[0] as Json).title = title;
  return files;
}

const RENAMED = ['Plan B', 'Farming', 'A meeting', 'A second meeting', 'A minister', 'A ministry'];

describe('a changed record', () => {
  it('is taken up after the quiet time, once', async () => {
    const { folder, heard, look } = await watched();
    await look(0);
    writeFile(folder, 'plans', renamed('Plan B').plans);
    for (const now of [1000, 2000, 3999]) await look(now);
    expect(heard.records).toEqual([]);
    for (const now of [4000, 5000, 60_000]) await look(now);
    expect(heard.records).toEqual([{ titles: RENAMED, mended: false }]);
    expect(heard.faults).toEqual([]);
  });

  it('is not judged while a pull is half written', async () => {
    const { folder, heard, look } = await watched();
    const files = aRecord();
    (files.plans.records[0] as Json).id = 'plan-b';
    (files.plans.records[0] as Json).claims = [
      { id: 'plan-b#x', text: 'It holds.', sources: ['src-report'], confidence: 'high' },
    ];
    (files.events.records[0] as Json).plan = 'plan-b';
    writeFile(folder, 'plans', files.plans);
    await look(1000);
    await look(3000);
    writeFile(folder, 'events', JSON.stringify(files.events).slice(0, 200));
    await look(4000);
    await look(6900);
    writeFile(folder, 'events', files.events);
    await look(7000);
    await look(9999);
    expect(heard).toMatchObject({ records: [], faults: [] });
    await look(10_000);
    expect(heard.records).toHaveLength(1);
    expect(heard.faults).toEqual([]);
  });

  it('is noticed when neither size nor time of the file tell', async () => {
    const { folder, heard, look } = await watched();
    const path = join(folder, 'plans.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('Plan A', 'Plan B'));
    await look(0);
    await look(QUIET);
    expect(heard.records).toMatchObject([{ titles: RENAMED }]);
  });

  it('is noticed when an editor renames its new file over the old one', async () => {
    const { folder, heard, look } = await watched();
    writeFileSync(join(folder, '.plans.json.tmp'), JSON.stringify(renamed('Plan B').plans));
    renameSync(join(folder, '.plans.json.tmp'), join(folder, 'plans.json'));
    await look(0);
    await look(QUIET);
    expect(heard.records).toMatchObject([{ titles: RENAMED }]);
  });

  it('is noticed when a link is swapped, as for a ConfigMap', async () => {
    const root = dirname(aFolder());
    const mount = join(root, 'mount');
    mkdirSync(mount);
    cpSync(join(root, 'data'), join(mount, '..1'), { recursive: true });
    cpSync(join(root, 'data'), join(mount, '..2'), { recursive: true });
    writeFile(join(mount, '..2'), 'plans', renamed('Plan B').plans);
    symlinkSync('..1', join(mount, '..data'));
    for (const kind of FILE_KINDS) symlinkSync(`..data/${kind}.json`, join(mount, `${kind}.json`));
    const { heard, look } = await watched(mount);
    await look(0);
    symlinkSync('..2', join(mount, '..data_tmp'));
    renameSync(join(mount, '..data_tmp'), join(mount, '..data'));
    await look(1000);
    await look(1000 + QUIET);
    expect(heard.records).toMatchObject([{ titles: RENAMED, mended: false }]);
  });

  it('is nothing when it is changed back before it was quiet', async () => {
    const { folder, heard, look } = await watched();
    writeFile(folder, 'plans', renamed('Plan B').plans);
    await look(0);
    writeFile(folder, 'plans', aRecord().plans);
    await look(1000);
    await look(100_000);
    expect(heard).toMatchObject({ records: [], faults: [] });
  });

  it('is noticed when it changed between loading and the first look', async () => {
    const folder = aFolder();
    const { heard, look } = await watched(folder);
    writeFile(folder, 'plans', renamed('Plan B').plans);
    await look(50_000);
    await look(50_000 + QUIET);
    expect(heard.records).toHaveLength(1);
  });
});

describe('a broken record', () => {
  it('is reported once, and the record in use stays', async () => {
    const { folder, heard, look } = await watched();
    writeFile(folder, 'plans', '{');
    for (const now of [0, 3000, 6000, 60_000]) await look(now);
    expect(heard.faults).toEqual([['truncated']]);
    expect(heard.records).toEqual([]);
  });

  it('is not reported again while other files change and its faults stay', async () => {
    const { folder, heard, look } = await watched();
    rmSync(join(folder, 'plans.json'));
    await look(0);
    await look(3000);
    writeFile(folder, 'glossary', ' { "version": 1, "records": [] }');
    await look(4000);
    await look(7000);
    expect(heard.faults).toHaveLength(1);
    writeFile(folder, 'glossary', '');
    await look(8000);
    await look(11_000);
    expect(heard.faults[1]).toContain('empty');
  });

  it('is taken up when it is mended, which is said', async () => {
    const { folder, heard, look } = await watched();
    writeFile(folder, 'plans', '{');
    await look(0);
    await look(3000);
    writeFile(folder, 'plans', renamed('Plan B').plans);
    await look(4000);
    await look(7000);
    expect(heard.records).toEqual([{ titles: RENAMED, mended: true }]);
    writeFile(folder, 'plans', aRecord().plans);
    await look(8000);
    await look(11_000);
    expect(heard.records[1]).toMatchObject({ mended: false });
  });

  it('is mended too when it is changed back to what is in use', async () => {
    const { folder, heard, look } = await watched();
    writeFile(folder, 'plans', '{');
    await look(0);
    await look(3000);
    writeFile(folder, 'plans', aRecord().plans);
    await look(4000);
    await look(7000);
    expect(heard.records).toMatchObject([{ mended: true }]);
  });

  it('is a folder that went away, until it is back', async () => {
    const { folder, heard, look } = await watched();
    renameSync(folder, `${folder}-away`);
    await look(0);
    await look(3000);
    expect(heard.faults).toEqual([['no-folder']]);
    renameSync(`${folder}-away`, folder);
    await look(4000);
    await look(7000);
    expect(heard.records).toMatchObject([{ mended: true }]);
  });
});

/** A clock that a test turns: `turn` lets one wait end and resolves when the watch waits again. */
function aClock() {
  let now = 0;
  let end: (() => void) | undefined;
  let waiting = Promise.withResolvers<void>();
  return {
    now: () => now,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        end = () => {
          now += ms;
          resolve();
        };
        waiting.resolve();
      }),
    turn: async () => {
      await waiting.promise;
      waiting = Promise.withResolvers();
      end?.();
      await waiting.promise;
    },
  };
}

describe('the watch', () => {
  it('looks at intervals, goes on after a callback that failed, and stops', async () => {
    const folder = aFolder();
    const { fingerprint } = await loadRecord(folder);
    const errors: unknown[] = [];
    const { turn, ...clock } = aClock();
    const heard = listener();
    const onFaults = () => Promise.reject(new Error('the channel is gone'));
    const watch = watchRecord({
      ...{ folder, served: fingerprint, quietMs: QUIET, pollMs: 1000, onRecord: heard.onRecord, onFaults },
      ...clock,
      onError: (error) => void errors.push(error),
    });
    writeFile(folder, 'plans', '{');
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(errors).toEqual([new Error('the channel is gone')]);
    writeFile(folder, 'plans', renamed('Plan B').plans);
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(heard.records).toEqual([{ titles: RENAMED, mended: true }]);
    await watch.stop();
  });
});
