import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Holidays } from '../../src/record/holidays.ts';
import { dueDays, leadsCountFrom } from '../../src/reminders/item.ts';
import type { Rhythm } from '../../src/reminders/subscription.ts';
import { timelineOf } from '../../src/reminders/timeline.ts';
import { anItem, digest, single } from './an-item.ts';

/** From +14 to -12, with halves and quarters of an hour, and clocks that change at midnight, by half an hour or twice a year. */
const ZONES = [
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Asia/Kathmandu',
  'Asia/Jakarta',
  'Europe/Berlin',
  'America/Havana',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/St_Johns',
];
const HOURS = ['00:00', '00:30', '02:00', '02:30', '09:00', '23:59'];
const LEADS = [365, 30, 7, 1, 0];

const zone = fc.constantFrom(...ZONES);
const hour = fc.constantFrom(...HOURS);
/** Any day of nine years, and more often the ones at which months, years and Februaries end. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 365 * 9 }).map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString()),
  fc.constantFrom('2028-02-29', '2028-03-01', '2027-02-28', '2026-12-31', '2027-01-01', '2027-03-31', '2028-01-31'),
);
/** Known to the day, the month or the year. */
const due = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const NOW = Date.UTC(2026, 10, 22);

const local = (at: number, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

const steps = (about: { due: string; kind?: 'event' | 'milestone' }, rhythm: Rhythm, holidays: Holidays = {}) =>
  timelineOf(anItem('a', about.due, { kind: about.kind ?? 'milestone' }), { rhythm, holidays }, NOW);

describe('in every time zone, on every day', () => {
  it('a post comes on the local day so many days before, at the hour or, where clocks skip it, within the hour after', () => {
    fc.assert(
      fc.property(due, zone, hour, fc.constantFrom('event', 'milestone'), (date, timeZone, at, kind) => {
        const item = { due: date, kind };
        const target = Temporal.PlainDate.from(leadsCountFrom({ ...item, end: null }));
        for (const { name, at: instant } of steps(item, single(LEADS, { timeZone, at }))) {
          const lead = /^lead:(\d+):/.exec(name)?.[1];
          if (lead === undefined) continue;
          const there = local(instant, timeZone);
          expect(there.toPlainDate().toString()).toBe(target.subtract({ days: Number(lead) }).toString());
          const wanted = there.toPlainDate().toPlainDateTime(at);
          const late = wanted.until(there.toPlainDateTime()).total('minutes');
          expect(late === 0 || (late > 0 && late <= 60)).toBe(true);
        }
      }),
    );
  });

  it('no two come at one instant, each ends where the next begins, and the question comes after the last day', () => {
    fc.assert(
      fc.property(due, zone, hour, fc.boolean(), (date, timeZone, at, isDigest) => {
        const about = { timeZone, at };
        const timeline = steps({ due: date }, isDigest ? digest(about) : single(LEADS, about));
        for (const [index, { at: from, until }] of timeline.entries()) {
          expect(until).toBeGreaterThan(from);
          const next = timeline[index + 1];
          if (next) expect(until).toBe(next.at);
        }
        const question = timeline.at(-1);
        expect(question?.kind).toBe('question');
        const asked = local(question?.at ?? 0, timeZone)
          .toPlainDate()
          .toString();
        expect(asked > dueDays({ due: date, end: null }).last).toBe(true);
      }),
    );
  });

  it('a digest comes on its weekday, in the week into which the lead time falls', () => {
    fc.assert(
      fc.property(due, zone, hour, fc.integer({ min: 1, max: 7 }), (date, timeZone, at, weekday) => {
        const rhythm = digest({ timeZone, at, how: { kind: 'digest', weekday } });
        const target = Temporal.PlainDate.from(leadsCountFrom({ kind: 'milestone', due: date, end: null }));
        for (const { kind, at: instant } of steps({ due: date }, rhythm)) {
          if (kind !== 'digest') continue;
          const slot = local(instant, timeZone).toPlainDate();
          expect(slot.dayOfWeek).toBe(weekday);
          const before = slot.until(target, { largestUnit: 'days' }).days;
          expect([30, 7, 1, 0].some((lead) => lead <= before && before < lead + 7)).toBe(true);
        }
      }),
    );
  });

  it('working days are kept: no post falls on a weekend or a holiday, and none is later than its lead time', () => {
    const SG = { weekend: [6, 7], yearly: ['01-01', '12-25', '02-29'], once: ['2027-02-08', '2026-12-31'] };
    fc.assert(
      fc.property(due, zone, hour, (date, timeZone, at) => {
        const target = Temporal.PlainDate.from(leadsCountFrom({ kind: 'milestone', due: date, end: null }));
        for (const step of steps({ due: date }, single(LEADS, { timeZone, at, workingDaysOf: 'SG' }), { SG })) {
          const there = local(step.at, timeZone).toPlainDate();
          const text = there.toString();
          expect(SG.weekend.includes(there.dayOfWeek) || SG.once.includes(text)).toBe(false);
          expect(SG.yearly.includes(text.slice(5))).toBe(false);
          const lead = /^lead:(\d+):/.exec(step.name)?.[1];
          if (lead === undefined) continue;
          expect(Temporal.PlainDate.compare(there, target.subtract({ days: Number(lead) }))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
