/** Who may do what to a commitment. Asked at the moment of the act, never before. */
import { atLeast, type Role } from '../access/access.ts';
import { type Commitment, type Content, isSlackUser, loggedBy } from './commitment.ts';

/** Whoever acts, with the role that they have now. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

export const mayLog = ({ role }: Actor): boolean => atLeast(role, 'contributor');

/** What comes with a verdict on it, as in a tracker that is taken over, is for those who may give one. */
export const mayLogAs = (actor: Actor, { verification }: Pick<Content, 'verification'>): boolean =>
  mayLog(actor) && (verification === 'pending' || mayVerify(actor));

/** Its owners and their alternate, and curators; whoever logged it where no owner is known to Slack. */
export function mayChange({ id, role }: Actor, commitment: Commitment): boolean {
  const { owners, alternate } = commitment.content;
  const people = [...owners, ...(alternate === null ? [] : [alternate])].filter(isSlackUser);
  const responsible = people.length > 0 ? people : [loggedBy(commitment)];
  return atLeast(role, 'curator') || (atLeast(role, 'contributor') && responsible.includes(id));
}

export const mayVerify = ({ role }: Actor): boolean => atLeast(role, 'verifier');

export const mayErase = ({ role }: Actor): boolean => role === 'administrator';
