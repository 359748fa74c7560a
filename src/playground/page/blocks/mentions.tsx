import { usePage, useWorkspace } from '../page-context.tsx';
import { nameOfUser } from '../workspace.ts';

export function UserMention({ id }: { id: string }) {
  const { me } = usePage().state;
  return (
    <span className="mention" data-me={id === me}>
      @{nameOfUser(useWorkspace(), id)}
    </span>
  );
}

/** @param id may have the name behind it, as Slack writes it: `C1|general` */
export function ChannelMention({ id, name }: { id: string; name: string }) {
  const { channels } = useWorkspace();
  return <span className="mention">#{channels.find((channel) => id.split('|')[0] === channel.id)?.name ?? name}</span>;
}
