import { ClockMenu } from './clock-menu.tsx';
import { Icon } from './icon.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { chooseTheme, useTheme } from './theme.ts';

function Connection() {
  const { state } = usePage();
  const { connections, app } = useWorkspace();
  const up = state.streaming && connections > 0;
  const text = !state.streaming
    ? 'The playground has stopped'
    : up
      ? `${app.name} is connected`
      : `${app.name} is not connected`;
  return (
    <span className="connection" role="status" data-up={up} title={text}>
      <span className="words">{text}</span>
    </span>
  );
}

/** Says what this is, and holds what is not part of a workspace. */
export function TopBar() {
  const { state, dispatch } = usePage();
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="top-bar">
      <button
        type="button"
        className="quiet only-narrow"
        aria-label="Show the list of channels"
        onClick={() => dispatch({ type: 'show-drawer', open: true })}
      >
        <Icon name="menu" />
      </button>
      <p className="banner">
        <strong>Playground</strong>
        <span>A local workspace on this machine. Nothing leaves it.</span>
      </p>
      <Connection />
      <ClockMenu />
      <button
        type="button"
        className="quiet"
        aria-label="Inspector and faults"
        title="Inspector and faults"
        aria-pressed={state.tools !== undefined}
        onClick={() => dispatch({ type: 'show-tools', tab: state.tools ? undefined : 'traffic' })}
      >
        <Icon name="tools" />
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={`Use the ${other} theme`}
        title={`Use the ${other} theme`}
        onClick={() => chooseTheme(other)}
      >
        <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      </button>
    </header>
  );
}
