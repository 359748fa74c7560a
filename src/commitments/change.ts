/** What may happen to a commitment: decided here as a value, made durable elsewhere. */
import { isDeepStrictEqual } from 'node:util';
import { type Change, type Commitment, type Content, content, contentAt, isOpen, type Terms } from './commitment.ts';
import type { Due } from './due.ts';
import { type Actor, mayChange, mayVerify } from './rights.ts';
import { undoable } from './undo.ts';

export type Act =
  | {
      readonly action: 'update';
      readonly set: Partial<Terms & Pick<Content, 'completion'>> & Begun;
      readonly why: string | null;
    }
  | { readonly action: 'report'; readonly evidence: string; readonly why: string | null }
  | {
      readonly action: 'verify';
      readonly verdict: Exclude<Content['verification'], 'pending'>;
      readonly why: string | null;
    }
  | { readonly action: 'postpone'; readonly due: Due; readonly why: string }
  | {
      readonly action: 'reassign';
      readonly owners: readonly string[];
      readonly alternate: string | null;
      readonly why: string | null;
    }
  | { readonly action: 'cancel'; readonly why: string }
  | { readonly action: 'reopen'; readonly why: string }
  | { readonly action: 'undo' };

/** How far it has come before anything is reported. */
interface Begun {
  readonly lifecycle?: 'proposed' | 'agreed' | 'in-progress';
}

export interface ChangeRequest {
  readonly number: string;
  /** The version that the person had before them when they decided; null for a button that means whatever holds now. */
  readonly version: number | null;
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly act: Act;
}

type Refusal =
  | {
      readonly outcome:
        | 'not-allowed'
        | 'nothing-to-change'
        | 'not-open'
        | 'open-already'
        | 'nothing-reported'
        | 'own-report'
        | 'too-late-to-undo';
    }
  /** A field that the act would set to what it cannot be. */
  | { readonly outcome: 'not-valid'; readonly field: string }
  /** Somebody else was first; their change stands, and is the last of the history. */
  | { readonly outcome: 'changed-meanwhile'; readonly commitment: Commitment };

export type Decision =
  | { readonly outcome: 'changed'; readonly commitment: Commitment }
  /** The same person did the very same from there before: a form that was submitted twice. */
  | { readonly outcome: 'done-before' }
  | Refusal;

/**
 * Decides what becomes of a commitment.
 * @param secondPerson whether somebody else has to verify what was reported
 */
export function decide(commitment: Commitment, request: ChangeRequest, secondPerson: boolean): Decision {
  const { actor, act, version, at } = request;
  if (version !== null && version !== commitment.version) {
    return isRepeated(commitment, version, request, secondPerson)
      ? { outcome: 'done-before' }
      : { outcome: 'changed-meanwhile', commitment };
  }
  const step = stepFor(commitment, act, actor, at, secondPerson);
  if ('outcome' in step) return step;
  const checked = content.safeParse({ ...commitment.content, ...step.to });
  if (!checked.success) return { outcome: 'not-valid', field: String(checked.error.issues[0]?.path[0]) };
  const changed = differences(commitment.content, checked.data);
  if (!changed) return { outcome: 'nothing-to-change' };
  const entry: Change = { action: act.action, by: actor.id, at, ...changed, why: step.why };
  return {
    outcome: 'changed',
    commitment: {
      ...commitment,
      version: commitment.version + 1,
      content: checked.data,
      history: [...commitment.history, entry],
    },
  };
}

function isRepeated(commitment: Commitment, version: number, request: ChangeRequest, secondPerson: boolean): boolean {
  const next = commitment.history[version];
  if (next?.by !== request.actor.id || next.action !== request.act.action) return false;
  const before = { ...commitment, version, content: contentAt(commitment, version) };
  const then = decide({ ...before, history: commitment.history.slice(0, version) }, request, secondPerson);
  return then.outcome === 'changed' && isDeepStrictEqual(then.commitment.history.at(-1)?.to, next.to);
}

type Step = { readonly to: Change['to']; readonly why: string | null } | Refusal;

function stepFor(commitment: Commitment, act: Act, actor: Actor, at: number, secondPerson: boolean): Step {
  switch (act.action) {
    case 'undo':
      return undoable(commitment, actor, at);
    case 'verify':
      return verify(commitment, act, actor, secondPerson);
    default:
      if (!mayChange(actor, commitment)) return { outcome: 'not-allowed' };
      if (act.action === 'reopen') return reopen(commitment, act.why);
      if (!isOpen(commitment)) return { outcome: 'not-open' };
      return { to: effectOf(act, secondPerson), why: act.why };
  }
}

function effectOf(
  act: Exclude<Act, { action: 'undo' | 'verify' | 'reopen' }>,
  secondPerson: boolean,
): Partial<Content> {
  switch (act.action) {
    case 'update':
      return act.set;
    case 'report':
      return {
        lifecycle: secondPerson ? 'reported' : 'closed',
        completion: 'complete',
        verification: 'pending',
        evidence: act.evidence,
      };
    case 'postpone':
      return { due: act.due };
    case 'reassign':
      return { owners: [...act.owners], alternate: act.alternate };
    case 'cancel':
      return { lifecycle: 'cancelled' };
  }
}

/** What was closed or cancelled stands again as it stood before; what came closed, as from a tracker, is in progress. */
function reopen(commitment: Commitment, why: string): Step {
  if (isOpen(commitment)) return { outcome: 'open-already' };
  const closing = commitment.history.findLast(({ action, to }) => action !== 'log' && to.lifecycle !== undefined);
  const { lifecycle = 'in-progress', completion, verification = 'pending' } = closing?.from ?? {};
  return { to: { lifecycle, verification, ...(completion && { completion }) }, why };
}

/** What is reported is verified, sent back, or looked at again; what was closed without it may be verified later too. */
function verify(
  commitment: Commitment,
  { verdict, why }: Extract<Act, { action: 'verify' }>,
  actor: Actor,
  secondPerson: boolean,
): Step {
  const { lifecycle } = commitment.content;
  if (!mayVerify(actor)) return { outcome: 'not-allowed' };
  if (lifecycle !== 'reported' && lifecycle !== 'closed') return { outcome: 'nothing-reported' };
  const reporter = commitment.history.findLast(({ action }) => action === 'report')?.by;
  if (secondPerson && reporter === actor.id) return { outcome: 'own-report' };
  const after = { verified: 'closed', rejected: 'in-progress', 'needs-review': 'reported' } as const;
  return { to: { verification: verdict, lifecycle: after[verdict] }, why };
}

/** The fields that differ, as they were and as they are; null where none does. */
function differences(before: Content, after: Content): Pick<Change, 'from' | 'to'> | null {
  const fields = Object.keys(after).filter(
    (key) => !isDeepStrictEqual(before[key as keyof Content], after[key as keyof Content]),
  );
  const pick = (from: Content) =>
    content.partial().parse(Object.fromEntries(fields.map((key) => [key, from[key as keyof Content]])));
  return fields.length === 0 ? null : { from: pick(before), to: pick(after) };
}
