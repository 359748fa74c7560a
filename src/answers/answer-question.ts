/** The one way from a question to an answer. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, Language } from './answer.ts';

export interface Question {
  readonly text: string;
  /** The asker's language where it is known; otherwise it is told from the text. */
  readonly language?: Language;
  /** The instant of asking, as epoch milliseconds. */
  readonly now: number;
  /** The asker's IANA time zone. */
  readonly timeZone: string;
  /** What was talked about before in this conversation, oldest first: ids of the entries cited. */
  readonly context?: { readonly question: string; readonly records: readonly string[] } | undefined;
}

/** Answers from the record alone; pure, no input or output. */
export function answerQuestion(_record: CuratedRecord, _question: Question): Answer {
  throw new Error('not written yet');
}
