import { useWorkspace } from './page-context.tsx';

/** What the app says it is doing, where it is an agent. */
export function AgentStatus({ channel, thread }: { channel: string; thread: string | undefined }) {
  const { agentThreads, app } = useWorkspace();
  const status = agentThreads[`${channel}:${thread ?? ''}`]?.status;
  if (!status) return null;
  return (
    <p className="agent-status" role="status">
      {app.name} {status}
    </p>
  );
}
