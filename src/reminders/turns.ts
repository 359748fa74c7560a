/** Whose turn it is to hear of a commitment: its owners first, then the alternate, then whoever else asked for it. */
import { isSlackUser } from '../commitments/commitment.ts';
import type { Item } from './item.ts';
import { isStanding } from './standing.ts';
import type { Subscription } from './subscription.ts';
import type { Occurrence } from './timeline.ts';
import type { Telling } from './told.ts';

const WEEK_MS = 7 * 24 * 60 * 60_000;

export interface Turns {
  /** People to whom nothing can be sent. */
  readonly unreachable: ReadonlySet<string>;
  /** What the ledger holds of a destination. */
  readonly telling: (destination: string) => Telling;
}

/** @param subscriptions all of them */
export function turnsOf(subscriptions: readonly Subscription[], telling: Turns['telling']): Turns {
  const people = Map.groupBy(
    subscriptions.filter(({ destination }) => destination.kind === 'person'),
    ({ destination }) => destination.id,
  );
  const unreachable = [...people].flatMap(([id, theirs]) =>
    theirs.every(({ state }) => state === 'suspended') ? [id] : [],
  );
  return { unreachable: new Set(unreachable), telling };
}

/**
 * Why it is not the subscription's turn; null where it is. The first turn begins with the lead times, each further one
 * a week later in being overdue, and only where nobody before it has done anything about it in the week.
 */
export function notYourTurn(
  subscription: Subscription,
  item: Item,
  { kind, round, at }: Pick<Occurrence, 'kind' | 'round' | 'at'>,
  { unreachable, telling }: Turns,
): 'owner-first' | 'reacted' | null {
  if (item.commitment === null) return null;
  const turns = turnsOfItem(item, unreachable);
  const found = turns.findIndex((people) => people.includes(subscription.destination.id));
  const turn = found === -1 ? turns.length : found;
  if (turn === 0) return null;
  // Whoever asked for lead times themselves gets them.
  if (round === 0) return isStanding(subscription) ? 'owner-first' : null;
  if (round <= turn) return 'owner-first';
  if (kind === 'overdue-list') return null;
  const before = turns.slice(0, turn).flat();
  const touched = item.commitment.history.at(-1)?.at ?? 0;
  const hasPutOff = (person: string): boolean => (telling(person).snoozes.get(item.id)?.madeAt ?? 0) >= at - WEEK_MS;
  return touched >= at - WEEK_MS || before.some(hasPutOff) ? 'reacted' : null;
}

function turnsOfItem({ owners, alternate }: Item, unreachable: ReadonlySet<string>): readonly (readonly string[])[] {
  const reached = (people: readonly string[]) => people.filter((one) => isSlackUser(one) && !unreachable.has(one));
  return [reached(owners), reached(alternate === null ? [] : [alternate])].filter((people) => people.length > 0);
}
