import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { explain } from '../../src/answers/explain.ts';
import type { Sentence } from '../../src/answers/model.ts';
import { claimsToWord, judgeSentences, wordAnswer } from '../../src/answers/word.ts';
import { ask, record, textOf } from './ask.ts';
import { LIARS } from './lies.ts';

/** `WORDING_RUNS=10000 npx vitest run test/answers/word.test.ts` is the long suite. */
const RUNS = Number(process.env.WORDING_RUNS ?? 1_000);

const QUESTION = 'when was the 26th ASEAN-China summit?';
const plain = ask(QUESTION);
const [lead = '', second = ''] = claimsToWord(plain, record).map(({ id }) => id);
const textOfClaim = (id: string): string => record.claims.get(id)?.claim.text ?? '';

const word = (sentences: readonly Sentence[], answer: Answer = plain): Answer =>
  wordAnswer(answer, judgeSentences(sentences, answer, record), record);

const FAITHFUL: Sentence = {
  text: 'The 26th ASEAN-China Summit was held in Jakarta on 6 September 2023.',
  claims: [lead],
};

describe('a worded answer', () => {
  it('says the accepted sentences in their order, and marks them', () => {
    const { statements } = word([FAITHFUL, { text: textOfClaim(second), claims: [second] }]);
    expect(statements.map(({ text }) => text)).toEqual([FAITHFUL.text, textOfClaim(second)]);
    expect(statements.every(({ wordedByModel }) => wordedByModel)).toBe(true);
    expect(statements.map(({ claims }) => claims)).toEqual([[lead], [second]]);
  });

  it('says a refused sentence in the plain words of its claims, alone', () => {
    const { statements } = word([FAITHFUL, { text: 'China paid US$90 million at once.', claims: [second] }]);
    expect(statements.map(({ text }) => text)).toEqual([FAITHFUL.text, textOfClaim(second)]);
    expect(statements.map(({ wordedByModel }) => wordedByModel)).toEqual([true, undefined]);
  });

  it('may leave out what is secondary, but not what the question is answered with', () => {
    expect(word([FAITHFUL]).statements).toHaveLength(1);
    const { statements } = word([{ text: textOfClaim(second), claims: [second] }]);
    expect(statements.map(({ claims }) => claims)).toEqual([[lead], [second]]);
    expect(statements[0]?.text).toBe(textOfClaim(lead));
  });

  it('is the plain answer where nothing was accepted', () => {
    expect(word([{ text: 'It was a triumph.', claims: [lead] }])).toEqual(plain);
    expect(word([])).toEqual(plain);
  });

  it.each([
    ['a claim that is not on record', 'evt-made-up#x'],
    [
      'a claim of the record that was not given',
      [...record.claims.keys()].find((id) => !id.startsWith('evt-2023-09-06')) ?? '',
    ],
  ])('does not say what cites %s', (_name, id) => {
    const { statements } = word([FAITHFUL, { text: textOfClaim(id) || 'Something.', claims: [id, lead] }]);
    expect(statements.map(({ text }) => text)).toEqual([FAITHFUL.text]);
  });

  it('is not made longer by a model without end, and says nothing twice', () => {
    const { statements } = word(Array.from({ length: 500 }, () => FAITHFUL));
    expect(statements.map(({ text }) => text)).toEqual([FAITHFUL.text]);
    expect(word([FAITHFUL, { text: 'The summit. '.repeat(200), claims: [lead] }]).statements).toHaveLength(1);
  });

  it.each([
    ['a name alone', 'The 26th ASEAN-China Summit.'],
    ['the half of it', 'The 26th ASEAN-China Summit was held in Jakarta.'],
    ['another question', 'The leaders met on the sidelines of the ASEAN Summit.'],
  ])('is answered in plain words where the model tells %s', (_name, text) => {
    expect(word([{ text, claims: [lead] }])).toEqual(plain);
    const { statements } = word([
      { text, claims: [lead] },
      { text: textOfClaim(second), claims: [second] },
    ]);
    expect(statements.map(({ text: shown }) => shown)).toEqual([textOfClaim(lead), textOfClaim(second)]);
  });

  it('may tell what answers the question in two sentences', () => {
    const halves = [
      { text: 'The 26th ASEAN-China Summit was held on 6 September 2023.', claims: [lead] },
      { text: 'The leaders met on the sidelines of the ASEAN Summit.', claims: [lead] },
    ];
    expect(word(halves).statements.map(({ text }) => text)).toEqual(halves.map(({ text }) => text));
  });

  it('keeps what the record says of its own doubts', () => {
    const doubtful = [...record.entries.values()]
      .map(({ title }) => ask(`what is ${title}?`))
      .map((answer) => ({ answer, given: claimsToWord(answer, record) }))
      .find(({ given }) => given.some(({ id }, index) => index > 0 && record.claims.get(id)?.claim.kind === 'caveat'));
    const [first] = doubtful?.given ?? [];
    const doubts = doubtful?.given.filter(({ id }) => record.claims.get(id)?.claim.kind === 'caveat') ?? [];
    expect(doubts).not.toEqual([]);
    const { statements } = word([{ text: first?.text ?? '', claims: [first?.id ?? ''] }], doubtful?.answer);
    expect(statements.map(({ text }) => text)).toEqual(expect.arrayContaining(doubts.map(({ text }) => text)));
  });

  it('is refused in another language than the asker’s, which has no original below it', () => {
    const sentences = [
      { text: '第26次中国—东盟领导人会议于2023年9月6日在雅加达举行。', claims: [lead] },
      { text: 'KTT ASEAN-Tiongkok ke-26 diadakan di Jakarta pada 6 September 2023.', claims: [lead] },
    ];
    expect(word(sentences)).toEqual(plain);
  });

  it('leaves nothing in the log that is longer than a sentence', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `${index}${'x'.repeat(1_000)}`);
    const judged = judgeSentences([{ text: 'The summit. '.repeat(9_000), claims: ids }], plain, record);
    expect(JSON.stringify(judged).length).toBeLessThan(2_000);
  });

  it('keeps its citations, warnings and nearest as they were', () => {
    const { statements: _, ...before } = plain;
    const { statements: __, ...after } = word([FAITHFUL]);
    expect(after).toEqual(before);
  });

  it('tells its readers that a model took part, and only then', () => {
    expect(textOf(word([FAITHFUL]))).toContain('Worded by a language model');
    expect(textOf(plain)).not.toContain('language model');
  });
});

