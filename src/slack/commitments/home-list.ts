/** The commitments on somebody's Home tab: their own first, then those of the party that they speak for. */
import type { types } from '@slack/bolt';
import type { Commitment } from '../../commitments/commitment.ts';
import { findCommitments, readFilter } from '../../commitments/find-commitments.ts';
import { statusOf } from '../../commitments/status.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { actions, button, section } from '../blocks.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import { cardRow } from './card.ts';
import { SAY_HOME } from './home-form.ts';
import { NEXT_PAGE } from './on-list.ts';
import { ownersWhoLeft } from './owners.ts';
import { homeOf, type Who, whoIs } from './who.ts';

/** Of each list; the rest is a press away. */
const SHOWN = 8;

export async function homeCommitments(desk: Desk, user: string): Promise<types.KnownBlock[]> {
  const who = await whoIs(desk, user);
  const { language, readers, today, timeZone } = who;
  const party = await homeOf(desk, user, null);
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const list = (text: 'mine' | 'ours'): readonly Commitment[] =>
    findCommitments(visible, readFilter(text, desk.names(), { now: desk.now(), timeZone }), { id: user, party, today });
  const mine = list('mine');
  const own = new Set(mine.map(({ number }) => number));
  const counts = (found: readonly Commitment[]) => ({
    total: found.length,
    overdue: found.filter((commitment) => statusOf(commitment, today).kind === 'overdue').length,
  });
  const first = await listBlocks(desk, who, mine, 'mine', say(language, 'home.mine', counts(mine)));
  if (party === null) {
    const ask = button(SAY_HOME, say(language, 'commit.home-say'), '-');
    return [...first, section(escapeMrkdwn(say(language, 'commit.home-ask'))), ...actions([ask])];
  }
  const ours = list('ours');
  const heading = say(language, 'home.ours', { party: desk.names().titleOf(party), ...counts(ours) });
  // What is mine stands above; "see all" shows it among ours.
  const others = ours.filter(({ number }) => !own.has(number));
  return [...first, ...(await listBlocks(desk, who, others, 'ours', heading, ours.length))];
}

/** @param total how many "see all" shows */
async function listBlocks(
  desk: Desk,
  { language, today }: Who,
  found: readonly Commitment[],
  text: 'mine' | 'ours',
  heading: string,
  total: number = found.length,
): Promise<types.KnownBlock[]> {
  const shown = found.slice(0, SHOWN);
  const telling = { names: desk.names(), language, today, left: await ownersWhoLeft(desk, shown) };
  const rows = shown.map((commitment) => cardRow(commitment, telling));
  const all = JSON.stringify({ text, from: 0 });
  return [
    section(`*${escapeMrkdwn(heading)}*`),
    ...rows,
    ...actions([rows.length < total ? button(NEXT_PAGE, say(language, 'home.see-all', { total }), all) : null]),
  ];
}
