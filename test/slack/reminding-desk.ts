/** A desk over sockets whose clock and runs of reminders the test makes. */
import { pino } from 'pino';
import { channelId, type Seed } from '../../src/playground/seed.ts';
import type { Item } from '../../src/reminders/item.ts';
import { prepareRun } from '../../src/reminders/run.ts';
import { deliverToSlack } from '../../src/slack/reminders/deliver.ts';
import { reminderMessage } from '../../src/slack/reminders/reminder-message.ts';
import { type DeskOptions, openDesk, openSlack, record } from './slack-desk.ts';

/** @param now where its clock begins */
export async function openRemindingDesk(
  now: number,
  items: readonly Item[],
  { seed, ...options }: DeskOptions & { readonly seed?: Seed } = {},
) {
  /** error: what the desk's clock is wrong by; Slack's is right. */
  const clock = { now, elapsed: 0, error: 0 };
  const deskNow = () => clock.now + clock.error;
  const slack = await openSlack({ now: () => clock.now, ...(seed && { seed }) });
  const curators = channelId('secretariat');
  const desk = await openDesk(slack, { now: deskNow, items, curatorChannel: curators, ...options });
  const run = prepareRun({
    store: desk.reminders,
    deliver: deliverToSlack({ client: desk.clients.reminding, render: (message) => reminderMessage(message, record) }),
    agenda: desk.agenda,
    readers: desk.readers,
    person: desk.person,
    curator: { destination: { kind: 'channel', id: curators }, language: 'en', timeZone: 'UTC' },
    now: deskNow,
    elapsed: () => clock.elapsed,
    newId: crypto.randomUUID.bind(crypto),
    giveWay: () => Promise.resolve(),
    log: pino({ level: 'silent' }),
  });
  return {
    slack,
    desk,
    clock,
    /** @param channel a channel's name; `direct` for the person's conversation with the desk */
    type: async (person: string, text: string, channel = 'general') => {
      const place = channel === 'direct' ? slack.as(person).openMessages().id : channel;
      await slack.as(person).slash('/sti-remind', text, place);
      return (await slack.nextEphemeral(person)).text;
    },
    later: async (ms: number) => {
      clock.now += ms;
      clock.elapsed += ms;
      await run();
    },
    posts: (channel: string) => slack.messages(channel).filter(({ user }) => user === slack.botUserId),
  };
}
