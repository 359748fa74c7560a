/**
 * `npm run bench:reminders`: deciding over 100,000 items, 4 lead times and 50 subscriptions, held against one pass over
 * the items that compares date strings, in the same run. Exits with 1 where a promise is broken.
 */
import { type Agenda, agendaInSlices } from '../../src/reminders/agenda.ts';
import { type Due, decideInSlices } from '../../src/reminders/due-reminders.ts';
import { EMPTY_LEDGER, intend, type Ledger } from '../../src/reminders/ledger.ts';
import { aDelivery, anItem, aSubscription, single } from './an-item.ts';

const ITEMS = 100_000;
const SUBSCRIPTIONS = 50;
const LEADS = [30, 7, 1, 0];
const NOW = Date.UTC(2027, 2, 24, 2);
const DAY_MS = 24 * 60 * 60_000;
const ROUNDS = 15;
const LONGEST_BLOCK_MS = 50;
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

function passOver(dates: readonly string[], wanted: string): number {
  let found = 0;
  for (const date of dates) if (date === wanted) found += 1;
  return found;
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

const decide = (agenda: Agenda, ledger: Ledger): Timed<Due> =>
  inSlices(decideInSlices(agenda, subscriptions, ledger, NOW));

/** @param dateOf the day on which an item is due, by its number */
function measure(name: string, dateOf: (index: number) => string): readonly string[] {
  const items = Array.from({ length: ITEMS }, (_, index) => anItem(`i${index}`, dateOf(index)));
  const dates = items.map(({ due }) => due);
  const { result: agenda, total: indexed, longest: longestIndexing } = inSlices(agendaInSlices(items, {}));
  const first = decide(agenda, EMPTY_LEDGER);
  const passes = Array.from({ length: ROUNDS }, () => {
    const before = processorTime();
    passOver(dates, dayAfter(7));
    return processorTime() - before;
  });
  const pass = median(passes);
  const rounds = Array.from({ length: ROUNDS }, () => decide(agenda, EMPTY_LEDGER));
  const total = median(rounds.map((round) => round.total));
  const sent = first.result.posts.reduce((sum, { entries }) => sum + entries.length, 0);
  const decided = sent + first.result.suppressed.length;
  const deliveries = first.result.posts.map(({ destination, entries }, index) =>
    aDelivery(`d${index}`, entries, { destination }),
  );
  const { ledger } = intend(EMPTY_LEDGER, deliveries);
  const again =
    Array.from({ length: 3 }, () => decide(agenda, ledger)).toSorted((a, b) => a.longest - b.longest)[0] ?? first;
  const longest = Math.max(longestIndexing, median(rounds.map((round) => round.longest)), again.longest);
  const each = decided === 0 ? 0 : (Math.max(0, total - 1.5 * pass) / decided) * 1000;
  process.stdout.write(
    `${name}: pass ${pass.toFixed(2)} ms, decision ${total.toFixed(2)} ms for ${decided} decided` +
      ` (${each.toFixed(2)} µs each beyond 1.5 passes), first ${first.total.toFixed(1)} ms, once sent ${again.total.toFixed(1)} ms,` +
      ` longest slice ${longest.toFixed(1)} ms, agenda made once in ${indexed.toFixed(1)} ms\n`,
  );
  return [
    ...(decided === 0 && total > 1.5 * pass ? [`${name}: ${total.toFixed(2)} ms is more than 1.5 passes`] : []),
    ...(longest > LONGEST_BLOCK_MS ? [`${name}: ${longest.toFixed(1)} ms without a pause`] : []),
    ...(each > 10 ? [`${name}: ${each.toFixed(2)} µs for each that is decided`] : []),
  ];
}

const broken = [
  ...measure('nothing near', (index) => dayAfter(100 + (index % 3000))),
  ...measure('over ten years', (index) => dayAfter((index % 3650) - 1000)),
  ...measure('a busy month', (index) => (index % 100 === 0 ? dayAfter(index % 31) : dayAfter(400))),
];
for (const promise of broken) process.stdout.write(`BROKEN ${promise}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
