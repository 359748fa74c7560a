/** One aggregate in one file of the state folder: read beside its writer, or opened as the one writer. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { keepBackup, listBackups } from './backups.ts';
import { durableJsonFile, writeDurably } from './durable-json-file.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import type { WriteLock } from './lock.ts';
import { type Decoded, decode, type Envelope, encode, type StateFormat, toJson } from './state-format.ts';

/** A file that is there and cannot be used; it is left as it is, for a person to look at. */
export interface Unreadable {
  readonly outcome: 'unreadable';
  readonly file: string;
  readonly reason: 'not-accessible' | 'not-json' | 'wrong-shape' | 'newer-version';
  /** For the log and the operator; quotes no text that people wrote. */
  readonly detail: string;
  /** The newest backup's path, where there is one. */
  readonly newestBackup: string | null;
}

export interface StateFile<State> extends GroupCommit<State> {
  /** Keeps a backup for the day of `now` (epoch milliseconds): one a day, the newest 14. */
  backUp(now: number): Promise<void>;
  /** Makes the same change in the file and in all its backups, for what must be nowhere any more. */
  changeEverywhere<Result>(decide: (state: State) => readonly [State, Result]): Promise<Result>;
}

/** Reads an aggregate as it is now, without the lock; where there is no file yet, it is empty. */
export async function readState<State>(
  folder: string,
  format: StateFormat<State>,
): Promise<{ readonly outcome: 'read'; readonly state: State } | Unreadable> {
  return (await load(folder, format)).read;
}

/**
 * Opens an aggregate for writing, and keeps a backup of it as it was found.
 * @param now epoch milliseconds
 */
export async function openState<State>(
  lock: WriteLock,
  format: StateFormat<State>,
  now: number,
): Promise<{ readonly outcome: 'opened'; readonly file: StateFile<State> } | Unreadable> {
  const { folder } = lock;
  const { read, low } = await load(folder, format);
  if (read.outcome === 'unreadable') return read;
  if (low.data) await keepBackup(folder, format.name, low.data, now);

  const commits = groupCommit(read.state, async (state) => {
    low.data = encode(format, state);
    await low.write();
  });
  return {
    outcome: 'opened',
    file: {
      ...commits,
      backUp: (today) => keepBackup(folder, format.name, encode(format, commits.current()), today),
      async changeEverywhere(decide) {
        const result = await commits.change(decide);
        for (const backup of await listBackups(folder, format.name)) await changeBackup(backup, format, decide);
        return result;
      },
    },
  };
}

/** The state and the lowdb instance that holds the file as it stands; its data is null where there is no file yet. */
async function load<State>(folder: string, format: StateFormat<State>) {
  const file = join(folder, `${format.name}.json`);
  const low = new Low<Envelope | null>(
    durableJsonFile(file, (content) => (content ? toJson(content) : Buffer.from('null'))),
    null,
  );
  const decoded = await decodeFile(low, format);
  if (decoded.outcome === 'read') return { low, read: decoded };
  const newestBackup = (await listBackups(folder, format.name)).at(-1) ?? null;
  return { low, read: { ...decoded, file, newestBackup } };
}

async function decodeFile<State>(
  low: Low<Envelope | null>,
  format: StateFormat<State>,
): Promise<Decoded<State> | Omit<Unreadable, 'file' | 'newestBackup'>> {
  try {
    await low.read();
  } catch (error) {
    if (error instanceof SyntaxError) {
      return { outcome: 'unreadable', reason: 'not-json', detail: 'it is cut off, empty or no JSON' };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { outcome: 'unreadable', reason: 'not-accessible', detail };
  }
  return low.data ? decode(format, low.data) : { outcome: 'read', state: format.empty };
}

/** A backup that cannot be read cannot be changed: it goes. */
async function changeBackup<State>(
  backup: string,
  format: StateFormat<State>,
  decide: (state: State) => readonly [State, unknown],
): Promise<void> {
  const decoded = decode(format, parsed(await readFile(backup, 'utf8')));
  if (decoded.outcome === 'unreadable') return rm(backup);
  const [changed] = decide(decoded.state);
  await writeDurably(backup, toJson(encode(format, changed)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
