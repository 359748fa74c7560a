import { FaultsPanel } from './faults-panel.tsx';
import { Icon } from './icon.tsx';
import { usePage } from './page-context.tsx';
import type { ToolTab } from './page-state.ts';
import { TrafficPanel } from './traffic-panel.tsx';

const TABS: readonly { name: ToolTab; label: string }[] = [
  { name: 'traffic', label: 'Inspector' },
  { name: 'faults', label: 'Faults' },
];

/** What goes on behind the workspace, below it. */
export function ToolsDock({ tab }: { tab: ToolTab }) {
  const { dispatch } = usePage();
  const close = () => dispatch({ type: 'show-tools', tab: undefined });
  return (
    <section
      className="tools"
      aria-label="Inspector and faults"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <nav className="tabs" aria-label="Tools">
          {TABS.map(({ name, label }) => (
            <button
              type="button"
              key={name}
              aria-current={name === tab ? 'true' : undefined}
              onClick={() => dispatch({ type: 'show-tools', tab: name })}
            >
              {label}
            </button>
          ))}
        </nav>
        <button type="button" className="quiet" aria-label="Close the tools" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {tab === 'traffic' ? <TrafficPanel /> : <FaultsPanel />}
    </section>
  );
}
