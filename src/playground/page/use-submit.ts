import type { ChannelSnapshot } from '../control.ts';
import { usePage, useWorkspace } from './page-context.tsx';
import { usePost } from './use-post.ts';

/** Sends what was typed: a command where it begins with a slash, else a message. @returns whether it was taken */
export const useSubmit = (channel: ChannelSnapshot, thread: string | undefined) => {
  const { state, dispatch, send } = usePage();
  const { app } = useWorkspace();
  const post = usePost();
  return (typed: string): boolean => {
    const [, command, text = ''] = typed.match(/^(\/[\w-]+)\s*([\s\S]*)$/) ?? [];
    if (!command) {
      post({ channel: channel.id, thread_ts: thread, text: typed });
      return true;
    }
    const refuse = (reason: string) => {
      dispatch({ type: 'notice', text: reason });
      return false;
    };
    if (!app.commands.some((known) => known.command === command)) return refuse(`There is no command ${command}.`);
    if (thread) return refuse(`Slack takes no commands in threads. Mention @${app.name} instead.`);
    void send({ do: 'slash', user: state.me, channel: channel.id, command, text });
    return true;
  };
};
