/** The agenda of what the record and the commitments hold now, made anew only when they have changed. */
import type { Holidays } from '../record/holidays.ts';
import { type Agenda, makeAgenda } from './agenda.ts';
import type { Item } from './item.ts';
import { finishInTurns } from './slices.ts';

/**
 * @param items the same array for as long as nothing has changed; so with the holidays
 * @param giveWay lets others have their turn, and resolves after it
 */
export function keepAgenda(
  items: () => Promise<readonly Item[]>,
  holidays: () => Holidays,
  giveWay: () => Promise<void>,
): () => Promise<Agenda> {
  let kept: { readonly of: readonly Item[]; readonly closed: Holidays; readonly agenda: Promise<Agenda> } | null = null;
  const make = async (of: readonly Item[], closed: Holidays): Promise<Agenda> => {
    const agenda = makeAgenda(of, closed);
    await finishInTurns(agenda.indexInSlices(), giveWay);
    return agenda;
  };
  return async () => {
    const current = await items();
    const closed = holidays();
    if (kept?.of !== current || kept.closed !== closed) {
      kept = { of: current, closed, agenda: make(current, closed) };
    }
    return kept.agenda;
  };
}
