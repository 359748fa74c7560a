import { useMemo } from 'react';
import { Message } from 'slack-blocks-to-jsx';
import { usePage, useWorkspace } from '../page-context.tsx';
import { useTheme } from '../theme.ts';
import { userById } from '../workspace.ts';
import type { KitBlock } from './block-kit.ts';
import { ChannelMention, UserMention } from './mentions.tsx';
import { withDates } from './slack-dates.ts';

/** A block that only shows something, as the library draws it: once, for its parser takes its time. */
export function DrawnBlock({ block }: { block: KitBlock }) {
  const theme = useTheme();
  const timeZone = userById(useWorkspace(), usePage().state.me)?.tz ?? 'Etc/UTC';
  return useMemo(
    () => (
      <Message
        withoutWrapper
        name=""
        logo=""
        theme={theme}
        blocks={[dated(block, timeZone)]}
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
    [block, theme, timeZone],
  );
}

/** The library would show dates in the browser's time zone. */
const dated = (block: KitBlock, timeZone: string): KitBlock =>
  JSON.parse(
    JSON.stringify(block, (key, value: unknown) =>
      key === 'text' && typeof value === 'string' ? withDates(value, timeZone) : value,
    ),
  ) as KitBlock;
