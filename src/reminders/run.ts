/** One run of the schedule: settles what is open, decides what is due, and posts it. An outbox: intent, post, confirm. */
import { decideInSlices } from './due-reminders.ts';
import type { Delivery } from './ledger.ts';
import { postWaiting } from './post-waiting.ts';
import type { RunPorts, Waits } from './run-ports.ts';
import { settlePosts } from './settle-posts.ts';
import { finishInTurns } from './slices.ts';
import { standingSubscription, withoutStanding } from './standing.ts';
import { withhold } from './withhold.ts';

/** Slack takes about a hundred look-ups of people a minute, and others need them too. */
const LOOK_UPS_A_RUN = 20;

/** @returns the run; while one is under way, a second call joins it */
export function prepareRun(ports: RunPorts): () => Promise<void> {
  const waits: Waits = { seen: new Map(), pausedUntil: new Map() };
  let underWay: Promise<void> | null = null;

  const runOnce = async (): Promise<void> => {
    await settlePosts(ports, waits);
    await enrolOwners(ports);
    await intendDue(ports);
    await postWaiting(ports, waits);
  };
  return () => {
    underWay ??= runOnce().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

/** Whoever owns a commitment or stands in is reminded of it without asking; the rest of many waits for the next run. */
async function enrolOwners({ store, agenda, person }: RunPorts): Promise<void> {
  const { people } = await agenda();
  for (const user of withoutStanding(people, await store.subscriptions()).slice(0, LOOK_UPS_A_RUN)) {
    const found = await person(user);
    if (found === null) return;
    await store.subscribe(standingSubscription(user, found));
  }
}

async function intendDue({ store, agenda, readers, now, newId, giveWay }: RunPorts): Promise<void> {
  const items = await agenda();
  const decision = decideInSlices(items, await store.subscriptions(), await store.ledger(), now());
  const due = await finishInTurns(decision, giveWay);
  const { posts } = await withhold(due.posts, items, readers);
  const deliveries = posts.map(
    ({ entries, joins, ...where }): Delivery => ({
      ...where,
      id: joins ?? newId(),
      about: { kind: 'reminders', entries },
      intendedAt: now(),
      state: { kind: 'waiting' },
    }),
  );
  if (deliveries.length > 0) await store.intend(deliveries);
}
