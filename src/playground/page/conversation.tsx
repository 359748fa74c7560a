import type { ChannelSnapshot } from '../control.ts';
import { AgentStatus } from './agent-status.tsx';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { Timeline } from './timeline.tsx';

/** A channel: what it is, what was said, and where to write. */
export function Conversation({ channel }: { channel: ChannelSnapshot }) {
  return (
    <section className="conversation" aria-label={`Channel ${channel.name}`}>
      <ConversationHeader channel={channel} />
      <Timeline key={channel.id} channel={channel} thread={undefined} />
      <AgentStatus channel={channel.id} thread={undefined} />
      {channel.archived ? (
        <p className="read-only">This channel is archived. Nobody can write in it.</p>
      ) : (
        <Composer key={`write-${channel.id}`} channel={channel} thread={undefined} label={`Message #${channel.name}`} />
      )}
    </section>
  );
}
