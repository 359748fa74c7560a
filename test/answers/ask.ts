/** The project's own record, asked as the desk asks it. */
import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import { prepareAnswers } from '../../src/answers/answer-question.ts';
import type { Language } from '../../src/answers/language.ts';
import { renderText } from '../../src/answers/plain-text.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CuratedRecord } from '../../src/record/record.ts';

const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
if (!loaded.ok) throw new Error('the record has faults: npm run check-data tells them');
export const record: CuratedRecord = loaded.record;

const answer = prepareAnswers(record);

export interface Circumstances {
  readonly today?: string;
  readonly timeZone?: string;
  readonly language?: Language;
  readonly context?: { readonly question: string; readonly records: readonly string[] };
}

export function ask(
  text: string,
  { today = '2026-11-22', timeZone = 'Asia/Jakarta', language, context }: Circumstances = {},
): Answer {
  return answer({ text, now: Date.parse(`${today}T05:00:00Z`), timeZone, ...(language ? { language } : {}), context });
}

export const cited = (reply: Answer): string[] => reply.citations.map(({ record: id }) => id);
export const textOf = (reply: Answer): string => renderText(reply, record);
