/** Takes out of what is due what not everybody at its destination may see. */
import type { Readers } from '../commitments/visibility.ts';
import type { Agenda } from './agenda.ts';
import type { DuePost } from './due-posts.ts';
import type { Suppressed } from './due-reminders.ts';
import { maySee } from './item.ts';
import type { Entry } from './ledger.ts';
import type { Destination } from './subscription.ts';

/** Of the whole destination, whichever subscription asked for it. */
export type Withheld = Omit<Suppressed, 'subscription'>;

/**
 * @param readers looks up who reads at a destination, asked only where commitments are due; null where that cannot be
 * told just now: then they wait
 */
export async function withhold(
  posts: readonly DuePost[],
  { byId }: Agenda,
  readers: (destination: Destination) => Promise<Readers | null>,
): Promise<{ readonly posts: readonly DuePost[]; readonly withheld: readonly Withheld[] }> {
  const left: DuePost[] = [];
  const withheld: Withheld[] = [];
  for (const post of posts) {
    const isCommitment = ({ item }: Entry): boolean => byId.get(item)?.kind === 'commitment';
    const here = post.entries.some(isCommitment) ? await readers(post.destination) : null;
    const isSeen = (entry: Entry): boolean => {
      const item = byId.get(entry.item);
      return item?.kind !== 'commitment' || (here !== null && maySee(item, here));
    };
    const entries = post.entries.filter(isSeen);
    if (entries.length > 0) left.push({ ...post, entries });
    for (const { item, occurrence, at } of post.entries.filter((entry) => !isSeen(entry))) {
      withheld.push({ destination: post.destination, item, occurrence, at, reason: 'not-visible' });
    }
  }
  return { posts: left, withheld };
}
