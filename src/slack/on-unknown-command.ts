/** A command that this version does not know, from a manifest of another one: Slack delivers it all the same. */
import type { App } from '@slack/bolt';
import { say } from '../messages/say.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Desk } from './ports.ts';
import { COMMAND } from './read-incoming.ts';
import { respond } from './respond.ts';

export function answerUnknownCommands(app: App, desk: Desk): void {
  app.command(/.*/, async ({ ack, command }) => {
    if (command.command === COMMAND) return;
    await ack();
    const { language } = await desk.askers.of(command.user_id);
    const text = say(language, 'slack.unknown-command', { command: escapeMrkdwn(command.command), known: COMMAND });
    await respond(desk, command.response_url, { text, blocks: [] });
  });
}
