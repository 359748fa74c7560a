/**
 * Takes up a changed record without a restart. An edit or a pull touches several files one after another, so the
 * folder is judged as a whole once it has been quiet for a while. It is read and compared by content at intervals:
 * notifications of the file system are lost on network and bind mounts and on swapped symbolic links.
 */
import type { Fault } from './fault.ts';
import { judge, type LoadedRecord, type LoadResult } from './judge.ts';
import { fingerprint, readFolder } from './read-folder.ts';

export interface RecordWatch {
  /** The record folder (`RECORD_DIR`). */
  readonly folder: string;
  /** The fingerprint of the record that is served, from `loadRecord`. */
  readonly served: string;
  /** For how many milliseconds nothing may change before the folder is judged. */
  readonly quietMs: number;
  /** A record without faults has to be served from now on; `mended`: what was reported before is put right. */
  readonly onRecord: (loaded: LoadedRecord, mended: boolean) => void | Promise<void>;
  /** The folder has faults; the record that is served stays. Called once for the same faults. */
  readonly onFaults: (faults: readonly Fault[]) => void | Promise<void>;
}

/** What is known of the folder between two looks. */
interface Seen {
  readonly print: string;
  /** Since when it looks like this, by the clock of the looks. */
  readonly since: number;
  /** The fingerprint that was judged last. */
  readonly judged: string;
  /** The faults that were reported and are not mended, as text; null: none. */
  readonly reported: string | null;
}

type Next = 'nothing' | 'judge';

/** Decides what a look at the folder leads to. */
function look(seen: Seen, print: string, now: number, quietMs: number): { seen: Seen; next: Next } {
  if (print !== seen.print) return { seen: { ...seen, print, since: now }, next: 'nothing' };
  if (print === seen.judged || now - seen.since < quietMs) return { seen, next: 'nothing' };
  return { seen: { ...seen, judged: print }, next: 'judge' };
}

/**
 * One look at the folder for each call; calls must not overlap.
 * @returns a function of `now`: milliseconds of a clock that is never set back
 */
export function recordLooks(watch: RecordWatch): (now: number) => Promise<void> {
  let seen: Seen = { print: watch.served, since: 0, judged: watch.served, reported: null };
  return async (now) => {
    const content = await readFolder(watch.folder);
    const decided = look(seen, fingerprint(content), now, watch.quietMs);
    seen = decided.seen;
    if (decided.next === 'nothing') return;
    const result: LoadResult = judge(content);
    const { reported } = seen;
    const faults = result.ok ? null : JSON.stringify(result.faults);
    seen = { ...seen, reported: faults };
    if (result.ok) await watch.onRecord(result, reported !== null);
    else if (faults !== reported) await watch.onFaults(result.faults);
  };
}

export interface WatchTiming {
  /** How many milliseconds lie between two looks. */
  readonly pollMs: number;
  /** Milliseconds of a clock that is never set back: `performance.now`. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, rejects when the signal is aborted: `setTimeout` of node:timers/promises. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** A callback failed; the watch goes on. */
  readonly onError: (error: unknown) => void;
}

/** Looks at the folder at intervals until it is stopped; `stop` resolves when the last look has ended. */
export function watchRecord(watch: RecordWatch & WatchTiming): { readonly stop: () => Promise<void> } {
  const lookAgain = recordLooks(watch);
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    while (await waited(watch, stopping.signal)) {
      try {
        await lookAgain(watch.now());
      } catch (error) {
        watch.onError(error);
      }
    }
  };
  const ended = loop();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

async function waited({ wait, pollMs }: WatchTiming, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(pollMs, signal);
  } catch {
    return false;
  }
  return !signal.aborted;
}
