import { describe, expect, it } from 'vitest';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { begin, log } from '../../src/commitments/log.ts';
import { type AskedPromises, findPromises } from '../../src/commitments/promises.ts';
import { sayPromisesPlainly, sayQuestionFor } from '../../src/commitments/say-promise.ts';
import { aLogging, aNew, LINH, SOMCHAI } from './a-commitment.ts';
import { NAMES, RECORD } from './the-record.ts';

const TODAY = '2026-11-22';
const NOBODY = { id: null, home: null };
const ASKED: AskedPromises = {
  party: null,
  recipient: null,
  between: [],
  sectors: [],
  status: 'open',
  mine: false,
  numbers: [],
  due: null,
  topic: [],
  certainty: 'sure',
};

const [{ commitments: logged }] = log(
  NO_COMMITMENTS,
  aLogging({
    commitments: [
      aNew(
        { title: 'Send the solar report', party: 'org-china', recipient: null, due: { kind: 'by', date: '2027-01' } },
        1,
      ),
      aNew({ title: 'Lecturers', party: 'org-china', recipient: 'org-laos', due: { kind: 'not-agreed' } }, 2),
      aNew({ party: 'org-thailand', recipient: 'org-laos', due: { kind: 'by', date: '2026-10-01' } }, 3),
      aNew(
        {
          title: 'Old lab',
          party: 'org-china-most',
          recipient: 'org-thailand',
          due: { kind: 'by', date: '2026-12-24' },
        },
        4,
      ),
    ],
  }),
);
const closed = logged.map((commitment, index) =>
  index === 3 ? { ...commitment, content: { ...begin(commitment.content), lifecycle: 'closed' as const } } : commitment,
);

function ask(asked: Partial<AskedPromises>, home: string | null = null, commitments = logged) {
  const result = findPromises({ ...ASKED, ...asked }, { id: SOMCHAI.id, home }, RECORD, commitments, TODAY);
  if (result.outcome !== 'found') return result.outcome;
  return result.found.map((one) => (one.source === 'logged' ? one.commitment.number : one.entry.id));
}

describe('what was promised', () => {
  it('is what whoever asks owns, where they ask for theirs, or what they name, closed or not', () => {
    const theirs = logged.map((one, index) => ({
      ...one,
      content: { ...one.content, owners: index === 1 ? [SOMCHAI.id] : [LINH.id] },
    }));
    expect(ask({ mine: true }, null, theirs)).toEqual(['C-2027-002']);
    expect(ask({ numbers: ['C-2027-004', 'C-2027-999'] }, null, closed)).toEqual(['C-2027-004']);
  });

  it('is the record’s pledges and the logged commitments in one order of due dates', () => {
    const found = ask({ party: 'org-china' });
    const order = ['pledge-10m-sti', 'C-2027-001', 'C-2027-002'].map((id) => found.indexOf(id));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(found).not.toContain('C-2027-003');
  });

  it('of a state is what its ministries promised too', () => {
    expect(ask({ party: 'org-china' })).toContain('C-2027-004');
  });

  it('to one is what is owed to it and to all, and nothing that it owes itself', () => {
    const found = ask({ party: 'org-china', recipient: 'org-vietnam' });
    expect(found).toContain('C-2027-001');
    expect(found).not.toContain('C-2027-002');
    expect(ask({ recipient: 'org-china' })).not.toContain('C-2027-001');
  });

  it('to one is nothing that the record has for another', () => {
    expect(ask({ party: 'org-china', recipient: 'org-indonesia' })).toContain('pledge-indonesia-six');
    expect(ask({ party: 'org-china', recipient: 'org-laos' })).not.toContain('pledge-indonesia-six');
  });

  it('between parties is what has to do with each of them', () => {
    expect(ask({ between: ['org-thailand', 'org-laos'] })).toContain('C-2027-003');
    expect(ask({ between: ['org-thailand', 'org-laos'] })).not.toContain('C-2027-002');
  });

  it('keeps to the sectors that were asked for', () => {
    const found = ask({ party: 'org-china', sectors: ['sec-clean-energy'] });
    expect(found).toContain('pledge-cew-success');
    expect(found).not.toContain('pledge-10m-sti');
    expect(found).not.toContain('C-2027-001');
  });

  it('that is overdue is what has passed, logged or on record', () => {
    const found = ask({ status: 'overdue' });
    expect(found).toEqual(expect.arrayContaining(['C-2027-003', 'pledge-10m-sti']));
    expect(found).not.toContain('C-2027-001');
  });

  it('that is done is what was closed, and what the record says took place', () => {
    expect(ask({ status: 'done' }, null, closed)).toContain('C-2027-004');
    expect(ask({ status: 'open' }, null, closed)).not.toContain('C-2027-004');
    expect(ask({ party: 'org-cambodia', status: 'done' })).toContain('pledge-cambodia-eight');
    expect(ask({ party: 'org-cambodia' })).not.toContain('pledge-cambodia-eight');
  });

  it('within a time has its last day in it; what has no date has none', () => {
    const found = ask({ party: 'org-china', due: { from: null, to: '2027-01-31' } });
    expect(found).toContain('C-2027-001');
    expect(found).not.toContain('C-2027-002');
    expect(ask({ party: 'org-china', due: { from: null, to: '2027-01-30' } })).not.toContain('C-2027-001');
  });

  it('is looked for by the words of its title; where nothing has them, that is said', () => {
    expect(ask({ topic: ['report'] })).toEqual(['C-2027-001']);
    const result = findPromises({ ...ASKED, party: 'org-thailand', topic: ['unicorn'] }, NOBODY, RECORD, logged, TODAY);
    expect(result).toMatchObject({ outcome: 'found', withoutTopic: true });
  });

  it('by us needs to know who we are', () => {
    expect(ask({ party: 'home' })).toBe('home-unknown');
    expect(ask({ recipient: 'home' }, 'org-laos')).toContain('C-2027-002');
    expect(ask({ between: ['home'] }, 'org-thailand')).toContain('C-2027-003');
  });

  it('leaves to the record what nothing that was logged answers', () => {
    expect(ask({ certainty: 'unsure', due: { from: null, to: '2026-11-30' } })).toContain('C-2027-003');
    expect(ask({ certainty: 'unsure', due: { from: '2030-01-01', to: '2030-12-31' } })).toBe('for-the-record');
  });

  it('is said with who owes it to whom, when, how far it is, and where it stands', () => {
    const result = findPromises({ ...ASKED, party: 'org-china', recipient: 'org-laos' }, NOBODY, RECORD, logged, TODAY);
    if (result.outcome !== 'found') throw new Error(result.outcome);
    expect(sayQuestionFor(result.question, NAMES, 'en')).toBe('China → Laos · open');
    const lines = sayPromisesPlainly(result.found, NAMES, RECORD, 'en', TODAY).join('\n');
    expect(lines).toContain('C-2027-002 Lecturers\n  China → Laos · not agreed yet · open, date not agreed yet');
    expect(lines).toMatch(/US\$10 million[^\n]*\n[^\n]*2025 · this date has passed[^\n]*pledge-10m-sti/);
  });
});
