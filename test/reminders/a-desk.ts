/** A desk whose clock, record and Slack the test holds in its hand; what it keeps is kept in files. */
import { pino } from 'pino';
import type { Readers } from '../../src/commitments/visibility.ts';
import type { Deliver, FindOutcome, PostOutcome, ReminderMessage } from '../../src/reminders/deliver.ts';
import type { Item } from '../../src/reminders/item.ts';
import type { ReminderStore } from '../../src/reminders/reminder-store.ts';
import { prepareRun } from '../../src/reminders/run.ts';
import type { Person } from '../../src/reminders/standing.ts';
import type { Destination, Subscription } from '../../src/reminders/subscription.ts';
import { openReminderStore } from '../../src/store/reminder-store.ts';
import { aFolder, lockOf } from '../store/a-folder.ts';
import { agendaOf, at } from './an-item.ts';

/** In Jakarta, on a Wednesday. */
export const NINE = at('2027-03-24T02:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export async function aDesk(subscriptions: readonly Subscription[], ...items: readonly Item[]) {
  const opened = await openReminderStore(lockOf(await aFolder()), 0);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  const { store } = opened;
  for (const one of subscriptions) await store.subscribe(one);
  const clock = { now: NINE, elapsed: 0 };
  const posts: ReminderMessage[] = [];
  const finds: { delivery: string; since: number }[] = [];
  const answers: PostOutcome[] = [];
  let ids = 0;
  const deliver: Deliver = {
    post: (message) => {
      posts.push(message);
      return Promise.resolve(slack.post(message));
    },
    find: (_, delivery, since) => {
      finds.push({ delivery, since });
      return Promise.resolve(slack.find(delivery));
    },
  };
  const record = { items };
  const slack: {
    readers: Readers | null;
    person: Person | null;
    post: (message: ReminderMessage) => PostOutcome;
    find: (delivery: string) => FindOutcome;
  } = {
    post: ({ destination: { id } }) => answers.shift() ?? { outcome: 'posted', channel: id, ts: `${posts.length}.0` },
    find: () => ({ outcome: 'not-found' }),
    readers: { kind: 'channel', shared: false },
    person: { language: 'en', timeZone: 'UTC', canBeReached: true },
  };
  /** Fails as a full disk does. */
  const disk = { write: (): Promise<void> => Promise.resolve() };
  const ports = {
    store: {
      ...store,
      intend: (added: Parameters<ReminderStore['intend']>[0]) => disk.write().then(() => store.intend(added)),
      suspend: (where: Destination) => disk.write().then(() => store.suspend(where)),
      advance: (...step: Parameters<ReminderStore['advance']>) => disk.write().then(() => store.advance(...step)),
    },
    deliver,
    agenda: () => Promise.resolve(agendaOf(...record.items)),
    readers: () => Promise.resolve(slack.readers),
    person: () => Promise.resolve(slack.person),
    curator: { destination: { kind: 'channel', id: 'CURATORS' }, language: 'en', timeZone: 'UTC' } as const,
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    giveWay: () => Promise.resolve(),
    log: pino({ level: 'silent' }),
  };
  const run = prepareRun(ports);
  return {
    store,
    clock,
    posts,
    finds,
    record,
    slack,
    disk,
    answer: (...outcomes: readonly PostOutcome[]) => void answers.push(...outcomes),
    history: (outcome: FindOutcome) => {
      slack.find = () => outcome;
    },
    run,
    restart: () => prepareRun(ports),
    after: async (ms: number) => {
      clock.now += ms;
      clock.elapsed += ms;
      await run();
    },
    states: async () => (await store.ledger()).deliveries.map(({ state }) => state.kind),
  };
}
