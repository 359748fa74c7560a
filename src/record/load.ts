/** Reads a record folder into memory, or says everything that is wrong with it. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { z } from 'zod';
import { buildRecord, type CuratedRecord, type Entry } from './record.ts';
import { KINDS, recordFile, sourceFile, thesaurusFile } from './schema.ts';

/**
 * Loads the curated record.
 * @param folder the record folder (`RECORD_DIR`)
 * @throws where a file cannot be read or breaks its schema
 */
export async function loadRecord(folder: string): Promise<CuratedRecord> {
  const read = async <Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.output<Schema>> => {
    const file = new Low<unknown>(new JSONFile(join(folder, `${name}.json`)), null);
    await file.read();
    return schema.parse(file.data);
  };
  const entries: Entry[] = [];
  for (const kind of KINDS) {
    const { records } = await read(kind, recordFile);
    entries.push(...records.map((entry) => ({ ...entry, kind })));
  }
  const { records: sources } = await read('sources', sourceFile);
  const { records: thesaurus } = await read('thesaurus', thesaurusFile);
  return buildRecord({ entries, sources, thesaurus });
}
