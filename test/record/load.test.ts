import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import type { MessageLanguage } from '../../src/messages/say.ts';
import { type Fault, sayFault } from '../../src/record/fault.ts';
import { loadRecord } from '../../src/record/load.ts';
import { aFolder, aRecord, type Files, type Json, writeFile } from './a-record.ts';

async function faultsOf(folder: string): Promise<readonly Fault[]> {
  const result = await loadRecord(folder);
  return result.ok ? [] : result.faults;
}

const inWords = async (folder: string): Promise<string[]> =>
  (await faultsOf(folder)).map((fault) => sayFault('en', fault));

/** The faults in words after something was changed in a record without faults. */
function changed(change: (files: Files) => void): Promise<string[]> {
  const files = aRecord();
  change(files);
  return inWords(aFolder(files));
}

const first = (items: unknown): Json => (items as Json[])[0] as Json;
const event = (files: Files): Json => first(files.events.records);
const second = (files: Files): Json => files.events.records[1] as Json;
const claim = (files: Files): Json => first(event(files).claims);

describe('a record without faults', () => {
  it('is loaded with its entries, claims, sources and thesaurus', async () => {
    const result = await loadRecord(aFolder());
    if (!result.ok) throw new Error('has faults');
    expect([...result.record.entries.keys()]).toEqual([
      'plan-a',
      'sec-farming',
      'evt-meeting',
      'evt-second',
      'person-a',
      'org-ministry',
    ]);
    expect(result.record.claims.get('evt-meeting#held')?.entry.kind).toBe('events');
    expect(result.record.sources.get('src-report')?.read).toBe('part');
    expect(result.record.thesaurus).toHaveLength(1);
  });

  it('may begin with a byte order mark and have Windows line ends', async () => {
    const folder = aFolder();
    writeFile(folder, 'events', `\uFEFF${JSON.stringify(aRecord().events, null, 2).replaceAll('\n', '\r\n')}`);
    expect(await inWords(folder)).toEqual([]);
  });

  it('may lie beside files that are read elsewhere, folders and what editors leave behind', async () => {
    const folder = aFolder();
    for (const name of ['access.json', 'README.md', '.events.json.swp', 'events.json~']) {
      writeFileSync(join(folder, name), 'anything');
    }
    mkdirSync(join(folder, 'schema'));
    expect(await inWords(folder)).toEqual([]);
  });

  it('may say a month that ends after one of its days begins', async () => {
    const dates = [{ date: '2023-09-06', end: '2023-09', status: 'held' }];
    expect(await changed((files) => Object.assign(claim(files), { dates }))).toEqual([]);
  });
});

/** Each fault of a file as a whole: what stands in data/events.json, and what is said. */
const FILE_FAULTS: readonly [string, string | Buffer | null, string][] = [
  ['missing', null, 'data/events.json: This file is missing. Every record folder has it,'],
  ['empty', '', 'data/events.json: This file is empty.'],
  ['only a byte order mark', '\uFEFF', 'data/events.json: This file is empty.'],
  [
    'truncated',
    '{\n  "version": 1,\n  "records": [{ "id": "evt-a", "tit',
    'data/events.json, line 3: The file breaks off here',
  ],
  ['truncated between fields', '{ "version": 1,\n "records": [', 'data/events.json, line 2: The file breaks off here'],
  [
    'without a comma',
    '{\n  "version": 1\n  "records": []\n}',
    'data/events.json, line 3: This is not valid JSON at character 3 of the line: a comma is missing before this place.',
  ],
  ['with a comma too many', '{ "version": 1, "records": [], }', 'perhaps the comma before it is one too many.'],
  ['with a text without quotation marks', '{ "version": one, "records": [] }', 'text must stand in quotation marks.'],
  ['with a comment', '{ // old\n "version": 1, "records": [] }', 'comments are not allowed.'],
  ['with more after its end', '{ "version": 1, "records": [] } }', 'the file should have ended before this place.'],
  [
    'with a text that is not closed',
    '{ "version": 1, "x": "y\n, "records": [] }',
    'quotation mark is missing on this line.',
  ],
  [
    'in another encoding',
    Buffer.from([0xff, 0xfe, 0x7b, 0x00]),
    'data/events.json, line 1: Some letters here are not stored as UTF-8.',
  ],
  ['nested without end', '['.repeat(50_000), 'too many brackets stand within one another.'],
  ['a list', '[1, 2]', 'data/events.json, line 1: This is not a record file.'],
  ['of another schema', '{ "compilerOptions": {} }', 'data/events.json, line 1: This is not a record file.'],
  [
    'of another version',
    '{ "version": 2, "records": [{ "new": true }] }',
    'data/events.json, line 1, field version: The file has version 2. This program reads version 1.',
  ],
];

