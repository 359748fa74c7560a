import type { Message } from '../state.ts';
import { Icon } from './icon.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { REACTIONS } from './reaction-emoji.ts';

type MessageActionsProps = { message: Message; channel: string; inThread: boolean; name: string };

/** What can be done with a message: shown when it is pointed at or holds the focus. */
export function MessageActions({ message, channel, inThread, name }: MessageActionsProps) {
  const { state, dispatch, send } = usePage();
  const { app } = useWorkspace();
  const { me } = state;
  const { ts } = message;
  const shortcuts = app.shortcuts
    .filter(({ type }) => type === 'message')
    .map(
      ({ name: label, callback_id }): MenuItem => ({
        key: callback_id,
        label,
        choose: () => void send({ do: 'shortcut', user: me, callback_id, on: { channel, ts } }),
      }),
    );
  const own: MenuItem[] =
    message.user === me
      ? [{ key: 'delete', label: 'Delete', choose: () => void send({ do: 'delete', user: me, channel, ts }) }]
      : [];
  const more = [...shortcuts, ...own];
  return (
    <div className="message-actions" role="toolbar" aria-label={`Message of ${name}`}>
      <Menu
        label="React"
        items={Object.entries(REACTIONS).map(([reaction, emoji]) => ({
          key: reaction,
          label: `${emoji} ${reaction.replaceAll('_', ' ')}`,
          choose: () => void send({ do: 'react', user: me, channel, ts, name: reaction }),
        }))}
      >
        <Icon name="smile" />
      </Menu>
      {!inThread && (
        <button
          type="button"
          className="quiet"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => dispatch({ type: 'open-thread', ts: message.thread_ts ?? ts })}
        >
          <Icon name="reply" />
        </button>
      )}
      {more.length > 0 && (
        <Menu label="More actions" items={more}>
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
