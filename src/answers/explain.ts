/** Every stage of an answer in words for engineers and curators: `ask --explain`. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer } from './answer.ts';
import { renderText } from './plain-text.ts';

export function explain(answer: Answer, record: CuratedRecord): string {
  const { query, trace } = answer;
  const window = query.window
    ? `${query.window.from ?? '…'} to ${query.window.to ?? '…'} ("${query.window.words}")`
    : 'none';
  const concepts = query.concepts.map(({ surface, phrases }) =>
    [surface, ...phrases.slice(1).map((phrase) => phrase.join(' '))].join(' = '),
  );
  return [
    'UNDERSTOOD',
    `  language   ${query.language}`,
    `  english    ${query.english}`,
    `  shape      ${query.shape}, asks ${query.asked}`,
    `  kinds      ${query.kinds.join(', ') || 'any'}`,
    `  names      ${query.mentions.map(({ words, ids }) => `"${words}" = ${ids.join(' / ')}`).join('; ') || 'none'}`,
    `  time       ${window}`,
    `  series     ${query.ordinals.map(({ number, noun }) => `${number} ${noun ?? ''}`.trim()).join(', ') || 'none'}`,
    `  countries  ${query.countries.join(', ') || 'none'}`,
    `  words      ${concepts.join('; ') || 'none'}`,
    'FOUND',
    ...trace.found.map(
      ({ record: id, score, coverage, failures }) =>
        `  ${score.toFixed(2).padStart(7)}  ${(100 * coverage).toFixed(0).padStart(3)} %  ${id}${failures.length > 0 ? `  fails: ${failures.join(', ')}` : ''}`,
    ),
    'DECIDED',
    `  ${answer.outcome}: ${trace.reason}`,
    'SAID',
    ...answer.statements.map((statement) => `  ${statement.text}  <- ${statement.claims.join(', ')}`),
    '',
    renderText(answer, record),
  ].join('\n');
}
