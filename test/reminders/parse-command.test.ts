import { describe, expect, it } from 'vitest';
import { parseSubscription } from '../../src/reminders/parse-command.ts';
import type { Vocabulary } from '../../src/reminders/vocabulary.ts';

const vocabulary: Vocabulary = new Map([
  ['clean-energy', { field: 'sectors', id: 'sec-clean-energy' }],
  ['viet-nam', { field: 'parties', id: 'org-viet-nam' }],
  ['plan-of-action', { field: 'plans', id: 'plan-poa' }],
]);
const parse = (text: string) => parseSubscription(text, vocabulary, ['SG', 'BN'], 'U9');

describe('what is typed', () => {
  it('says where, what, how long before and when', () => {
    expect(parse('here milestones clean-energy 30d 7d 1d at 09:00')).toEqual({
      outcome: 'parsed',
      asked: {
        where: 'here',
        what: { kinds: ['milestone'], sectors: ['sec-clean-energy'], parties: [], plans: [], owners: [] },
        how: { kind: 'single', leads: [30, 7, 1] },
        at: '09:00',
        timeZone: null,
        workingDaysOf: null,
      },
    });
  });

  it('may come in any order and spelling of words', () => {
    expect(parse('in Asia/Tokyo at 8:30 working-days sg Viet_Nam Plan-of-Action EVENTS me')).toMatchObject({
      asked: {
        where: 'me',
        what: { kinds: ['event'], parties: ['org-viet-nam'], plans: ['plan-poa'] },
        at: '08:30',
        timeZone: 'Asia/Tokyo',
        workingDaysOf: 'SG',
      },
    });
  });

  it('means a digest on Monday of what the record holds, unless it says otherwise', () => {
    expect(parse('here')).toMatchObject({
      asked: {
        what: { kinds: ['milestone', 'event', 'plan-end', 'pledge'] },
        how: { kind: 'digest', weekday: 1 },
        at: '09:00',
      },
    });
    expect(parse('weekly friday')).toMatchObject({ asked: { how: { kind: 'digest', weekday: 5 } } });
    expect(parse('daily')).toMatchObject({ asked: { how: { kind: 'single', leads: [30, 7, 1, 0] } } });
  });

  it('may be said as in a sentence', () => {
    expect(parse('events, milestones in Viet-Nam in Asia/Tokyo in UTC')).toMatchObject({
      asked: { what: { kinds: ['event', 'milestone'], parties: ['org-viet-nam'] }, timeZone: 'UTC' },
    });
  });

  it('may name one of a kind, days in words, and a day of every week', () => {
    expect(parse('milestone and event 30 days 7 days before')).toEqual(parse('milestones events 30d 7d'));
    expect(parse('here plans every Friday at 10:00')).toEqual(parse('here plan-ends weekly friday at 10:00'));
  });

  it('names owners, whose commitments are meant', () => {
    expect(parse('<@U123|daniel> 7d')).toMatchObject({ asked: { what: { kinds: ['commitment'], owners: ['U123'] } } });
  });

  it('means by “mine” whoever asks', () => {
    expect(parse('me commitments mine viet-nam')).toMatchObject({
      asked: { where: 'me', what: { kinds: ['commitment'], owners: ['U9'], parties: ['org-viet-nam'] } },
    });
  });

  it.each([
    ['milestnes', { problem: 'word', word: 'milestnes', nearest: 'milestones' }],
    ['clean-enrgy', { problem: 'word', nearest: 'clean-energy' }],
    ['constructor', { problem: 'word' }],
    ['at 24:00', { problem: 'time', word: '24:00' }],
    ['at', { problem: 'time', word: '' }],
    ['in Asia/Atlantis', { problem: 'zone', word: 'Asia/Atlantis' }],
    ['366d', { problem: 'lead', word: '366d' }],
    ['-1d', { problem: 'word', word: '-1d' }],
    ['7 sins', { problem: 'word', word: '7' }],
    ['weekly 7d', { problem: 'both', word: 'monday' }],
    ['daily fridays', { problem: 'both', word: 'friday' }],
    ['working-days XX', { problem: 'country', nearest: 'SG, BN' }],
  ])('is told what is wrong with it: %s', (text, wrong) => {
    expect(parse(text)).toMatchObject({ outcome: 'not-understood', ...wrong });
  });
});
