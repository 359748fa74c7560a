/** Settles the posts whose outcome is unknown, by looking for them. */
import type { Delivery } from './ledger.ts';
import { type Attempted, isPaused, pause, type RunPorts, type Waits } from './run-ports.ts';
import { tellConcerned } from './tell-concerned.ts';

/** A post whose answer was lost can still land; only then does it tell something that it is not there. */
const LANDS_WITHIN_MS = 60_000;

/** A minute after they were posted, or were first seen after a restart. */
export async function settlePosts(ports: RunPorts, waits: Waits): Promise<void> {
  const { store, elapsed } = ports;
  const { seen } = waits;
  for (const delivery of (await store.ledger()).deliveries) {
    const { state, destination } = delivery;
    if (state.kind !== 'attempted') continue;
    const since = seen.get(state.attempt) ?? elapsed();
    seen.set(state.attempt, since);
    if (elapsed() - since < LANDS_WITHIN_MS || isPaused(destination, waits, ports)) continue;
    if (await settle(ports, delivery, state, waits)) seen.delete(state.attempt);
  }
}

async function settle(ports: RunPorts, delivery: Delivery, state: Attempted, waits: Waits): Promise<boolean> {
  const { store, deliver, now, log } = ports;
  const found = await deliver.find(delivery.destination, delivery.id, state.at);
  switch (found.outcome) {
    case 'found':
      return store.advance(delivery.id, state, { kind: 'sent', at: now(), channel: found.channel, ts: found.ts });
    case 'not-found':
      return store.advance(delivery.id, state, { kind: 'waiting' });
    case 'unreadable':
      log.warn({ delivery: delivery.id, detail: found.detail }, 'no telling whether a reminder arrived');
      await tellConcerned(ports, delivery, { kind: 'unconfirmed' });
      return store.advance(delivery.id, state, { kind: 'unconfirmed', at: now() });
    case 'rate-limited':
      pause(delivery.destination, found.retryAfterMs, waits, ports);
      return false;
    case 'unknown':
      log.warn({ delivery: delivery.id, detail: found.detail }, 'a reminder could not be looked for yet');
      return false;
  }
}
