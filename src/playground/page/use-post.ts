import { sendCommand } from './control-client.ts';
import { usePage } from './page-context.tsx';

export type Draft = { channel: string; thread_ts?: string | undefined; text: string };

/** Posts as the acting person. The message shows at once; it is the workspace's as soon as the stream brings it. */
export const usePost = () => {
  const { state, dispatch } = usePage();
  return ({ channel, thread_ts, text }: Draft): void => {
    const key = crypto.randomUUID();
    dispatch({ type: 'send', sending: { key, user: state.me, channel, thread_ts, text } });
    void sendCommand({ do: 'post', user: state.me, channel, text, ...(thread_ts ? { thread_ts } : {}) }).then(
      (answer) => {
        if (!answer.ok) dispatch({ type: 'refuse', key, error: answer.error });
      },
    );
  };
};
