import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { timeAt } from './time-of.ts';
import { people, userById } from './workspace.ts';

/** Who is acted as: officials of several countries, each with a time zone and a language. */
export function UserMenu() {
  const { state, dispatch } = usePage();
  const workspace = useWorkspace();
  const me = userById(workspace, state.me);
  const items = people(workspace).map((user) => ({
    key: user.id,
    checked: user.id === state.me,
    label: (
      <>
        <Avatar user={user} />
        <span className="who">
          <strong>{user.real_name}</strong>
          <small>{String(user.profile.title ?? '')}</small>
        </span>
        <time className="local">{timeAt(workspace.clock.now, user.tz)}</time>
      </>
    ),
    choose: () => dispatch({ type: 'act-as', user: user.id }),
  }));
  return (
    <Menu label="Act as somebody else" named items={items} className="user-button" side="above" align="start">
      <Avatar user={me} />
      <span className="who">
        <small>Acting as</small>
        <strong>{me?.real_name}</strong>
      </span>
      <Icon name="chevron" />
    </Menu>
  );
}
