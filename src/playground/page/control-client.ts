/** The page's side of the control API; see control.ts for what goes over it. */
import type { Command, CommandAnswer, StreamEvent } from '../control.ts';

/** @returns what ends the subscription. The browser connects again by itself and then gets a new snapshot. */
export const subscribe = (onEvent: (event: StreamEvent) => void, onLost: () => void): (() => void) => {
  const source = new EventSource('/control/stream');
  source.onmessage = ({ data }) => onEvent(JSON.parse(data) as StreamEvent);
  source.onerror = onLost;
  return () => source.close();
};

const post = async (path: string, body: BodyInit, type: string): Promise<CommandAnswer> => {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body });
    return (await response.json()) as CommandAnswer;
  } catch {
    return { ok: false, error: 'The playground does not answer: is it still running?' };
  }
};

export const sendCommand = (command: Command): Promise<CommandAnswer> =>
  post('/control/commands', JSON.stringify(command), 'application/json');

export const sendFile = (
  file: File,
  { user, channel, thread_ts, text }: { user: string; channel: string; thread_ts: string | undefined; text: string },
): Promise<CommandAnswer> => {
  const query = new URLSearchParams({ user, channel, name: file.name, text, ...(thread_ts ? { thread_ts } : {}) });
  return post(`/control/files?${query}`, file, 'application/octet-stream');
};
