import { memo } from 'react';
import type { Message, User } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { MessageBlocks } from './blocks/message-blocks.tsx';
import { Icon } from './icon.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageFiles } from './message-files.tsx';
import { Reactions } from './reactions.tsx';
import { ThreadSummary } from './thread-summary.tsx';
import { timeOfTs } from './time-of.ts';

type MessageRowProps = {
  message: Message;
  channel: string;
  author: User | undefined;
  name: string;
  timeZone: string;
  /** Whether it stands under the name of the message before it. */
  compact: boolean;
  inThread: boolean;
};

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, channel, author, name, timeZone, compact, inThread } = props;
  const isApp = author?.is_bot ?? false;
  const isEphemeral = message.is_ephemeral === true;
  const time = timeOfTs(message.ts, timeZone);
  return (
    <li className="message" data-compact={compact} data-alone={isEphemeral} data-ts={message.ts} data-app={isApp}>
      {compact ? <time className="gutter-time">{time}</time> : <Avatar user={author} />}
      <div className="message-body">
        {isEphemeral && (
          <p className="alone">
            <Icon name="eye" /> Only visible to you
          </p>
        )}
        {!compact && (
          <p className="byline">
            <strong>{name}</strong>
            {isApp && <span className="tag">App</span>}
            <time>{time}</time>
          </p>
        )}
        <MessageBlocks message={message} />
        {message.edited !== undefined && <small className="edited">(edited)</small>}
        <MessageFiles message={message} />
        <Reactions message={message} channel={channel} />
        {!inThread && <ThreadSummary message={message} timeZone={timeZone} />}
      </div>
      {!isEphemeral && <MessageActions message={message} channel={channel} inThread={inThread} name={name} />}
    </li>
  );
});