describe('an answer in another language', () => {
  const chinese = ask('第26次中国—东盟领导人会议是什么时候举行的？');
  const [first = ''] = claimsToWord(chinese, record).map(({ id }) => id);

  it('stands above the record’s own words, marked as a translation', () => {
    const worded = word([{ text: '第26次中国—东盟领导人会议于2023年9月6日在雅加达举行。', claims: [first] }], chinese);
    const shown = textOf(worded);
    expect(shown).toContain('2023年9月6日在雅加达');
    expect(shown.indexOf(textOfClaim(first))).toBeGreaterThan(shown.indexOf('雅加达举行'));
    expect(shown).toContain('译文');
  });

  it('is refused with a wrong number or date like any other', () => {
    expect(word([{ text: '第26次中国—东盟领导人会议于2023年9月7日在雅加达举行。', claims: [first] }], chinese)).toEqual(
      chinese,
    );
  });
});

describe('what reaches the model', () => {
  it('are the claims of the answer and nothing that is no claim of the record', () => {
    const restricted = {
      text: 'Siti will send the secret draft.',
      record: plain.statements[0]?.record ?? '',
      claims: ['COM-7#due'],
    };
    const answer = { ...plain, statements: [...plain.statements, restricted] };
    expect(JSON.stringify(claimsToWord(answer, record))).not.toContain('secret');
    expect(word([FAITHFUL], answer).statements.at(-1)).toEqual(restricted);
  });

  it('is nothing of a list that nobody would read as prose', () => {
    expect(claimsToWord(ask('list all events'), record)).toEqual([]);
  });
});

