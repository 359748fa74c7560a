import { describe, expect, it } from 'vitest';
import { complete } from '../../src/commitments/draft.ts';
import { LONGEST_LINE, parseLine } from '../../src/commitments/parse-line.ts';
import { sayQuestion } from '../../src/commitments/say.ts';
import { NINE } from './a-commitment.ts';
import { NAMES } from './the-record.ts';

/** Nine o'clock UTC is the afternoon of Wednesday 3 March 2027 in Bangkok. */
const CLOCK = { now: NINE, timeZone: 'Asia/Bangkok', yearsPast: 0 };
const read = (line: string, clock = CLOCK) => parseLine(line, NAMES, clock);
const dueOf = (line: string, clock = CLOCK) => {
  const { draft, questions } = read(line, clock);
  return draft.due ?? questions.find(({ field }) => field === 'due') ?? null;
};

describe('a commitment in one line', () => {
  it('gives party, what, due date, sector and owner', () => {
    const { draft, questions } = read(
      'Malaysia opens the joint battery laboratory by 15 August 2027 #electric-vehicles <@U0AMINAH|aminah>',
    );
    expect(draft).toMatchObject({
      party: 'org-malaysia',
      title: 'Opens the joint battery laboratory',
      due: { kind: 'by', date: '2027-08-15' },
      sectors: ['sec-ev'],
      owners: ['U0AMINAH'],
    });
    expect(questions).toEqual([]);
  });

  it.each([
    ['Viet Nam will share its data with all', 'org-vietnam', 'Share its data with all'],
    ['Vietnam: share data', 'org-vietnam', 'Share data'],
    ['The Philippines pledges to share data', 'org-philippines', 'Share data'],
    ['ASEAN Secretariat to circulate the minutes', 'org-asean-secretariat', 'Circulate the minutes'],
    ['PRC agreed to train teachers', 'org-china', 'Train teachers'],
  ])('knows who promises: %s', (line, party, title) => {
    expect(read(line).draft).toMatchObject({ party, title });
  });

  it('asks who promises where nobody whom the record knows does', () => {
    expect(complete(read('Somebody trains teachers by May 2027'))).toEqual({
      ok: false,
      questions: [{ field: 'party', problem: 'missing' }],
    });
  });

  it('knows to whom it is promised', () => {
    expect(read('China provides 20 places for Lao PDR').draft).toMatchObject({
      party: 'org-china',
      recipient: 'org-laos',
    });
  });

  it('knows sectors and plans by the names of the record, and ordinary words for what they are', () => {
    expect(read('Laos says when it will need solar power under ACPASTI').draft).toMatchObject({
      sectors: ['sec-pv'],
      plan: 'plan-acpasti-2021-2025',
    });
  });

  it('asks about a sector that it does not know, with the nearest', () => {
    expect(read('Laos builds a plant #photovoltaix').questions).toEqual([
      { field: 'sectors', problem: 'unknown-name', given: 'photovoltaix', nearest: 'photovoltaic' },
    ]);
  });

  it('keeps emoji, right-to-left text and what looks like a formula as text', () => {
    expect(read('=HYPERLINK("http://a") مؤتمر 🎉 by May 2027').draft.title).toBe('=HYPERLINK("http://a") مؤتمر 🎉');
  });

  it('does not read what is no line', () => {
    expect(read('x'.repeat(100_000)).questions).toEqual([{ field: 'title', problem: 'too-long', most: LONGEST_LINE }]);
  });
});

describe('a due date', () => {
  it.each([
    ['by 15 August 2027', '2027-08-15'],
    ['by August 15, 2027', '2027-08-15'],
    ['by 2027-08-15', '2027-08-15'],
    ['by 25/12/2027', '2027-12-25'],
    ['by 12/25/2027', '2027-12-25'],
    ['by 05/05/2027', '2027-05-05'],
    ['no later than 1 Sept 2027', '2027-09-01'],
    ['by August 2027', '2027-08'],
    ['by the end of 2028', '2028'],
    ['in 2028', '2028'],
    ['by Q3 2027', '2027-09'],
    ['by 29 February 2028', '2028-02-29'],
    ['by tomorrow', '2027-03-04'],
    ['in two weeks', '2027-03-17'],
    ['by 20 March', '2027-03-20'],
    ['by 2 March', '2028-03-02'],
  ])('is as exact as it was said: %s', (words, date) => {
    expect(dueOf(`Thailand hosts a workshop ${words}`)).toEqual({ kind: 'by', date });
  });

  it('is read on the day that the writer has', () => {
    const lateInBangkok = { ...CLOCK, now: Date.UTC(2027, 2, 3, 20) };
    expect(dueOf('Thailand reports by tomorrow', lateInBangkok)).toEqual({ kind: 'by', date: '2027-03-05' });
    expect(dueOf('Thailand reports by 3 March 2027', CLOCK)).toEqual({ kind: 'by', date: '2027-03-03' });
    expect(dueOf('Thailand reports by 3 March 2027', lateInBangkok)).toMatchObject({ problem: 'past-date' });
  });

  it.each(['date not agreed yet', 'not agreed yet', 'TBD', 'date to be agreed'])('may be open: %s', (words) => {
    expect(dueOf(`Thailand hosts a workshop, ${words}`)).toEqual({ kind: 'not-agreed' });
  });

  it('may be before something', () => {
    expect(dueOf('Thailand hosts a workshop before the 30th summit #ev')).toEqual({
      kind: 'before',
      event: 'the 30th summit',
    });
  });

  it.each([
    'Thailand hosts a 5 day workshop',
    'China trains 300 scientists over five years',
    'Laos may buy 2027 panels',
    'Laos meets at 5 pm every day',
  ])('is never invented: %s', (line) => {
    expect(dueOf(line)).toBeNull();
  });

  it.each([
    [
      'by 03/04/2027',
      'ambiguous-date',
      'Due date: “03/04/2027” can be read in two ways. Which one: 3 April 2027 / 4 March 2027?',
    ],
    [
      'by 29 February 2027',
      'impossible-date',
      'Due date: “29 February 2027” is not in the calendar. Which day is meant?',
    ],
    ['by 31.6.2027', 'impossible-date', 'Due date: “31.6.2027” is not in the calendar. Which day is meant?'],
    ['by 2027-13-01', 'impossible-date', 'Due date: “2027-13-01” is not in the calendar. Which day is meant?'],
    ['by 1 May 1900', 'past-date', 'Due date: “1 May 1900” has passed. Please check the date.'],
    ['by 1900', 'past-date', 'Due date: “1900” has passed. Please check the date.'],
    ['by 1 May 9999', 'far-date', 'Due date: “1 May 9999” is more than 50 years away. Please check the year.'],
    ['by 1 May 20277', 'far-date', 'Due date: “1 May 20277” is more than 50 years away. Please check the year.'],
  ])('is asked about where it cannot be taken: %s', (words, problem, sentence) => {
    const { draft, questions } = read(`Thailand hosts a workshop ${words}`);
    expect(draft.due).toBeNull();
    expect(questions).toMatchObject([{ field: 'due', problem }]);
    expect(questions.map((question) => sayQuestion('en', question))).toEqual([sentence]);
  });
});
