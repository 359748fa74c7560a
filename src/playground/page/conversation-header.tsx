import type { ChannelSnapshot } from '../control.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { usePage, useWorkspace } from './page-context.tsx';

export function ConversationHeader({ channel }: { channel: ChannelSnapshot }) {
  const { state, send } = usePage();
  const { app } = useWorkspace();
  const { id, archived, members } = channel;
  const here = members.includes(app.userId);
  const act = (what: 'invite-app' | 'remove-app' | 'archive' | 'unarchive') => () =>
    void send({ do: what, user: state.me, channel: id });
  return (
    <header className="place-header">
      <div>
        <h1>
          {channel.kind === 'channel' && '#'}
          {channel.name}
          {channel.kind === 'group' && <Icon name="lock" />}
        </h1>
        <p>
          {channel.topic}
          {channel.topic && ' · '}
          {members.length} members
          {!here && ` · ${app.name} is not here`}
        </p>
      </div>
      <Menu
        label="Channel options"
        items={[
          here
            ? { key: 'app', label: `Remove ${app.name}`, choose: act('remove-app') }
            : { key: 'app', label: `Invite ${app.name}`, choose: act('invite-app') },
          archived
            ? { key: 'archive', label: 'Unarchive the channel', choose: act('unarchive') }
            : { key: 'archive', label: 'Archive the channel', choose: act('archive') },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </header>
  );
}
