/** `due`: what is to be reminded of at an instant, and what is not and why; read beside a desk that runs. */
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { type Access, partyOf } from '../access/access.ts';
import { loadAccess } from '../access/load-access.ts';
import { recordNames } from '../commitments/record-names.ts';
import type { Readers } from '../commitments/visibility.ts';
import type { Folders } from '../config.ts';
import { say } from '../messages/say.ts';
import { sayDate } from '../messages/say-date.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import { type Agenda, makeAgenda } from '../reminders/agenda.ts';
import { lineOf } from '../reminders/compose.ts';
import type { DuePost } from '../reminders/due-posts.ts';
import { dueReminders } from '../reminders/due-reminders.ts';
import { ITEM_KINDS } from '../reminders/item.ts';
import { itemsOfRecord } from '../reminders/items-of-record.ts';
import { keepItems } from '../reminders/keep-items.ts';
import { type NextPost, nextPosts } from '../reminders/next-posts.ts';
import { inOneLine, withoutTwins } from '../reminders/same-thing.ts';
import { dayOf, sayLine } from '../reminders/say-line.ts';
import { standingSubscription, withoutStanding } from '../reminders/standing.ts';
import {
  type Destination,
  type Subscription,
  subscription,
  USUAL_LEADS,
  USUAL_TIME,
} from '../reminders/subscription.ts';
import { type Withheld, withhold } from '../reminders/withhold.ts';
import { readCommitments } from '../store/commitment-store.ts';
import { readReminders } from '../store/reminder-store.ts';
import type { Command } from './command.ts';
import { sayUnreadable } from './say-state-problem.ts';

const DAY_MS = 24 * 60 * 60_000;
const NEXT_POSTS = 5;

export const due: Command = async ({ args, folders, now: clock, print }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      now: { type: 'string' },
      'time-zone': { type: 'string', default: 'Asia/Jakarta' },
      json: { type: 'boolean', default: false },
    },
  });
  const now = values.now === undefined ? clock : instantOf(values.now);
  const everything = now === null ? null : subscriptionToEverything(values['time-zone'], now);
  if (now === null || everything === null) {
    print(say('en', 'due.bad-time'));
    return 2;
  }
  const found = await look(folders);
  if ('faults' in found) {
    for (const fault of found.faults) print(fault);
    return 1;
  }
  const { agenda, subscribed, ledger, readers } = found;
  const owners = withoutStanding(agenda.people, subscribed).map((user) =>
    standingSubscription(user, { language: 'en', timeZone: everything.rhythm.timeZone, canBeReached: true }),
  );
  const subscriptions = [...(subscribed.length > 0 ? subscribed : [everything]), ...owners];
  const decided = dueReminders(agenda, subscriptions, ledger, now);
  const { posts, withheld } = await withhold(decided.posts, agenda, readers);
  const suppressed = [...decided.suppressed, ...withheld];
  const known = { agenda, subscriptions, ledger, now };
  const next = subscribed.length > 0 ? [] : nextPosts(known, everything, IN_A_CHANNEL, NEXT_POSTS);
  if (values.json) {
    const told = { now: new Date(now).toISOString(), subscribed: subscribed.length, posts, suppressed };
    print(JSON.stringify({ ...told, next: next.map(brief) }, null, 2));
    return 0;
  }
  if (subscribed.length === 0) {
    print(say('en', 'due.nobody', { time: USUAL_TIME, timeZone: everything.rhythm.timeZone }));
  }
  if (posts.length === 0) print(say('en', 'due.none'));
  for (const line of posts.flatMap((post) => linesOf(post, agenda, now))) print(line);
  for (const one of subscribed.length > 0 ? suppressed : []) print(sayNotSent(one));
  for (const post of next) print(sayNext(post, everything));
  return 0;
};

async function look(folders: Folders) {
  const loaded = await loadRecord(folders.recordDir);
  if (!loaded.ok) return { faults: loaded.faults.map((fault) => sayFault('en', fault)) };
  const kept = await readReminders(folders.stateDir);
  if (kept.outcome === 'unreadable') return { faults: [sayUnreadable('en', kept)] };
  const logged = await readCommitments(folders.stateDir);
  if (logged.outcome === 'unreadable') return { faults: [sayUnreadable('en', logged)] };
  const access = await loadAccess(folders.recordDir);
  if (!access.ok) return { faults: [say('en', 'due.bad-access', { detail: access.detail })] };
  const ofRecord = { items: itemsOfRecord(loaded.record), names: recordNames(loaded.record) };
  const items = keepItems(
    () => ofRecord,
    () => Promise.resolve(logged.commitments),
  );
  return {
    agenda: makeAgenda(await items(), loaded.holidays),
    subscribed: kept.subscriptions,
    ledger: kept.ledger,
    readers: readersBy(access.access),
  };
}

const IN_A_CHANNEL: Readers = { kind: 'channel', shared: false };

/** As far as it can be told without Slack: people are taken for members, channels for the workspace's own. */
const readersBy =
  (access: Access) =>
  ({ kind, id }: Destination): Promise<Readers> =>
    Promise.resolve(
      kind === 'channel' ? IN_A_CHANNEL : { kind, standing: 'member', id, party: partyOf(access, id, []) },
    );

function linesOf({ destination, entries, timeZone }: DuePost, agenda: Agenda, now: number): readonly string[] {
  const lines = entries.flatMap((entry) => lineOf(entry, agenda, now) ?? []);
  return [
    say('en', 'due.post', { kind: destination.kind, destination: destination.id }),
    ...inOneLine(lines).map((line) => `- ${sayLine(line, { language: 'en', timeZone, now }).join(' ')}`),
  ];
}

function sayNotSent({ destination, item, occurrence, reason }: Withheld): string {
  return say('en', 'due.not-sent', {
    destination: destination.id,
    item,
    occurrence,
    reason: say('en', `why.${reason}`),
  });
}

function sayNext({ at, items }: NextPost, { rhythm }: Subscription): string {
  const titles = [...new Set(withoutTwins(items).map(({ title }) => title))].join('; ');
  return say('en', 'due.next', { date: sayDate(dayOf(at, rhythm.timeZone), 'en'), titles });
}

const brief = ({ at, items }: NextPost) => ({ at: new Date(at).toISOString(), items: items.map(({ id }) => id) });

/** @returns epoch milliseconds, or null where the text names no instant */
function instantOf(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** What a channel would get that asked for everything within the day before; null where there is no such time zone. */
function subscriptionToEverything(timeZone: string, now: number): Subscription | null {
  const parsed = subscription.safeParse({
    id: 'everything',
    destination: { kind: 'channel', id: 'everything' },
    what: { kinds: ITEM_KINDS, sectors: [], parties: [], plans: [], owners: [] },
    rhythm: { how: { kind: 'single', leads: USUAL_LEADS }, at: USUAL_TIME, timeZone, workingDaysOf: null },
    language: 'en',
    by: '',
    since: now - DAY_MS + 1,
    state: 'active',
  });
  return parsed.success ? parsed.data : null;
}
