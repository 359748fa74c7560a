/** An answer as a Slack message: every statement with its citation, the sources below, and what can be done with it. */
import type { types } from '@slack/bolt';
import type { Answer, Citation } from '../answers/answer.ts';
import type { Question } from '../answers/answer-question.ts';
import { isWordedByModel } from '../answers/plain-text.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import { carry } from './asked-again.ts';
import { actions, button, context, contexts, LIMITS, section, sections, topLevelText } from './blocks.ts';
import { canBeTracked, TRACK } from './commitments/on-log.ts';
import { cut, escapeWithin } from './escape.ts';
import type { Message } from './post.ts';
import { citationMarks, numberSources, type SourceNumbers, sourceLines } from './source-lines.ts';

export const ACTIONS = {
  helpful: 'answer_helpful',
  notHelpful: 'answer_not_helpful',
  wrongFact: 'fact_wrong',
  tellMe: 'gap_tell_me',
  share: 'answer_share',
  showAll: 'list_show_all',
} as const;

/** More of a list than this is for those who ask for it. */
const ENTRIES_SHOWN = 10;
const MOST_SOURCES = 12;
const LONGEST_STATEMENT = 1200;

export interface AnswerPlace {
  readonly record: CuratedRecord;
  /** The whole answer as plain text. */
  readonly text: string;
  readonly questionId: string;
  readonly question: Question;
  /** alone: only the asker sees it, and may share it. */
  readonly place: 'channel' | 'direct' | 'alone';
  /** Whether to say that a follow-up has to mention the desk. */
  readonly mentionAgain: boolean;
}

export function answerMessage(answer: Answer, place: AnswerPlace): Message {
  const { record } = place;
  const { language } = answer;
  const shown = answer.citations.slice(0, ENTRIES_SHOWN);
  const total = answer.citations.length;
  const numbers = numberSources(shown);
  const remarks = [
    ...(isWordedByModel(answer) ? [say(language, 'answer.worded-by-model')] : []),
    ...(place.mentionAgain ? [say(language, 'slack.mention-again')] : []),
  ];
  const blocks = [
    ...(answer.opening ? [section(escapeWithin(answer.opening, LIMITS.section))] : []),
    ...entryBlocks(shown, answer, record, numbers),
    ...(shown.length < total ? [context(say(language, 'slack.shown', { shown: shown.length, total }))] : []),
    ...sections(answer.warnings.map((warning) => `⚠ ${escapeWithin(warning, LONGEST_STATEMENT)}`)),
    ...nearestBlocks(answer),
    ...sourceBlocks(numbers, record, answer),
    ...actions(buttonsOf(answer, place, shown.length < total ? total : null)),
    ...(remarks.length > 0 ? [context(remarks.join(' '))] : []),
  ];
  return { text: topLevelText(place.text), blocks };
}

/** What can be tracked has a section of its own, with its button. */
function entryBlocks(shown: readonly Citation[], answer: Answer, record: CuratedRecord, numbers: SourceNumbers) {
  const blocks: types.SectionBlock[] = [];
  let waiting: string[] = [];
  for (const citation of shown) {
    const lines = entryLines(citation, answer, record, numbers);
    const track = trackButton(citation, answer.language);
    if (track === null) {
      waiting = [...waiting, ...lines];
      continue;
    }
    const own = sections(lines);
    const last = own.at(-1);
    blocks.push(...sections(waiting), ...own.slice(0, -1), ...(last ? [{ ...last, accessory: track }] : []));
    waiting = [];
  }
  return [...blocks, ...sections(waiting)];
}

/** The entry's title, when and where, and below it each statement with the sources of its own claims. */
function entryLines(citation: Citation, answer: Answer, record: CuratedRecord, numbers: SourceNumbers): string[] {
  const statements = answer.statements.filter((statement) => statement.record === citation.record);
  const heading = `*${escapeWithin(citation.title, 300)}*${citation.facets ? ` — ${escapeWithin(citation.facets, 300)}` : ''}`;
  if (statements.length === 0) return [`• ${heading} ${citationMarks(citation.sources, record, numbers)}`];
  return [
    heading,
    ...statements.flatMap(({ text, claims, translationOf }) => {
      const sources = claims.flatMap((id) => record.claims.get(id)?.claim.sources ?? []);
      const original = translationOf && say(answer.language, 'answer.translation-of', { text: translationOf });
      return [
        `• ${escapeWithin(text, LONGEST_STATEMENT)} ${citationMarks(sources, record, numbers)}`,
        ...(original ? [escapeWithin(original, LONGEST_STATEMENT)] : []),
      ];
    }),
  ];
}

function nearestBlocks({ nearest, language }: Answer): types.KnownBlock[] {
  if (nearest.length === 0) return [];
  const titles = nearest.slice(0, ENTRIES_SHOWN).map(({ title }) => `• ${escapeWithin(title, 300)}`);
  return sections([say(language, 'slack.nearest'), ...titles]);
}

function sourceBlocks(numbers: SourceNumbers, record: CuratedRecord, { language }: Answer): types.KnownBlock[] {
  const lines = sourceLines(numbers, record, language);
  const rest = lines.length - MOST_SOURCES;
  const told =
    rest > 0 ? [...lines.slice(0, MOST_SOURCES), say(language, 'slack.more-sources', { count: rest })] : lines;
  return contexts(told);
}

function buttonsOf(answer: Answer, place: AnswerPlace, listTotal: number | null): (types.Button | null)[] {
  const { language } = answer;
  const again = carry({ id: place.questionId, question: place.question, from: 0 });
  const claims = [...new Set(answer.citations.flatMap((citation) => citation.claims))];
  return [
    listTotal !== null ? button(ACTIONS.showAll, say(language, 'slack.show-all', { total: listTotal }), again) : null,
    place.place === 'alone' ? button(ACTIONS.share, say(language, 'slack.share'), again) : null,
    answer.outcome === 'not-in-record'
      ? button(ACTIONS.tellMe, say(language, 'slack.tell-me'), place.questionId)
      : null,
    button(ACTIONS.helpful, say(language, 'slack.helpful'), place.questionId),
    button(ACTIONS.notHelpful, say(language, 'slack.not-helpful'), place.questionId),
    claims.length > 0 ? button(ACTIONS.wrongFact, say(language, 'slack.wrong-fact'), carryClaims(claims)) : null,
  ];
}

/** A pledge or milestone becomes a commitment with one press. */
function trackButton(citation: Citation, language: Answer['language']): types.Button | null {
  if (!canBeTracked(citation)) return null;
  const label = say(language, 'commit.track');
  const made = button(TRACK, label, citation.record);
  return made && { ...made, accessibility_label: cut(`${label}: ${citation.title}`, LIMITS.button) };
}

/** The claims that a report may be about, as many as the button holds. */
function carryClaims(claims: readonly string[]): string {
  let kept = claims.slice(0, 30);
  while (JSON.stringify(kept).length > 1900) kept = kept.slice(0, -1);
  return JSON.stringify(kept);
}
