import { describe, expect, it } from 'vitest';
import { type Filter, findCommitments, readFilter } from '../../src/commitments/find-commitments.ts';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log } from '../../src/commitments/log.ts';
import { aLogging, aNew, LINH, NINE, SOMCHAI } from './a-commitment.ts';
import { NAMES } from './the-record.ts';

/** Wednesday 3 March 2027. */
const CLOCK = { now: NINE, timeZone: 'Asia/Bangkok' };
const NOTHING: Filter = {
  mine: false,
  ours: false,
  owner: null,
  number: null,
  parties: [],
  sectors: [],
  dueUntil: null,
  status: null,
  words: [],
};

describe('a filter', () => {
  it.each<readonly [string, Partial<Filter>]>([
    ['', {}],
    ['mine', { mine: true }],
    ['ours overdue', { ours: true, status: 'overdue' }],
    ['Laos', { parties: ['org-laos'] }],
    ['owed by Laos to China', { parties: ['org-laos', 'org-china'] }],
    ['party: Laos sector:solar status: done', { parties: ['org-laos'], sectors: ['sec-pv'], status: 'done' }],
    ['#electric-vehicles', { sectors: ['sec-ev'] }],
    ['open', {}],
    ['on track', { status: 'on-track' }],
    ['due soon', { status: 'due-soon' }],
    ['in progress', { status: 'in-progress' }],
    ['no date', { status: 'no-date' }],
    ['due 30d', { dueUntil: '2027-04-02' }],
    ['due within the next 2 weeks', { dueUntil: '2027-03-17' }],
    ['due this week', { dueUntil: '2027-03-07' }],
    ['due this month', { dueUntil: '2027-03-31' }],
    ['due by June 2027', { dueUntil: '2027-06-30' }],
    ['due before 1 May 2027 #solar', { dueUntil: '2027-05-01', sectors: ['sec-pv'] }],
    ['<@U0LINH|linh> workshop', { owner: LINH.id, words: ['workshop'] }],
    ['C-2027-012', { number: 'C-2027-012', status: 'all' }],
    ['c-2027-12', { number: 'C-2027-012', status: 'all' }],
    ['逾期', { status: 'overdue' }],
    ['我的 未完成', { mine: true }],
    ['老挝 已完成', { parties: ['org-laos'], status: 'done' }],
    ['kami terlambat', { ours: true, status: 'overdue' }],
    ['milik saya belum selesai', { mine: true }],
    ['của tôi quá hạn', { mine: true, status: 'overdue' }],
    ['Lào đã xong', { parties: ['org-laos'], status: 'done' }],
    ['ของเรา เกินกำหนด', { ours: true, status: 'overdue' }],
  ])('is read as people write it: %s', (text, read) => {
    expect(readFilter(text, NAMES, CLOCK)).toEqual({ ...NOTHING, ...read });
  });
});

it('finds by owner, alternate, number and last day', () => {
  const [{ commitments }] = log(
    NO_COMMITMENTS,
    aLogging({
      commitments: [
        aNew({ owners: [SOMCHAI.id], alternate: LINH.id, due: { kind: 'by', date: '2027-05' } }, 1),
        aNew({ owners: [LINH.id], due: { kind: 'not-agreed' } }, 2),
        aNew({ owners: [SOMCHAI.id], due: { kind: 'by', date: '2027-06-30' } }, 3),
      ],
    }),
  );
  const find = (text: string) =>
    findCommitments(commitments, readFilter(text, NAMES, CLOCK), {
      id: SOMCHAI.id,
      party: null,
      today: '2027-03-03',
    }).map(({ number }) => number);
  expect(find('<@U0LINH>')).toEqual(['C-2027-001', 'C-2027-002']);
  expect(find('mine')).toEqual(['C-2027-001', 'C-2027-003']);
  expect(find('c-2027-3')).toEqual(['C-2027-003']);
  expect(find('due by May 2027')).toEqual(['C-2027-001']);
});
