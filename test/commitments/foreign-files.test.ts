import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COLUMNS, columnOf } from '../../src/commitments/files/headings.ts';
import { readRows } from '../../src/commitments/files/read-rows.ts';
import { readTracker } from '../../src/commitments/files/read-tracker.ts';
import { sayQuestion } from '../../src/commitments/say.ts';
import { CURATOR, NINE, SOMCHAI } from './a-commitment.ts';
import { NAMES } from './the-record.ts';

const CLOCK = { now: NINE, timeZone: 'Asia/Jakarta', yearsPast: 20 };

const rowsOf = async (name: string, bytes: Buffer, actor = CURATOR) => {
  const tracker = await readTracker(name, bytes, CLOCK);
  if (tracker.outcome !== 'read') return tracker.outcome;
  return readRows(tracker.rows, { names: NAMES, clock: CLOCK, kept: [], actor }).map((row) =>
    row.ok
      ? { title: row.content.title, party: row.content.party, due: row.content.due }
      : row.questions.map((question) => `${row.row}: ${sayQuestion('en', question)}`),
  );
};

const by = (date: string) => ({ kind: 'by', date });

it('no heading means two columns', () => {
  for (const [column, others] of Object.entries(COLUMNS)) {
    for (const name of [column, ...others]) expect([name, columnOf(name)]).toEqual([name, column]);
  }
});

describe('a CSV file of another country', () => {
  const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/\s/g, ''), 'hex');

  it.each([
    ['Chinese', '承诺,国家,截止日期\n培训教师,老挝,2027年6月30日', '培训教师', 'org-laos'],
    ['Indonesian', 'Batas waktu;Negara;Komitmen\n2027-06-30;Laos;Melatih guru', 'Melatih guru', 'org-laos'],
    ['Vietnamese', 'Quốc gia\tHạn chót\tCam kết\nLào\t2027-06-30\tĐào tạo giáo viên', 'Đào tạo giáo viên', 'org-laos'],
    ['Thai', 'ประเทศ,คำมั่น,กำหนดส่ง\nลาว,อบรมครู,2027-06-30', 'อบรมครู', 'org-laos'],
  ])('is understood with headings in %s, in any order', async (_, text, title, party) => {
    expect(await rowsOf('theirs.csv', Buffer.from(text))).toEqual([{ title, party, due: by('2027-06-30') }]);
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await rowsOf('theirs.txt', utf16)).toEqual([{ title, party, due: by('2027-06-30') }]);
    expect(await rowsOf('theirs.txt', Buffer.from(utf16).swap16())).toEqual([{ title, party, due: by('2027-06-30') }]);
    expect(await rowsOf('theirs.csv', Buffer.from(`\ufeff${text}`))).toHaveLength(1);
  });

  it('is read as UTF-16 where no mark says so', async () => {
    expect(await rowsOf('theirs.csv', Buffer.from('title,party,due\nTrain teachers,Laos,2027', 'utf16le'))).toEqual([
      { title: 'Train teachers', party: 'org-laos', due: by('2027') },
    ]);
  });

  it('is read in the code page that Excel uses in China', async () => {
    // 承诺,国家,截止日期 / 培训教师,老挝,2027-06-30 in GB 18030.
    const gb = bytes(
      'b3d0c5b5 2c b9fabcd2 2c bdd8d6b9c8d5c6da 0d0a c5e0d1b5bdcccaa6 2c c0cfcece 2c 323032372d30362d3330',
    );
    const rows = await rowsOf('theirs.csv', gb);
    expect(rows).toMatchObject([{ title: '培训教师', party: 'org-laos', due: by('2027-06-30') }]);
  });

  it('is read in the code page that Excel uses in Thailand', async () => {
    // ประเทศ,คำมั่น,กำหนดส่ง / ลาว,อบรมครู,2027-06-30 in windows-874.
    const thai = (text: string) =>
      Buffer.from(
        [...text].map((letter) => (letter < '\u0e00' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0xe00 + 0xa0)),
      );
    expect(await rowsOf('theirs.csv', thai('ประเทศ,คำมั่น,กำหนดส่ง\nลาว,อบรมครู,2027-06-30'))).toMatchObject([
      { title: 'อบรมครู', due: by('2027-06-30') },
    ]);
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['only a mark', '\ufeff', 'empty'],
    ['headings alone', 'title,party,due', 'empty'],
    ['100,000 columns', `title${',x'.repeat(99_999)}`, 'too-large'],
    ['101 columns', `title${',x'.repeat(100)}\na`, 'too-large'],
    ['more rows than anybody promises', `title\n${'x\n'.repeat(10_001)}`, 'too-large'],
    ['a row without end', `title\n${'x'.repeat(300_000)}`, 'too-large'],
    ['a quotation that does not end', 'title\n"x', 'unreadable'],
    ['a program', 'MZ\0\0\u0001', 'unreadable'],
  ])('is refused with a word of why: %s', async (_, text, outcome) => {
    expect(await rowsOf('theirs.csv', Buffer.from(text))).toBe(outcome);
  });
});

