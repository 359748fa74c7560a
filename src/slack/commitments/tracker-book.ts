/** Trackers between being sent and being saved: in memory alone, since nobody was told yet that anything is kept. */
import type { PendingTracker } from '../../commitments/files/review.ts';

export interface Tracker extends PendingTracker {
  readonly id: string;
  /** Whoever sent it; nobody else reviews it. */
  readonly user: string;
  /** Of the file. */
  readonly name: string;
  /** Where it was sent; null for a direct message. */
  readonly channel: string | null;
  /** Counts how often something of it was saved: a review that is submitted twice saves once. */
  readonly round: number;
  /** Rows that are shown with fields because somebody wants to correct them. */
  readonly opened: ReadonlySet<number>;
  /** When it was sent, epoch milliseconds. */
  readonly at: number;
}

export interface TrackerBook {
  readonly put: (tracker: Tracker) => void;
  /** Undefined where it is somebody else's, too old, or gone. @param now epoch milliseconds */
  readonly of: (user: string, id: string, now: number) => Tracker | undefined;
}

const KEPT_MS = 24 * 60 * 60_000;
const MOST_KEPT = 50;

export function openTrackerBook(): TrackerBook {
  const kept = new Map<string, Tracker>();
  return {
    put: (tracker) => {
      kept.delete(tracker.id);
      kept.set(tracker.id, tracker);
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    },
    of: (user, id, now) => {
      const tracker = kept.get(id);
      return tracker?.user === user && now - tracker.at < KEPT_MS ? tracker : undefined;
    },
  };
}
