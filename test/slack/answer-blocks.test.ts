import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { sayDate } from '../../src/messages/say-date.ts';
import { answerMessage } from '../../src/slack/answer-blocks.ts';
import { carry, readCarried } from '../../src/slack/asked-again.ts';
import { tableMessage } from '../../src/slack/list-table.ts';
import { suggest } from '../../src/slack/suggestions.ts';
import { answerFromRecord, answerWith, NOON, record } from './slack-desk.ts';

const QUESTION = { text: 'which?', now: NOON, timeZone: 'Asia/Jakarta' };

const place = (text = 'x') => ({
  record,
  text,
  questionId: 'q1',
  question: QUESTION,
  place: 'channel' as const,
  mentionAgain: true,
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4000 }),
  fc.constantFrom(
    '<!channel>',
    '<@U1|x>',
    '<https://evil.example|here>',
    '&lt;!here&gt;',
    '*b*',
    '`c`',
    'x'.repeat(5000),
  ),
);

const claimIds = [...record.claims.keys()];

const citation: fc.Arbitrary<Citation> = fc
  .record({
    title: nasty,
    facets: nasty,
    claims: fc.subarray(claimIds, { minLength: 1, maxLength: 40 }),
  })
  .map(({ title, facets, claims }) => ({
    record: claims[0]?.split('#')[0] ?? '',
    title,
    kind: 'events' as const,
    facets,
    claims,
    sources: [...new Set(claims.flatMap((id) => record.claims.get(id)?.claim.sources ?? []))],
  }));

const answer: fc.Arbitrary<Answer> = fc
  .record({
    outcome: fc.constantFrom('answered', 'corrected', 'not-in-record', 'out-of-scope'),
    language: fc.constantFrom('en', 'zh', 'id', 'vi', 'th'),
    opening: fc.option(nasty),
    citations: fc.array(citation, { maxLength: 200, size: 'max' }),
    warnings: fc.array(nasty, { maxLength: 3 }),
    statements: fc.constant([]),
  })
  .chain((parts) =>
    fc.array(nasty, { maxLength: 4 }).map((texts) =>
      answerWith({
        ...parts,
        isList: true,
        nearest: texts.map((title) => ({ record: 'x', title })),
        statements: parts.citations
          .slice(0, texts.length)
          .map((cited, index) => ({ text: texts[index] ?? '', record: cited.record, claims: cited.claims })),
      }),
    ),
  );

/** Every text of a message that Slack reads as mrkdwn. */
function* mrkdwnIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* mrkdwnIn(item);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'mrkdwn' && 'text' in value) yield String(value.text);
    for (const item of Object.values(value)) yield* mrkdwnIn(item);
  }
}

describe('whatever an answer holds', () => {
  it('its message keeps within Slack’s limits and mints no mention', () => {
    fc.assert(
      fc.property(answer, (made) => {
        const { text, blocks } = answerMessage(made, place(made.opening ?? ''));
        expect(text.length).toBeLessThanOrEqual(40_000);
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const block of blocks) {
          if (block.type === 'section') expect(block.text?.text.length).toBeLessThanOrEqual(3000);
          if (block.type === 'context')
            for (const part of mrkdwnIn(block)) expect(part.length).toBeLessThanOrEqual(2000);
          if (block.type === 'actions') {
            for (const element of block.elements) {
              if (element.type === 'button') expect((element.value ?? '').length).toBeLessThanOrEqual(2000);
            }
          }
        }
        for (const mrkdwn of [text, ...mrkdwnIn(blocks)]) expect(mrkdwn).not.toMatch(/<(?!https?:\/\/[^<>|\s]+\|)/);
      }),
      { numRuns: 60 },
    );
  });

  it('its table keeps within Slack’s limits and leaves no row out over its pages', () => {
    fc.assert(
      fc.property(answer, (made) => {
        let from = 0;
        while (from < made.citations.length) {
          const { blocks } = tableMessage(made, { record, questionId: 'q1', question: QUESTION, from });
          const tables = blocks.filter((block) => block.type === 'table');
          expect(tables).toHaveLength(1);
          const rows = tables[0]?.rows ?? [];
          expect(rows.length).toBeGreaterThan(1);
          expect(rows.length).toBeLessThanOrEqual(100);
          const characters = [...JSON.stringify(rows).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].reduce(
            (sum, [, shown = '']) => sum + String(JSON.parse(`"${shown}"`)).length,
            0,
          );
          expect(characters).toBeLessThanOrEqual(10_000);
          from += rows.length - 1;
        }
        expect(from).toBe(made.citations.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an answer of the record', () => {
  it('cites every statement and links every source with how good it is', () => {
    const made = answerFromRecord('when was the 26th ASEAN-China summit?');
    const lines = [...mrkdwnIn(answerMessage(made, place()).blocks)].flatMap((text) => text.split('\n'));
    const statements = lines.filter((line) => line.startsWith('• '));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toMatch(/<https?:[^>]+\|\[\d+\]>/);
    const sources = lines.filter((line) => /^\[\d+\] /.test(line));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source).toMatch(
        /(official text|press report|academic text|reference work) · read in (full|part) · last checked \d+ \w+ \d{4}/,
      );
    }
  });
});

describe('a question on a button', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 200 }), (text, before) => {
        const asked = {
          id: 'q1',
          question: { ...QUESTION, text, language: 'zh' as const, context: { question: before, records: ['plan-x'] } },
          from: 10,
        };
        const value = carry(asked);
        if (value !== null) expect(readCarried(value)).toEqual(asked);
      }),
    );
  });

  it.each([undefined, '', 'x', '{}', '[]', '{"i":1}'])('is not taken from %j', (value) => {
    expect(readCarried(value)).toBeNull();
  });
});

describe('suggested questions', () => {
  it.each(['en', 'zh', 'id', 'vi', 'th'] as const)('are answered by the record (%s)', (language) => {
    const questions = suggest(record, NOON, 'Asia/Jakarta', language);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(4);
    const failing = questions.filter(({ message }) => answerFromRecord(message, { language }).outcome !== 'answered');
    expect(failing).toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['2023-09-06', 'en', '6 September 2023'],
    ['2023-09', 'en', 'September 2023'],
    ['2023', 'en', '2023'],
    ['2023-09-06', 'zh', '2023年9月6日'],
    ['2023-09-06', 'id', '6 September 2023'],
    ['2023-09-06', 'th', '6 กันยายน 2023'],
  ] as const)('%s in %s is %s', (date, language, said) => {
    expect(sayDate(date, language)).toBe(said);
  });
});
