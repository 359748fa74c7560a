/** Why an item came, did not come, or is to come. */
import type { Commitment } from '../../commitments/commitment.ts';
import { sayDue } from '../../commitments/say.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { explainItem, takenUp } from '../../reminders/explain-item.ts';
import { findNamed } from '../../reminders/find-named.ts';
import { dueDays, type Item, maySee } from '../../reminders/item.ts';
import { silenceOf } from '../../reminders/items-of-commitments.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import type { Asker } from '../asker.ts';
import { whoIs } from '../commitments/who.ts';
import { escapeMrkdwn, quote } from '../escape.ts';
import type { Desk } from '../ports.ts';
import { knownNow } from './known.ts';
import { readersShown } from './readers.ts';
import { sayInstant, saySubscription } from './say-subscription.ts';
import type { Lines } from './subscribe.ts';

/**
 * @param name the item's id, its title or a part of it; of what may be seen by the person alone
 * @param user who asks
 */
export async function why(
  desk: Desk,
  name: string,
  subscriptions: readonly Subscription[],
  user: string,
): Promise<Lines> {
  const { readers, language } = await whoIs(desk, user);
  const agenda = await desk.agenda();
  const items = [...agenda.byId.values()].filter((item) => maySee(item, readers));
  if (name === '') return [say(language, 'remind.why-what'), ...titlesOf(items)];
  // What is not reminded of is named like what is.
  const reminded = new Set(items.map(({ id }) => id));
  const silent = (await desk.commitments.all())
    .filter((commitment) => isVisible(commitment, readers) && !reminded.has(commitment.number))
    .map((commitment) => ({ id: commitment.number, title: commitment.content.title, silent: commitment }));
  const found = findNamed<Item | (typeof silent)[number]>(name, [...items, ...silent]);
  if (found.outcome === 'found') {
    return 'silent' in found.one
      ? explainSilence(desk, found.one.silent, subscriptions, language)
      : explain(desk, found.one, subscriptions, language);
  }
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
  const asked = await Promise.all(
    subscriptions.map(async (subscription) => {
      return { subscription, readers: await readersShown(desk, subscription.destination) };
    }),
  );
  const explained = explainItem(await knownNow(desk), item, asked);
  if (explained.length === 0) return [heading(item), say(language, 'remind.none')];
  return [
    heading(item),
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

const heading = ({ title, id }: Pick<Item, 'title' | 'id'>): string => `*${escapeMrkdwn(title)}* (${escapeMrkdwn(id)})`;

/** Why nothing of a commitment is to come, and what was sent of it before. */
async function explainSilence(
  desk: Desk,
  commitment: Commitment,
  subscriptions: readonly Subscription[],
  language: Asker['language'],
): Promise<Lines> {
  const { number, content } = commitment;
  const ledger = await desk.reminders.ledger();
  const due = escapeMrkdwn(sayDue(language, content.due));
  return [
    heading({ id: number, title: content.title }),
    say(language, 'why.silence', { reason: silenceOf(commitment) ?? 'not-agreed', due }),
    ...subscriptions.flatMap((subscription) =>
      takenUp(number, subscription, ledger).map(
        ({ at, status }) =>
          `• ${sayInstant(at, subscription.rhythm.timeZone, language)}: ${say(language, `why.${status}`)}`,
      ),
    ),
  ];
}
