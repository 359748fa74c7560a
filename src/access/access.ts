/** Who is who: the parties and roles of `access.json`, and what a role may do. */
import { z } from 'zod';
import type { Standing } from './audience.ts';

/** Each may do what those before it may. */
const ROLES = ['viewer', 'contributor', 'verifier', 'curator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

const slackId = z.string().regex(/^[A-Z][A-Z0-9]+$/, 'an id of Slack such as U0123ABC, S0123ABC or C0123ABC');

export const accessFile = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  parties: z
    .record(slackId, z.string())
    .default({})
    .describe('The party, as an id of organisations.json, of people, user groups and channels.'),
  roles: z.record(slackId, z.enum(ROLES)).default({}).describe('The role of people and user groups.'),
  secondPersonVerification: z
    .boolean()
    .default(false)
    .describe('Whether somebody else than the reporter has to verify what was reported done.'),
});
export type Access = Readonly<z.infer<typeof accessFile>>;

/** What holds where there is no `access.json`. */
export const DEFAULT_ACCESS: Access = { version: 1, parties: {}, roles: {}, secondPersonVerification: false };

/** A person as Slack knows them at the moment of the act. */
interface Person {
  readonly id: string;
  /** Ids of the user groups that they are in. */
  readonly groups: readonly string[];
  readonly standing: Standing;
}

/**
 * The highest role that the file gives to the person or their groups; else members of the workspace contribute and
 * everybody else looks. Apps and closed accounts have no role but to look, whatever the file says.
 */
export function roleOf(access: Access, { id, groups, standing }: Person): Role {
  if (standing === 'bot' || standing === 'gone') return 'viewer';
  const given = [id, ...groups].flatMap((key) => access.roles[key] ?? []);
  if (given.length === 0) return standing === 'member' ? 'contributor' : 'viewer';
  return ROLES.findLast((role) => given.includes(role)) ?? 'viewer';
}

export const atLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether an id of Slack is of one who may have a role; channels have none. */
export const isPersonOrGroup = (id: string): boolean => /^[UWS]/.test(id);

/** The user groups that the file names. */
export function groupsOf({ parties, roles }: Access): readonly string[] {
  return [...new Set([...Object.keys(parties), ...Object.keys(roles)])].filter((id) => id.startsWith('S'));
}

/** The party of a person or channel: its own before that of its groups; null where the file does not say. */
export function partyOf(access: Access, id: string, groups: readonly string[]): string | null {
  return [id, ...groups].map((key) => access.parties[key]).find((party) => party !== undefined) ?? null;
}
