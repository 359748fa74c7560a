import { describe, expect, it } from 'vitest';
import type { Holidays } from '../../src/record/holidays.ts';
import type { Item } from '../../src/reminders/item.ts';
import type { Rhythm } from '../../src/reminders/subscription.ts';
import { timelineOf } from '../../src/reminders/timeline.ts';
import { aCommitmentItem, anItem, digest, single } from './an-item.ts';

const SOME_DAY = Date.UTC(2026, 10, 22);

function instants(item: Item, rhythm: Rhythm, holidays: Holidays = {}, now = SOME_DAY): Record<string, string> {
  const timeline = timelineOf(item, { rhythm, holidays }, now);
  return Object.fromEntries(timeline.map(({ name, at }) => [name, new Date(at).toISOString().slice(0, 16)]));
}

describe('single posts', () => {
  it('come so many days before, at the hour of the time zone, and once after the day has passed', () => {
    expect(instants(anItem('a', '2027-03-31'), single([30, 7, 1, 0]))).toEqual({
      'lead:30:2027-03-31': '2027-03-01T02:00',
      'lead:7:2027-03-31': '2027-03-24T02:00',
      'lead:1:2027-03-31': '2027-03-30T02:00',
      'lead:0:2027-03-31': '2027-03-31T02:00',
      'question:2027-03-31': '2027-04-01T02:00',
    });
  });

  it('know leap days', () => {
    expect(instants(anItem('a', '2028-03-01'), single([1]))).toMatchObject({ 'lead:1:2028-03-01': '2028-02-29T02:00' });
    expect(instants(anItem('a', '2027-03-01'), single([1]))).toMatchObject({ 'lead:1:2027-03-01': '2027-02-28T02:00' });
    expect(instants(anItem('a', '2028-02-29'), single([365]))).toMatchObject({
      'lead:365:2028-02-29': '2027-03-01T02:00',
    });
    expect(instants(anItem('a', '2028-02'), single([0]))).toMatchObject({ 'lead:0:2028-02': '2028-02-29T02:00' });
  });

  it.each([
    ['Pacific/Kiritimati', '2027-03-30T19:00'],
    ['Etc/GMT+12', '2027-03-31T21:00'],
    ['Asia/Kathmandu', '2027-03-31T03:15'],
  ])('fall on the day of %s', (timeZone, instant) => {
    expect(instants(anItem('a', '2027-03-31'), single([0], { timeZone }))['lead:0:2027-03-31']).toBe(instant);
  });

  it('keep their hour over a change of clocks', () => {
    const berlin = (at: string) => single([1, 0], { at, timeZone: 'Europe/Berlin' });
    expect(instants(anItem('a', '2027-03-28'), berlin('09:00'))).toMatchObject({
      'lead:1:2027-03-28': '2027-03-27T08:00',
      'lead:0:2027-03-28': '2027-03-28T07:00',
    });
    // 02:30 does not exist on that day, and comes twice on the other.
    expect(instants(anItem('a', '2027-03-28'), berlin('02:30'))['lead:0:2027-03-28']).toBe('2027-03-28T01:30');
    expect(instants(anItem('a', '2027-10-31'), berlin('02:30'))['lead:0:2027-10-31']).toBe('2027-10-31T00:30');
  });

  it('at midnight belong to the day that begins', () => {
    const midnight = single([0], { at: '00:00' });
    expect(instants(anItem('a', '2027-01-01'), midnight)['lead:0:2027-01-01']).toBe('2026-12-31T17:00');
  });
});

describe('a date that is known to the month or year', () => {
  it('is counted from its end where something has to be done by then', () => {
    expect(instants(anItem('a', '2027'), single([30, 0]))).toEqual({
      'lead:30:2027': '2027-12-01T02:00',
      'lead:0:2027': '2027-12-31T02:00',
      'question:2027': '2028-01-01T02:00',
    });
  });

  it('is counted from its start where something takes place, and asked about after its end', () => {
    expect(instants(anItem('a', '2027-02', { kind: 'event' }), single([7]))).toEqual({
      'lead:7:2027-02': '2027-01-25T02:00',
      'question:2027-02': '2027-03-01T02:00',
    });
  });
});

