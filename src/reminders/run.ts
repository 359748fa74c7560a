/** One run of the schedule: settles what is open, decides what is due, and posts it. An outbox: intent, post, confirm. */
import type { Logger } from 'pino';
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import { composeContent } from './compose.ts';
import type { Deliver } from './deliver.ts';
import type { DuePost } from './due-posts.ts';
import { decideInSlices } from './due-reminders.ts';
import { NOBODY } from './erase-person.ts';
import type { Delivery, DeliveryState, GoneReason } from './ledger.ts';
import type { ReminderStore } from './reminder-store.ts';
import { finishInTurns } from './slices.ts';
import { type Person, standingSubscription, withoutStanding } from './standing.ts';
import type { Destination, Subscription } from './subscription.ts';
import { withhold } from './withhold.ts';

/** A post whose answer was lost can still land; only then does it tell something that it is not there. */
const LANDS_WITHIN_MS = 60_000;

/** Slack takes about a hundred look-ups of people a minute, and others need them too. */
const LOOK_UPS_A_RUN = 20;

/** Where curators are told what the desk cannot settle by itself. */
type Curator = Pick<DuePost, 'destination' | 'language' | 'timeZone'>;

export interface RunPorts {
  readonly store: ReminderStore;
  readonly deliver: Deliver;
  readonly agenda: () => Promise<Agenda>;
  /** Looks up who would read a message now; null where Slack does not tell just now. */
  readonly readers: (destination: Destination) => Promise<Readers | null>;
  /** Looks up a person; null where Slack does not tell just now. */
  readonly person: (user: string) => Promise<Person | null>;
  readonly curator: Curator | null;
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since some moment of this process; never jumps. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  /** Lets others have their turn, and resolves after it. */
  readonly giveWay: () => Promise<void>;
  readonly log: Logger;
}

