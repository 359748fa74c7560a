/**
 * Stands around Bolt's `processEvent`, because Bolt acknowledges an event before any listener runs: a question is kept
 * durably first and acknowledged then. One that was delivered before goes no further.
 */
import type { App } from '@slack/bolt';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { conversationKey, isFollowUp } from '../questions/conversations.ts';
import type { Desk } from './ports.ts';
import { plainText } from './question-text.ts';
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

type InboxDesk = Pick<Desk, 'me' | 'questions' | 'talks' | 'now' | 'newId' | 'wait' | 'log'>;

/** Slack wants its acknowledgement within three seconds. */
const LONGEST_WAIT_FOR_ANSWER_MS = 1_500;

/** Must be called before the line opens. */
export function putInboxBefore(app: App, desk: InboxDesk): Inbox {
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
    const taken = await take(event.body, desk);
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
          desk.log.warn({ error: String(error) }, 'a delivery could not be acknowledged');
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

async function take(body: unknown, desk: InboxDesk): Promise<Taken> {
  const { questions, now, newId, log } = desk;
  const incoming = readIncoming(body, desk.me.user);
  if (!incoming || !(await isForTheDesk(incoming, desk))) return { is: 'other' };
  const question = { ...incoming, text: plainText(incoming.text), id: newId(), acceptedAt: now() };
  try {
    const acceptance = await questions.accept(question);
    return acceptance.outcome === 'duplicate' ? { is: 'duplicate' } : { is: 'question', question };
  } catch (error) {
    // The disk is full or gone. Answering now, unkept, is better than silence.
    log.error({ error: String(error), question: question.id }, 'a question could not be kept');
    return { is: 'question', question };
  }
}

/** Messages of a thread are judged one after the other: whether the desk spoke last depends on those before. */
function isForTheDesk(incoming: Incoming, desk: InboxDesk): Promise<boolean> {
  if (incoming.surface !== 'thread') return Promise.resolve(true);
  const key = conversationKey(incoming);
  return desk.talks.run(`heard in ${key}`, () => isMeant(incoming, key, desk));
}

async function isMeant(incoming: Incoming, key: string, { me, questions, talks, wait }: InboxDesk): Promise<boolean> {
  // Whoever writes on at once may be faster than the note that they were answered.
  await Promise.race([talks.idle(key), wait(LONGEST_WAIT_FOR_ANSWER_MS)]);
  const conversation = await questions.conversation(key);
  if (isFollowUp(conversation, { user: incoming.user, mentions: mentionsIn(incoming, me.user) })) return true;
  if (conversation?.deskSpokeLast) await questions.interrupt(key);
  return false;
}