describe('an XLSX file of somebody else', () => {
  const part = (text: string): Uint8Array => Buffer.from(`<?xml version="1.0"?>${text}`);
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (type: string, target: string, id = 'r1') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const workbook = (rows: string, properties = ''): Buffer => {
    const parts: Zippable = {
      '_rels/.rels': part(
        `<Relationships xmlns="${RELATIONS}">${related('officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${RELATIONS}">${related('worksheet', 'worksheets/sheet1.xml')}${related('styles', 'styles.xml', 'r2')}</Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/styles.xml': part(
        `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
    };
    return Buffer.from(zipSync(parts));
  };
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const HEADINGS = `<row r="1">${text('A1', 'Title')}${text('B1', 'Party')}${text('C1', 'Due')}</row>`;
  const row = (due: string, more = '') => `<row r="2" ${more}>${text('A2', 'Train')}${text('B2', 'Laos')}${due}</row>`;
  const TRAIN = { title: 'Train', party: 'org-laos' };

  it('holds dates as days since 1900, since 1904, or as a bare number', async () => {
    const dated = row('<c r="C2" s="1"><v>46568</v></c>');
    expect(await rowsOf('x.xlsx', workbook(HEADINGS + dated))).toEqual([{ ...TRAIN, due: by('2027-06-30') }]);
    const bare = row('<c r="C2"><v>46568</v></c>');
    expect(await rowsOf('x.xlsx', workbook(HEADINGS + bare))).toEqual([{ ...TRAIN, due: by('2027-06-30') }]);
    const since1904 = workbook(HEADINGS + row('<c r="C2" s="1"><v>45106</v></c>'), '<workbookPr date1904="1"/>');
    expect(await rowsOf('x.xlsx', since1904)).toEqual([{ ...TRAIN, due: by('2027-06-30') }]);
  });

  it('is read by what its formulas gave when it was saved, never by running them', async () => {
    const cached = row('<c r="C2" t="str"><f>HYPERLINK("http://x")</f><v>2027-06-30</v></c>');
    expect(await rowsOf('x.xlsx', workbook(HEADINGS + cached))).toEqual([{ ...TRAIN, due: by('2027-06-30') }]);
    const never = row('<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(await rowsOf('x.xlsx', workbook(HEADINGS + never))).toEqual([['2: Due date: please fill this in.']]);
  });

  it('hides nothing: a hidden row is read too', async () => {
    const hidden = row('<c r="C2" s="1"><v>46568</v></c>', 'hidden="1"');
    expect(await rowsOf('x.xlsx', workbook(HEADINGS + hidden))).toHaveLength(1);
  });

  it.each([
    ['a password, or the old format', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'encrypted'],
    ['no cells', workbook(''), 'empty'],
    ['something else', Buffer.from('%PDF-1.7'), 'unreadable'],
    ['an archive of other things', Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })), 'unreadable'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('is refused with a word of why: %s', async (_, bytes, outcome) => {
    expect(await rowsOf('x.xlsx', bytes)).toBe(outcome);
  });
});

describe('a JSON file', () => {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

  it('may be a list with the headings of a tracker', async () => {
    const file = json([{ Commitment: 'Train teachers', country: 'Laos', Deadline: '2027-06-30', Owners: ['A', 'B'] }]);
    expect(await rowsOf('x.json', file)).toEqual([
      { title: 'Train teachers', party: 'org-laos', due: by('2027-06-30') },
    ]);
  });

  it('is told what is wrong in which entry, of its own export too', async () => {
    const file = json({
      version: 1,
      commitments: [
        { content: { title: 'x', party: 42, owners: 'A', due: { kind: 'by', date: '03/04/2027' } } },
        7,
        null,
      ],
    });
    const told = await rowsOf('x.json', file);
    expect(JSON.stringify(told)).toContain('1: Who promises: this was not understood.');
    expect(JSON.stringify(told)).toContain('1: Due date: this was not understood.');
    expect(JSON.stringify(told)).toContain('2: What is promised: please fill this in.');
  });

  it('brings no verdict with it from somebody who may give none', async () => {
    const file = json([{ title: 'Done', party: 'Laos', due: '2027-06-30', verification: 'verified' }]);
    expect(await rowsOf('x.json', file, SOMCHAI)).toEqual([[expect.stringContaining('1: Verification: a verdict')]]);
    expect(await rowsOf('x.json', file, CURATOR)).toMatchObject([{ title: 'Done' }]);
  });

  it.each([
    ['no JSON', '{', 'unreadable'],
    ['no list', '{"a":1}', 'unreadable'],
    ['of a later version', '{"version":2,"commitments":[]}', 'unreadable'],
    ['empty', '[]', 'empty'],
    ['deep without end', '['.repeat(200_000), 'unreadable'],
  ])('is refused with a word of why: %s', async (_, text, outcome) => {
    expect(await rowsOf('x.json', Buffer.from(text))).toBe(outcome);
  });
});

describe('a calendar', () => {
  const calendar = (...lines: string[]): Buffer =>
    Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
  const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('of somebody else gives what and when, and is asked who', async () => {
    const file = calendar(...event('SUMMARY:Train\\, then test', 'DTSTART;VALUE=DATE:20270630'));
    expect(await rowsOf('x.ics', file)).toEqual([['1: Who promises: please fill this in.']]);
  });

  it('tells an instant as the day of the reader, and a to-do by when it is due', async () => {
    const own = ['SUMMARY:Train', 'X-STI-DESK-PARTY:Laos'];
    const file = calendar(
      ...event(...own, 'DTSTART:20270630T200000Z'),
      ...['BEGIN:VTODO', ...own, 'DUE;VALUE=DATE:20270702', 'END:VTODO'],
    );
    expect(await rowsOf('x.ics', file)).toMatchObject([{ due: by('2027-07-01') }, { due: by('2027-07-02') }]);
  });

  it('that somebody changed in their calendar counts as it is now', async () => {
    const own = [
      'X-STI-DESK-NUMBER:C-2027-001',
      'X-STI-DESK-PARTY:Laos',
      'X-STI-DESK-TITLE:Train',
      'X-STI-DESK-DUE:2027-06',
    ];
    const file = calendar(
      ...event('SUMMARY:C-2027-001 Laos: Train', 'DTSTART;VALUE=DATE:20270630', ...own),
      ...event('SUMMARY:C-2027-001 Laos: Train and test', 'DTSTART;VALUE=DATE:20270701', ...own),
    );
    expect(await rowsOf('x.ics', file)).toEqual([
      { title: 'Train', party: 'org-laos', due: by('2027-06') },
      { title: 'Train and test', party: 'org-laos', due: by('2027-07-01') },
    ]);
  });

  it('does not guess which of many repeated days is meant', async () => {
    const file = calendar(
      ...event('SUMMARY:Meet', 'X-STI-DESK-PARTY:Laos', 'DTSTART:20270630T100000', 'RRULE:FREQ=WEEKLY'),
    );
    expect(await rowsOf('x.ics', file)).toEqual([['1: Due date: this was not understood.']]);
  });

  it.each([
    ['no calendar', 'hello', 'unreadable'],
    ['cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM', 'unreadable'],
    ['without events', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'empty'],
    ['empty', ' \r\n', 'empty'],
  ])('is refused with a word of why: %s', async (_, text, outcome) => {
    expect(await rowsOf('x.ics', Buffer.from(text))).toBe(outcome);
  });
});