/** @returns the run; while one is under way, a second call joins it */
export function prepareRun(ports: RunPorts): () => Promise<void> {
  const seen = new Map<string, number>();
  const pausedUntil = new Map<string, number>();
  let underWay: Promise<void> | null = null;

  const runOnce = async (): Promise<void> => {
    await settleAttempted(ports, seen);
    await enrolOwners(ports);
    await intendDue(ports);
    await postWaiting(ports, seen, pausedUntil);
  };
  return () => {
    underWay ??= runOnce().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

type Attempted = Extract<DeliveryState, { kind: 'attempted' }>;

/** Looks for posts whose outcome is unknown; a minute is counted by the clock that does not jump, anew after a restart. */
async function settleAttempted(ports: RunPorts, seen: Map<string, number>): Promise<void> {
  const { store, elapsed } = ports;
  for (const delivery of (await store.ledger()).deliveries) {
    const { state } = delivery;
    if (state.kind !== 'attempted') continue;
    const since = seen.get(state.attempt) ?? elapsed();
    seen.set(state.attempt, since);
    if (elapsed() - since < LANDS_WITHIN_MS) continue;
    if (await settle(ports, delivery, state)) seen.delete(state.attempt);
  }
}

async function settle(ports: RunPorts, delivery: Delivery, state: Attempted): Promise<boolean> {
  const { store, deliver, now, log } = ports;
  const found = await deliver.find(delivery.destination, delivery.id, state.at);
  switch (found.outcome) {
    case 'found':
      return store.advance(delivery.id, state, { kind: 'sent', at: now(), channel: found.channel, ts: found.ts });
    case 'not-found':
      return store.advance(delivery.id, state, { kind: 'waiting' });
    case 'unreadable':
      log.warn({ delivery: delivery.id, detail: found.detail }, 'no telling whether a reminder arrived');
      await tell(ports, delivery, { kind: 'unconfirmed' });
      return store.advance(delivery.id, state, { kind: 'unconfirmed', at: now() });
    case 'unknown':
      log.warn({ delivery: delivery.id, detail: found.detail }, 'a reminder could not be looked for yet');
      return false;
  }
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

async function postWaiting(
  ports: RunPorts,
  seen: Map<string, number>,
  pausedUntil: Map<string, number>,
): Promise<void> {
  for (const delivery of (await ports.store.ledger()).deliveries) {
    if (delivery.state.kind !== 'waiting') continue;
    if ((pausedUntil.get(delivery.destination.id) ?? 0) > ports.elapsed()) continue;
    await postOne(ports, delivery, seen, pausedUntil);
  }
}

async function postOne(
  ports: RunPorts,
  delivery: Delivery,
  seen: Map<string, number>,
  pausedUntil: Map<string, number>,
): Promise<void> {
  const { store, deliver, agenda, now, elapsed, newId, log } = ports;
  const { id, destination, language, timeZone, state } = delivery;
  const subscriptions = await store.subscriptions();
  if (isSuspended(destination, subscriptions)) {
    await store.advance(id, state, { kind: 'abandoned', at: now(), reason: 'gone' });
    return;
  }
  const readers = await readersNow(ports, delivery);
  if (readers === null) return;
  const attempted: Attempted = { kind: 'attempted', attempt: newId(), at: now() };
  // Another run may have taken it up in the meantime.
  if (!(await store.advance(id, state, attempted))) return;
  // Last of all: what was made restricted in the meantime must not go out.
  const content = composeContent(
    delivery,
    await agenda(),
    await store.subscriptions(),
    await store.ledger(),
    readers,
    now(),
  );
  if (content === null) {
    await store.advance(id, attempted, { kind: 'abandoned', at: now(), reason: 'outdated' });
    return;
  }
  const posted = await deliver.post({ delivery: id, destination, language, timeZone, now: now(), content });
  switch (posted.outcome) {
    case 'posted':
      await store.advance(id, attempted, { kind: 'sent', at: now(), channel: posted.channel, ts: posted.ts });
      return;
    case 'rate-limited':
      pausedUntil.set(destination.id, elapsed() + posted.retryAfterMs);
      await store.advance(id, attempted, { kind: 'waiting' });
      return;
    case 'not-posted':
      log.warn({ delivery: id, detail: posted.detail }, 'a reminder was not posted, and is tried again');
      await store.advance(id, attempted, { kind: 'waiting' });
      return;
    case 'gone':
      log.warn({ delivery: id, reason: posted.reason }, 'a destination of reminders is gone');
      await tell(ports, delivery, { kind: 'suspended', reason: posted.reason });
      await store.suspend(destination);
      await store.advance(id, attempted, { kind: 'abandoned', at: now(), reason: 'gone' });
      return;
    case 'unknown':
      log.warn({ delivery: id, detail: posted.detail }, 'no answer to a reminder; it is looked for in a minute');
      seen.set(attempted.attempt, elapsed());
  }
}

/** Looked up only for commitments: what stands in the record everybody may see. */
async function readersNow({ agenda, readers }: RunPorts, { about, destination }: Delivery): Promise<Readers | null> {
  const { byId } = await agenda();
  const entries = about.kind === 'reminders' ? about.entries : [];
  const hasCommitments = entries.some(({ item }) => byId.get(item)?.kind === 'commitment');
  return hasCommitments ? readers(destination) : { kind: 'channel', shared: true };
}

function isSuspended({ id }: Destination, subscriptions: readonly Subscription[]): boolean {
  const here = subscriptions.filter(({ destination }) => destination.id === id);
  return here.length > 0 && here.every(({ state }) => state === 'suspended');
}

type News = { readonly kind: 'unconfirmed' } | { readonly kind: 'suspended'; readonly reason: GoneReason };

/** Tells those who subscribed the destination, and the curator. What goes wrong with such a message is told to nobody. */
async function tell({ store, curator, now, newId }: RunPorts, delivery: Delivery, news: News): Promise<void> {
  if (delivery.about.kind !== 'reminders') return;
  const { destination } = delivery;
  const owners = (await store.subscriptions())
    .filter(({ destination: { id }, by }) => id === destination.id && by !== id && by !== NOBODY)
    .map(({ by, language, rhythm }): Curator => {
      return { destination: { kind: 'person', id: by }, language, timeZone: rhythm.timeZone };
    });
  const readers = [...owners, ...(curator && curator.destination.id !== destination.id ? [curator] : [])];
  await store.intend(
    readers.map(
      (reader): Delivery => ({
        ...reader,
        id: newId(),
        about: { ...news, delivery: delivery.id, destination },
        intendedAt: now(),
        state: { kind: 'waiting' },
      }),
    ),
  );
}
