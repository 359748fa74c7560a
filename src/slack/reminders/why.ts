/** Why an item came, did not come, or is to come. */
import type { Commitment } from '../../commitments/commitment.ts';
import { sayDue } from '../../commitments/say.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { nearest } from '../../record/nearest.ts';
import { explainItem, sentOf } from '../../reminders/explain-item.ts';
import { type Item, maySee } from '../../reminders/item.ts';
import { silenceOf } from '../../reminders/items-of-commitments.ts';
import type { Subscription } from '../../reminders/subscription.ts';
import { wordOf } from '../../reminders/vocabulary.ts';
import type { Asker } from '../asker.ts';
import { whoIs } from '../commitments/who.ts';
import { escapeMrkdwn } from '../escape.ts';
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
  const item = findNamed(name, items);
  if (item) return explain(desk, item, subscriptions, language);
  // What is not reminded of is named like what is.
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const named = visible.map((commitment) => ({ id: commitment.number, title: commitment.content.title, commitment }));
  const silent = findNamed(name, named);
  if (silent) return explainSilence(desk, silent.commitment, subscriptions, language);
  const titles = new Map([...items, ...named].map(({ title }) => [wordOf(title), title]));
  const near = nearest(wordOf(name), titles.keys());
  const meant = near === null ? 'none' : escapeMrkdwn(titles.get(near) ?? near);
  return [say(language, 'remind.no-item', { name: escapeMrkdwn(name), nearest: meant })];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/** By its id, its title, or a part of the title that no other has. */
function findNamed<One extends Named>(name: string, among: readonly One[]): One | undefined {
  const word = wordOf(name);
  if (word === '') return undefined;
  const exact = among.find(({ id, title }) => wordOf(id) === word || wordOf(title) === word);
  const inPart = among.filter(({ id, title }) => id.startsWith(`${name}#`) || wordOf(title).includes(word));
  return exact ?? (new Set(inPart.map(({ title }) => title)).size === 1 ? inPart[0] : undefined);
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

const heading = ({ title, id }: Named): string => `*${escapeMrkdwn(title)}* (${escapeMrkdwn(id)})`;

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
      sentOf(number, subscription, ledger).map(
        ({ at }) => `• ${sayInstant(at, subscription.rhythm.timeZone, language)}: ${say(language, 'why.already-sent')}`,
      ),
    ),
  ];
}
