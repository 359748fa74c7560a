/** Taking back what one has just done. The history keeps both the change and its undoing. */
import type { Change, Commitment } from './commitment.ts';
import { type Actor, mayLog } from './rights.ts';

const UNDO_MS = 10 * 60_000;

/**
 * What undoing the last change sets: the fields as they were; a logging is undone by cancelling what was logged. Only
 * whoever made the change may, for ten minutes, while nothing has come after it.
 */
export function undoable(
  { history }: Commitment,
  actor: Actor,
  now: number,
): { readonly to: Change['to']; readonly why: null } | { readonly outcome: 'not-allowed' | 'too-late-to-undo' } {
  const last = history.at(-1);
  if (!last || last.by !== actor.id || !mayLog(actor)) return { outcome: 'not-allowed' };
  if (last.action === 'undo' || now - last.at > UNDO_MS) return { outcome: 'too-late-to-undo' };
  return { to: last.action === 'log' ? { lifecycle: 'cancelled' } : last.from, why: null };
}
