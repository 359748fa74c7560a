import type { StreamEvent } from '../../src/playground/control.ts';

/** Follows the control stream of a playground, as its page does, until `look` finds a value in an event. */
export const followStream = async <Value>(
  origin: string,
  look: (event: StreamEvent) => Value | undefined,
  onceConnected: () => unknown = () => undefined,
): Promise<Value> => {
  const response = await fetch(`${origin}/control/stream`);
  let text = '';
  let connected = false;
  for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts.filter((line) => line.startsWith('data: '))) {
      const found = look(JSON.parse(part.slice('data: '.length)) as StreamEvent);
      if (found !== undefined) return found;
    }
    if (!connected && parts.length > 0) {
      connected = true;
      void onceConnected();
    }
  }
  throw new Error('the stream ended before that');
};
