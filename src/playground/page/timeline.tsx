import { Fragment, useLayoutEffect, useRef } from 'react';
import type { ChannelSnapshot } from '../control.ts';
import type { Message } from '../state.ts';
import { MessageRow } from './message-row.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { SendingRow } from './sending-row.tsx';
import { dayOfTs } from './time-of.ts';
import { messagesFor, nameOfUser, userById } from './workspace.ts';

/** Messages of one person within this time stand under one name, in seconds. */
const TOGETHER = 300;
/** How far from its end a list still counts as read to the end, in pixels. */
const NEAR = 80;

const continues = (message: Message, previous: Message | undefined): boolean =>
  previous !== undefined &&
  previous.user === message.user &&
  previous.is_ephemeral === message.is_ephemeral &&
  !message.reply_count &&
  Number(message.ts) - Number(previous.ts) < TOGETHER;

/** Keeps the newest message in sight for who reads at the end, and the place of who reads above. */
const useStayAtEnd = (newest: string | undefined) => {
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current || shown.current === newest) return;
    shown.current = newest;
    if (!atEnd.current) return;
    const last = current.lastElementChild;
    const top = last instanceof HTMLElement ? last.offsetTop - current.offsetTop - NEAR : 0;
    // Of an answer that is longer than the list is high, the beginning is shown.
    current.scrollTop = Math.min(top, current.scrollHeight);
    if (last instanceof HTMLElement && last.offsetHeight < current.clientHeight - NEAR)
      current.scrollTop = current.scrollHeight;
  });
  const onScroll = () => {
    const { current } = list;
    if (current) atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
  };
  return { list, onScroll };
};

/** What was said in a channel, or in one of its threads. */
export function Timeline({ channel, thread }: { channel: ChannelSnapshot; thread: string | undefined }) {
  const { state } = usePage();
  const workspace = useWorkspace();
  const { me } = state;
  const timeZone = userById(workspace, me)?.tz ?? 'Etc/UTC';
  const messages = messagesFor(workspace, channel, me, thread);
  const sending = state.sending.filter(
    (one) => one.user === me && one.channel === channel.id && one.thread_ts === thread,
  );
  const { list, onScroll } = useStayAtEnd(sending.at(-1)?.key ?? messages.at(-1)?.ts);
  return (
    <ol className="timeline" ref={list} onScroll={onScroll} tabIndex={-1}>
      {messages.length + sending.length === 0 && (
        <li className="empty">
          <p>Nothing has been said here yet.</p>
        </li>
      )}
      {messages.map((message, index) => {
        const previous = messages[index - 1];
        const day = dayOfTs(message.ts, timeZone);
        const isNewDay = !previous || dayOfTs(previous.ts, timeZone) !== day;
        return (
          <Fragment key={message.ts}>
            {isNewDay && thread === undefined && (
              <li className="day">
                <span>{day}</span>
              </li>
            )}
            <MessageRow
              message={message}
              channel={channel.id}
              author={userById(workspace, message.user)}
              name={nameOfUser(workspace, message.user)}
              timeZone={timeZone}
              compact={!isNewDay && continues(message, previous)}
              inThread={thread !== undefined}
            />
          </Fragment>
        );
      })}
      {sending.map((one) => (
        <SendingRow key={one.key} sending={one} />
      ))}
    </ol>
  );
}
