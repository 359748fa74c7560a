import { Message } from 'slack-blocks-to-jsx';
import { usePage, useWorkspace } from '../page-context.tsx';
import { useTheme } from '../theme.ts';
import { nameOfUser } from '../workspace.ts';
import type { KitBlock } from './block-kit.ts';

/** Blocks that only show something, as the library draws them. */
export function DrawnBlocks({ blocks }: { blocks: KitBlock[] }) {
  const { state } = usePage();
  const workspace = useWorkspace();
  const theme = useTheme();
  return (
    <Message
      withoutWrapper
      name=""
      logo=""
      theme={theme}
      blocks={blocks}
      data={{
        users: workspace.users.map(({ id, real_name }) => ({ id, name: real_name, avatar: '' })),
        channels: workspace.channels.map(({ id, name }) => ({ id, name })),
      }}
      hooks={{
        user: ({ id }) => (
          <span className="mention" data-me={id === state.me}>
            @{nameOfUser(workspace, id)}
          </span>
        ),
        channel: ({ id, name }) => (
          <span className="mention">
            #{workspace.channels.find((channel) => id.startsWith(channel.id))?.name ?? name}
          </span>
        ),
        link: ({ href, children }) => (
          <a href={href} target="_blank" rel="noreferrer noopener">
            {children}
          </a>
        ),
      }}
    />
  );
}
