/** How a question ends: with an answer, or with the sentence that says why there is none. */
import type { MessageLanguage } from '../messages/say.ts';
import { conversationKey } from './conversations.ts';
import type { KeptQuestions } from './kept-questions.ts';

export type Settlement =
  | {
      readonly kind: 'answered';
      /** Epoch milliseconds. */
      readonly at: number;
      /** The message that holds the answer; null where Slack tells none (ephemeral messages, `response_url`). */
      readonly ts: string | null;
      readonly language: MessageLanguage;
      readonly outcome: 'answered' | 'corrected' | 'not-in-record' | 'out-of-scope';
      /** Ids of the record entries that the answer cites, in order. */
      readonly records: readonly string[];
    }
  /** There was a sentence, but no answer: too many questions, too late, a failure. */
  | { readonly kind: 'declined'; readonly at: number; readonly ts: string | null };

/**
 * What is kept once a question has ended: its place and keys for a day, so that a redelivery is known; its text and
 * answer without the asker; the conversation that goes on from it; a gap where the record does not hold it.
 */
export function settle(kept: KeptQuestions, id: string, settlement: Settlement): KeptQuestions {
  const question = kept.inbox.find((entry) => entry.id === id);
  if (!question || question.settled) return kept;
  const { at, ts } = settlement;
  const inbox = kept.inbox.map((entry) => (entry === question ? { ...forgotten(entry), settled: { at, ts } } : entry));
  const key = conversationKey(question);
  const before = kept.conversations[key];
  const spoken = { user: question.user, deskSpokeLast: true, at };
  if (settlement.kind === 'declined') {
    return {
      ...kept,
      inbox,
      conversations: before ? { ...kept.conversations, [key]: { ...before, ...spoken } } : kept.conversations,
    };
  }
  const { language, outcome, records } = settlement;
  // An answer that cites nothing does not change what the conversation is about.
  const topic = records.length === 0 && before ? before : { question: question.text, records, language };
  return {
    ...kept,
    inbox,
    answers: { ...kept.answers, [id]: { question: question.text, language, at } },
    conversations: { ...kept.conversations, [key]: { ...topic, ...spoken } },
    gaps:
      outcome === 'not-in-record' ? [...kept.gaps, { id, text: question.text, language, at, watchers: [] }] : kept.gaps,
  };
}

const forgotten = ({ files: _, ...entry }: KeptQuestions['inbox'][number]) => ({
  ...entry,
  text: '',
  responseUrl: null,
});
