/** A fetch whose answers end at a size: no server fills the memory of the desk. */

export class TooLarge extends Error {}

/** @param most bytes of a body */
export function boundedFetch(fetch: typeof globalThis.fetch, most: number): typeof globalThis.fetch {
  return async (input, init) => {
    // a key and a question go where the operator said, and nowhere that a server sends them on to
    const response = await fetch(input, { ...init, redirect: 'manual' });
    if (Number(response.headers.get('content-length') ?? 0) > most) {
      await response.body?.cancel();
      throw new TooLarge();
    }
    return response.body ? new Response(response.body.pipeThrough(limit(most)), response) : response;
  };
}

function limit(most: number): TransformStream<Uint8Array, Uint8Array> {
  let left = most;
  return new TransformStream({
    transform: (chunk, controller) => {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
}