describe('a file that cannot be judged further', () => {
  it.each(FILE_FAULTS)('is named once when it is %s', async (_, content, sentence) => {
    const folder = aFolder();
    if (content === null) rmSync(join(folder, 'events.json'));
    else writeFileSync(join(folder, 'events.json'), content);
    const faults = await inWords(folder);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
  });

  it('is named when it cannot be read', async () => {
    const folder = aFolder();
    rmSync(join(folder, 'events.json'));
    mkdirSync(join(folder, 'events.json'));
    expect(await inWords(folder)).toEqual([
      'data/events.json: This file cannot be read (EISDIR). Check that it is a file and that the program may read it.',
    ]);
  });

  it('does not make faults of what refers to it', async () => {
    const folder = aFolder();
    writeFile(folder, 'sources', '{');
    expect(await faultsOf(folder)).toMatchObject([{ file: 'data/sources.json', problem: 'truncated' }]);
  });

  it('is the folder itself', async () => {
    expect(await inWords('/there/is/none')).toEqual([
      'none: There is no such folder, or it may not be read. Set RECORD_DIR to the folder that holds the record.',
    ]);
  });

  it('has a name that belongs to nothing', async () => {
    const folder = aFolder();
    writeFile(folder, 'event' as 'events', '{}');
    expect(await faultsOf(folder)).toMatchObject([
      { file: 'data/event.json', problem: 'stray-file', nearest: 'events.json' },
    ]);
  });
});

const HELD = 'record evt-meeting, field claims 1 (evt-meeting#held)';

