/** `schemas`: the JSON schemas to which the record's files link, written beside them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../messages/say.ts';
import { jsonSchemas } from '../record/json-schemas.ts';
import type { Command } from './command.ts';

export const schemas: Command = async ({ args, folders, print }) => {
  parseArgs({ args: [...args] });
  const folder = join(folders.recordDir, 'schema');
  const files = jsonSchemas();
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    print(say('en', 'cli.schemas-not-written', { folder, code }));
    return 1;
  }
  print(say('en', 'cli.schemas-written', { count: files.size, folder }));
  return 0;
};
