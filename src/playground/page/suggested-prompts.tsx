import type { ChannelSnapshot } from '../control.ts';
import { useWorkspace } from './page-context.tsx';
import { usePost } from './use-post.ts';

/** What an agent offers to be asked, until the conversation has begun. */
export function SuggestedPrompts({ channel }: { channel: ChannelSnapshot }) {
  const { agentThreads, app } = useWorkspace();
  const post = usePost();
  if (channel.messages.length > 0) return null;
  const prompts = agentThreads[`${channel.id}:`]?.prompts ?? app.agent?.suggestedPrompts ?? [];
  if (prompts.length === 0) return null;
  return (
    <ul className="prompts" aria-label="Suggestions">
      {prompts.map(({ title, message }) => (
        <li key={title}>
          <button type="button" className="plain" onClick={() => post({ channel: channel.id, text: message })}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
