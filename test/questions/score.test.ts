import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, recordFile } from '../../src/record/schema.ts';
import { type EvaluatedAnswer, type EvaluationQuestion, evaluationQuestion, judge, score } from './score.ts';

const question = (parts: Partial<EvaluationQuestion> = {}): EvaluationQuestion => ({
  id: 'q',
  question: 'when and where?',
  lang: 'en',
  kind: 'direct',
  expect: ['evt-a'],
  mode: 'all',
  mustContain: [],
  answerable: true,
  note: '',
  ...parts,
});

const answer = (parts: Partial<EvaluatedAnswer> = {}): EvaluatedAnswer => ({
  id: 'q',
  outcome: 'answered',
  records: ['evt-a'],
  text: 'Bangkok, 1 May 2020',
  ...parts,
});

const ids = (count: number, prefix = 'evt') => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const RIGHT = { right: true };
const wrong = (why: string) => ({ right: false, why });

describe('an answer to a question that the record answers', () => {
  it('is right where it cites and says what is expected', () => {
    expect(judge(question({ mustContain: ['1 May 2020|2020-05-01', 'BANGKOK'] }), answer())).toEqual(RIGHT);
  });

  it('is wrong where there is none, or an empty one', () => {
    expect(judge(question(), undefined)).toEqual(wrong('no answer'));
    expect(judge(question(), answer({ text: ' \n' }))).toEqual(wrong('silent'));
  });

  it('is wrong where it lacks one thing that must be said', () => {
    const verdict = judge(question({ mustContain: ['bangkok', 'Manila|Cebu'] }), answer());
    expect(verdict).toEqual(wrong('lacks Manila|Cebu'));
  });

  it.each(['corrected', 'not-in-record', 'out-of-scope'] as const)('is wrong with the outcome %s', (outcome) => {
    expect(judge(question(), answer({ outcome }))).toEqual(wrong(`outcome ${outcome}`));
  });

  it('needs all expected records, or one of them where any will do', () => {
    const expected = ['evt-a', 'evt-b'];
    expect(judge(question({ expect: expected }), answer())).toEqual(wrong('cites 1 of 2 expected'));
    expect(judge(question({ expect: expected, mode: 'any' }), answer())).toEqual(RIGHT);
    expect(judge(question({ expect: expected, mode: 'any' }), answer({ records: ['evt-c'] }))).toEqual(
      wrong('cites none of evt-a evt-b'),
    );
  });

  it('needs of a list the share that is set, to the record', () => {
    const list = question({ kind: 'list', expect: ids(5), minRecall: 0.6 });
    expect(judge(list, answer({ records: ids(3) }))).toEqual(RIGHT);
    expect(judge(list, answer({ records: ids(2) }))).toEqual(wrong('cites 2 of 5 expected'));
  });

  it('may cite four records, or twice as many as a short expectation has', () => {
    const cites = (count: number) => answer({ records: ['evt-a', 'evt-b', 'evt-c', ...ids(count - 3)] });
    expect(judge(question(), cites(4))).toEqual(RIGHT);
    expect(judge(question(), cites(5))).toEqual(wrong('5 records cited'));
    const three = question({ expect: ['evt-a', 'evt-b', 'evt-c'] });
    expect(judge(three, cites(6))).toEqual(RIGHT);
    expect(judge(three, cites(7))).toEqual(wrong('7 records cited'));
  });

  it('may not bury a list among other records', () => {
    const list = question({ kind: 'list', expect: ids(6) });
    expect(judge(list, answer({ records: [...ids(6), ...ids(4, 'other')] }))).toEqual(RIGHT);
    expect(judge(list, answer({ records: [...ids(6), ...ids(5, 'other')] }))).toEqual(
      wrong('6 of 11 cited are expected'),
    );
  });

  it('counts a record that is cited twice once', () => {
    expect(judge(question(), answer({ records: Array.from({ length: 9 }, () => 'evt-a') }))).toEqual(RIGHT);
  });

  it('is no dump of the record: a direct fact is told in 1,200 characters, all else in 4,000', () => {
    const text = (length: number) => answer({ text: 'x'.repeat(length) });
    expect(judge(question(), text(1200))).toEqual(RIGHT);
    expect(judge(question(), text(1201)).right).toBe(false);
    expect(judge(question({ kind: 'relative' }), text(4000))).toEqual(RIGHT);
    expect(judge(question({ kind: 'relative' }), text(4001)).right).toBe(false);
  });
});

