import { Avatar } from './avatar.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import type { Sending } from './page-state.ts';
import { nameOfUser, userById } from './workspace.ts';

/** A message on its way; one that was refused says why. */
export function SendingRow({ sending }: { sending: Sending }) {
  const { dispatch } = usePage();
  const workspace = useWorkspace();
  return (
    <li className="message" data-sending={!sending.error}>
      <Avatar user={userById(workspace, sending.user)} />
      <div className="message-body">
        <p className="byline">
          <strong>{nameOfUser(workspace, sending.user)}</strong>
        </p>
        <p className="plain-text">{sending.text}</p>
        {sending.error && (
          <p className="refused" role="alert">
            Not sent: {sending.error}{' '}
            <button type="button" className="plain" onClick={() => dispatch({ type: 'forget', key: sending.key })}>
              Dismiss
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
