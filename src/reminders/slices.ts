/** Work that pauses every so often, so that its caller can let others have their turn. */

/** Works through without a pause. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}

/** @param giveWay lets others have their turn, and resolves after it */
export async function finishInTurns<Result>(
  work: Generator<void, Result>,
  giveWay: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    await giveWay();
  }
}
