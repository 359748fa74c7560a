import { useEffect, useRef } from 'react';
import type { ChannelSnapshot } from '../control.ts';
import { AgentStatus } from './agent-status.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { Timeline } from './timeline.tsx';

/** A thread beside its channel. */
export function ThreadPane({ channel, root }: { channel: ChannelSnapshot; root: string }) {
  const { dispatch } = usePage();
  const { app } = useWorkspace();
  const pane = useRef<HTMLElement>(null);
  const close = () => {
    dispatch({ type: 'close-thread' });
    document.querySelector<HTMLElement>('.place textarea')?.focus();
  };
  useEffect(() => {
    // The focus follows who opened the thread, not who is still writing in the channel.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLTextAreaElement))
      pane.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      className="thread-pane"
      aria-label="Thread"
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="place-header">
        <div>
          <h2>Thread</h2>
          <p>{channel.kind === 'im' ? app.name : `#${channel.name}`}</p>
        </div>
        <button type="button" className="quiet" aria-label="Close the thread" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <Timeline channel={channel} thread={root} />
      <AgentStatus channel={channel.id} thread={root} />
      {channel.archived ? (
        <p className="read-only">This channel is archived.</p>
      ) : (
        <Composer channel={channel} thread={root} label="Reply in the thread" />
      )}
    </aside>
  );
}
