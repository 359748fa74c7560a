/**
 * `npm run bench:reminders`: deciding over 100,000 items, 4 lead times and 50 subscriptions, from the bare list of items,
 * held against one pass over the items that compares date strings, in the same run: at most 1.5 passes, and beyond that
 * in proportion to what is decided, in slices of at most 50 ms. Exits with 1 where a promise is broken.
 */
import { makeAgenda } from '../../src/reminders/agenda.ts';
import { type Due, decideInSlices, dueReminders } from '../../src/reminders/due-reminders.ts';
import type { Item } from '../../src/reminders/item.ts';
import { EMPTY_LEDGER, intend, type Ledger } from '../../src/reminders/ledger.ts';
import { aDelivery, anItem, aSubscription, single } from './an-item.ts';

const ITEMS = 100_000;
const SUBSCRIPTIONS = 50;
const LEADS = [30, 7, 1, 0];
const NOW = Date.UTC(2027, 2, 24, 2);
const DAY_MS = 24 * 60 * 60_000;
const ROUNDS = 21;
/** So many in a row, so that the clock's steps do not matter. */
const PASSES = 8;
const LONGEST_BLOCK_MS = 50;
const MOST_PASSES = 1.5;
const MOST_US_A_DECISION = 10;
const ZONES = ['Asia/Jakarta', 'Asia/Shanghai', 'Asia/Yangon', 'Asia/Manila', 'Europe/Berlin'];

/** Milliseconds of work: others use the machine too, and what they take is not ours. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const dayAfter = (days: number): string => new Date(NOW + days * DAY_MS).toISOString().slice(0, 10);
const subscriptions = Array.from({ length: SUBSCRIPTIONS }, (_, index) =>
  aSubscription({
    id: `s${index}`,
    destination: { kind: 'channel', id: `C${index}` },
    rhythm: single(LEADS, { timeZone: ZONES[index % ZONES.length] ?? 'UTC' }),
  }),
);

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Of a time that others can only make longer: what a quarter of the rounds stay below. */
const undisturbed = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)] ?? 0;

/** As fast as it can be written: the measure must not be slow. */
function passOver(items: readonly Item[], wanted: string): number {
  let found = 0;
  for (let position = 0; position < items.length; position += 1) if (items[position]?.due === wanted) found += 1;
  return found;
}

function timeOf(work: () => unknown): number {
  const before = processorTime();
  work();
  return processorTime() - before;
}

interface Timed<Result> {
  readonly result: Result;
  readonly total: number;
  /** The longest time without a pause. */
  readonly longest: number;
}

function inSlices<Result>(work: Generator<void, Result>): Timed<Result> {
  let total = 0;
  let longest = 0;
  for (;;) {
    const before = processorTime();
    const slice = work.next();
    const took = processorTime() - before;
    total += took;
    longest = Math.max(longest, took);
    if (slice.done) return { result: slice.value, total, longest };
  }
}

/** From the bare list, with nothing prepared or remembered. */
const decide = (items: readonly Item[], ledger: Ledger): Timed<Due> =>
  inSlices(decideInSlices(makeAgenda(items, {}), subscriptions, ledger, NOW));

const decidedIn = ({ result: { posts, suppressed } }: Timed<Due>): number =>
  posts.reduce((sum, { entries }) => sum + entries.length, 0) + suppressed.length;

/** @param dateOf the day on which an item is due, by its number */
function measure(name: string, dateOf: (index: number) => string): readonly string[] {
  const items = Array.from({ length: ITEMS }, (_, index) => anItem(`i${index}`, dateOf(index)));
  const first = decide(items, EMPTY_LEDGER);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    pass: timeOf(() => Array.from({ length: PASSES }, (_, day) => passOver(items, dayAfter(day)))) / PASSES,
    total: timeOf(() => dueReminders(makeAgenda(items, {}), subscriptions, EMPTY_LEDGER, NOW)),
    decision: decide(items, EMPTY_LEDGER),
  }));
  const pass = undisturbed(rounds.map((round) => round.pass));
  const total = undisturbed(rounds.map((round) => round.total));
  const decided = decidedIn(first);

  // What was sent is asked after in the index, which the desk makes anew where an item has changed.
  const sent = first.result.posts.map(({ destination, entries }, index) =>
    aDelivery(`d${index}`, entries, { destination }),
  );
  const { ledger } = intend(EMPTY_LEDGER, sent);
  const agenda = makeAgenda(items, {});
  const indexed = Array.from({ length: 5 }, () => inSlices(agenda.indexInSlices()));
  const again = Array.from({ length: 5 }, () => inSlices(decideInSlices(agenda, subscriptions, ledger, NOW)));
  const longest = Math.max(
    ...[indexed, rounds.map(({ decision }) => decision), again].map((runs) => median(runs.map((run) => run.longest))),
  );

  const each = decided === 0 ? 0 : (Math.max(0, total - MOST_PASSES * pass) / decided) * 1000;
  const ms = (time: number): string => `${time.toFixed(2)} ms`;
  process.stdout.write(
    `${name}: pass ${ms(pass)}, decision ${ms(total)} (${(total / pass).toFixed(2)} passes) for ${decided} decided,` +
      ` ${each.toFixed(2)} µs each beyond ${MOST_PASSES} passes; with all of it sent ${ms(median(again.map((run) => run.total)))},` +
      ` index ${ms(median(indexed.map((run) => run.total)))}; longest slice ${ms(longest)}\n`,
  );
  return [
    ...(decided === 0 && total > MOST_PASSES * pass
      ? [`${name}: ${ms(total)} is more than ${MOST_PASSES} passes`]
      : []),
    ...(longest > LONGEST_BLOCK_MS ? [`${name}: ${ms(longest)} without a pause`] : []),
    ...(each > MOST_US_A_DECISION ? [`${name}: ${each.toFixed(2)} µs for each that is decided`] : []),
  ];
}

const broken = [
  ...measure('nothing near', (index) => dayAfter(100 + (index % 3000))),
  ...measure('all passed', (index) => dayAfter(-30 - (index % 3000))),
  ...measure('over ten years', (index) => dayAfter((index % 3650) - 1000)),
  ...measure('a busy month', (index) => (index % 100 === 0 ? dayAfter(index % 31) : dayAfter(400))),
];
for (const promise of broken) process.stdout.write(`BROKEN ${promise}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
