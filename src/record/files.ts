/** Which files a record folder has and how each is built. */
import { holidaysFile } from './holidays.ts';
import { KINDS, recordFile, sourceFile, thesaurusFile } from './schema.ts';

export const FILE_KINDS = [...KINDS, 'sources', 'thesaurus'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Files that may lie in the folder and are read elsewhere. */
export const NEIGHBOURS: readonly string[] = ['access.json'];

/** Judged with the record and served with it, but may be absent. */
export const HOLIDAYS = 'holidays';

export const fileName = (kind: FileKind | typeof HOLIDAYS): string => `${kind}.json`;

export function schemaOf(
  kind: FileKind | typeof HOLIDAYS,
): typeof recordFile | typeof sourceFile | typeof thesaurusFile | typeof holidaysFile {
  if (kind === HOLIDAYS) return holidaysFile;
  if (kind === 'sources') return sourceFile;
  return kind === 'thesaurus' ? thesaurusFile : recordFile;
}