/** Each fault within a file: what is changed, and what is said. */
const FIELD_FAULTS: readonly [string, (files: Files) => void, RegExp | string][] = [
  [
    'an unknown field, with the nearest that is missing',
    (files) => {
      const { aliases, ...rest } = event(files);
      files.events.records[0] = { ...rest, alaises: aliases };
    },
    /^data\/events\.json, line \d+, record evt-meeting, field alaises: There is no field “alaises” here\. .* Did you mean aliases\?$/,
  ],
  [
    'an unknown field deep inside',
    (files) => Object.assign(first(claim(files).dates), { lable: 'x', label: undefined }),
    `${HELD} › dates 1 › lable: There is no field “lable” here. The fields are date, end, status, label. Did you mean label?`,
  ],
  [
    'an unknown field of the file',
    (files) => Object.assign(files.events, { notes: [] }),
    'field notes: There is no field',
  ],
  ['a missing field', (files) => delete event(files).title, 'record evt-meeting, field title: This field is missing.'],
  ['a missing choice', (files) => delete claim(files).confidence, `${HELD} › confidence: This field is missing.`],
  [
    'a text for a number',
    (files) => Object.assign(first(claim(files).amounts), { value: '10' }),
    '"10" is not what this field holds. Write a number without quotation marks.',
  ],
  [
    'a number for a text',
    (files) => Object.assign(event(files), { title: 5 }),
    '5 is not what this field holds. Write a text in quotation marks.',
  ],
  [
    'a text for a list',
    (files) => Object.assign(event(files), { aliases: 'x' }),
    '"x" is not what this field holds. Write a list in square brackets.',
  ],
  [
    'a text for a version',
    (files) => Object.assign(files.events, { version: '1' }),
    'field version: “1” cannot stand here. Write one of 1.',
  ],
  [
    'a word that is not a choice',
    (files) => Object.assign(first(claim(files).dates), { status: 'hold' }),
    '› dates 1 › status: “hold” cannot stand here. Write one of held, planned, announced. Did you mean held?',
  ],
  ['a blank text', (files) => Object.assign(claim(files), { text: '  ' }), `${HELD} › text: There is no text here.`],
  [
    'a record without claims',
    (files) => Object.assign(event(files), { claims: [] }),
    'field claims: The record states nothing.',
  ],
  [
    'a record that leaves claims out',
    (files) => delete event(files).claims,
    'field claims: The record states nothing.',
  ],
  [
    'a claim without sources',
    (files) => Object.assign(claim(files), { sources: [] }),
    `${HELD} › sources: The claim has no source.`,
  ],
  [
    'a claim that leaves sources out',
    (files) => delete claim(files).sources,
    `${HELD} › sources: The claim has no source.`,
  ],
  [
    'an id with capitals',
    (files) => Object.assign(second(files), { id: 'Evt-second' }),
    'record Evt-second, field id: “Evt-second” is not an id.',
  ],
  [
    'a claim id of the wrong form',
    (files) => Object.assign(claim(files), { id: 'evt-meeting#' }),
    'field claims 1 (evt-meeting#) › id: “evt-meeting#” is not the id of a claim.',
  ],
  [
    'a date of the wrong form',
    (files) => Object.assign(first(claim(files).dates), { date: '6 September 2023' }),
    '› dates 1 › date: “6 September 2023” is not a date. Write a date such as',
  ],
  [
    'a day that is not in the calendar',
    (files) => Object.assign(first(claim(files).dates), { date: '2023-02-30', end: undefined }),
    `${HELD} › dates 1 › date: 2023-02-30 is not a day in the calendar. Write a date such as 2023-09-06, 2023-09 or 2023.`,
  ],
  [
    'a thirteenth month',
    (files) => Object.assign(first(claim(files).amounts), { deadline: '2025-13' }),
    '2025-13 is not a day in the calendar.',
  ],
  [
    'an end before the start',
    (files) => Object.assign(first(claim(files).dates), { end: '2023-08' }),
    '› dates 1 › end: It ends on 2023-08, before it starts on 2023-09-06.',
  ],
  [
    'a plan that ends before it starts',
    (files) => Object.assign(first(files.plans.records), { period: { from: '2025', to: '2021' } }),
    'record plan-a, field period › to: It ends on 2021, before it starts on 2025.',
  ],
  [
    'an address that is none',
    (files) => Object.assign(first(files.sources.records), { url: 'www.example.org' }),
    'field url: “www.example.org” is not an address on the web.',
  ],
  [
    'an address that runs a script',
    (files) => Object.assign(first(files.sources.records), { url: 'javascript:alert(1)' }),
    'is not an address on the web.',
  ],
  [
    'a name of a language for its code',
    (files) => Object.assign(event(files), { names: { Chinese: ['x'] } }),
    'field names › Chinese: “Chinese” is not the code of a language.',
  ],
  [
    'an id that stands in another file',
    (files) => Object.assign(second(files), { id: 'plan-a', claims: [{ ...claim(files), id: 'plan-a#x' }] }),
    /^data\/events\.json, line \d+, record plan-a, field id: The id plan-a stands already in data\/plans\.json, line 5\./,
  ],
  [
    'a claim id that stands already',
    (files) => Object.assign((event(files).claims as Json[])[1] as Json, { id: 'evt-meeting#held' }),
    'field claims 2 (evt-meeting#held) › id: A claim with the id evt-meeting#held stands already in data/events.json, line',
  ],
  [
    'a claim id of another record',
    (files) => Object.assign(claim(files), { id: 'evt-meetings#held' }),
    'The id of the claim, evt-meetings#held, does not begin with the id of its record. It must begin with evt-meeting#.',
  ],
  [
    'an actor that is not there',
    (files) => Object.assign(claim(files), { actors: ['person-a', 'org-ministri'] }),
    `${HELD} › actors 2: There is no org-ministri in people.json, organisations.json. Correct the id, or add what it names. Did you mean org-ministry?`,
  ],
  [
    'a reference that is no id, which is not said to be dangling too',
    (files) => Object.assign(claim(files), { actors: ['A Minister'] }),
    '› actors 1: “A Minister” is not an id.',
  ],
  [
    'an actor that is something else',
    (files) => Object.assign(claim(files), { actors: ['plan-a'] }),
    '› actors 1: There is no plan-a in people.json',
  ],
  [
    'a source that is not there',
    (files) => Object.assign(claim(files), { sources: ['src-reports'] }),
    '› sources 1: There is no src-reports in sources.json.',
  ],
  [
    'a plan that is not there',
    (files) => Object.assign(event(files), { plan: 'plan-z-2030' }),
    'field plan: There is no plan-z-2030 in plans.json.',
  ],
  [
    'a sector that is not there',
    (files) => Object.assign(event(files), { sectors: ['sec-x'] }),
    'field sectors 1: There is no sec-x in sectors.json.',
  ],
  [
    'somebody spoken for who is not there',
    (files) => Object.assign(first(files.people.records), { represents: 'org-x' }),
    'field represents: There is no org-x in organisations.json.',
  ],
  [
    'a source of names that is not there',
    (files) => Object.assign(first(files.sectors.records), { nameSources: ['src-x'] }),
    'field nameSources 1: There is no src-x in sources.json.',
  ],
  [
    'a term that stands already',
    (files) => files.thesaurus.records.push({ term: 'farming', words: { en: ['x'] } }),
    'record farming, field term: The term farming stands already in data/thesaurus.json, line',
  ],
  [
    'a term without words',
    (files) => Object.assign(first(files.thesaurus.records), { words: {} }),
    'record farming, field words: No words are given.',
  ],
  [
    'a language without words',
    (files) => Object.assign(first(files.thesaurus.records), { words: { en: [] } }),
    'record farming, field words › en: No words are given.',
  ],
  ['a record without an id', (files) => delete second(files).id, 'field records 2 › id: This field is missing.'],
];

