/** The way of one question: from being accepted to being settled. Whatever happens on it, the asker hears something. */

import { mayAsk } from '../access/audience.ts';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/answer-question.ts';
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { conversationKey } from '../questions/conversations.ts';
import { answerMessage } from './answer-blocks.ts';
import type { Asker } from './asker.ts';
import { answerFiles } from './commitments/answer-files.ts';
import { answerPromises } from './commitments/answer-promises.ts';
import { deliver, tellAlone } from './deliver.ts';
import { helpMessage } from './help-blocks.ts';
import type { Desk } from './ports.ts';
import { kindOfQuestion, LONGEST_QUESTION } from './question-text.ts';
import { ASKS_FOR_HELP } from './read-incoming.ts';
import { showThinking } from './show-thinking.ts';

/** Never rejects. */
export async function answerInSlack(desk: Desk, accepted: AcceptedQuestion): Promise<void> {
  try {
    const asker = await desk.askers.of(accepted.user);
    if (!mayAsk(asker.standing)) await settleDeclined(desk, accepted, null);
    else {
      await desk.talks.run(nameOf(accepted), () =>
        desk.talks.run(conversationKey(accepted), () => inTheirTurn(desk, accepted, asker)),
      );
    }
  } catch (error) {
    desk.log.error({ question: accepted.id, error: describe(error) }, 'a question could not be answered');
    await apologise(desk, accepted);
  }
}

/** One asker's questions wait for one another; more than a fair share of them gets a sentence. */
async function inTheirTurn(desk: Desk, accepted: AcceptedQuestion, asker: Asker): Promise<void> {
  const name = nameOf(accepted);
  const turn = desk.turns.take(name, desk.now());
  if (turn.outcome === 'wait') {
    const seconds = Math.max(1, Math.ceil((turn.retryAt - desk.now()) / 1000));
    await decline(desk, accepted, say(asker.language, 'slack.too-often', { seconds }), asker.language);
    return;
  }
  try {
    await answerOne(desk, accepted, asker);
  } finally {
    desk.turns.finish(name);
  }
}

const nameOf = ({ team, user }: AcceptedQuestion): string => `asker ${team}/${user}`;

async function answerOne(desk: Desk, accepted: AcceptedQuestion, asker: Asker): Promise<void> {
  const told = await answerFiles(desk, accepted);
  if (told) return await settleDeclined(desk, accepted, told.ts);
  const kind = kindOfQuestion(accepted.text);
  if (kind === 'too-long') {
    await decline(desk, accepted, say(asker.language, 'slack.too-long', { most: LONGEST_QUESTION }), asker.language);
    return;
  }
  if (kind === 'empty' || ASKS_FOR_HELP.test(accepted.text)) {
    const help = helpMessage(asker.language, desk, asker.timeZone);
    const delivered = await deliver(desk, accepted, help, asker.language);
    await settleDeclined(desk, accepted, delivered.outcome === 'delivered' ? delivered.ts : null);
    return;
  }

  const conversation = await desk.questions.conversation(conversationKey(accepted));
  const question: Question = {
    text: accepted.text,
    language: asker.language,
    now: accepted.acceptedAt,
    timeZone: asker.timeZone,
    audience: placeOf(accepted) === 'channel' ? accepted.channel : accepted.user,
    ...(conversation && { context: { question: conversation.question, records: conversation.records } }),
  };
  const promises = await answerPromises(desk, accepted, question, asker.language);
  if (promises) {
    const { language } = promises;
    const delivered = await deliver(desk, accepted, promises.message, language);
    const ts = delivered.outcome === 'delivered' ? delivered.ts : null;
    const at = desk.now();
    await settle(desk, accepted, {
      kind: 'answered',
      at,
      ts,
      language,
      outcome: 'answered',
      records: [...promises.records],
    });
    return;
  }
  const answer = await showThinking(desk, accepted, asker.language, desk.answer(question));
  const message = answerMessage(answer, {
    record: desk.record(),
    text: desk.renderText(answer),
    questionId: accepted.id,
    question,
    place: placeOf(accepted),
    mentionAgain: needsMention(desk, accepted),
  });
  const delivered = await deliver(desk, accepted, message, answer.language);
  if (delivered.outcome === 'failed') await settleDeclined(desk, accepted, null);
  else await settleAnswered(desk, accepted, answer, delivered.ts);
}

function placeOf({ surface }: AcceptedQuestion): 'channel' | 'direct' | 'alone' {
  if (surface === 'command' || surface === 'shortcut') return 'alone';
  return surface === 'dm' ? 'direct' : 'channel';
}

/** Whether the desk cannot hear a follow-up in this thread unless it is mentioned. */
function needsMention({ me }: Desk, { surface, channel }: AcceptedQuestion): boolean {
  if (surface !== 'mention' && surface !== 'thread') return false;
  if (channel.startsWith('C')) return !me.scopes.has('channels:history');
  return !me.scopes.has('groups:history') && !me.scopes.has('mpim:history');
}

async function settleAnswered(
  desk: Desk,
  accepted: AcceptedQuestion,
  answer: Answer,
  ts: string | null,
): Promise<void> {
  await settle(desk, accepted, {
    kind: 'answered',
    at: desk.now(),
    ts,
    language: answer.language,
    outcome: answer.outcome,
    records: answer.citations.map(({ record }) => record),
  });
}

async function decline(desk: Desk, accepted: AcceptedQuestion, sentence: string, language: Language): Promise<void> {
  const told = await tellAlone(desk, accepted, sentence, language);
  await settleDeclined(desk, accepted, told.outcome === 'delivered' ? told.ts : null);
}

function settleDeclined(desk: Desk, accepted: AcceptedQuestion, ts: string | null): Promise<void> {
  return settle(desk, accepted, { kind: 'declined', at: desk.now(), ts });
}

/** The answer is out by now: that it could not be noted is the log's business, not the asker's. */
async function settle(
  desk: Desk,
  accepted: AcceptedQuestion,
  settlement: Parameters<Desk['questions']['settle']>[1],
): Promise<void> {
  try {
    await desk.questions.settle(accepted.id, settlement);
  } catch (error) {
    desk.log.error({ question: accepted.id, error: describe(error) }, 'a settled question could not be kept');
  }
}

async function apologise(desk: Desk, accepted: AcceptedQuestion): Promise<void> {
  try {
    const { language } = await desk.askers.of(accepted.user);
    await decline(desk, accepted, say(language, 'slack.failed', { id: accepted.id }), language);
  } catch (error) {
    desk.log.error({ question: accepted.id, error: describe(error) }, 'an asker could not be told of a failure');
  }
}

/** What an earlier run accepted too long ago to be answered now. */
export async function apologiseForSilence(desk: Desk, accepted: AcceptedQuestion): Promise<void> {
  const { language } = await desk.askers.of(accepted.user);
  const message = { text: say(language, 'slack.too-late'), blocks: [] };
  const delivered = await deliver(desk, accepted, message, language);
  await settleDeclined(desk, accepted, delivered.outcome === 'delivered' ? delivered.ts : null);
}

/** The text of a question stays out of the log. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
