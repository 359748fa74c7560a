/** Posts what waits, each by one call whose intent is written before and whose outcome after. */
import type { Readers } from '../commitments/visibility.ts';
import { composeContent } from './compose.ts';
import type { Delivery } from './ledger.ts';
import { type Attempted, isPaused, pause, type RunPorts, type Waits } from './run-ports.ts';
import type { Destination, Subscription } from './subscription.ts';
import { tellConcerned } from './tell-concerned.ts';

export async function postWaiting(ports: RunPorts, waits: Waits): Promise<void> {
  for (const delivery of (await ports.store.ledger()).deliveries) {
    if (delivery.state.kind !== 'waiting' || isPaused(delivery.destination, waits, ports)) continue;
    await postOne(ports, delivery, waits);
  }
}

async function postOne(ports: RunPorts, delivery: Delivery, waits: Waits): Promise<void> {
  const { store, deliver, agenda, now, elapsed, newId, log } = ports;
  const { id, destination, language, timeZone, state } = delivery;
  if (isSuspended(destination, await store.subscriptions())) {
    await store.advance(id, state, { kind: 'abandoned', at: now(), reason: 'gone' });
    return;
  }
  const readers = await readersNow(ports, delivery);
  if (readers === null) return;
  const attempted: Attempted = { kind: 'attempted', attempt: newId(), at: now() };
  // Another run may have taken it up in the meantime.
  if (!(await store.advance(id, state, attempted))) return;
  // Last of all: it may have taken up more, and what was made restricted in the meantime must not go out.
  const ledger = await store.ledger();
  const taken = ledger.deliveries.find((one) => one.id === id) ?? delivery;
  const content = composeContent(taken, await agenda(), await store.subscriptions(), ledger, readers, now());
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
      pause(destination, posted.retryAfterMs, waits, ports);
      await store.advance(id, attempted, { kind: 'waiting' });
      return;
    case 'not-posted':
      log.warn({ delivery: id, detail: posted.detail }, 'a reminder was not posted, and is tried again');
      await store.advance(id, attempted, { kind: 'waiting' });
      return;
    case 'gone':
      log.warn({ delivery: id, reason: posted.reason }, 'a destination of reminders is gone');
      await tellConcerned(ports, delivery, { kind: 'suspended', reason: posted.reason });
      await store.suspend(destination);
      await store.advance(id, attempted, { kind: 'abandoned', at: now(), reason: 'gone' });
      return;
    case 'unknown':
      log.warn({ delivery: id, detail: posted.detail }, 'no answer to a reminder; it is looked for in a minute');
      waits.seen.set(attempted.attempt, elapsed());
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
