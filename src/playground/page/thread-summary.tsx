import type { Message } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { timeOfTs } from './time-of.ts';
import { userById } from './workspace.ts';

/** How many answered in a message's thread, and the way into it. */
export function ThreadSummary({ message, timeZone }: { message: Message; timeZone: string }) {
  const { dispatch } = usePage();
  const workspace = useWorkspace();
  const { reply_count: count, reply_users: repliers, latest_reply: latest } = message;
  if (typeof count !== 'number' || count === 0) return null;
  return (
    <button type="button" className="thread-summary" onClick={() => dispatch({ type: 'open-thread', ts: message.ts })}>
      {(Array.isArray(repliers) ? repliers : []).slice(0, 3).map((id) => (
        <Avatar key={id} user={userById(workspace, id)} size="small" />
      ))}
      <strong>{count === 1 ? '1 reply' : `${count} replies`}</strong>
      {typeof latest === 'string' && <span>last at {timeOfTs(latest, timeZone)}</span>}
    </button>
  );
}