describe('a lying model', () => {
  const answers = [...record.entries.values()]
    .map(({ title }) => ask(`what is ${title}?`))
    .filter((answer) => answer.outcome === 'answered' && claimsToWord(answer, record).length > 0);
  const names = [...record.entries.values()].filter(({ kind }) => kind === 'people').map(({ title }) => title);

  const given = answers.flatMap((answer) => claimsToWord(answer, record).map((claim) => ({ answer, claim })));

  /** A day that is on record is no lie though the text tells the month alone. */
  const dates = new Set(
    [...record.claims.values()].flatMap(({ claim }) => [
      ...claim.dates.flatMap(({ date, end }) => [date, end ?? date]),
      ...[...claim.text.matchAll(/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g)].map(([day]) =>
        new Date(`${day} UTC`).toISOString().slice(0, 10),
      ),
    ]),
  );

  /** The claim told wrongly; undefined where it gives no hold for that kind of lie. */
  function lieOf({ answer, claim }: (typeof given)[number], kind: string, below: (limit: number) => number) {
    const entry = record.entries.get(claim.id.split('#')[0] ?? '');
    const actors = entry?.claims.flatMap((one) => one.actors.map((id) => record.entries.get(id)?.title)) ?? [];
    const known = textOf(answer) + JSON.stringify([entry, actors]);
    const strangers = (all: readonly string[]): string[] => all.filter((name) => !known.includes(name));
    return LIARS[kind]?.(claim.text, {
      below,
      actors: strangers(names),
      places: strangers(['Nanning', 'Vientiane', 'Fuzhou', 'Siem Reap', 'Geneva']),
      dates,
    });
  }

  const kinds = Object.keys(LIARS).map((kind) => ({
    kind,
    holds: given.filter((one) => lieOf(one, kind, () => 0) !== undefined),
  }));

  it('finds a hold for every kind of lie', () => {
    expect(kinds.filter(({ holds }) => holds.length === 0)).toEqual([]);
  });

  it(`brings no lie before a reader in ${RUNS} runs`, { timeout: 300_000 }, () => {
    const lies = fc
      .constantFrom(...kinds)
      .chain(({ kind, holds }) => fc.tuple(fc.constant(kind), fc.constantFrom(...holds), fc.infiniteStream(fc.nat())));
    fc.assert(
      fc.property(lies, ([kind, one, stream]) => {
        const lie = lieOf(one, kind, (limit) => (stream.next().value ?? 0) % limit);
        fc.pre(lie !== undefined);
        const claims = claimsToWord(one.answer, record);
        const sentences = claims.map(({ id, text }) => ({
          text: id === one.claim.id ? (lie ?? '') : text,
          claims: [id],
        }));
        const told = word(sentences, one.answer).statements.filter(({ wordedByModel }) => wordedByModel);
        expect(told.filter(({ text }) => !claims.some((claim) => claim.text === text))).toEqual([]);
      }),
      { numRuns: RUNS, maxSkipsPerRun: 100 },
    );
  });
});

describe('the explanation', () => {
  it('shows the model’s sentences with the verdict on each and its reason', () => {
    const sentences = judgeSentences(
      [FAITHFUL, { text: 'China paid US$90 million.', claims: [second] }],
      plain,
      record,
    );
    const wording = { outcome: 'worded' as const, detail: '', given: [lead, second], sentences };
    const model = { understanding: null, wording, tokens: 1234 };
    const shown = explain({ ...plain, trace: { ...plain.trace, model } }, record);
    expect(shown).toMatch(new RegExp(`accepted +${FAITHFUL.text}`));
    expect(shown).toMatch(/refused +China paid US\$90 million\..*\n +\S+/);
    expect(shown).toMatch(new RegExp(`given +${lead}, ${second}`));
    expect(shown).toMatch(/tokens +1234/);
  });
});
