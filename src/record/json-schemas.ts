/** The record's schemas for editors, generated from what the program itself checks. */
import { z } from 'zod';
import { FILE_KINDS, fileName, HOLIDAYS, schemaOf } from './files.ts';

/**
 * The JSON Schema of each file, as text, by the name under which `$schema` in the data files links to it.
 * Draft 7, which editors understand best; the side of the input, so that what has a default may be left out.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    ([...FILE_KINDS, HOLIDAYS] as const).map((kind) => {
      const schema = z.toJSONSchema(schemaOf(kind), { io: 'input', target: 'draft-7' });
      const titled = { title: `The ${kind} of the record (${fileName(kind)})`, ...schema };
      return [`${kind}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`];
    }),
  );
}
