import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Commitment, type Content, content } from '../../src/commitments/commitment.ts';
import { readRows } from '../../src/commitments/files/read-rows.ts';
import { readTracker } from '../../src/commitments/files/read-tracker.ts';
import { FORMATS, type Format, writeTracker } from '../../src/commitments/files/write-tracker.ts';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log, type NewCommitment } from '../../src/commitments/log.ts';
import { aLogging, aNew, CURATOR, NINE } from './a-commitment.ts';
import { NAMES } from './the-record.ts';

const CLOCK = { now: NINE, timeZone: 'UTC', yearsPast: 20 };

/** The library that writes XLSX loses a cell that is called like something that every object of JavaScript has. */
const isOrdinary = (text: string): boolean => !(text in Object.prototype) && !NO_XML.test(text);
const NO_XML = /[\ufffd-\uffff]/;

/** Text without the signs with which lists are written in a cell, and which nothing takes for a reference. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[;()<>@\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && isOrdinary(text) && NAMES.called(text, ['organisations']) === null);
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '' && isOrdinary(text));
const party = fc.oneof(fc.constantFrom('org-thailand', 'org-china', 'org-laos'), word);
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });

const anyContent: fc.Arbitrary<Content> = fc
  .record({
    title,
    party,
    recipient: fc.option(party),
    partners: fc.array(fc.record({ party, role: fc.oneof(fc.constant(''), word) }), { maxLength: 3 }),
    plan: fc.constantFrom(null, 'plan-acpasti-2021-2025'),
    area: fc.option(word),
    sectors: fc.constantFrom([], ['sec-ev'], ['sec-ev', 'sec-pv']),
    serves: fc.constantFrom(null, 'pledge-10m-sti'),
    owners: fc.array(fc.oneof(fc.constant('U0SECOND'), word), { maxLength: 3 }),
    alternate: fc.option(word),
    due: fc.oneof(
      fc
        .tuple(date, fc.constantFrom(4, 7, 10))
        .map(([day, precision]) => ({ kind: 'by' as const, date: day.toISOString().slice(0, precision) })),
      fc.constantFrom('the 30th summit', 'phase two').map((event) => ({ kind: 'before' as const, event })),
      fc.constant({ kind: 'not-agreed' as const }),
    ),
    meeting: fc.option(title),
    amount: fc.option(
      fc.record({
        value: fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs),
        unit: word,
        qualifier: fc.option(word),
      }),
    ),
    confidentiality: fc.constantFrom('channel' as const, 'restricted' as const),
    shareable: fc.boolean(),
    lifecycle: fc.constantFrom('proposed' as const, 'agreed' as const, 'in-progress' as const, 'reported' as const),
    completion: fc.constantFrom('not-started' as const, 'limited' as const, 'complete' as const),
    verification: fc.constantFrom('pending' as const, 'verified' as const, 'needs-review' as const),
    evidence: fc.option(title),
  })
  .map((given) => content.parse(given));

const anyNew: fc.Arbitrary<NewCommitment> = fc
  .record({
    content: anyContent,
    permalink: fc.option(fc.constant('https://x.slack.com/archives/C0/p1?thread_ts=1.2&cid=C0')),
  })
  .map(({ content, permalink }) => ({ ...aNew(), content, origin: { channel: null, permalink } }));

const logged = (commitments: readonly NewCommitment[]): readonly Commitment[] =>
  log(NO_COMMITMENTS, aLogging({ actor: CURATOR, commitments }))[0].commitments;

/** What comes back of what was exported. */
async function backFrom(format: Format, commitments: readonly Commitment[]) {
  const bytes = await writeTracker(format, commitments, {
    names: NAMES,
    language: 'en',
    now: NINE,
    today: '2027-03-03',
  });
  const tracker = await readTracker(`export.${format}`, bytes, CLOCK);
  if (tracker.outcome !== 'read') return tracker;
  return readRows(tracker.rows, { names: NAMES, clock: CLOCK, kept: [], actor: CURATOR }).map((row) =>
    row.ok ? { content: row.content, origin: row.origin } : row.questions,
  );
}

/** A calendar holds what has a date. */
const isHeld = (format: Format, { content: { due } }: Commitment): boolean => format !== 'ics' || due.kind === 'by';

describe.each(FORMATS)('what is exported as %s', (format) => {
  it('comes back equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNew, { minLength: 1, maxLength: 4 }), async (given) => {
        const commitments = logged(given).filter((commitment) => isHeld(format, commitment));
        fc.pre(commitments.length > 0);
        const back = await backFrom(format, commitments);
        expect(back).toEqual(commitments.map(({ content, origin }) => ({ content, origin })));
      }),
      { numRuns: format === 'xlsx' ? 40 : 150 },
    );
  });
});