describe('what is past', () => {
  it('is not asked about where a plan ended', () => {
    expect(Object.keys(instants(anItem('a', '2027-03-31', { kind: 'plan-end' }), single([0])))).toEqual([
      'lead:0:2027-03-31',
    ]);
  });

  it('is overdue weekly for four weeks where it was a commitment, and monthly from then on', () => {
    const item = anItem('a', '2026-10-31', { kind: 'commitment' });
    expect(instants(item, single([0]))).toMatchObject({
      'overdue:1:2026-10-31': '2026-11-01T02:00',
      'overdue:4:2026-10-31': '2026-11-22T02:00',
      'overdue-list:2026-12:2026-10-31': '2026-12-01T02:00',
      'overdue-list:2027-01:2026-10-31': '2027-01-01T02:00',
    });
    expect(instants(item, single([0]), {}, Date.UTC(2030, 4, 5))).toMatchObject({
      'overdue-list:2030-05:2026-10-31': '2030-05-01T02:00',
    });
  });
});

describe('a digest', () => {
  it('comes on its weekday, once for each week into which a lead time falls', () => {
    // 31 March 2027 is a Wednesday: 1 and 0 days before fall into its own week.
    expect(instants(anItem('a', '2027-03-31'), digest())).toEqual({
      'digest:2027-03-01:2027-03-31': '2027-03-01T02:00',
      'digest:2027-03-22:2027-03-31': '2027-03-22T02:00',
      'digest:2027-03-29:2027-03-31': '2027-03-29T02:00',
      'question:2027-03-31': '2027-04-05T02:00',
    });
  });
});

describe('working days only', () => {
  const holidays: Holidays = {
    SG: { weekend: [6, 7], yearly: ['12-25'], once: ['2026-12-24'] },
    BN: { weekend: [5, 7], yearly: [], once: [] },
  };

  it('brings a post to the working day before', () => {
    const days = instants(anItem('a', '2026-12-25'), single([7, 0], { workingDaysOf: 'SG' }), holidays);
    expect(days).toMatchObject({ 'lead:7:2026-12-25': '2026-12-18T02:00', 'lead:0:2026-12-25': '2026-12-23T02:00' });
  });

  it('says once what would come twice on the same morning', () => {
    const days = instants(anItem('a', '2026-11-29'), single([1, 0], { workingDaysOf: 'SG' }), holidays);
    expect(days).toEqual({ 'lead:0:2026-11-29': '2026-11-27T02:00', 'question:2026-11-29': '2026-11-30T02:00' });
  });

  it('knows other weekends, and asks about what has passed on the working day after', () => {
    const days = instants(anItem('a', '2026-11-28'), single([1], { workingDaysOf: 'BN' }), holidays);
    expect(days).toEqual({ 'lead:1:2026-11-28': '2026-11-26T02:00', 'question:2026-11-28': '2026-11-30T02:00' });
  });

  it('says weekly that something is overdue on the working day before, once the date has passed', () => {
    const overdue = aCommitmentItem({ due: { kind: 'by', date: '2026-12-17' } });
    // 18 December is a Friday; the 24th and 25th, a Thursday and a Friday, are holidays.
    const days = instants(overdue, single([0], { workingDaysOf: 'SG' }), holidays);
    expect(days).toMatchObject({
      'overdue:1:2026-12-17': '2026-12-18T02:00',
      'overdue:2:2026-12-17': '2026-12-23T02:00',
      'overdue:3:2026-12-17': '2027-01-01T02:00',
    });
  });

  it('changes nothing where the country is not known', () => {
    const days = instants(anItem('a', '2026-11-29'), single([0], { workingDaysOf: 'SG' }));
    expect(days['lead:0:2026-11-29']).toBe('2026-11-29T02:00');
  });
});
