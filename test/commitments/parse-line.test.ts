import { describe, expect, it } from 'vitest';
import { complete } from '../../src/commitments/draft.ts';
import { LONGEST_LINE, parseLine, parseMessage } from '../../src/commitments/parse-line.ts';
import { readDueField } from '../../src/commitments/read-due.ts';
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
    ['Brunei Darussalam hosts the fair', 'org-brunei', 'Hosts the fair'],
    ['We agreed that the ASEAN Secretariat will circulate it', 'org-asean-secretariat', 'Circulate it'],
    ['Action: Indonesia to share data', 'org-indonesia', 'Share data'],
    ["Thailand's ministry hosts it", 'org-thailand', "Thailand's ministry hosts it"],
    ['泰国将举办研讨会', 'org-thailand', '举办研讨会'],
    ['Indonesia akan berbagi data', 'org-indonesia', 'Berbagi data'],
    ['Việt Nam sẽ nộp báo cáo', 'org-vietnam', 'Nộp báo cáo'],
    ['ไทยจะจัดประชุม', 'org-thailand', 'จัดประชุม'],
  ])('knows who promises: %s', (line, party, title) => {
    expect(read(line).draft).toMatchObject({ party, title });
  });

  it('asks who promises where nobody whom the record knows does', () => {
    expect(complete(read('Somebody trains teachers by May 2027'))).toEqual({
      ok: false,
      questions: [{ field: 'party', problem: 'missing' }],
    });
  });

  it('knows who promises together', () => {
    expect(read('Laos, China and Viet Nam jointly run the lab').draft).toMatchObject({
      party: 'org-laos',
      partners: [
        { party: 'org-china', role: '' },
        { party: 'org-vietnam', role: '' },
      ],
      title: 'Jointly run the lab',
    });
  });

  it('knows the area of the plan by the record’s aliases', () => {
    expect(read('Laos strengthens talent exchange').draft.area).toBe('Area 4: talent exchange');
    expect(read('Laos invites lecturers #joint-labs').draft.area).toBe('Joint laboratories');
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
    ['by 2027/08/15', '2027-08-15'],
    ['by 2027-08-15T12:00', '2027-08-15'],
    ['by 20270815', '2027-08-15'],
    ['by 15-Aug-2027', '2027-08-15'],
    ['by 25.12.27', '2027-12-25'],
    ["by August '27", '2027-08'],
    ['from 13 to 15 August 2027', '2027-08-15'],
    ['on 13-15 August 2027', '2027-08-15'],
    ['by next month', '2027-04'],
    ['this month', '2027-03'],
    ['this week', '2027-03-07'],
    ['next week', '2027-03-14'],
    ['by end of next month', '2027-04-30'],
    ['by the end of the year', '2027'],
    ['by year-end', '2027'],
    ['by the end of next year', '2028'],
    ['by the end of this quarter', '2027-03'],
    ['next quarter', '2027-06'],
    ['by the second quarter of 2027', '2027-06'],
    ['in the first half of 2028', '2028-06'],
    ['by H2 2027', '2027-12'],
    ['by COB Friday', '2027-03-05'],
    ['no later than 5 pm on 15 August 2027', '2027-08-15'],
    ['by 2028 with Laos', '2028'],
    ['sebelum 17 Agustus 2027', '2027-08-17'],
    ['paling lambat akhir tahun 2027', '2027'],
    ['trước ngày 15 tháng 8 năm 2027', '2027-08-15'],
    ['trước tháng 8 năm 2027', '2027-08'],
    ['ภายในวันที่ 15 สิงหาคม 2570', '2027-08-15'],
    ['于2027年8月15日前', '2027-08-15'],
    ['2027年8月底前', '2027-08'],
    ['于2027年底前', '2027'],
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
    ['Laos reports on the May 2026 workshop by June 2027', 'Reports on the May 2026 workshop', '2027-06'],
    ['Laos reviews the results of 2025 by June 2027', 'Reviews the results of 2025', '2027-06'],
    ['Laos reviews what was agreed, 3 May 2026, by June 2027', 'Reviews what was agreed, 3 May 2026', '2027-06'],
    ['Laos hosts it on 3 May 2027 and reports by June 2027', 'Hosts it on 3 May 2027 and reports', '2027-06'],
  ])('is not another date of the line: %s', (line, title, date) => {
    expect(read(line)).toEqual({
      draft: expect.objectContaining({ title, due: { kind: 'by', date } }),
      questions: [],
    });
  });

  it.each([
    'Thailand hosts a 5 day workshop',
    'Thailand spends 5 million in 2027 dollars',
    'Thailand hosts workshops in 2027 and 2028',
    'Thailand publishes version 3.4.27',
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
      'by 3/4/27',
      'ambiguous-date',
      'Due date: “3/4/27” can be read in two ways. Which one: 3 April 2027 / 4 March 2027?',
    ],
    [
      'by 12 May 2027 or 15 June 2027',
      'ambiguous-date',
      'Due date: “12 May 2027 / 15 June 2027” can be read in two ways. Which one: 12 May 2027 / 15 June 2027?',
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

describe('a field that holds a due date', () => {
  it.each([
    ['2028', { kind: 'by', date: '2028' }],
    ['3.12.2027', 'ambiguous-date'],
    ['3/4/27', 'ambiguous-date'],
    ['2027年6月', { kind: 'by', date: '2027-06' }],
    ['30 Juni 2027', { kind: 'by', date: '2027-06-30' }],
    ['30 tháng 6, 2027', { kind: 'by', date: '2027-06-30' }],
    ['30 มิถุนายน 2570', { kind: 'by', date: '2027-06-30' }],
    ['尚未商定', { kind: 'not-agreed' }],
    ['belum disepakati', { kind: 'not-agreed' }],
    ['chưa thống nhất', { kind: 'not-agreed' }],
    ['ยังไม่ได้ตกลง', { kind: 'not-agreed' }],
    ['第三十届峰会之前', { kind: 'before', event: '第三十届峰会' }],
    ['sebelum KTT ke-30', { kind: 'before', event: 'KTT ke-30' }],
    ['trước hội nghị lần thứ 30', { kind: 'before', event: 'hội nghị lần thứ 30' }],
    ['yesterday', 'past-date'],
    ['some day', 'not-understood'],
    ['mid-2027', 'not-understood'],
  ])('is read in each language as people write it: %s', (text, read) => {
    const reading = readDueField(text, CLOCK);
    expect('problem' in reading ? reading.problem : reading.due).toEqual(read);
  });
});

describe('a message', () => {
  const readMessage = (text: string) => parseMessage(text, NAMES, CLOCK).draft;

  it('gives the sentence that promises, with the owners of all of it', () => {
    const text =
      'Thanks all, see the minutes of 2 May 2026.\nLaos will send the R&D report by 3 May 2027. Cheers <@U0KEO>';
    expect(readMessage(text)).toMatchObject({
      party: 'org-laos',
      title: 'Send the R&D report',
      due: { date: '2027-05-03' },
      owners: ['U0KEO'],
    });
  });

  it('is read however long it is', () => {
    expect(readMessage(`${'and so on. '.repeat(1000)}\nLaos reports by May 2027`)).toMatchObject({
      party: 'org-laos',
      title: 'Reports',
    });
  });

  it('that promises nothing is proposed as it is', () => {
    expect(readMessage('We should meet. And talk.').title).toBe('We should meet. And talk');
  });
});
