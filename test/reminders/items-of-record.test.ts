import { describe, expect, it } from 'vitest';
import { buildRecord, type Entry } from '../../src/record/record.ts';
import { recordFile } from '../../src/record/schema.ts';
import { itemsOfRecord } from '../../src/reminders/items-of-record.ts';

function entry(kind: Entry['kind'], id: string, dates: readonly object[], about: object = {}): Entry {
  const claim = { id: `${id}#c`, text: 'What is stated.', dates, sources: ['src-one'], confidence: 'high', ...about };
  const { records } = recordFile.parse({ version: 1, records: [{ id, title: `Title of ${id}`, claims: [claim] }] });
  const [parsed] = records;
  if (!parsed) throw new Error('one was given');
  return { ...parsed, kind };
}

const itemsOf = (...entries: readonly Entry[]) =>
  itemsOfRecord(buildRecord({ entries, sources: [], thesaurus: [] })).map(({ id, kind, due, end }) => [
    id,
    kind,
    due,
    end,
  ]);

describe('what can be reminded of', () => {
  it('is what is planned, as exactly as it is known', () => {
    expect(
      itemsOf(
        entry('milestones', 'mil-a', [{ date: '2027', status: 'planned' }]),
        entry('events', 'evt-a', [{ date: '2027-03-01', end: '2027-03-03', status: 'planned' }]),
        entry('events', 'evt-said', [{ date: '2027-03-01', status: 'announced' }]),
        entry('sectors', 'sec-a', [{ date: '2027-03-01', status: 'planned' }]),
      ),
    ).toEqual([
      ['mil-a#c', 'milestone', '2027', null],
      ['evt-a#c', 'event', '2027-03-01', '2027-03-03'],
    ]);
  });

  it('is not what took place when it was due, or later', () => {
    const planned = { date: '2027-03', status: 'planned' };
    const held = (date: string) => ({ date, status: 'held' });
    expect(itemsOf(entry('events', 'evt-a', [planned, held('2027-03-02')]))).toEqual([]);
    expect(itemsOf(entry('events', 'evt-a', [planned, held('2026-03-02')]))).toHaveLength(1);
  });

  it('is the end of a plan, and what it plans on its way', () => {
    expect(
      itemsOf(
        entry('plans', 'plan-a', [
          { date: '2030-12-31', status: 'planned', label: 'end of period' },
          { date: '2028-06', status: 'planned', label: 'Review aimed' },
        ]),
      ),
    ).toEqual([
      ['plan-a#c/end-of-period', 'plan-end', '2030-12-31', null],
      ['plan-a#c/review-aimed', 'milestone', '2028-06', null],
    ]);
  });

  it('is the deadline of a pledge, also where an amount alone has one', () => {
    const amounts = [{ value: 1, unit: 'USD', deadline: '2027' }];
    expect(itemsOf(entry('pledges', 'pledge-a', [], { amounts }))).toEqual([['pledge-a#c', 'pledge', '2027', null]]);
  });
});
