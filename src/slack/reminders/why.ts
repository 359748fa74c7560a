/** Why an item came, did not come, or is to come. */
import { say } from '../../messages/say.ts';
import { nearest } from '../../record/nearest.ts';
import { explainItem } from '../../reminders/explain-item.ts';
import type { Item } from '../../reminders/item.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { wordOf } from '../../reminders/vocabulary.ts';
import type { Asker } from '../asker.ts';
import { escapeMrkdwn } from '../escape.ts';
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
  const item = findItem(name, items);
  if (!item) {
    const titles = new Map(items.map(({ title }) => [wordOf(title), title]));
    const near = nearest(wordOf(name), titles.keys());
    const meant = near === null ? 'none' : escapeMrkdwn(titles.get(near) ?? near);
    return [say(language, 'remind.no-item', { name: escapeMrkdwn(name), nearest: meant })];
  }
  return explain(desk, item, subscriptions, language);
}

/** By its id, its title, or a part of the title that no other has. */
function findItem(name: string, items: readonly Item[]): Item | undefined {
  const word = wordOf(name);
  if (word === '') return undefined;
  const exact = items.find(({ id, title }) => id === name || wordOf(title) === word);
  const inPart = items.filter(({ id, title }) => id.startsWith(`${name}#`) || wordOf(title).includes(word));
  return exact ?? (new Set(inPart.map(({ title }) => title)).size === 1 ? inPart[0] : undefined);
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
