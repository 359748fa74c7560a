/** A subscription in words. Results are mrkdwn, escaped. */
import { type MessageLanguage, say } from '../../messages/say.ts';
import type { CuratedRecord } from '../../record/record.ts';
import type { NextPost } from '../../reminders/next-posts.ts';
import { withoutTwins } from '../../reminders/same-thing.ts';
import { sayMinute } from '../../reminders/say-line.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { escapeMrkdwn, escapeWithin } from '../escape.ts';

const LONGEST_TITLE = 120;
const TITLES_SHOWN = 3;

export function saySubscription(
  { what, rhythm, state, destination }: Subscription,
  record: CuratedRecord,
  language: MessageLanguage,
): string {
  const { how, at, timeZone, workingDaysOf } = rhythm;
  const named = [...what.sectors, ...what.parties, ...what.plans].map((id) => record.entries.get(id)?.title ?? id);
  const kinds = what.kinds.map((kind) => say(language, `remind.kind-${kind}`));
  const owners = what.owners.map((owner) => `<@${owner}>`);
  const only = [...named.map((name) => escapeWithin(name, LONGEST_TITLE)), ...owners].join(', ');
  return [
    destination.kind === 'channel' ? `<#${destination.id}>` : `<@${destination.id}>`,
    [kinds.join(', '), ...(only ? [only] : [])].join(': '),
    how.kind === 'digest'
      ? say(language, 'remind.how-digest', { weekday: weekdayIn(language, how.weekday), at, timeZone })
      : say(language, 'remind.how-single', { leads: how.leads.join(', '), at, timeZone }),
    ...(workingDaysOf === null ? [] : [say(language, 'remind.how-working', { country: workingDaysOf })]),
    ...(state === 'active' ? [] : [say(language, `why.${state}`)]),
  ].join(' · ');
}

/** 4 January 2027 was a Monday. */
export function weekdayIn(language: MessageLanguage, weekday: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, 0, 3 + weekday));
}

/** The instant in the time zone of the destination, and for each reader in their own. */
export function sayInstant(at: number, timeZone: string, language: MessageLanguage): string {
  return `${sayForReader(at, timeZone, language)} (${sayMinute(at, timeZone, language)} ${timeZone})`;
}

/** The instant for each reader in their own time zone; where Slack cannot tell, in that of the destination. */
export function sayForReader(at: number, timeZone: string, language: MessageLanguage): string {
  return `<!date^${Math.floor(at / 1000)}^{date_long_pretty} {time}|${sayMinute(at, timeZone, language)}>`;
}

/** A subscription and what it will cause; one that is held back causes nothing. */
export const sayWithNext = (
  subscription: Subscription,
  next: readonly NextPost[],
  record: CuratedRecord,
  language: MessageLanguage,
): readonly [string, ...string[]] => [
  saySubscription(subscription, record, language),
  ...(subscription.state === 'active' ? sayNextPosts(next, subscription.rhythm.timeZone, language) : []),
];

function sayNextPosts(posts: readonly NextPost[], timeZone: string, language: MessageLanguage): readonly string[] {
  if (posts.length === 0) return [say(language, 'remind.nothing-dated')];
  return [
    say(language, 'remind.next', { count: posts.length }),
    ...posts.map(({ at, items }) => {
      const titles = [...new Set(withoutTwins(items).map(({ title }) => title))];
      const shown = titles.slice(0, TITLES_SHOWN).map((title) => escapeMrkdwn(title));
      const rest = titles.length - shown.length;
      return `• ${sayInstant(at, timeZone, language)}: ${shown.join('; ')}${rest > 0 ? ` +${rest}` : ''}`;
    }),
  ];
}