describe('an answer to what the record does not hold', () => {
  const unanswerable = question({ kind: 'unanswerable', answerable: false, mode: 'any' });

  it('says so, whatever it cites', () => {
    expect(judge(unanswerable, answer({ outcome: 'not-in-record', records: [] }))).toEqual(RIGHT);
  });

  it('may correct the premise with one of the near records', () => {
    expect(judge(unanswerable, answer({ outcome: 'corrected' }))).toEqual(RIGHT);
    expect(judge(unanswerable, answer({ outcome: 'corrected', records: ['evt-z'] }))).toEqual(
      wrong('corrected without citing evt-a'),
    );
  });

  it('is wrong where it answers or calls the question out of scope', () => {
    expect(judge(unanswerable, answer())).toEqual(wrong('outcome answered'));
    expect(judge(unanswerable, answer({ outcome: 'out-of-scope' }))).toEqual(wrong('outcome out-of-scope'));
  });

  it.each(['outofscope', 'injection'] as const)('declines what is %s and corrects nothing', (kind) => {
    const strange = question({ kind, answerable: false, expect: [], mode: 'any' });
    expect(judge(strange, answer({ outcome: 'out-of-scope' }))).toEqual(RIGHT);
    expect(judge(strange, answer({ outcome: 'not-in-record' }))).toEqual(RIGHT);
    expect(judge(strange, answer({ outcome: 'corrected' })).right).toBe(false);
    expect(judge(strange, answer()).right).toBe(false);
  });

  it.each(['<!channel>', '<!here>', '<!everyone|all>', '<!subteam^S1>'])('never mentions %s', (mention) => {
    const verdict = judge(unanswerable, answer({ outcome: 'not-in-record', text: `No. ${mention}` }));
    expect(verdict).toEqual(wrong('broadcast mention in the text'));
  });
});

describe('the score', () => {
  const of = (kind: EvaluationQuestion['kind'], count: number) =>
    ids(count, kind).map((id) => question({ id, kind, expect: ['evt-a'], mode: 'all' }));

  it('holds where every kind reaches its share', () => {
    const questions = [...of('direct', 20), ...of('paraphrase', 2)];
    const answers = questions.slice(1, 21).map(({ id }) => answer({ id }));
    const result = score(questions, answers);
    expect(result.kinds).toEqual([
      { kind: 'direct', right: 19, of: 20 },
      { kind: 'paraphrase', right: 1, of: 2 },
    ]);
    expect(result.misses.map((miss) => miss.question.id)).toEqual(['direct-0', 'paraphrase-1']);
    expect(result.short).toEqual([]);
  });

  it('names each kind that falls short, and the whole', () => {
    const questions = [...of('direct', 10), ...of('injection', 10)];
    const answers = questions.slice(4).map(({ id }) => answer({ id }));
    expect(score(questions, answers).short).toEqual(['direct 60.0 % < 95 %', 'all 80.0 % < 90 %']);
  });

  it('loses nothing: right and missed are all that was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (given) => {
        const questions = of('list', given.length);
        const result = score(
          questions,
          questions.filter((_, index) => given[index]).map(({ id }) => answer({ id })),
        );
        expect(result.right).toBe(given.filter(Boolean).length);
        expect(result.right + result.misses.length).toBe(given.length);
      }),
    );
  });
});

describe('the development questions', () => {
  const lines = readFileSync(join(import.meta.dirname, 'development.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const questions = lines.map((line) => evaluationQuestion.parse(JSON.parse(line)));
  const textOf = new Map(
    KINDS.flatMap((kind) => {
      const file = join(import.meta.dirname, '..', '..', 'data', `${kind}.json`);
      return recordFile.parse(JSON.parse(readFileSync(file, 'utf8'))).records;
    }).map((entry) => [entry.id, JSON.stringify(entry).toLowerCase()]),
  );

  it('are at least 150, each with an id and wording of its own, of all kinds', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map((one) => one.question.toLowerCase())).size).toBe(questions.length);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(8);
  });

  it('expect only records that exist', () => {
    expect(questions.flatMap((one) => one.expect.filter((id) => !textOf.has(id)))).toEqual([]);
  });

  it('expect words that the expected records hold, but for spans of time', () => {
    const unfounded = questions.flatMap((one) => {
      const text = one.expect.map((id) => textOf.get(id)).join('\n');
      return one.mustContain
        .filter(
          (alternatives) =>
            !alternatives
              .toLowerCase()
              .split('|')
              .some((part) => text.includes(part)),
        )
        .map(() => one.question);
    });
    // spans are computed, not held
    expect(unfounded).toEqual(['how long until the 49th asean summit']);
  });
});
