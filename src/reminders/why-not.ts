/** Why an occurrence is not to be sent. */
import type { Item } from './item.ts';
import type { DeliveryState } from './ledger.ts';
import type { Subscription } from './subscription.ts';
import type { Occurrence } from './timeline.ts';
import type { Telling } from './told.ts';
import { notYourTurn, type Turns } from './turns.ts';

export type SuppressionReason =
  | 'already-sent'
  | 'being-sent'
  | 'unconfirmed'
  /** It was given up: nothing of it was true or wanted when its turn came. */
  | 'outdated'
  | 'before-subscription'
  | 'before-date'
  | 'owner-first'
  | 'reacted'
  | 'not-visible'
  | 'paused'
  | 'stopped'
  | 'suspended'
  | 'snoozed'
  | 'dismissed';

/** @returns null where nothing speaks against it; who may see it is asked elsewhere */
export function whyNot(
  subscription: Subscription,
  item: Item,
  occurrence: Occurrence,
  here: Telling,
  turns: Turns,
): SuppressionReason | null {
  const { state, since } = subscription;
  const { name, at } = occurrence;
  const sent = here.sent(item.id, name);
  if (sent) return reasonOf(sent.state);
  if (state !== 'active') return state;
  if (here.dismissed.has(item.id)) return 'dismissed';
  if (at < since) return 'before-subscription';
  if (at < item.datedAt) return 'before-date';
  const snooze = here.snoozes.get(item.id);
  return snooze && at <= snooze.at ? 'snoozed' : notYourTurn(subscription, item, occurrence, turns);
}

/** Why what was taken up before is not taken up again. */
export function reasonOf(state: DeliveryState): SuppressionReason {
  switch (state.kind) {
    case 'sent':
      return 'already-sent';
    case 'unconfirmed':
      return 'unconfirmed';
    case 'abandoned':
      return state.reason === 'gone' ? 'suspended' : 'outdated';
    case 'waiting':
    case 'attempted':
      return 'being-sent';
  }
}
