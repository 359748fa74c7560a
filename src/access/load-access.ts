/** `access.json` of the record folder. It is read at every act, so that a right that was taken away is gone at once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Access, accessFile, DEFAULT_ACCESS } from './access.ts';

export type AccessResult =
  | { readonly ok: true; readonly access: Access }
  /** detail: what is wrong with it, for the log and the operator. */
  | { readonly ok: false; readonly detail: string };

/** Where there is no such file, the defaults hold. */
export async function loadAccess(recordDir: string): Promise<AccessResult> {
  let text: string;
  try {
    text = await readFile(join(recordDir, 'access.json'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { ok: true, access: DEFAULT_ACCESS };
    return { ok: false, detail: String(error) };
  }
  try {
    const parsed = accessFile.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, access: parsed.data };
    return {
      ok: false,
      detail: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    };
  } catch {
    return { ok: false, detail: 'no JSON' };
  }
}