describe('a fault in a field', () => {
  it.each(FIELD_FAULTS)('is named with file, line, record and field: %s', async (_, change, sentence) => {
    const faults = await changed(change);
    expect(faults).toHaveLength(1);
    if (typeof sentence === 'string') expect(faults[0]).toContain(sentence);
    else expect(faults[0]).toMatch(sentence);
  });

  it('is named when a field stands twice, of which JSON keeps the last', async () => {
    const folder = aFolder();
    writeFile(folder, 'events', JSON.stringify(aRecord().events, null, 2).replace('"title"', '"title": "x",\n"title"'));
    expect(await faultsOf(folder)).toMatchObject([{ record: 'evt-meeting', field: 'title', problem: 'field-twice' }]);
  });

  it('stands on the line that is named', async () => {
    const files = aRecord();
    Object.assign(claim(files), { place: 7 });
    const folder = aFolder(files);
    const [fault] = await faultsOf(folder);
    const lines = JSON.stringify(files.events, null, 2).split('\n');
    expect(lines[(fault?.line ?? 0) - 1]).toContain('"place": 7');
  });
});

describe('many faults', () => {
  it('are all told at once, in the order of files and lines', async () => {
    const files = aRecord();
    Object.assign(first(files.plans.records), { plan: 'plan-nowhere', title: '' });
    Object.assign(event(files), { sectors: ['sec-gone'] });
    Object.assign(claim(files), { text: 3, sources: ['src-gone'] });
    Object.assign(first(files.sources.records), { read: 'whole' });
    const folder = aFolder(files);
    writeFile(folder, 'glossary', '{ "version" 1 }');
    rmSync(join(folder, 'pledges.json'));
    const faults = await faultsOf(folder);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      ['data/plans.json', 'blank'],
      ['data/plans.json', 'dangling'],
      ['data/events.json', 'dangling'],
      ['data/events.json', 'wrong-type'],
      ['data/events.json', 'dangling'],
      ['data/pledges.json', 'no-file'],
      ['data/glossary.json', 'syntax'],
      ['data/sources.json', 'not-allowed'],
    ]);
  });

  it.each<MessageLanguage>(['en', 'zh', 'id', 'vi', 'th'])('have a sentence each in %s', (language) => {
    const problems = Object.keys(en)
      .filter((key) => key.startsWith('fault.'))
      .map((key) => key.slice(6) as Fault['problem']);
    const values = {
      given: 'A',
      nearest: 'B',
      known: 'C',
      allowed: 'D',
      expected: 'string',
      from: '1',
      to: '2',
      file: 'f',
      files: 'g',
      line: 1,
      record: 'r',
      code: 'E',
      what: 'CommaExpected',
      column: 2,
    };
    const said = problems.map((problem) =>
      sayFault(language, {
        file: 'f',
        record: 'r',
        field: 'x',
        line: 1,
        problem,
        values: { ...values, ...(problem === 'wrong-version' ? { given: 2 } : {}) },
        nearest: 'n',
      }),
    );
    expect(new Set(said).size).toBe(problems.length);
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});
