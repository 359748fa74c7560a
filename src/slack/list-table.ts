/** A long list in full, as table blocks within Slack's limits: one table a message, the rest behind a button. */
import type { types } from '@slack/bolt';
import type { Answer, Citation } from '../answers/answer.ts';
import type { Question } from '../answers/answer-question.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Source } from '../record/schema.ts';
import { ACTIONS } from './answer-blocks.ts';
import { carry } from './asked-again.ts';
import { actions, button, context, LIMITS, plain, section, topLevelText } from './blocks.ts';
import { canBeTracked, TRACK_ONE } from './commitments/on-log.ts';
import { cut, escapeWithin } from './escape.ts';
import type { Message } from './post.ts';

type Cell = types.RawTextElement | types.RichTextBlock;

const LONGEST_TITLE = 200;
const LONGEST_FACETS = 120;
const LONGEST_SOURCES = 160;
/** What the header row may take of the table's characters. */
const HEADER_ROOM = 200;

export interface TablePlace {
  readonly record: CuratedRecord;
  readonly questionId: string;
  readonly question: Question;
  /** The first entry of this page, from 0. */
  readonly from: number;
}

export function tableMessage(answer: Answer, { record, questionId, question, from }: TablePlace): Message {
  const { language } = answer;
  const page = pageFrom(answer.citations, from, record);
  const next = from + page.length;
  const total = answer.citations.length;
  const title = say(language, 'slack.page', { from: from + 1, to: next, total });
  const head = [
    '#',
    ...(['slack.column-entry', 'slack.column-when', 'slack.column-source'] as const).map((key) => say(language, key)),
  ];
  const rest = answer.citations.length - next;
  return {
    text: topLevelText([answer.opening, title, ...page.map(({ line }) => line)].filter(Boolean).join('\n')),
    blocks: [
      ...(answer.opening ? [section(escapeWithin(answer.opening, LIMITS.section))] : []),
      context(title),
      {
        type: 'table',
        rows: [head.map(cell), ...page.map(({ cells }) => cells)],
        column_settings: [{ align: 'right' }, { is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
      },
      ...trackMenu(
        page.map(({ citation }) => citation),
        language,
      ),
      ...actions([
        rest > 0
          ? button(
              ACTIONS.showAll,
              say(language, 'slack.show-rest', { count: rest }),
              carry({ id: questionId, question, from: next }),
            )
          : null,
      ]),
    ],
  };
}

/** Any of the pledges and milestones of the page becomes a commitment. */
function trackMenu(citations: readonly Citation[], language: Answer['language']): types.ActionsBlock[] {
  const options = citations
    .filter((citation) => canBeTracked(citation) && citation.record.length <= LIMITS.optionValue)
    .map(({ title, record }) => ({ text: plain(title, LIMITS.optionText), value: record }));
  if (options.length === 0) return [];
  const placeholder = plain(say(language, 'commit.track-one'), LIMITS.placeholder);
  return [{ type: 'actions', elements: [{ type: 'static_select', action_id: TRACK_ONE, placeholder, options }] }];
}

interface Row {
  readonly citation: Citation;
  readonly cells: Cell[];
  /** The row for those who cannot see a table. */
  readonly line: string;
}

/** As many rows as one table takes. */
function pageFrom(citations: readonly Citation[], from: number, record: CuratedRecord): Row[] {
  const rows: Row[] = [];
  let room = LIMITS.tableCharacters - HEADER_ROOM;
  for (const citation of citations.slice(from, from + LIMITS.tableRows - 1)) {
    const number = String(from + rows.length + 1);
    const title = cut(citation.title, LONGEST_TITLE);
    const facets = cut(citation.facets || '–', LONGEST_FACETS);
    const sources = namedSources(citation, record);
    const names = sources.map(({ name }) => name).join('; ') || '–';
    room -= number.length + title.length + facets.length + names.length;
    if (room < 0) break;
    rows.push({
      citation,
      cells: [cell(number), cell(title), cell(facets), sourceCell(sources)],
      line: `${number}. ${citation.title} — ${citation.facets} (${names})`,
    });
  }
  return rows;
}

const cell = (text: string): Cell => ({ type: 'raw_text', text });

interface NamedSource {
  readonly name: string;
  readonly url: Source['url'];
}

/** Each publisher once, as many as a cell may hold. */
function namedSources(citation: Citation, record: CuratedRecord): NamedSource[] {
  const named: NamedSource[] = [];
  let room = LONGEST_SOURCES;
  for (const { publisher, url } of citation.sources.flatMap((id) => record.sources.get(id) ?? [])) {
    const name = cut(publisher, 60);
    room -= name.length + 2;
    if (named.some((source) => source.name === name)) continue;
    if (room < 0) break;
    named.push({ name, url });
  }
  return named;
}

/** Links to the sources; a cell must not be empty. */
function sourceCell(sources: readonly NamedSource[]): Cell {
  if (sources.length === 0) return cell('–');
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: sources.flatMap(({ name, url }, index): types.RichTextElement[] => [
          ...(index > 0 ? [{ type: 'text' as const, text: '; ' }] : []),
          url && /^https?:/.test(url) ? { type: 'link', url, text: name } : { type: 'text', text: name },
        ]),
      },
    ],
  };
}
