import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { readRows } from '../../src/commitments/files/read-rows.ts';
import { readTracker } from '../../src/commitments/files/read-tracker.ts';
import { defuse, plainCell } from '../../src/commitments/files/spreadsheet-cell.ts';
import { readTable } from '../../src/commitments/files/table.ts';
import { type Format, writeTracker } from '../../src/commitments/files/write-tracker.ts';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log, type NewCommitment } from '../../src/commitments/log.ts';
import type { Actor } from '../../src/commitments/rights.ts';
import { sayQuestion } from '../../src/commitments/say.ts';
import { aLogging, aNew, CURATOR, NINE } from './a-commitment.ts';
import { NAMES } from './the-record.ts';

const CLOCK = { now: NINE, timeZone: 'UTC', yearsPast: 20 };
const TELLING = { names: NAMES, language: 'en', now: NINE, today: '2027-03-03' } as const;

const VARIED: readonly NewCommitment[] = [
  aNew({}, 1),
  aNew({ title: '=HYPERLINK("http://example.org","Pay")', sectors: [], owners: ['@first', 'U0SECOND'] }, 2),
  aNew({ title: '🎉 المؤتمر; "quoted", and\nbroken', due: { kind: 'before', event: 'the 30th summit' } }, 3),
  aNew({ due: { kind: 'not-agreed' }, party: 'A body, of no record', recipient: null, partners: [] }, 4),
  aNew({ due: { kind: 'by', date: '2026' }, amount: { value: 2_500_000, unit: 'USD', qualifier: 'at least' } }, 5),
  aNew({ plan: 'plan-acpasti-2021-2025', serves: 'pledge-10m-sti', confidentiality: 'restricted' }, 6),
];
const kept: readonly Commitment[] = log(NO_COMMITMENTS, aLogging({ commitments: VARIED }))[0].commitments;

const write = (format: Format): Promise<Buffer> => writeTracker(format, kept, TELLING);
const read = async (name: string, bytes: Buffer, already: readonly Commitment[] = [], actor: Actor = CURATOR) => {
  const tracker = await readTracker(name, bytes, CLOCK);
  if (tracker.outcome !== 'read') return tracker;
  return { rows: readRows(tracker.rows, { names: NAMES, clock: CLOCK, kept: already, actor }) };
};
const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'));
const faults = async (name: string, bytes: Buffer, already: readonly Commitment[] = []): Promise<readonly string[]> => {
  const reading = await read(name, bytes, already);
  if (!('rows' in reading)) throw new Error(JSON.stringify(reading));
  return reading.rows.flatMap((row) =>
    row.ok ? [] : row.questions.map((question) => `${row.row}: ${sayQuestion('en', question)}`),
  );
};

describe.each(['csv', 'xlsx'] as const)('a tracker as %s', (format) => {
  it('comes back as it was written', async () => {
    const reading = await read(`tracker.${format}`, await write(format));
    const rows = 'rows' in reading ? reading.rows : [];
    const tidy = (commitment: Pick<Commitment, 'content'>) => ({
      ...commitment.content,
      owners: commitment.content.owners.map((owner) => owner.replace(/^@/, '')),
    });
    expect(rows.map((row) => (row.ok ? tidy(row) : row.questions))).toEqual(kept.map(tidy));
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const table = await readTable(format, await write(format));
    const cells = 'rows' in table ? table.rows.flat() : [];
    expect(cells).toContain('\'=HYPERLINK("http://example.org","Pay")');
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('does not log again what is logged', async () => {
    const told = await faults(`tracker.${format}`, await write(format), kept);
    expect(told[0]).toBe('2: Number: C-2027-001 is logged already.');
    expect(told).toHaveLength(kept.length);
  });
});

it('a defused cell is never run and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ') }), (text) => {
      expect(/^[=+\-@]/.test(defuse(text))).toBe(false);
      expect(plainCell(defuse(text))).toBe(text);
    }),
  );
});

