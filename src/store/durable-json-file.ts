/** A lowdb adapter whose writes are on the disk, whole, when they resolve; lowdb's own never syncs. */
import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';

/**
 * Compact JSON in a file that only the owner may read; null where there is no file yet.
 * @param toJson makes the JSON of what is written, in UTF-8
 */
export function durableJsonFile<Content>(file: string, toJson: (content: Content) => Buffer): Adapter<Content> {
  return {
    async read() {
      const text = await readIfThere(file);
      if (text === null) return null;
      const content: unknown = JSON.parse(text);
      // lowdb takes a falsy content for no file, and would write over it.
      if (!content) throw new SyntaxError('the file holds no object');
      return content as Content;
    },
    write: (content) => writeDurably(file, toJson(content)),
  };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a file as a whole: whoever reads it, and whatever crashes, finds the old text or the new.
 * @throws where it is not sure to be on the disk; where only the last step failed, the new text may be found all the same
 */
export async function writeDurably(file: string, text: Buffer): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.tmp`);
  try {
    await writeAndSync(temporary, text);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeAndSync(file: string, text: Buffer): Promise<void> {
  const handle = await fs.open(file, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A renamed file is only sure to keep its new name once the folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
