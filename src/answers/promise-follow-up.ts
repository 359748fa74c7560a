/** "And Viet Nam?" after a question about who owes what: the same of another party, sector, time or status. */
import type { AskedForPromises } from './promise-question.ts';

const FOLLOWS_UP = /^\W*(?:and|ok|so|then|also)\b|\b(?:what|how) about\b/;

/**
 * @param folded what was asked now, in English, folded
 * @param next what of it was understood
 * @returns null where it is another question
 */
export function goOn(folded: string, before: AskedForPromises, next: AskedForPromises): AskedForPromises | null {
  const [party] = [next.party, next.recipient, ...next.between].filter((one) => one !== null);
  const names = party !== undefined || next.sectors.length > 0 || next.due !== null || next.status !== 'open';
  if (!FOLLOWS_UP.test(folded) || !names) return null;
  return {
    ...before,
    ...(party !== undefined && asBefore(before, party)),
    language: next.language,
    sectors: next.sectors.length > 0 ? next.sectors : before.sectors,
    status: next.status === 'open' ? before.status : next.status,
    due: next.due ?? before.due,
  };
}

/** On the side on which another was named before; whoever asks stays on theirs. */
function asBefore({ party, recipient, between }: AskedForPromises, next: string): Partial<AskedForPromises> {
  if (party !== null && party !== 'home') return { party: next };
  if (recipient !== null && recipient !== 'home') return { recipient: next };
  if (between.length > 0) return { between: [next] };
  return party === 'home' ? { recipient: next } : { party: next };
}