describe('the tracker of somebody else', () => {
  it('may call its columns otherwise and use semicolons', async () => {
    const reading = await read(
      'theirs.csv',
      csv('Country;Deliverable;Deadline;Focal point;Sector', 'Viet Nam;A road map;31 December 2027;Ms Linh;solar'),
    );
    expect(reading).toMatchObject({
      rows: [
        {
          row: 2,
          ok: true,
          content: {
            party: 'org-vietnam',
            title: 'A road map',
            due: { kind: 'by', date: '2027-12-31' },
            owners: ['Ms Linh'],
            sectors: ['sec-pv'],
            lifecycle: 'agreed',
          },
        },
      ],
    });
  });

  it('is told every faulty field of every faulty row, counted as a spreadsheet counts', async () => {
    const told = await faults(
      'theirs.csv',
      csv(
        'title,party,due,sectors,amount,unit',
        'Fine,Laos,2027-06-30,solar,,',
        ',Laos,03/04/2027,,,',
        '',
        'No party,,29 February 2027,rockets and pears,ten,USD',
        'Too early,Laos,1900-01-01,,5,',
        `${'x'.repeat(400)},Laos,in some years,,,`,
      ),
    );
    expect(told).toEqual([
      '3: Due date: “03/04/2027” can be read in two ways. Which one: 3 April 2027 / 4 March 2027?',
      '3: What is promised: please fill this in.',
      '5: Sectors: the record has no “rockets and pears”.',
      '5: Due date: “29 February 2027” is not in the calendar. Which day is meant?',
      '5: Amount: this was not understood.',
      '5: Who promises: please fill this in.',
      '6: Due date: “1900-01-01” has passed. Please check the date.',
      '6: Amount: this was not understood.',
      '7: Due date: this was not understood.',
      '7: What is promised: at most 300 characters.',
    ]);
  });

  it('is refused where it says nowhere what was promised, or is no table', async () => {
    expect(await read('theirs.csv', csv('a,b', '1,2'))).toEqual({ outcome: 'no-headings' });
    expect(await read('theirs.csv', csv(''))).toEqual({ outcome: 'empty' });
    expect(await read('theirs.csv', csv('title,party'))).toEqual({ outcome: 'empty' });
    expect(await read('theirs.docx', csv('x'))).toEqual({ outcome: 'unknown-format' });
    expect(await read('theirs.xlsx', csv('no archive'))).toEqual({ outcome: 'unreadable' });
    expect(await read('theirs.csv', Buffer.from([0xff, 0xfe, 0x41]))).toEqual({ outcome: 'unreadable' });
    expect(await read('theirs.csv', Buffer.alloc(6 * 1024 * 1024, 'a'))).toEqual({ outcome: 'too-large' });
  });
});

describe('an XLSX file that would explode', () => {
  const sheet = (cells: string): Uint8Array => Buffer.from(`<worksheet><sheetData>${cells}</sheetData></worksheet>`);

  it('is not expanded, however small it is packed', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 }));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readTable('xlsx', bomb)).toEqual({ problem: 'too-large' });
  });

  it('is not expanded where it lies about its size', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 }));
    const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bomb.writeUInt32LE(10, directory + 24);
    expect(await readTable('xlsx', bomb)).toEqual({ problem: 'unreadable' });
  });

  it('may not have thousands of files', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${index}.xml`, new Uint8Array(1)]));
    expect(await readTable('xlsx', Buffer.from(zipSync(many)))).toEqual({ problem: 'too-large' });
  });

  it.each(['<row r="1048576"><c r="A1048576"/></row>', "<row r='1'><c r = 'XFD1'><v>1</v></c></row>"])(
    'may not put one cell at the end of the world: %s',
    async (cells) => {
      const far = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': sheet(cells) }));
      expect(await readTable('xlsx', far)).toEqual({ problem: 'too-large' });
    },
  );
});

describe('the other files', () => {
  it('JSON holds everything, the history too', async () => {
    expect(JSON.parse((await write('json')).toString())).toEqual({ version: 1, commitments: kept });
  });

  it('a calendar holds what has a date, on its last day, whole', async () => {
    const calendar = (await write('ics')).toString().replace(/\r\n[ \t]/g, '');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270630');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261231');
    expect(calendar).toContain('DTSTAMP:20270303T090000Z');
    expect(calendar).toContain('SUMMARY:C-2027-001 Thailand: Host the second workshop on electric vehicles');
  });
});
