import type { ChannelSnapshot } from '../control.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icon.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import type { Place } from './place.ts';
import { UserMenu } from './user-menu.tsx';
import { channelsOf, directWithApp, unreadIn, userById } from './workspace.ts';

const iconOf = ({ archived, shared, kind }: ChannelSnapshot): IconName =>
  archived ? 'archive' : kind === 'group' ? 'lock' : shared ? 'shared' : 'hash';

const WHAT = { archive: ' (archived)', lock: ' (private)', shared: ' (shared with another workspace)' };

const describe = (channel: ChannelSnapshot): string => {
  const icon = iconOf(channel);
  return icon in WHAT ? WHAT[icon as keyof typeof WHAT] : '';
};

function Unread({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="unread">
      {count}
      <span className="visually-hidden"> unread</span>
    </span>
  );
}

/** Everything that can be gone to. */
export function Sidebar() {
  const { state, dispatch, send } = usePage();
  const workspace = useWorkspace();
  const { me, place } = state;
  const direct = directWithApp(workspace, me);
  const go = (next: Place) => dispatch({ type: 'go', place: next });
  const current = (isHere: boolean) => (isHere ? ('page' as const) : undefined);
  return (
    <nav className="sidebar" aria-label="Workspace" data-drawer={state.drawer}>
      <div className="team">
        <strong>{workspace.team.name}</strong>
        <button
          type="button"
          className="quiet only-narrow"
          aria-label="Close the list of channels"
          onClick={() => dispatch({ type: 'show-drawer', open: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="places">
        <ul>
          <li>
            <button
              type="button"
              aria-current={current(place.kind === 'welcome')}
              onClick={() => go({ kind: 'welcome' })}
            >
              <Icon name="home" />
              <span>Start here</span>
            </button>
          </li>
        </ul>
        <h2>Channels</h2>
        <ul>
          {channelsOf(workspace, me).map((channel) => (
            <li key={channel.id}>
              <button
                type="button"
                aria-current={current(place.kind === 'channel' && place.channel === channel.id)}
                data-dim={channel.archived}
                onClick={() => go({ kind: 'channel', channel: channel.id })}
              >
                <Icon name={iconOf(channel)} />
                <span>
                  {channel.name}
                  <span className="visually-hidden">{describe(channel)}</span>
                </span>
                <Unread count={unreadIn(state, channel)} />
              </button>
            </li>
          ))}
        </ul>
        <h2>Apps</h2>
        <ul>
          <li>
            <button
              type="button"
              aria-current={current(place.kind === 'app')}
              onClick={() => {
                go({ kind: 'app', tab: 'messages' });
                void send({ do: 'open-messages', user: me });
              }}
            >
              <Avatar user={userById(workspace, workspace.app.userId)} size="small" />
              <span>{workspace.app.name}</span>
              {direct && <Unread count={unreadIn(state, direct)} />}
            </button>
          </li>
        </ul>
      </div>
      <UserMenu />
    </nav>
  );
}
