/** Reads the text of a record folder once; what cannot be read is part of the result. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { DataFile } from 'lowdb/node';
import { FILE_KINDS, type FileKind, fileName, HOLIDAYS, NEIGHBOURS } from './files.ts';

/** The text of one file; null: there is no such file; otherwise the system's code for why it cannot be read. */
export type FileText = { readonly text: string | null } | { readonly unreadable: string };

export interface FolderContent {
  /** The last part of its path: what people call it. */
  readonly name: string;
  readonly exists: boolean;
  readonly files: ReadonlyMap<FileKind, FileText>;
  readonly holidays: FileText;
  /** Names of JSON files that belong to nothing. */
  readonly strays: readonly string[];
}

export async function readFolder(folder: string): Promise<FolderContent> {
  const names = await readdir(folder).catch(() => null);
  const files = await Promise.all(FILE_KINDS.map(async (kind) => [kind, await readText(folder, kind)] as const));
  return {
    name: basename(resolve(folder)),
    exists: names !== null,
    files: new Map(files),
    holidays: await readText(folder, HOLIDAYS),
    strays: (names ?? []).filter(isStray).sort(),
  };
}

async function readText(folder: string, kind: FileKind | typeof HOLIDAYS): Promise<FileText> {
  const path = join(folder, fileName(kind));
  const adapter = new DataFile<{ text?: string }>(path, {
    parse: (text) => ({ text }),
    stringify: ({ text = '' }) => text,
  });
  const file = new Low<{ text?: string }>(adapter, {});
  try {
    await file.read();
    return { text: file.data.text ?? null };
  } catch (error) {
    return { unreadable: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}

const expected = new Set([...FILE_KINDS.map(fileName), fileName(HOLIDAYS), ...NEIGHBOURS]);

const isStray = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.') && !expected.has(name);

/** Changes when anything that is judged changes: a hash of contents, since times and sizes are coarse on some mounts. */
export function fingerprint(content: FolderContent): string {
  const told = JSON.stringify([content.exists, [...content.files], content.holidays, content.strays]);
  return createHash('sha256').update(told).digest('hex');
}
