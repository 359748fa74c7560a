/** What a button carries, as JSON; null where it carries none. What it is has to be checked by whoever made it. */
export function readJson(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '');
  } catch {
    return null;
  }
}
