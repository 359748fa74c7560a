/** Everything that happened to a commitment, as a page. */
import type { types } from '@slack/bolt';
import type { Change, Commitment, Content } from '../../commitments/commitment.ts';
import { sayPartners } from '../../commitments/read-bodies.ts';
import { sayAmount, sayDue, sayField } from '../../commitments/say.ts';
import { say } from '../../messages/say.ts';
import { LIMITS, plain, sections } from '../blocks.ts';
import { escapeMrkdwn, escapeWithin } from '../escape.ts';
import { sayPerson, type Telling as WholeTelling } from './card.ts';

type Telling = Omit<WholeTelling, 'left'>;

const MOST_BLOCKS = 90;

/** @param timeZone the reader's */
export function historyView(commitment: Commitment, telling: Telling, timeZone: string): types.ModalView {
  const { number, content, history } = commitment;
  const lines = history.map((change) => historyEntry(change, telling, timeZone));
  return {
    type: 'modal',
    title: plain(number, LIMITS.viewTitle),
    close: plain(say(telling.language, 'slack.close'), LIMITS.viewTitle),
    blocks: sections([`*${escapeWithin(content.title, 900)}*`, ...lines]).slice(0, MOST_BLOCKS),
  };
}

/** One change: when, who, what, from, to and why. @returns mrkdwn */
export function historyEntry({ action, by, at, from, to, why }: Change, telling: Telling, timeZone: string): string {
  const { language } = telling;
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
  const done = escapeMrkdwn(say(language, 'commit.action', { action }));
  const fields = action === 'log' ? [] : (Object.keys(to) as (keyof Content)[]);
  return [
    `*${escapeMrkdwn(when)}* · ${sayPerson(language, by)} · ${done}`,
    ...fields.map(
      (field) =>
        `${escapeMrkdwn(sayField(language, field))}: ${show(field, from, telling)} → ${show(field, to, telling)}`,
    ),
    ...(why ? [`“${escapeWithin(why, 500)}”`] : []),
  ].join('\n');
}

function show(field: keyof Content, of: Change['from'], { names, language }: Telling): string {
  const value = of[field];
  if (field === 'due' && of.due) return escapeWithin(sayDue(language, of.due), 300);
  if (field === 'amount' && of.amount) return escapeMrkdwn(sayAmount(of.amount));
  if (field === 'owners' && of.owners) return of.owners.map((owner) => sayPerson(language, owner)).join(', ') || '–';
  if (field === 'alternate' && of.alternate) return sayPerson(language, of.alternate);
  if (field === 'partners' && of.partners) return escapeWithin(sayPartners(of.partners, names), 500) || '–';
  if (Array.isArray(value)) return value.map((id) => escapeWithin(names.titleOf(String(id)), 200)).join(', ') || '–';
  if (typeof value === 'boolean') return say(language, value ? 'commit.yes' : 'commit.no');
  if (field === 'lifecycle' || field === 'completion' || field === 'verification' || field === 'confidentiality') {
    return of[field] === undefined ? '–' : escapeMrkdwn(say(language, `commitment.is-${of[field]}`));
  }
  return value === null || value === undefined || value === '' ? '–' : escapeWithin(names.titleOf(String(value)), 500);
}
