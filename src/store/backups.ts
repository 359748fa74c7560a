/** Dated copies of the state files, in `backups/` beside them. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-json-file.ts';
import { type Envelope, toJson } from './state-format.ts';

const KEPT = 14;

/**
 * Keeps a copy, unless the day has one of this version already, and no more than the newest 14.
 * @param name the state file's name without `.json`
 * @param now epoch milliseconds; days are UTC
 */
export async function keepBackup(folder: string, name: string, content: Envelope, now: number): Promise<void> {
  const backups = join(folder, 'backups');
  await mkdir(backups, { recursive: true, mode: 0o700 });
  const day = new Date(now).toISOString().slice(0, 10);
  const today = join(backups, `${name}-${day}-v${content.version}.json`);
  const before = await listBackups(folder, name);
  if (!before.includes(today)) await writeDurably(today, toJson(content));
  for (const outdated of (await listBackups(folder, name)).slice(0, -KEPT)) await rm(outdated);
}

/** The paths of a state file's backups, oldest first. */
export async function listBackups(folder: string, name: string): Promise<readonly string[]> {
  const backups = join(folder, 'backups');
  const files = await readdir(backups).catch(() => []);
  return files
    .filter((file) => file.startsWith(`${name}-`) && /^\d{4}-\d{2}-\d{2}-v\d+\.json$/.test(file.slice(name.length + 1)))
    .toSorted()
    .map((file) => join(backups, file));
}
