/** Why an item came, did not come, or is to come. */
import { say } from '../../messages/say.ts';
import { explainItem } from '../../reminders/explain-item.ts';
import { findNamed } from '../../reminders/find-named.ts';
import { dueDays, type Item } from '../../reminders/item.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import type { Asker } from '../asker.ts';
import { escapeMrkdwn, quote } from '../escape.ts';
import type { Desk } from '../ports.ts';
import { sayInstant, saySubscription } from './say-subscription.ts';
import type { Lines } from './subscribe.ts';

/** @param name the item's id, its title or a part of it */
export async function why(
  desk: Desk,
  name: string,
  subscriptions: readonly Subscription[],
  language: Asker['language'],
): Promise<Lines> {
  const agenda = await desk.agenda();
  const items = [...agenda.byId.values()].filter(({ restricted }) => !restricted);
  if (name === '') return [say(language, 'remind.why-what'), ...titlesOf(items)];
  const found = findNamed(name, items);
  if (found.outcome === 'found') return explain(desk, found.one, subscriptions, language);
  const asked = { name: quote(name) };
  if (found.outcome === 'several') {
    return [say(language, 'remind.several-items', asked), ...found.titles.slice(0, TITLES_SHOWN).map(inList)];
  }
  const meant = found.nearest === null ? 'none' : escapeMrkdwn(found.nearest);
  return [say(language, 'remind.no-item', { ...asked, nearest: meant })];
}

const TITLES_SHOWN = 8;

const inList = (title: string): string => `• ${escapeMrkdwn(title)}`;

/** What is due soonest, as examples of what can be named. */
function titlesOf(items: readonly Item[]): Lines {
  const soonest = items.toSorted((a, b) => (dueDays(a).last < dueDays(b).last ? -1 : 1));
  return [...new Set(soonest.map(({ title }) => title))].slice(0, TITLES_SHOWN).map(inList);
}

/** What was sent of an item, what was not, and what is next, for each of the subscriptions. */
export async function explain(
  desk: Desk,
  item: Item,
  subscriptions: readonly Subscription[],
  language: Asker['language'],
): Promise<Lines> {
  const ledger = await desk.reminders.ledger();
  const explained = explainItem(await desk.agenda(), item, subscriptions, ledger, desk.now());
  if (explained.length === 0) return [say(language, 'remind.none')];
  return [
    `*${escapeMrkdwn(item.title)}* (${escapeMrkdwn(item.id)})`,
    ...explained.flatMap(({ subscription, occurrences }) => [
      saySubscription(subscription, desk.record(), language),
      ...(occurrences.length === 0 ? [`• ${say(language, 'remind.not-asked-for')}`] : []),
      ...occurrences.map(
        ({ at, status }) =>
          `• ${sayInstant(at, subscription.rhythm.timeZone, language)}: ${say(language, `why.${status}`)}`,
      ),
    ]),
  ];
}
