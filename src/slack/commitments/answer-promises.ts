/** "What did we promise, and when is it due?": pledges, milestones and logged commitments together, for this audience. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { dayIn } from '../../commitments/due.ts';
import { findPromises, type Promised, type PromiseQuestion } from '../../commitments/promises.ts';
import { type SaidPromise, sayPromise, sayQuestionFor } from '../../commitments/say-promise.ts';
import { isVisible, type Readers } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { AcceptedQuestion } from '../../questions/accept.ts';
import { type AskedAgain, carry } from '../asked-again.ts';
import { actions, button, context, contexts, section, topLevelText } from '../blocks.ts';
import { escapeMrkdwn, escapeWithin, link } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';
import { citationMarks, type SourceNumbers, sourceLines } from '../source-lines.ts';
import { COMMITMENT_ACTIONS, sayOwner, type Telling } from './card.ts';
import { channelReaders } from './channel-readers.ts';
import { askForHome } from './home-form.ts';
import { TRACK } from './on-log.ts';
import { ownersWhoLeft } from './owners.ts';
import { homeOf, whoIs } from './who.ts';

export const PROMISES_NEXT = 'promises_next';

const SHOWN = 12;

export interface PromiseAnswer {
  readonly message: Message;
  readonly language: Language;
  /** Ids of the record's entries that it cites. */
  readonly records: readonly string[];
}

export interface PromisesAsked extends AskedAgain {
  readonly user: string;
  readonly channel: string | null;
  /** Everybody who will see the answer. */
  readonly readers: Readers;
  /** Of whoever asks; the question itself decides where it tells. */
  readonly language: Language;
}

/** null where the question is another one. */
export async function answerPromises(
  desk: Desk,
  accepted: AcceptedQuestion,
  question: AskedAgain['question'],
  language: Language,
): Promise<PromiseAnswer | null> {
  if (desk.readPromises(question) === null) return null;
  const readers = await readersFor(desk, accepted);
  const { id, user, channel } = accepted;
  return await promisesFor(desk, { id, question, from: 0, user, channel, readers, language });
}

/** Everybody who will see the answer: in a channel all that are in it, whoever asked. */
async function readersFor(desk: Desk, accepted: AcceptedQuestion): Promise<Readers> {
  if (accepted.surface === 'mention' || accepted.surface === 'thread') {
    return await channelReaders(desk, accepted.channel);
  }
  return (await whoIs(desk, accepted.user)).readers;
}

/** null where the question is another one. */
export async function promisesFor(desk: Desk, asked: PromisesAsked): Promise<PromiseAnswer | null> {
  const { question, readers, user, channel } = asked;
  const read = desk.readPromises(question);
  if (read === null) return null;
  const home = await homeOf(desk, user, channel);
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const today = dayIn(question.timeZone, question.now);
  const result = findPromises(read, { id: user, home }, desk.record(), visible, today);
  const { language } = read;
  switch (result.outcome) {
    case 'for-the-record':
      return null;
    case 'home-unknown':
      return { message: askForHome(language, carry(asked)), language, records: [] };
    case 'found': {
      const page = { ...asked, language, today };
      return { ...(await listMessage(desk, result, page)), language };
    }
  }
}

interface Page extends PromisesAsked {
  readonly today: string;
}

interface Found {
  readonly question: PromiseQuestion;
  readonly found: readonly Promised[];
  readonly withoutTopic: boolean;
}

async function listMessage(
  desk: Desk,
  { question, found, withoutTopic }: Found,
  page: Page,
): Promise<Omit<PromiseAnswer, 'language'>> {
  const { language, today, from, readers } = page;
  const [record, names] = [desk.record(), desk.names()];
  const shown = found.slice(from, from + SHOWN);
  const entries = shown.flatMap((one) => (one.source === 'record' ? [one.entry] : []));
  const said = shown.map((one) => ({ one, told: sayPromise(one, names, language, today) }));
  const cited = [...new Set(said.flatMap(({ told }) => told.sources))];
  const numbers: SourceNumbers = new Map(cited.map((id, index) => [id, index + 1]));
  const to = from + shown.length;
  const count = { total: found.length, from: from + 1, to, pages: found.length > shown.length ? 'some' : 'none' };
  const heading = [
    ...(withoutTopic ? [say(language, 'commit.promised-without-topic', { words: question.topic.join(' ') })] : []),
    `${sayQuestionFor(question, names, language)} — ${say(language, 'commit.promised', count)}`,
  ].map(escapeMrkdwn);
  const commitments = shown.flatMap((one) => (one.source === 'logged' ? [one.commitment] : []));
  const left = await ownersWhoLeft(desk, commitments);
  const rows = said.map(({ one, told }) =>
    promiseRow(one, told, { language, left }, citationMarks(told.sources, record, numbers)),
  );
  const remarks = [
    ...(found.length === 0 ? [say(language, 'commit.promised-try')] : []),
    ...(readers.kind === 'channel' && readers.shared ? [say(language, 'commit.promised-shared')] : []),
  ].map(escapeMrkdwn);
  const sources = sourceLines(numbers, record, language);
  const text = [...heading, ...rows.map(({ text }) => text?.text ?? ''), ...remarks, ...sources].join('\n');
  const next =
    to < found.length ? button(PROMISES_NEXT, say(language, 'commit.more'), carry({ ...page, from: to })) : null;
  return {
    message: {
      text: text.length > 39_000 ? topLevelText(text) : text,
      blocks: [section(heading.join('\n')), ...rows, ...actions([next]), ...remarks.map(context), ...contexts(sources)],
    },
    records: entries.map(({ id }) => id),
  };
}

/** Two or three lines and a button: what is logged is opened, what stands in the record can be tracked. */
function promiseRow(
  one: Promised,
  { number, title, parties, due, status, owners }: SaidPromise,
  { language, left }: Pick<Telling, 'language' | 'left'>,
  marks: string,
): types.SectionBlock {
  const logged = one.source === 'logged' ? one.commitment : null;
  const about = [
    escapeWithin(parties, 300),
    escapeWithin(due, 200),
    `*${escapeWithin(status, 100)}*`,
    ...(owners.length > 0
      ? [
          `${escapeMrkdwn(say(language, 'commit.owner'))}: ${owners
            .slice(0, 5)
            .map((owner) => sayOwner(language, owner, left))
            .join(', ')}`,
        ]
      : []),
    ...(logged?.origin.permalink ? [link(logged.origin.permalink, say(language, 'commit.message'))] : []),
    ...(logged?.content.meeting ? [escapeWithin(logged.content.meeting, 200)] : []),
    marks,
  ];
  const accessory = logged
    ? button(COMMITMENT_ACTIONS.open, say(language, 'commit.open'), logged.number)
    : button(TRACK, say(language, 'commit.track'), one.source === 'record' ? one.entry.id : null);
  return {
    ...section(
      [`*${number === null ? '' : `${number} `}${escapeWithin(title, 300)}*`, about.filter(Boolean).join(' · ')].join(
        '\n',
      ),
    ),
    ...(accessory && { accessory }),
  };
}
