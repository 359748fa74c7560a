/** Looks whether a question already has its answer in Slack, where the desk may read. */
import type { AcceptedQuestion } from '../questions/accept.ts';
import { ANSWER_EVENT } from './deliver.ts';
import type { Desk } from './ports.ts';

/** @returns the ts of the answer; null where there is none or nothing may be read */
export async function wasAnswered(desk: Desk, question: AcceptedQuestion): Promise<string | null> {
  if (question.ts === null || !mayRead(desk, question)) return null;
  const { reading } = desk.clients;
  const thread = question.thread ?? (question.surface === 'dm' ? null : question.ts);
  const scope = { channel: question.channel, oldest: question.ts, include_all_metadata: true, limit: 100 };
  try {
    const { messages } =
      thread === null
        ? await reading.conversations.history(scope)
        : await reading.conversations.replies({ ...scope, ts: thread });
    const answer = (messages ?? []).find(({ metadata }) => {
      const payload: Record<string, unknown> = metadata?.event_payload ?? {};
      return metadata?.event_type === ANSWER_EVENT && payload.question === question.id;
    });
    return answer?.ts ?? null;
  } catch (error) {
    desk.log.warn({ question: question.id, error: String(error) }, 'no telling whether a question was answered before');
    return null;
  }
}

function mayRead({ me }: Desk, { surface, channel }: AcceptedQuestion): boolean {
  if (surface === 'dm') return me.scopes.has('im:history');
  return ['channels:history', 'groups:history', 'mpim:history'].some(
    (scope) => me.scopes.has(scope) && (scope === 'channels:history') === channel.startsWith('C'),
  );
}
