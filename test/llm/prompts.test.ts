import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkWording } from '../../src/answers/check-wording.ts';
import { wording } from '../../src/answers/model.ts';
import { loadPrompt } from '../../src/llm/prompt.ts';
import { buildRecord, type Entry } from '../../src/record/record.ts';
import { recordFile } from '../../src/record/schema.ts';

const { system } = loadPrompt('word');

/** What the prompt shows of the data and of a reply to it. */
const shown = [...system.matchAll(/^\{"(language|sentences)": .*\}$/gm)]
  .map(([line]) => line)
  .filter((line) => !line.includes('...'));
const [data = '', ...replies] = shown;

const claims = z
  .object({ claims: z.array(z.strictObject({ id: z.string(), entry: z.string(), text: z.string() })) })
  .parse(JSON.parse(data)).claims;

const record = buildRecord({
  entries: [...new Set(claims.map(({ entry }) => entry))].map((id): Entry => {
    const own = claims.filter(({ entry }) => entry === id);
    const { records } = recordFile.parse({
      version: 1,
      records: [
        {
          id,
          title: id,
          claims: own.map(({ entry: _, ...claim }) => ({ ...claim, sources: ['src-x'], confidence: 'high' })),
        },
      ],
    });
    const [entry] = records;
    if (entry === undefined) throw new Error(id);
    return { ...entry, kind: 'events' };
  }),
  sources: [],
  thesaurus: [],
});

const reasonsAgainst = (text: string, cited: readonly string[]) =>
  checkWording({ text, claims: cited, record }).reasons;

describe('the examples of the prompt for wording', () => {
  const sentences = replies.flatMap((reply) => wording.parse(JSON.parse(reply)).sentences);

  it.each(sentences)('$text passes the check of the desk', ({ text, claims: cited }) => {
    expect(reasonsAgainst(text, cited)).toEqual([]);
  });

  const never = [...(/^Never: (.*)$/m.exec(system)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);

  it.each(never)('what it warns of does not: %s', (text) => {
    expect(reasonsAgainst(text, [claims[0]?.id ?? ''])).not.toEqual([]);
  });

  it('are of both', () => {
    expect(sentences.length).toBeGreaterThan(2);
    expect(never.length).toBeGreaterThan(1);
  });
});
