/** The desk's presence in Slack, from the first token check to the clean stop. */
import { App } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import type { Readers } from '../commitments/visibility.ts';
import { recover } from '../questions/accept.ts';
import { createFairShare } from '../questions/fair-share.ts';
import type { Person } from '../reminders/standing.ts';
import type { Destination } from '../reminders/subscription.ts';
import { openAskerBook } from './asker.ts';
import { type Clients, makeClients } from './clients.ts';
import { openTrackerBook } from './commitments/tracker-book.ts';
import { register } from './feature.ts';
import { features } from './features.ts';
import { learnIdentity } from './identity.ts';
import { takeTurns } from './in-turn.ts';
import { putInboxBefore } from './inbox.ts';
import { keepHomes } from './keep-homes.ts';
import { slackLogger } from './logger.ts';
import { answerInSlack, apologiseForSilence } from './on-question.ts';
import { answerUnknownCommands } from './on-unknown-command.ts';
import type { Desk, DeskPorts, Identity } from './ports.ts';
import { httpLine, socketLine } from './reach.ts';
import { personOf, readersOf } from './reminders/readers.ts';
import { tellCurators } from './tell-curators.ts';
import { openGroupBook } from './user-groups.ts';
import { wasAnswered } from './was-answered.ts';

export interface SlackOptions {
  readonly botToken: string;
  readonly apiUrl: string;
  readonly reach:
    | { readonly kind: 'socket'; readonly appToken: string; readonly healthPort: number | null }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
  readonly dispatcher: Dispatcher;
}

export interface SlackPresence {
  readonly me: Identity;
  readonly clients: Clients;
  readonly isUp: () => boolean;
  /** @param text mrkdwn, escaped already */
  readonly tellCurators: (text: string) => Promise<void>;
  /** Who would read what is sent there, and who somebody is; null where Slack does not tell just now. */
  readonly readers: (destination: Destination) => Promise<Readers | null>;
  readonly person: (user: string) => Promise<Person | null>;
  /** Takes nothing new, finishes what it has, and resolves; the caller decides how long to wait. */
  readonly stop: () => Promise<void>;
  /** Takes nothing new and lets go of the line; what is being answered is not waited for. */
  readonly abandon: () => Promise<void>;
}

export async function startSlack(ports: DeskPorts, options: SlackOptions): Promise<SlackPresence> {
  const logger = slackLogger(ports.log);
  const clients = makeClients({ token: options.botToken, apiUrl: options.apiUrl, fetch: ports.fetch, logger });
  const me = await learnIdentity(clients.reading, ports);
  const homes = keepHomes((): Desk => desk);
  const desk: Desk = {
    ...ports,
    commitments: homes.watching(ports.commitments),
    reminders: homes.watchingReminders(ports.reminders),
    homes,
    clients,
    me,
    askers: openAskerBook({ ...ports, client: clients.reading, team: me.team }),
    groups: openGroupBook({ ...ports, client: clients.reading }),
    turns: createFairShare(),
    trackers: openTrackerBook(),
    posts: takeTurns(),
    talks: takeTurns(),
  };

  let taking = false;
  const lineOptions = {
    ...ports,
    apiUrl: options.apiUrl,
    dispatcher: options.dispatcher,
    logger,
    isReady: () => taking,
  };
  const line =
    options.reach.kind === 'http' ? httpLine(options.reach, lineOptions) : socketLine(options.reach, lineOptions);

  const app = new App({
    receiver: line.receiver,
    // Learned once: an authorisation that could fail for each delivery would end in silence.
    authorize: () =>
      Promise.resolve({ botToken: options.botToken, botId: me.bot, botUserId: me.user, teamId: me.team }),
    clientOptions: { slackApiUrl: options.apiUrl, fetch: ports.fetch, retryConfig: { retries: 0 } },
    convoStore: false,
    logger,
  });
  app.error((error) => {
    ports.log.error({ error: error.stack ?? String(error) }, 'a listener failed');
    return Promise.resolve();
  });
  const registered = features(desk);
  register(app, registered);
  answerUnknownCommands(app, desk, registered);
  const inbox = putInboxBefore(app, desk);

  const left = recover(await ports.questions.pending(), ports.now());
  taking = true;
  await line.open();
  for (const question of left.answer) void inbox.count(answerUnlessAnswered(desk, question));
  for (const question of left.apologise) void inbox.count(apologiseForSilence(desk, question));

  return {
    me,
    clients,
    isUp: line.isUp,
    tellCurators: async (text) => {
      await tellCurators(desk, text);
    },
    readers: (destination) => readersOf(desk, destination),
    person: (user) => personOf(desk, user),
    abandon: async () => {
      taking = false;
      inbox.close();
      await line.close();
    },
    stop: async () => {
      taking = false;
      inbox.close();
      // Closing may wait for the other side; what is being answered does not.
      const closed = line
        .close()
        .catch((error: unknown) => ports.log.warn({ error: String(error) }, 'Slack did not close'));
      await inbox.drained();
      await Promise.race([closed, ports.wait(1_000)]);
    },
  };
}

/** The crash may have come between posting an answer and noting it. */
async function answerUnlessAnswered(desk: Desk, question: Parameters<typeof answerInSlack>[1]): Promise<void> {
  const ts = await wasAnswered(desk, question);
  if (ts === null) await answerInSlack(desk, question);
  else await desk.questions.settle(question.id, { kind: 'declined', at: desk.now(), ts });
}
