/** Reads a record folder into memory, or says everything that is wrong with it. */
import { judge, type LoadResult } from './judge.ts';
import { readFolder } from './read-folder.ts';

/**
 * Loads the curated record. Never throws for what stands in the folder or does not.
 * @param folder the record folder (`RECORD_DIR`)
 * @returns the record, or every fault of the whole folder, in the order of files and lines
 */
export async function loadRecord(folder: string): Promise<LoadResult> {
  return judge(await readFolder(folder));
}
