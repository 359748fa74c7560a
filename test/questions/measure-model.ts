/** What the configured model does to answers: how often it is asked, refused and late, how long it takes, what it costs. */
import type { Answer, ModelTrace } from '../../src/answers/answer.ts';
import type { Question } from '../../src/answers/answer-question.ts';
import { prepareAnswersWithModel } from '../../src/answers/answer-with-model.ts';
import { environment, readAnswering } from '../../src/config.ts';
import { openModel } from '../../src/llm/open-model.ts';
import { openWayOut } from '../../src/network.ts';
import type { CuratedRecord } from '../../src/record/record.ts';
import { ledgerInMemory } from '../../src/store/token-ledger.ts';

interface Measured {
  readonly milliseconds: number;
  readonly model: ModelTrace | undefined;
}

interface Measuring {
  readonly prepare: (record: CuratedRecord) => (question: Question) => Promise<Answer>;
  /** Lines for a person, once all has been asked. */
  readonly report: () => Promise<string[]>;
}

/**
 * @param price US dollars a million tokens; 0 where it is not known
 * @returns null where no model is configured
 */
export function measureModel(price: number): Measuring | null {
  const read = readAnswering(environment);
  if (!read.ok || read.config.model === null) return null;
  const { model: options, answerBudgetMs, network } = read.config;
  const wayOut = openWayOut(network);
  const model = openModel(options, { fetch: wayOut.fetch, ledger: ledgerInMemory([]), now: Date.now });
  const all: Measured[] = [];
  return {
    prepare: (record) => {
      const answer = prepareAnswersWithModel(record, model, answerBudgetMs);
      return async (question) => {
        const began = performance.now();
        const reply = await answer(question);
        all.push({ milliseconds: performance.now() - began, model: reply.trace.model });
        return reply;
      };
    },
    report: async () => {
      await wayOut.close();
      return reportOf(all, price);
    },
  };
}

function reportOf(all: readonly Measured[], price: number): string[] {
  const steps = all.flatMap(({ model }) => [model?.understanding, model?.wording]).filter((step) => step != null);
  const sentences = all.flatMap(({ model }) => model?.wording?.sentences ?? []);
  const refused = sentences.filter(({ accepted }) => !accepted).length;
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)} ms`;
  const tokens = all.reduce((sum, { model }) => sum + (model?.tokens ?? 0), 0);
  const cost = price > 0 ? `, ${((tokens * price) / 1_000_000).toFixed(4)} USD` : '';
  return [
    ...[...Map.groupBy(steps, ({ outcome }) => outcome)].map(([outcome, of]) => `model ${outcome}: ${of.length}`),
    `sentences replaced: ${refused}/${sentences.length}`,
    `latency: median ${at(0.5)}, 95 % within ${at(0.95)}`,
    `cost: ${tokens} tokens${cost}, ${Math.round(tokens / Math.max(1, all.length))} an answer`,
  ];
}
