/** A command that this version does not know, from a manifest of another one: Slack delivers it all the same. */
import type { App } from '@slack/bolt';
import { say } from '../messages/say.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Desk } from './ports.ts';
import { respond } from './respond.ts';

/** @param known the commands that have listeners of their own */
export function answerUnknownCommands(app: App, desk: Desk, known: readonly string[]): void {
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
