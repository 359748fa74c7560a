/** The sources of an answer, with how good they are and when they were last checked. */
import type { Citation, Language } from '../answers/answer.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Source } from '../record/schema.ts';
import { escapeMrkdwn, link } from './escape.ts';
import { sayDate } from './say-date.ts';

/** Ids of sources and their numbers, in the order in which they are cited. */
export type SourceNumbers = ReadonlyMap<string, number>;

export function numberSources(citations: readonly Citation[]): SourceNumbers {
  return new Map([...new Set(citations.flatMap(({ sources }) => sources))].map((id, index) => [id, index + 1]));
}

/**
 * `[1] [3]`, each a link to its source.
 * @param sources ids
 */
export function citationMarks(sources: readonly string[], record: CuratedRecord, numbers: SourceNumbers): string {
  return [...new Set(sources)]
    .map((id) => {
      const mark = `[${numbers.get(id) ?? '?'}]`;
      const url = record.sources.get(id)?.url;
      return url ? link(url, mark) : mark;
    })
    .join(' ');
}

/** One line a source: number, linked title, publisher, kind, how much of it was read, when it was last checked. */
export function sourceLines(numbers: SourceNumbers, record: CuratedRecord, language: Language): string[] {
  return [...numbers].flatMap(([id, number]) => {
    const source = record.sources.get(id);
    if (!source) return [];
    const title = source.url ? link(source.url, source.title) : escapeMrkdwn(source.title);
    const about = [
      escapeMrkdwn(source.publisher),
      ...(source.date ? [sayDate(source.date, language)] : []),
      ...qualityOf(source, language),
    ];
    return [`[${number}] ${title} · ${about.join(' · ')}`];
  });
}

function qualityOf(source: Source, language: Language): string[] {
  return [
    say(language, `slack.source-${source.type}`),
    say(language, `slack.read-${source.read}`),
    say(language, 'slack.checked', { date: sayDate(source.checked, language) }),
  ];
}
