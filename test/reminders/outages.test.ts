import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aDesk, HOUR, MINUTE } from './a-desk.ts';
import { anItem, aSubscription, single } from './an-item.ts';

const DAY = 24 * HOUR;
const ITEMS = Array.from({ length: 6 }, (_, index) =>
  anItem(`i${index}`, `2027-04-0${index + 1}`, { kind: 'plan-end' }),
);

/** What Slack makes of a post, and what it says of it. */
const fate = fc.constantFrom('arrives', 'refused', 'limited', 'lost before', 'lost after');
const story = fc.array(
  fc.record({
    gap: fc.constantFrom(MINUTE, 5 * MINUTE, 3 * HOUR, DAY, 3 * DAY),
    jump: fc.constantFrom(0, 0, 0, -2 * HOUR, 26 * HOUR),
    fates: fc.array(fate, { maxLength: 4 }),
    writes: fc.array(fc.boolean(), { maxLength: 6 }),
    isRestarted: fc.boolean(),
    isReadable: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

it('whatever Slack, the clock and the disk do, each is said once if the desk was up in time, and nothing of it twice at a time', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      const rhythm = single([7, 1, 0], { timeZone: 'UTC' });
      const desk = await aDesk(
        [aSubscription({ rhythm }), aSubscription({ id: 'more', rhythm: single([3]) })],
        ...ITEMS,
      );
      const landed: { delivery: string; keys: readonly string[]; items: readonly string[]; run: number }[] = [];
      let runs = 0;
      let hadRoom = true;
      const upAt: number[] = [];
      let fates: (typeof steps)[number]['fates'][number][] = [];
      desk.slack.post = (message) => {
        const fell = fates.shift() ?? 'arrives';
        const lines = message.content.kind === 'reminders' ? message.content.lines : [];
        const keys = lines.map(({ entry }) => `${message.destination.id} ${entry.item} ${entry.occurrence}`);
        const items = lines.map(({ item }) => item.id);
        if (fell === 'arrives' || fell === 'lost after')
          landed.push({ delivery: message.delivery, keys, items, run: runs });
        if (fell === 'refused') return { outcome: 'not-posted', detail: fell };
        if (fell === 'limited') return { outcome: 'rate-limited', retryAfterMs: 90_000 };
        if (fell !== 'arrives') return { outcome: 'unknown', detail: fell };
        return { outcome: 'posted', channel: 'C1', ts: '1.0' };
      };
      let isReadable = true;
      desk.slack.find = (delivery) => {
        if (!isReadable) return { outcome: 'unknown', detail: 'time-out' };
        return landed.some((one) => one.delivery === delivery)
          ? { outcome: 'found', channel: 'C1', ts: '1.0' }
          : { outcome: 'not-found' };
      };
      let writes: boolean[] = [];
      desk.disk.write = () => (writes.shift() === false ? Promise.reject(new Error('ENOSPC')) : Promise.resolve());
      let { run } = desk;
      const tick = async (gap: number): Promise<void> => {
        desk.clock.now += gap;
        desk.clock.elapsed += gap;
        runs += 1;
        if (hadRoom) upAt.push(desk.clock.now);
        // A run that could not write ends there; the next one goes on.
        await run().catch(() => undefined);
      };
      for (const { gap, jump, isRestarted, ...step } of steps) {
        ({ isReadable } = step);
        fates = [...step.fates];
        writes = [...step.writes];
        hadRoom = !writes.includes(false);
        if (isRestarted) run = desk.restart();
        desk.clock.now += jump;
        await tick(gap);
        desk.clock.now -= jump;
      }
      isReadable = true;
      fates = [];
      writes = [];
      hadRoom = true;
      for (let minute = 0; minute < 4; minute += 1) await tick(MINUTE);

      const keys = landed.flatMap((one) => one.keys);
      expect(keys).toEqual([...new Set(keys)]);
      expect((await desk.states()).filter((state) => state === 'waiting' || state === 'attempted')).toEqual([]);
      for (const [, together] of Map.groupBy(landed, (one) => one.run)) {
        const items = together.flatMap((one) => one.items);
        expect(items).toEqual([...new Set(items)]);
      }
      for (const { id, due } of ITEMS) {
        const from = Date.parse(due) + 9 * HOUR;
        const wasUp = upAt.some((at) => from <= at && at < from + 7 * DAY);
        if (wasUp) expect(keys).toContain(`C1 ${id} lead:0:${due}`);
      }
    }),
    { numRuns: 60 },
  );
});
