/** What can be asked and how, as a message and as the Home tab. */
import type { types } from '@slack/bolt';
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import { actions, button, header, section, sections, topLevelText } from './blocks.ts';
import { LIST_FROM_HOME } from './commitments/on-list.ts';
import { LOG_FROM_HOME } from './commitments/on-log.ts';
import { NOTES_FROM_HOME } from './commitments/on-notes.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Desk } from './ports.ts';
import type { Message } from './post.ts';
import { suggest } from './suggestions.ts';

type HelpDesk = Pick<Desk, 'record' | 'now' | 'me'>;

export function helpMessage(language: Language, desk: HelpDesk, timeZone: string): Message {
  const text = [
    say(language, 'slack.help-what'),
    ...waysToAsk(language),
    ...examples(language, desk, timeZone),
    ...otherCommands(language),
  ];
  return { text: topLevelText(text.join('\n')), blocks: helpBlocks(language, desk, timeZone) };
}

/** @param commitments what the person and their party owe; @param reminders what comes to them */
export function homeView(
  language: Language,
  desk: HelpDesk,
  timeZone: string,
  commitments: readonly types.KnownBlock[],
  reminders: readonly types.KnownBlock[],
): types.HomeView {
  return {
    type: 'home',
    blocks: [
      header(say(language, 'slack.home-title')),
      ...actions([
        button(LOG_FROM_HOME, say(language, 'commit.log'), '-'),
        button(NOTES_FROM_HOME, say(language, 'commit.notes'), '-'),
        button(LIST_FROM_HOME, say(language, 'commit.list-mine'), '-'),
      ]),
      ...commitments,
      { type: 'divider' },
      ...reminders,
      { type: 'divider' },
      ...helpBlocks(language, desk, timeZone),
      { type: 'divider' },
      section(escapeMrkdwn(say(language, 'slack.home-record', { count: desk.record().entries.size }))),
      section(escapeMrkdwn(say(language, 'slack.home-privacy'))),
    ],
  };
}

function helpBlocks(language: Language, desk: HelpDesk, timeZone: string): types.KnownBlock[] {
  const asked = examples(language, desk, timeZone);
  return [
    section(escapeMrkdwn(say(language, 'slack.help-what'))),
    ...sections([`*${escapeMrkdwn(say(language, 'slack.help-ways'))}*`, ...waysToAsk(language).map(bullet)]),
    ...(asked.length > 0
      ? sections([`*${escapeMrkdwn(say(language, 'slack.help-examples'))}*`, ...asked.map(bullet)])
      : []),
    ...sections([`*${escapeMrkdwn(say(language, 'slack.help-else'))}*`, ...otherCommands(language).map(bullet)]),
  ];
}

const bullet = (text: string): string => `• ${escapeMrkdwn(text)}`;

function waysToAsk(language: Language): string[] {
  return (['slack.way-mention', 'slack.way-direct', 'slack.way-command', 'slack.way-shortcut'] as const).map((key) =>
    say(language, key),
  );
}

function otherCommands(language: Language): string[] {
  return (['slack.way-log', 'slack.way-list', 'slack.way-remind'] as const).map((key) => say(language, key));
}

function examples(language: Language, desk: HelpDesk, timeZone: string): string[] {
  return suggest(desk.record(), desk.now(), timeZone, language).map(({ message }) => message);
}
