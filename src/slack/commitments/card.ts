/** A commitment as people see it, with what can be done with it. */
import type { types } from '@slack/bolt';
import type { Language } from '../../answers/language.ts';
import { type Commitment, type Content, isSlackUser } from '../../commitments/commitment.ts';
import { sayPartners } from '../../commitments/read-bodies.ts';
import type { RecordNames } from '../../commitments/record-names.ts';
import { sayAmount, sayDue, sayField, sayPersonPlainly, sayStatus } from '../../commitments/say.ts';
import { statusOf } from '../../commitments/status.ts';
import { say } from '../../messages/say.ts';
import { actions, button, section } from '../blocks.ts';
import { escapeMrkdwn, escapeWithin, link } from '../escape.ts';
import type { Message } from '../post.ts';

export const COMMITMENT_ACTIONS = {
  open: 'commitment_open',
  update: 'commitment_update',
  report: 'commitment_report',
  verify: 'commitment_verify',
  postpone: 'commitment_postpone',
  reassign: 'commitment_reassign',
  cancel: 'commitment_cancel',
  reopen: 'commitment_reopen',
  history: 'commitment_history',
  undo: 'commitment_undo',
} as const;

export interface Telling {
  readonly names: RecordNames;
  readonly language: Language;
  /** The reader's day, in ISO form. */
  readonly today: string;
  /** Owners who have left. */
  readonly left: ReadonlySet<string>;
}

/** @param undo whether whoever sees it has just done something to it */
export function cardMessage(commitment: Commitment, telling: Telling, { undo = false } = {}): Message {
  const { language } = telling;
  const { number } = commitment;
  const lines = cardLines(commitment, telling);
  const labelled = (action: Exclude<keyof typeof COMMITMENT_ACTIONS, 'open'>) =>
    button(COMMITMENT_ACTIONS[action], say(language, `commit.${action}`), number);
  return {
    text: lines.join('\n'),
    blocks: [
      section(lines.join('\n')),
      ...actions([undo ? labelled('undo') : null, ...useful(commitment).map(labelled)]),
    ],
  };
}

type Offered = Exclude<keyof typeof COMMITMENT_ACTIONS, 'open' | 'undo'>;

/** Whoever may not do it is told when they try: a card in a channel is the same for all. */
function useful({ content: { lifecycle } }: Commitment): readonly Offered[] {
  if (lifecycle === 'cancelled') return ['reopen', 'history'];
  if (lifecycle === 'closed') return ['verify', 'reopen', 'history'];
  const open: readonly Offered[] = ['report', 'postpone', 'reassign', 'update', 'cancel', 'history'];
  return lifecycle === 'reported' ? ['verify', ...open] : open;
}

function cardLines(commitment: Commitment, telling: Telling): string[] {
  const { names, language, today, left } = telling;
  const { number, content } = commitment;
  const name = (id: string): string => escapeWithin(names.titleOf(id), 200);
  const parties = [content.party, ...(content.recipient ? [content.recipient] : [])].map(name).join(' → ');
  const labelled = (field: string, told: string | null, label = sayField(language, field)) =>
    told ? [`${escapeMrkdwn(label)}: ${told}`] : [];
  const owners = content.owners.map((owner) => sayOwner(language, owner, left)).join(', ');
  return [
    `*${number}* ${escapeWithin(content.title, 900)}`,
    [parties, ...content.sectors.map(name)].join(' · '),
    `${escapeWithin(sayDue(language, content.due), 400)} — *${escapeMrkdwn(sayStatus(language, statusOf(commitment, today)))}*`,
    ...labelled('owners', owners || null, say(language, 'commit.owner')),
    ...labelled('alternate', content.alternate && sayPerson(language, content.alternate)),
    ...labelled(
      'partners',
      content.partners.length > 0 ? escapeWithin(sayPartners(content.partners, names), 500) : null,
    ),
    ...labelled('amount', content.amount && escapeMrkdwn(sayAmount(content.amount))),
    ...labelled('plan', [content.plan, content.area].flatMap((one) => (one ? [name(one)] : [])).join(' · ') || null),
    ...labelled('serves', content.serves && name(content.serves)),
    ...labelled('completion', sayProgress(content, language)),
    ...labelled('evidence', content.evidence && escapeWithin(content.evidence, 500)),
    ...labelled('source', sourceOf(commitment, language)),
    ...(content.confidentiality === 'restricted' ? [`_${escapeMrkdwn(say(language, 'commit.is-restricted'))}_`] : []),
    ...(content.shareable ? [`_${escapeMrkdwn(say(language, 'commit.shareable'))}_`] : []),
  ];
}

/** A name is shown as it is: only ids of Slack become mentions, and a card notifies nobody that was not named in it. */
export const sayPerson = (language: Language, person: string): string =>
  isSlackUser(person) ? `<@${person}>` : escapeWithin(sayPersonPlainly(language, person), 200);

/** An owner who has left cannot do it: somebody else has to. */
export const sayOwner = (language: Language, owner: string, left: ReadonlySet<string>): string =>
  left.has(owner)
    ? `${sayPerson(language, owner)} (⚠ *${escapeMrkdwn(say(language, 'commit.has-left'))}*)`
    : sayPerson(language, owner);

/** What the plain status does not tell; nothing of it where nothing has begun. */
function sayProgress({ lifecycle, completion, verification }: Content, language: Language): string | null {
  const told = [
    ...(lifecycle === 'in-progress' ? [lifecycle] : []),
    ...(completion === 'limited' || completion === 'substantial' ? [completion] : []),
    ...(verification === 'pending' ? [] : [verification]),
  ];
  return told.map((one) => escapeMrkdwn(say(language, `commitment.is-${one}`))).join(', ') || null;
}

function sourceOf({ origin: { permalink }, content: { meeting } }: Commitment, language: Language): string | null {
  const told = [
    ...(meeting ? [escapeWithin(meeting, 200)] : []),
    ...(permalink ? [link(permalink, say(language, 'commit.message'))] : []),
  ];
  return told.join(', ') || null;
}

/** Two lines and a button: for lists. */
export function cardRow(
  commitment: Commitment,
  telling: Telling,
  action: 'commitment_open' | 'commitment_undo' = COMMITMENT_ACTIONS.open,
): types.SectionBlock {
  const { names, language, today, left } = telling;
  const { number, content } = commitment;
  const gone = content.owners.filter((owner) => left.has(owner));
  const status = statusOf(commitment, today);
  const parties = [content.party, ...(content.recipient ? [content.recipient] : [])]
    .map((id) => escapeWithin(names.titleOf(id), 100))
    .join(' → ');
  const lines = [
    `*${number}* ${escapeWithin(content.title, 200)}`,
    `${parties} · ${escapeWithin(sayDue(language, content.due), 100)} — ${status.kind === 'overdue' ? '⚠ ' : ''}*${escapeMrkdwn(sayStatus(language, status))}*`,
    ...(gone.length > 0 ? [gone.map((owner) => sayOwner(language, owner, left)).join(', ')] : []),
  ];
  const label = say(language, action === COMMITMENT_ACTIONS.undo ? 'commit.undo' : 'commit.open');
  const made = button(action, label, number);
  return { ...section(lines.join('\n')), ...(made && { accessory: made }) };
}
