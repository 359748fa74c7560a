/** Every stage of an answer for engineers and curators: in words for `ask --explain`, and as one line of the log. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, ModelTrace } from './answer.ts';
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
    ...explainModel(trace.model),
    'SAID',
    ...answer.statements.map((statement) => `  ${statement.text}  <- ${statement.claims.join(', ')}`),
    '',
    renderText(answer, record),
  ].join('\n');
}

function explainModel(model: ModelTrace | undefined): string[] {
  if (!model) return [];
  const { understanding, wording, tokens } = model;
  return [
    'MODEL',
    `  read       ${understanding ? [understanding.outcome, understanding.detail].filter(Boolean).join(', ') : 'not asked'}`,
    ...(understanding?.reading ? [`             ${JSON.stringify(understanding.reading)}`] : []),
    `  worded     ${wording ? [wording.outcome, wording.detail].filter(Boolean).join(', ') : 'not asked'}`,
    ...(wording ? [`  given      ${wording.given.join(', ')}`] : []),
    ...(wording?.sentences ?? []).flatMap(({ text, claims, accepted, reasons }) => [
      `  ${accepted ? 'accepted' : 'refused '}   ${text}  <- ${claims.join(', ')}`,
      ...reasons.map((reason) => `             ${reason}`),
    ]),
    `  tokens     ${tokens}`,
  ];
}

const WELL: ReadonlySet<string> = new Set(['read', 'no-better', 'worded', 'remembered']);

/** Whether a model was asked in vain. */
export function modelFailed({ trace: { model } }: Answer): boolean {
  return [model?.understanding, model?.wording].some((step) => step && !WELL.has(step.outcome));
}

/** How an answer came about, without the asker's words: what was resolved, the claims, the model's part in it. */
export function logLine({ outcome, language, query, statements, trace }: Answer): Record<string, unknown> {
  const { shape, asked, kinds, mentions, window } = query;
  return {
    outcome,
    reason: trace.reason,
    query: {
      language,
      shape,
      asked,
      kinds,
      entries: mentions.map(({ ids }) => ids),
      from: window?.from,
      to: window?.to,
    },
    claims: [...new Set(statements.flatMap(({ claims }) => claims))],
    ...(trace.model && { model: trace.model }),
  };
}
