/** The sources of an answer, with how good they are and when they were last checked. */
import type { Citation } from '../answers/answer.ts';
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import { sayDate } from '../messages/say-date.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Source } from '../record/schema.ts';
import { cut, escapeWithin, link } from './escape.ts';

/** Ids of sources and their numbers, in the order in which they are cited. */
export type SourceNumbers = ReadonlyMap<string, number>;

export function numberSources(citations: readonly Citation[]): SourceNumbers {
  return new Map([...new Set(citations.flatMap(({ sources }) => sources))].map((id, index) => [id, index + 1]));
}

/** What the marks of one statement may take of its section. */
const MARKS_LENGTH = 1200;
const LONGEST_TITLE = 500;
const LONGEST_PUBLISHER = 200;
const LONGEST_URL = 900;

/**
 * `[1] [3]`, each a link to its source; those that find no room are counted: `[1] [3] +4`.
 * @param sources ids
 */
export function citationMarks(sources: readonly string[], record: CuratedRecord, numbers: SourceNumbers): string {
  const all = [...new Set(sources)];
  const marks: string[] = [];
  let room = MARKS_LENGTH;
  for (const id of all) {
    const mark = linked(record.sources.get(id)?.url, `[${numbers.get(id) ?? '?'}]`);
    room -= mark.length + 1;
    if (room < 0) break;
    marks.push(mark);
  }
  const rest = all.length - marks.length;
  return [...marks, ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}

/** One line a source: number, linked title, publisher, kind, how much of it was read, when it was last checked. */
export function sourceLines(numbers: SourceNumbers, record: CuratedRecord, language: Language): string[] {
  return [...numbers].flatMap(([id, number]) => {
    const source = record.sources.get(id);
    if (!source) return [];
    const about = [
      escapeWithin(source.publisher, LONGEST_PUBLISHER),
      ...(source.date ? [sayDate(source.date, language)] : []),
      ...qualityOf(source, language),
    ];
    return [`[${number}] ${linked(source.url, cut(source.title, LONGEST_TITLE / 2))} · ${about.join(' · ')}`];
  });
}

function linked(url: string | undefined, label: string): string {
  const made = url === undefined ? null : link(url, label);
  return made === null || made.length > LONGEST_URL + LONGEST_TITLE ? escapeWithin(label, LONGEST_TITLE) : made;
}

function qualityOf(source: Source, language: Language): string[] {
  return [
    say(language, `slack.source-${source.type}`),
    say(language, `slack.read-${source.read}`),
    say(language, 'slack.checked', { date: sayDate(source.checked, language) }),
  ];
}
