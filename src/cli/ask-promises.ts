/** Who owes what, for `ask`: the record's pledges and milestones and the kept commitments, as an audience may see them. */
import type { Question } from '../answers/answer-question.ts';
import { preparePromiseReading } from '../answers/promise-question.ts';
import { dayIn } from '../commitments/due.ts';
import { findPromises } from '../commitments/promises.ts';
import { recordNames } from '../commitments/record-names.ts';
import { sayPromisesPlainly, sayQuestionFor } from '../commitments/say-promise.ts';
import { isVisible, type Readers } from '../commitments/visibility.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import { readCommitments } from '../store/commitment-store.ts';
import { sayUnreadable } from './say-state-problem.ts';

/** For whom the operator asks: a channel of the workspace, one that is shared with others, or nobody but themselves. */
export const AUDIENCES = ['channel', 'shared', 'all'] as const;
export type AskAudience = (typeof AUDIENCES)[number];

export type PromisesAnswered =
  | { readonly outcome: 'answered'; readonly text: string; readonly records: readonly string[] }
  /** The question is another one, or the record's to answer. remark: what the operator should know. */
  | { readonly outcome: 'for-the-record'; readonly remark: string | null }
  | { readonly outcome: 'unreadable'; readonly problem: string };

export type AskPromises = (question: Question) => Promise<PromisesAnswered>;

/** @param home the party that "we" stands for; null where the operator does not say */
export function prepareAskPromises(
  record: CuratedRecord,
  stateDir: string,
  audience: AskAudience,
  home: string | null,
): AskPromises {
  const read = preparePromiseReading(record);
  const names = recordNames(record);
  const readers: Readers = { kind: 'channel', shared: audience === 'shared' };
  return async (question) => {
    const asked = read(question);
    if (asked === null) return { outcome: 'for-the-record', remark: null };
    const kept = await readCommitments(stateDir);
    if (kept.outcome === 'unreadable') return { outcome: 'unreadable', problem: sayUnreadable('en', kept) };
    const visible = kept.commitments.filter((commitment) => audience === 'all' || isVisible(commitment, readers));
    const today = dayIn(question.timeZone, question.now);
    const result = findPromises(asked, { id: null, home }, record, visible, today);
    if (result.outcome === 'for-the-record') return { outcome: 'for-the-record', remark: null };
    if (result.outcome === 'home-unknown') return { outcome: 'for-the-record', remark: say('en', 'cli.ask-party') };
    const { language } = asked;
    const { found } = result;
    const heading = say(language, 'commit.promised', { total: found.length, from: 1, to: found.length, pages: 'none' });
    const text = [
      ...(result.withoutTopic
        ? [say(language, 'commit.promised-without-topic', { words: result.question.topic.join(' ') })]
        : []),
      `${sayQuestionFor(result.question, names, language)} — ${heading}`,
      ...sayPromisesPlainly(found, names, record, language, today),
      say('en', `cli.audience-${audience}`),
    ].join('\n');
    return {
      outcome: 'answered',
      text,
      records: found.flatMap((one) => (one.source === 'record' ? [one.entry.id] : [])),
    };
  };
}
