/** The user groups that `access.json` names and a person is in. */
import type { Logger } from 'pino';
import type { WebClient } from './clients.ts';

export interface GroupBook {
  /** Of these groups, those that the person is in; none where Slack does not tell. */
  readonly of: (user: string, groups: readonly string[]) => Promise<readonly string[]>;
}

/** Who is in a group is asked again after a minute: a right that was taken away is soon gone. */
const KEPT_MS = 60_000;

export function openGroupBook(options: { client: WebClient; now: () => number; log: Logger }): GroupBook {
  const known = new Map<string, { readonly members: Promise<ReadonlySet<string>>; readonly at: number }>();
  const membersOf = (group: string): Promise<ReadonlySet<string>> => {
    const entry = known.get(group);
    if (entry && options.now() - entry.at < KEPT_MS) return entry.members;
    const members = lookUp(group, options.client).catch((error: unknown) => {
      options.log.warn({ group, error: String(error) }, 'a user group could not be looked up');
      return new Set<string>();
    });
    known.set(group, { members, at: options.now() });
    return members;
  };
  return {
    async of(user, groups) {
      const members = await Promise.all(groups.map(async (group) => [group, await membersOf(group)] as const));
      return members.filter(([, set]) => set.has(user)).map(([group]) => group);
    },
  };
}

async function lookUp(usergroup: string, client: WebClient): Promise<ReadonlySet<string>> {
  const { users } = await client.usergroups.users.list({ usergroup });
  return new Set(users);
}
