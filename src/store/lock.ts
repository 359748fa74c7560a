/** One writer at a time for the state folder, by a lock that the operating system releases when the process dies. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Proof that this process may write in the folder. */
export interface WriteLock {
  readonly folder: string;
  release(): void;
}

export type LockResult =
  | { readonly outcome: 'held'; readonly lock: WriteLock }
  /** Another process, or another part of this one, writes there. */
  | { readonly outcome: 'taken'; readonly folder: string };

const SQLITE_BUSY = 5;

/**
 * Takes the lock of a state folder, which is made where it is missing. SQLite's own file locks are used because Node has
 * no other: an exclusive transaction on a database that stays empty, held for as long as the process writes.
 * @param folder `STATE_DIR`
 * @throws where the folder cannot be made or written to
 */
export function takeLock(folder: string): LockResult {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    // Nothing is ever written to it, so it needs no journal beside it.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      return { outcome: 'taken', folder };
    }
    throw error;
  }
  return { outcome: 'held', lock: { folder, release: () => database.close() } };
}
