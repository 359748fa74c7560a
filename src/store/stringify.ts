/** JSON of a state of which one change leaves nearly everything as it was: what is written again is not made again. */

/** The JSON of entries that were written before. They are never changed in place: a change makes a new one. */
const written = new WeakMap<object, string>();

/** What `JSON.stringify` gives, with the entries of lists taken from where they were written last. */
export function stringifyState(version: number, state: unknown): string {
  return `{"version":${version},"data":${stringifyFields(state)}}`;
}

function stringifyFields(state: unknown): string {
  if (Array.isArray(state)) return stringifyList(state);
  if (typeof state !== 'object' || state === null) return JSON.stringify(state) ?? 'null';
  const fields = Object.entries(state).flatMap(([name, value]) => {
    const json = Array.isArray(value) ? stringifyList(value) : JSON.stringify(value);
    return json === undefined ? [] : [`${JSON.stringify(name)}:${json}`];
  });
  return `{${fields.join(',')}}`;
}

const stringifyList = (list: readonly unknown[]): string => `[${list.map(stringifyEntry).join(',')}]`;

function stringifyEntry(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry) ?? 'null';
  const before = written.get(entry);
  if (before !== undefined) return before;
  const json = JSON.stringify(entry);
  written.set(entry, json);
  return json;
}
