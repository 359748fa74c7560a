/** Who acts, and who will see the result: looked up at the moment of the act. */
import { groupsOf, partyOf, roleOf } from '../../access/access.ts';
import type { Language } from '../../answers/language.ts';
import { dayIn } from '../../commitments/due.ts';
import type { Actor } from '../../commitments/rights.ts';
import type { Readers } from '../../commitments/visibility.ts';
import type { Desk } from '../ports.ts';

export interface Who {
  readonly actor: Actor;
  /** The person alone, as the reader of a direct or ephemeral message. */
  readonly readers: Extract<Readers, { kind: 'person' }>;
  readonly language: Language;
  readonly timeZone: string;
  /** Their day, in ISO form. */
  readonly today: string;
  readonly secondPerson: boolean;
}

export async function whoIs(desk: Desk, user: string): Promise<Who> {
  const [{ standing, language, timeZone }, access] = await Promise.all([desk.askers.of(user), desk.access()]);
  const groups = await desk.groups.of(user, groupsOf(access));
  return {
    actor: { id: user, role: roleOf(access, { id: user, groups, standing }) },
    readers: { kind: 'person', standing, id: user, party: partyOf(access, user, groups) },
    language,
    timeZone,
    today: dayIn(timeZone, desk.now()),
    secondPerson: access.secondPersonVerification,
  };
}

/** What "ours" means to a person: what the administrator says, else what they or their channel said themselves. */
export async function homeOf(desk: Desk, user: string, channel: string | null): Promise<string | null> {
  const access = await desk.access();
  const groups = await desk.groups.of(user, groupsOf(access));
  const given = partyOf(access, user, groups) ?? (channel && partyOf(access, channel, []));
  const said = given ?? (await desk.commitments.home(user)) ?? (channel && (await desk.commitments.home(channel)));
  return said || null;
}
