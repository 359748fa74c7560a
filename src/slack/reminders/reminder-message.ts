/** A reminder as a message: what is due and when, which plan, who owns it, its sources, and what can be done with it. */
import type { types } from '@slack/bolt';
import { type MessageLanguage, say } from '../../messages/say.ts';
import type { CuratedRecord } from '../../record/record.ts';
import type { Line, ReminderMessage } from '../../reminders/deliver.ts';
import { MOST_ITEMS_A_MESSAGE } from '../../reminders/due-posts.ts';
import { peopleOf } from '../../reminders/item.ts';
import { edgeOfDay, sayLine, timeOf } from '../../reminders/say-line.ts';
import { actions, button, context, header, LIMITS, plain, section } from '../blocks.ts';
import { COMMITMENT_ACTIONS, sayPerson } from '../commitments/card.ts';
import { cut, escapeMrkdwn, escapeWithin, link } from '../escape.ts';
import type { Message } from '../post.ts';
import { sayForReader } from './say-subscription.ts';

/** A menu for each item that a message may hold. */
export const REMINDER_MENUS = Array.from({ length: MOST_ITEMS_A_MESSAGE }, (_, index) => `reminder_menu_${index}`);
export const REMINDER_CALENDAR = 'reminder_calendar';

/** What can be chosen for an item; `yes` and `no` answer whether it took place. */
export const CHOICES = ['snooze-1', 'snooze-3', 'snooze-until', 'not-here', 'why', 'yes', 'no'] as const;
export type Choice = (typeof CHOICES)[number];

const LONGEST_STATEMENT = 600;
const LONGEST_TITLE = 200;
const SOURCES_SHOWN = 2;

export function reminderMessage(message: ReminderMessage, record: CuratedRecord): Message {
  const { content, language } = message;
  if (content.kind !== 'reminders') return notice(content, language);
  const late = content.lines.filter((line) => line.late).length;
  const isOverdue = content.lines.every(({ entry: { kind } }) => kind === 'overdue' || kind === 'overdue-list');
  const heading = isOverdue ? 'remind.header-overdue' : 'remind.header';
  const title = say(language, heading, { count: content.lines.length, late });
  const isOwn = content.lines.some(({ item }) => peopleOf(item).includes(message.destination.id));
  const lines = content.lines.map((line) => ({ line, said: saidOf(line, message, record) }));
  const texts = lines.map(({ said: { main, notes, about } }) =>
    [`• ${[main, ...notes].join(' ')}`, ...about].join('\n'),
  );
  return {
    text: cut([escapeMrkdwn(title), ...texts].join('\n'), LIMITS.text),
    blocks: [
      header(title),
      ...lines.flatMap(({ line, said }, index) => [
        lineBlock(line, said, REMINDER_MENUS[index], language),
        ...commitmentActions(line, language),
      ]),
      ...actions([button(REMINDER_CALENDAR, say(language, 'remind.calendar'), message.delivery)]),
      ...(isOwn ? [context(escapeMrkdwn(say(language, 'remind.own')))] : []),
    ],
  };
}

/** What is said of an item; mrkdwn, escaped. */
interface Said {
  readonly main: string;
  readonly notes: readonly string[];
  readonly about: readonly string[];
}

function saidOf(line: Line, { language, timeZone, now }: ReminderMessage, record: CuratedRecord): Said {
  const { item, also } = line;
  const [main, ...notes] = sayLine(line, { language, timeZone, now });
  const plan = item.plan === null ? undefined : record.entries.get(item.plan)?.title;
  const edge = edgeOfDay(item, timeZone);
  const about = [
    ...(edge && edge.at > now
      ? [
          say(language, 'remind.when', {
            edge: edge.kind,
            time: timeOf(edge.at, timeZone),
            timeZone,
            when: sayForReader(edge.at, timeZone, language),
          }),
        ]
      : []),
    ...(plan && plan !== item.title ? [say(language, 'remind.plan', { plan: escapeWithin(plan, LONGEST_TITLE) })] : []),
    ...(item.owners.length > 0
      ? [say(language, 'remind.owner', { owners: item.owners.map((owner) => sayPerson(language, owner)).join(', ') })]
      : []),
    ...sourcesOf(line, language, record),
  ];
  const statements = [item, ...also].map(({ statement }) => escapeWithin(statement, LONGEST_STATEMENT));
  return {
    main: escapeMrkdwn(main),
    notes: notes.map(escapeMrkdwn),
    about: [...statements, about.join(' · ')].filter(Boolean),
  };
}

function lineBlock(
  { item, entry }: Line,
  { main, notes, about }: Said,
  menuId: string | undefined,
  language: MessageLanguage,
): types.SectionBlock {
  const menu = menuOf(item.id, menuId, entry.kind === 'question', language);
  return { ...section([`*${main}*`, ...notes, ...about].join('\n')), ...(menu && { accessory: menu }) };
}

/** The buttons of its card: whether the person may is asked when they press. */
function commitmentActions({ item: { commitment } }: Line, language: MessageLanguage): types.ActionsBlock[] {
  if (commitment === null) return [];
  const offered = (['report', 'history'] as const).map((action) =>
    button(COMMITMENT_ACTIONS[action], say(language, `commit.${action}`), commitment.number),
  );
  return actions(offered);
}

function sourcesOf({ item, also }: Line, language: MessageLanguage, record: CuratedRecord): readonly string[] {
  const shown = [item, ...also].flatMap(({ sources }) => sources.slice(0, SOURCES_SHOWN));
  const sources = [...new Set(shown)].flatMap((id) => record.sources.get(id) ?? []);
  if (sources.length === 0) return [];
  const named = sources.map(({ url, publisher }) => (url ? link(url, publisher) : escapeMrkdwn(publisher)));
  return [say(language, 'remind.source', { sources: named.join(', ') })];
}

/** @returns null where an option cannot carry the item's id */
function menuOf(
  item: string,
  id: string | undefined,
  isQuestion: boolean,
  language: MessageLanguage,
): types.Overflow | null {
  const choices: readonly Choice[] = isQuestion
    ? ['yes', 'no', 'snooze-3', 'not-here', 'why']
    : ['snooze-1', 'snooze-3', 'snooze-until', 'not-here', 'why'];
  const options = choices.map((choice) => ({
    text: plain(say(language, `remind.choose-${choice}`), LIMITS.optionText),
    value: `${choice} ${item}`,
  }));
  const fits = options.every(({ value }) => value.length <= LIMITS.optionValue);
  return fits && id !== undefined ? { type: 'overflow', action_id: id, options } : null;
}

function notice(
  content: Exclude<ReminderMessage['content'], { kind: 'reminders' }>,
  language: MessageLanguage,
): Message {
  const { kind, id } = content.destination;
  const where = kind === 'channel' ? `<#${id}>` : `<@${id}>`;
  const text =
    content.kind === 'unconfirmed'
      ? say(language, 'remind.unconfirmed', { where })
      : say(language, 'remind.suspended', { where, reason: content.reason.replace('-', '_') });
  return { text, blocks: [section(text)] };
}
