/**
 * Stands around Bolt's `processEvent`, because Bolt acknowledges an event before any listener runs: a question is kept
 * durably first and acknowledged then. One that was delivered before goes no further.
 */
import type { App } from '@slack/bolt';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { conversationKey, isFollowUp } from '../questions/conversations.ts';
import type { DeskPorts, Identity } from './ports.ts';
import { type Incoming, mentionsIn, readIncoming } from './read-incoming.ts';

type ReceiverEvent = Parameters<App['processEvent']>[0];

type Taken =
  | { readonly is: 'question'; readonly question: AcceptedQuestion }
  | { readonly is: 'duplicate' }
  | { readonly is: 'other' };

export interface Inbox {
  /** From now on nothing is taken; what was not acknowledged, Slack delivers again. */
  readonly close: () => void;
  /** Resolves once everything that was taken is done. */
  readonly drained: () => Promise<void>;
  /** Counts work that is no delivery, so that `drained` waits for it too. */
  readonly count: <Result>(work: Promise<Result>) => Promise<Result>;
}

export type InboxPorts = Pick<DeskPorts, 'questions' | 'now' | 'newId' | 'log'>;

/** Must be called before the line opens. */
export function putInboxBefore(app: App, me: Pick<Identity, 'user'>, ports: InboxPorts): Inbox {
  const running = new Set<Promise<unknown>>();
  let open = true;

  const count = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    const done = () => running.delete(work);
    work.then(done, done);
    return work;
  };

  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (!open) return;
    await count(handle(event));
  };

  async function handle(event: ReceiverEvent): Promise<void> {
    const taken = await take(event.body, me.user, ports);
    if (taken.is === 'duplicate') {
      await event.ack();
      return;
    }
    await process({
      ...event,
      ack: async (response) => {
        try {
          await event.ack(response);
        } catch (error) {
          // Slack will deliver it again, and by then it is a duplicate: it has to be answered from this delivery.
          ports.log.warn({ error: String(error) }, 'a delivery could not be acknowledged');
        }
      },
      customProperties: { ...event.customProperties, ...(taken.is === 'question' && { question: taken.question }) },
    });
  }

  return {
    close: () => {
      open = false;
    },
    drained: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
    count,
  };
}

async function take(body: unknown, desk: string, { questions, now, newId, log }: InboxPorts): Promise<Taken> {
  const incoming = readIncoming(body, desk);
  if (!incoming || !(await isForTheDesk(incoming, desk, { questions }))) return { is: 'other' };
  const question: AcceptedQuestion = { ...incoming, id: newId(), acceptedAt: now() };
  try {
    const acceptance = await questions.accept(question);
    return acceptance.outcome === 'duplicate' ? { is: 'duplicate' } : { is: 'question', question };
  } catch (error) {
    // The disk is full or gone. Answering now, unkept, is better than silence.
    log.error({ error: String(error), question: question.id }, 'a question could not be kept');
    return { is: 'question', question };
  }
}

async function isForTheDesk(
  incoming: Incoming,
  desk: string,
  { questions }: Pick<InboxPorts, 'questions'>,
): Promise<boolean> {
  if (incoming.surface !== 'thread') return true;
  const key = conversationKey(incoming);
  const conversation = await questions.conversation(key);
  if (isFollowUp(conversation, { user: incoming.user, mentions: mentionsIn(incoming, desk) })) return true;
  if (conversation?.deskSpokeLast) await questions.interrupt(key);
  return false;
}
