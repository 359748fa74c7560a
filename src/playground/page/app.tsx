import { Announcer } from './announcer.tsx';
import { AppPlace } from './app-place.tsx';
import { Conversation } from './conversation.tsx';
import { ModalView } from './modal-view.tsx';
import { Notice } from './notice.tsx';
import { usePage } from './page-context.tsx';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { ToolsDock } from './tools-dock.tsx';
import { TopBar } from './top-bar.tsx';
import { Welcome } from './welcome.tsx';
import { channelAt, topModal } from './workspace.ts';

export function App() {
  const { state, dispatch } = usePage();
  const { workspace, place, me, thread, tools, drawer } = state;
  if (!workspace)
    return (
      <main className="loading" aria-busy="true">
        <p>Opening the workspace…</p>
      </main>
    );
  const channel = channelAt(workspace, place, me);
  const modal = topModal(workspace, me);
  return (
    <div className="frame" data-thread={thread !== undefined} data-tools={tools !== undefined}>
      <button type="button" className="skip" onClick={() => focusOn('.place')}>
        Skip to the conversation
      </button>
      <button type="button" className="skip" onClick={() => focusOn('.place textarea')}>
        Skip to writing
      </button>
      <TopBar />
      <Sidebar />
      {drawer && (
        <button
          type="button"
          className="scrim"
          aria-label="Close the list of channels"
          onClick={() => dispatch({ type: 'show-drawer', open: false })}
        />
      )}
      <main className="place" tabIndex={-1}>
        {place.kind === 'welcome' && <Welcome />}
        {place.kind === 'channel' && channel && <Conversation channel={channel} />}
        {place.kind === 'app' && <AppPlace tab={place.tab} channel={channel} />}
      </main>
      {channel && thread && <ThreadPane key={thread} channel={channel} root={thread} />}
      {tools && <ToolsDock tab={tools} />}
      {modal && <ModalView key={modal.id} view={modal} />}
      <Notice />
      <Announcer />
    </div>
  );
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
