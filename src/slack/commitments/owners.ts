/** Who may own a commitment, and which owners have left: asked of Slack when it matters, sparingly in lists. */
import type { Standing } from '../../access/audience.ts';
import type { Language } from '../../answers/language.ts';
import { type Commitment, isOpen, isSlackUser } from '../../commitments/commitment.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Desk } from '../ports.ts';
import { tellCurators } from '../tell-curators.ts';
import { channelReaders } from './channel-readers.ts';

/** A form has to be answered within three seconds; who is not known by then is believed. */
const LONGEST_WAIT_MS = 1_500;

type NoOwner = Exclude<Standing, 'member'>;

/**
 * Why people cannot own a commitment, as sentences beside their fields; nothing where all of them can. Names of people
 * whom the desk cannot reach are believed.
 * @param before those who own it already: they may stay
 */
export async function refuseOwners(
  desk: Desk,
  { owners, alternate }: { readonly owners: readonly string[]; readonly alternate: string | null },
  before: readonly (string | null)[],
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const isNew = (person: string): boolean => isSlackUser(person) && !before.includes(person);
  const asked = [...new Set([...owners, ...(alternate === null ? [] : [alternate])])].filter(isNew);
  const refused = new Map<string, string>();
  const looked = asked.map(async (person) => {
    const { standing, name } = await desk.askers.find(person);
    if (standing !== 'member') refused.set(person, sayNoOwner(language, standing, name ?? person));
  });
  await Promise.race([Promise.allSettled(looked), desk.wait(LONGEST_WAIT_MS)]);
  const reasons = (people: readonly string[]): string => people.flatMap((one) => refused.get(one) ?? []).join(' ');
  const fields = { owners: reasons(owners), alternate: alternate === null ? '' : reasons([alternate]) };
  return Object.fromEntries(Object.entries(fields).filter(([, reason]) => reason !== ''));
}

const sayNoOwner = (language: Language, standing: NoOwner, name: string): string =>
  say(language, `commit.owner-${standing}`, { name });

/** Those of the owners of what is open who have left; the curators are told of each of them once. */
export async function ownersWhoLeft(desk: Desk, shown: readonly Commitment[]): Promise<ReadonlySet<string>> {
  const owners = shown.filter(isOpen).flatMap(({ content }) => content.owners.filter(isSlackUser));
  const people = [...new Set(owners)];
  const standings = await Promise.all(people.map(async (person) => (await desk.askers.glance(person))?.standing));
  const left = people.filter((_, index) => standings[index] === 'gone');
  for (const person of left) await tellOwnerLeft(desk, person);
  return new Set(left);
}

/** Tells the curators what is to be reassigned; of each person once. */
export async function tellOwnerLeft(desk: Desk, person: string): Promise<void> {
  if (desk.curatorChannel === null || !(await desk.commitments.noteLeft(person))) return;
  const theirs = (await desk.commitments.all()).filter((one) => isOpen(one) && one.content.owners.includes(person));
  const readers = await channelReaders(desk, desk.curatorChannel);
  const numbers = theirs.filter((one) => isVisible(one, readers)).map(({ number }) => number);
  const text = say(desk.language, 'commit.owner-left', {
    owner: `<@${person}>`,
    count: theirs.length,
    numbers: numbers.slice(0, 30).join(', ') || 'none',
  });
  await tellCurators(desk, text);
}
