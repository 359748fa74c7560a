/** A command that this version does not know, from a manifest of another one: Slack delivers it all the same. */
import type { App } from '@slack/bolt';
import { say } from '../messages/say.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Feature } from './feature.ts';
import type { Desk } from './ports.ts';
import { respond } from './respond.ts';

/** @param registered the features whose commands are known */
export function answerUnknownCommands(app: App, desk: Desk, registered: readonly Feature[]): void {
  const known = registered.flatMap(({ commands }) => Object.keys(commands ?? {}));
  app.command(/.*/, async ({ ack, command }) => {
    if (known.includes(command.command)) return;
    await ack();
    const { language } = await desk.askers.of(command.user_id);
    const text = say(language, 'slack.unknown-command', {
      command: escapeMrkdwn(command.command),
      known: known.join(', '),
    });
    await respond(desk, command.response_url, { text, blocks: [] });
  });
}
