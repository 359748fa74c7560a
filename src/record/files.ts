/** Which files a record folder has and how each is built. */
import { KINDS, recordFile, sourceFile, thesaurusFile } from './schema.ts';

export const FILE_KINDS = [...KINDS, 'sources', 'thesaurus'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Files that may lie in the folder and are read elsewhere. */
export const NEIGHBOURS: readonly string[] = ['access.json', 'holidays.json'];

export const fileName = (kind: FileKind): string => `${kind}.json`;

export function schemaOf(kind: FileKind): typeof recordFile | typeof sourceFile | typeof thesaurusFile {
  if (kind === 'sources') return sourceFile;
  return kind === 'thesaurus' ? thesaurusFile : recordFile;
}
