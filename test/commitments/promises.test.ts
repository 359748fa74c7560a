import { describe, expect, it } from 'vitest';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log } from '../../src/commitments/log.ts';
import { promised } from '../../src/commitments/promises.ts';
import { readPromiseQuestion } from '../../src/commitments/read-promise-question.ts';
import { aLogging, aNew } from './a-commitment.ts';
import { NAMES, RECORD } from './the-record.ts';

describe('a question about who owes what', () => {
  it.each([
    ['What have we committed to, and by when?', { party: 'home', recipient: null, sectors: [] }],
    ['what is it that Viet Nam owes us?', { party: 'org-vietnam', recipient: 'home', sectors: [] }],
    ['what do we owe Indonesia on solar?', { party: 'home', recipient: 'org-indonesia', sectors: ['sec-pv'] }],
    ['has Malaysia anything outstanding?', { party: 'org-malaysia', recipient: null, sectors: [] }],
    ['overdue commitments of Cambodia', { party: 'org-cambodia', recipient: null, sectors: [] }],
  ])('is understood: %s', (text, asked) => {
    expect(readPromiseQuestion(text, NAMES)).toEqual(asked);
  });

  it.each([
    'What did China pledge?',
    'When is the next summit?',
    'which pledges were made in 2023?',
    'is the call open?',
  ])('is not any other: %s', (text) => {
    expect(readPromiseQuestion(text, NAMES)).toBeNull();
  });
});

describe('what was promised', () => {
  const [{ commitments }] = log(
    NO_COMMITMENTS,
    aLogging({
      commitments: [
        aNew({ party: 'org-china', recipient: null, due: { kind: 'by', date: '2027-01' } }, 1),
        aNew({ party: 'org-china', recipient: 'org-laos', due: { kind: 'not-agreed' } }, 2),
        aNew({ party: 'org-thailand' }, 3),
      ],
    }),
  );
  const titles = (question: Parameters<typeof promised>[0]) =>
    promised(question, RECORD, commitments).map((found) =>
      found.source === 'logged' ? found.commitment.number : found.entry.id,
    );

  it('is the record’s pledges and the logged commitments in one order of due dates', () => {
    const found = titles({ party: 'org-china', recipient: null, sectors: [] });
    expect(found.indexOf('pledge-10m-sti')).toBeLessThan(found.indexOf('C-2027-001'));
    expect(found.indexOf('C-2027-001')).toBeLessThan(found.indexOf('C-2027-002'));
    expect(found).not.toContain('C-2027-003');
  });

  it('to one is what is owed to it and to all', () => {
    const found = titles({ party: 'org-china', recipient: 'org-vietnam', sectors: [] });
    expect(found).toContain('C-2027-001');
    expect(found).not.toContain('C-2027-002');
  });

  it('keeps to the sectors that were asked for', () => {
    const found = promised({ party: 'org-china', recipient: null, sectors: ['sec-clean-energy'] }, RECORD, commitments);
    expect(found.length).toBeGreaterThan(0);
    for (const { source, ...one } of found) {
      expect(source).toBe('record');
      expect('entry' in one && one.entry.sectors).toContain('sec-clean-energy');
    }
  });
});
