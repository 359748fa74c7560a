/** An answer as plain text: for the command line, for screen readers, and what is read where blocks are not. */
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, Citation } from './answer.ts';
import { readableDate } from './facets.ts';

/** Whether readers have to be told that a language model took part in the wording. */
export const isWordedByModel = ({ statements }: Answer): boolean =>
  statements.some(({ wordedByModel }) => wordedByModel === true);

/** The whole answer as a person reads it. */
export function renderText(answer: Answer, record: CuratedRecord): string {
  const parts: string[] = [];
  if (answer.opening) parts.push(answer.opening);
  parts.push(...answer.citations.map((citation) => renderCitation(answer, citation)));
  parts.push(...answer.warnings);
  if (answer.nearest.length > 0)
    parts.push(say(answer.language, 'answer.nearest', { titles: answer.nearest.map(({ title }) => title).join('; ') }));
  const sources = sourceNote(answer, record);
  if (sources) parts.push(sources);
  if (isWordedByModel(answer)) parts.push(say(answer.language, 'answer.worded-by-model'));
  return parts.join('\n');
}

function renderCitation(answer: Answer, citation: Citation): string {
  const statements = answer.statements
    .filter(({ record }) => record === citation.record)
    .flatMap(({ text, translationOf }) => [
      text,
      ...(translationOf ? [say(answer.language, 'answer.translation-of', { text: translationOf })] : []),
    ]);
  const heading = [citation.title, citation.facets].filter(Boolean).join(' — ');
  return answer.isList
    ? `• ${[heading, ...statements].join(': ')} [${citation.record}]`
    : `${heading}\n${statements.map((text) => `  ${text}`).join('\n')} [${citation.record}]`;
}

const MOST_SOURCES = 2;

/** "Sources: The Phnom Penh Post, September 2023 (press report, read in full). Last checked 22 November 2026." */
function sourceNote(answer: Answer, record: CuratedRecord): string | null {
  const sources = [...new Set(answer.citations.flatMap((citation) => citation.sources))].flatMap(
    (id) => record.sources.get(id) ?? [],
  );
  if (sources.length === 0) return null;
  const named = sources.slice(0, MOST_SOURCES).map((source) =>
    say(answer.language, 'answer.source', {
      publisher: source.publisher,
      date: source.date ? readableDate(source.date) : 'none',
      type: source.type,
      read: source.read,
    }),
  );
  const checked = sources.map((source) => source.checked).sort()[0] ?? '';
  return say(answer.language, 'answer.sources', {
    sources: named.join('; '),
    more: sources.length - named.length,
    checked: readableDate(checked),
  });
}
