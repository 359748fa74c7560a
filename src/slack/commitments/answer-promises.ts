/** "What did we promise, and when is it due?": pledges, milestones and logged commitments together, for this audience. */
import { dayIn, daysBetween, lastDay } from '../../commitments/due.ts';
import { type Promised, type PromiseQuestion, promised } from '../../commitments/promises.ts';
import { type AskedForPromises, readPromiseQuestion } from '../../commitments/read-promise-question.ts';
import { sayDue } from '../../commitments/say.ts';
import { isVisible, type Readers } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { AcceptedQuestion } from '../../questions/accept.ts';
import type { Asker } from '../asker.ts';
import { actions, button, context, contexts, section, topLevelText } from '../blocks.ts';
import { escapeMrkdwn, escapeWithin } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';
import { citationMarks, type SourceNumbers, sourceLines } from '../source-lines.ts';
import { cardRow, type Telling } from './card.ts';
import { channelReaders } from './channel-readers.ts';
import { SAY_HOME } from './on-list.ts';
import { TRACK } from './on-log.ts';
import { homeOf, whoIs } from './who.ts';

const SHOWN = 12;

export interface PromiseAnswer {
  readonly message: Message;
  /** Ids of the record's entries that it cites. */
  readonly records: readonly string[];
}

/** null where the question is another one. */
export async function answerPromises(
  desk: Desk,
  accepted: AcceptedQuestion,
  asker: Asker,
): Promise<PromiseAnswer | null> {
  const asked = readPromiseQuestion(accepted.text, desk.names());
  if (asked === null) return null;
  const { language, timeZone } = asker;
  const home = await homeOf(desk, accepted.user, accepted.channel);
  const question = withHome(asked, home);
  if (question === null) return { message: askForHome(language), records: [] };
  const readers = await readersFor(desk, accepted);
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const found = promised(question, desk.record(), visible);
  const telling = { names: desk.names(), language, today: dayIn(timeZone, desk.now()) };
  return listMessage(desk, found, telling);
}

function withHome({ party, recipient, sectors }: AskedForPromises, home: string | null): PromiseQuestion | null {
  if ((party === 'home' || recipient === 'home') && home === null) return null;
  return { party: party === 'home' ? home : party, recipient: recipient === 'home' ? home : recipient, sectors };
}

/** Everybody who will see the answer: in a channel all that are in it, whoever asked. */
async function readersFor(desk: Desk, accepted: AcceptedQuestion): Promise<Readers> {
  if (accepted.surface === 'mention' || accepted.surface === 'thread') {
    return await channelReaders(desk, accepted.channel);
  }
  return (await whoIs(desk, accepted.user)).readers;
}

function askForHome(language: Telling['language']): Message {
  const text = escapeMrkdwn(say(language, 'commit.home-ask'));
  return { text, blocks: [section(text), ...actions([button(SAY_HOME, say(language, 'commit.home-say'), '-')])] };
}

function listMessage(desk: Desk, found: readonly Promised[], telling: Telling): PromiseAnswer {
  const { language } = telling;
  const record = desk.record();
  const shown = found.slice(0, SHOWN);
  const entries = shown.flatMap((one) => (one.source === 'record' ? [one.entry] : []));
  const cited = [...new Set(entries.flatMap((entry) => sourcesOf(entry)))];
  const numbers: SourceNumbers = new Map(cited.map((id, index) => [id, index + 1]));
  const heading = escapeMrkdwn(say(language, 'commit.promised', { total: found.length, shown: shown.length }));
  const rows = shown.map((one) =>
    one.source === 'logged' ? cardRow(one.commitment, telling) : entryRow(one, telling, desk, numbers),
  );
  const sources = sourceLines(numbers, record, language);
  const text = [heading, ...rows.map(({ text }) => text?.text ?? ''), ...sources].join('\n');
  const more = found.length > shown.length ? [context(escapeMrkdwn(say(language, 'commit.promised-more')))] : [];
  return {
    message: {
      text: text.length > 39_000 ? topLevelText(text) : text,
      blocks: [section(heading), ...rows, ...more, ...contexts(sources)],
    },
    records: entries.map(({ id }) => id),
  };
}

type RecordPromise = Extract<Promised, { source: 'record' }>;

const sourcesOf = (entry: RecordPromise['entry']): readonly string[] =>
  entry.claims.flatMap(({ sources }) => sources).slice(0, 3);

function entryRow(
  { entry, due }: RecordPromise,
  { names, language, today }: Telling,
  desk: Desk,
  numbers: SourceNumbers,
) {
  const day = lastDay(due);
  const passed = day !== null && daysBetween(today, day) < 0;
  const actors = [...new Set(entry.claims.flatMap((claim) => claim.actors))].filter((id) => id.startsWith('org-'));
  const about = [
    ...actors.slice(0, 3).map((id) => escapeWithin(names.titleOf(id), 100)),
    escapeWithin(day === null ? say(language, 'commit.no-date-on-record') : sayDue(language, due), 200),
    ...(passed ? [`*${escapeMrkdwn(say(language, 'commit.passed'))}*`] : []),
    citationMarks(sourcesOf(entry), desk.record(), numbers),
  ];
  const track = button(TRACK, say(language, 'commit.track'), entry.id);
  return {
    ...section([`*${escapeWithin(entry.title, 300)}*`, about.join(' · ')].join('\n')),
    ...(track && { accessory: track }),
  };
}
