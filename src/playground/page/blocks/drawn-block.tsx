import { useMemo } from 'react';
import { Message } from 'slack-blocks-to-jsx';
import { useTheme } from '../theme.ts';
import type { KitBlock } from './block-kit.ts';
import { ChannelMention, UserMention } from './mentions.tsx';

/** A block that only shows something, as the library draws it: once, for its parser takes its time. */
export function DrawnBlock({ block }: { block: KitBlock }) {
  const theme = useTheme();
  return useMemo(
    () => (
      <Message
        withoutWrapper
        name=""
        logo=""
        theme={theme}
        blocks={[block]}
        hooks={{
          user: ({ id }) => <UserMention id={id} />,
          channel: ({ id, name }) => <ChannelMention id={id} name={name} />,
          link: ({ href, children }) => (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {children}
            </a>
          ),
        }}
      />
    ),
    [block, theme],
  );
}
