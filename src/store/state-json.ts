/** JSON of a state of which one change leaves nearly everything as it was: what was written before is not made again. */

/**
 * The JSON of entries that were written before, in UTF-8: long strings would be copied at each joining. They are never
 * changed in place: a change makes a new one.
 */
const written = new WeakMap<object, Buffer>();

/** What `JSON.stringify` gives, in UTF-8, with the entries of lists taken from where they were written last. */
export function stateJson(version: number, state: unknown): Buffer {
  return Buffer.concat([Buffer.from(`{"version":${version},"data":`), ...piecesOf(state), END]);
}

const END = Buffer.from('}');
const COMMA = Buffer.from(',');
const [OPEN, CLOSE] = [Buffer.from('['), Buffer.from(']')];

function piecesOf(state: unknown): Buffer[] {
  if (Array.isArray(state)) return listPieces(state);
  if (typeof state !== 'object' || state === null) return [Buffer.from(JSON.stringify(state) ?? 'null')];
  const fields = Object.entries(state).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [[Buffer.from(`${JSON.stringify(name)}:`), ...listPieces(value)]];
    const json = JSON.stringify(value);
    return json === undefined ? [] : [[Buffer.from(`${JSON.stringify(name)}:${json}`)]];
  });
  return [Buffer.from('{'), ...fields.flatMap((field, at) => (at === 0 ? field : [COMMA, ...field])), END];
}

function listPieces(list: readonly unknown[]): Buffer[] {
  const pieces: Buffer[] = [OPEN];
  for (const [at, entry] of list.entries()) {
    if (at > 0) pieces.push(COMMA);
    pieces.push(entryJson(entry));
  }
  pieces.push(CLOSE);
  return pieces;
}

function entryJson(entry: unknown): Buffer {
  if (typeof entry !== 'object' || entry === null) return Buffer.from(JSON.stringify(entry) ?? 'null');
  const before = written.get(entry);
  if (before !== undefined) return before;
  const json = Buffer.from(JSON.stringify(entry));
  written.set(entry, json);
  return json;
}
