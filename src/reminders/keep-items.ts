/** What can be reminded of now: the items of the record and of the commitments, as one list. */
import type { Commitment } from '../commitments/commitment.ts';
import type { RecordNames } from '../commitments/record-names.ts';
import type { Item } from './item.ts';
import { itemOfCommitment } from './items-of-commitments.ts';

/** What a record gives: another one gives another object. */
export interface OfRecord {
  readonly items: readonly Item[];
  readonly names: RecordNames;
}

/**
 * @param ofRecord the same object for as long as the record stays
 * @param commitments the same array for as long as none has changed; what has not changed stays the same object
 * @returns the same array for as long as both are the same
 */
export function keepItems(
  ofRecord: () => OfRecord,
  commitments: () => Promise<readonly Commitment[]>,
): () => Promise<readonly Item[]> {
  let kept: {
    readonly record: OfRecord;
    readonly logged: readonly Commitment[];
    readonly made: WeakMap<Commitment, Item | null>;
    readonly items: readonly Item[];
  } | null = null;
  return async () => {
    const logged = await commitments();
    const record = ofRecord();
    if (kept?.record === record && kept.logged === logged) return kept.items;
    const made = kept?.record === record ? kept.made : new WeakMap<Commitment, Item | null>();
    const itemOf = (commitment: Commitment): Item | null => {
      const known = made.get(commitment);
      if (known !== undefined) return known;
      const item = itemOfCommitment(commitment, record.names);
      made.set(commitment, item);
      return item;
    };
    const items = [...record.items, ...logged.flatMap((commitment) => itemOf(commitment) ?? [])];
    kept = { record, logged, made, items };
    return items;
  };
}
