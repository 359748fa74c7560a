import type { ChannelSnapshot } from '../control.ts';
import { AgentStatus } from './agent-status.tsx';
import { Composer } from './composer.tsx';
import { HomeTab } from './home-tab.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { SuggestedPrompts } from './suggested-prompts.tsx';
import { Timeline } from './timeline.tsx';

type AppPlaceProps = { tab: 'messages' | 'home'; channel: ChannelSnapshot | undefined };

/** The app itself: the conversation with it, and its Home. */
export function AppPlace({ tab, channel }: AppPlaceProps) {
  const { state, dispatch, send } = usePage();
  const { app } = useWorkspace();
  const open = (next: 'messages' | 'home') => {
    dispatch({ type: 'go', place: { kind: 'app', tab: next } });
    void send({ do: next === 'home' ? 'open-home' : 'open-messages', user: state.me });
  };
  const tabs = [
    ...(app.hasMessages ? [{ name: 'messages' as const, label: 'Messages' }] : []),
    ...(app.hasHome ? [{ name: 'home' as const, label: 'Home' }] : []),
  ];
  return (
    <section className="conversation" aria-label={app.name}>
      <header className="place-header with-tabs">
        <h1>{app.name}</h1>
        <nav className="tabs" aria-label={`Parts of ${app.name}`}>
          {tabs.map(({ name, label }) => (
            <button
              type="button"
              key={name}
              aria-current={name === tab ? 'page' : undefined}
              onClick={() => open(name)}
            >
              {label}
            </button>
          ))}
        </nav>
      </header>
      {tab === 'home' && <HomeTab />}
      {tab === 'messages' && channel && (
        <>
          <Timeline key={channel.id} channel={channel} thread={undefined} />
          <SuggestedPrompts channel={channel} />
          <AgentStatus channel={channel.id} thread={undefined} />
          <Composer key={`write-${channel.id}`} channel={channel} thread={undefined} label={`Message ${app.name}`} />
        </>
      )}
    </section>
  );
}
