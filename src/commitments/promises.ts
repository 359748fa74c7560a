/** "What did we promise, and when is it due?": the record's pledges and milestones and the logged commitments together. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import { terms as stems } from '../record/terms.ts';
import { type Commitment, isOpen } from './commitment.ts';
import { byDueDate, type Due, lastDay } from './due.ts';
import { dueOf, entryStatus, isPromise } from './record-promises.ts';
import { statusOf } from './status.ts';

export interface PromiseQuestion {
  /** Who owes; null for anybody. */
  readonly party: string | null;
  /** To whom; null for anybody. */
  readonly recipient: string | null;
  /** Those that have to do with it on whichever side. */
  readonly between: readonly string[];
  readonly sectors: readonly string[];
  readonly status: 'open' | 'overdue' | 'done';
  /** Whether only those count that whoever asks owns. */
  readonly mine: boolean;
  /** Where it names some by their numbers, these alone are asked for, whatever their state. */
  readonly numbers: readonly string[];
  /** When it has to be due, in ISO days, both inclusive; null for any time. */
  readonly due: { readonly from: string | null; readonly to: string | null } | null;
  /** Stems that its title has to hold. */
  readonly topic: readonly string[];
}

/** As it was asked: parties may be `home`, the party of whoever asks. */
export interface AskedPromises extends PromiseQuestion {
  /** unsure: the record answers it, unless something that was logged does. */
  readonly certainty: 'sure' | 'unsure';
}

export type Promised =
  | { readonly source: 'logged'; readonly due: Due; readonly commitment: Commitment }
  | { readonly source: 'record'; readonly due: Due; readonly entry: Entry };

export type PromisesFound =
  | {
      readonly outcome: 'found';
      readonly question: PromiseQuestion;
      /** By due date; what has none comes last. */
      readonly found: readonly Promised[];
      /** Whether nothing named the topic, and it was left out therefore. */
      readonly withoutTopic: boolean;
    }
  | { readonly outcome: 'home-unknown' }
  /** Nothing that was logged answers it, and it may be a question to the record. */
  | { readonly outcome: 'for-the-record' };

/** Whoever asks. */
export interface Asker {
  /** Their id of Slack; null for the operator. */
  readonly id: string | null;
  /** The party for which they speak; null where it is not known. */
  readonly home: string | null;
}

/**
 * @param visible those that the audience may see
 * @param today the reader's day, in ISO form
 */
export function findPromises(
  asked: AskedPromises,
  { id, home }: Asker,
  record: CuratedRecord,
  visible: readonly Commitment[],
  today: string,
): PromisesFound {
  const speaksOfHome = [asked.party, asked.recipient, ...asked.between].includes('home');
  if (speaksOfHome && home === null) return { outcome: 'home-unknown' };
  const named = (party: string): string => (party === 'home' ? (home ?? party) : party);
  const question: PromiseQuestion = {
    ...asked,
    party: asked.party && named(asked.party),
    recipient: asked.recipient && named(asked.recipient),
    between: asked.between.map(named),
  };
  if (question.numbers.length > 0) {
    const named = visible.filter(({ number }) => question.numbers.includes(number)).map(asPromised);
    return { outcome: 'found', question, found: named, withoutTopic: false };
  }
  const owned = question.mine ? visible.filter(({ content }) => isOwner(content, id)) : visible;
  const exact = promised(question, record, owned, today);
  const withoutTopic = exact.length === 0 && question.topic.length > 0;
  const found = withoutTopic ? promised({ ...question, topic: [] }, record, owned, today) : exact;
  if (asked.certainty === 'unsure' && !exact.some(({ source }) => source === 'logged')) {
    return { outcome: 'for-the-record' };
  }
  return { outcome: 'found', question, found, withoutTopic };
}

const isOwner = ({ owners, alternate }: Commitment['content'], id: string | null): boolean =>
  id !== null && [...owners, alternate].includes(id);

const asPromised = (commitment: Commitment): Promised => ({
  source: 'logged',
  due: commitment.content.due,
  commitment,
});

function promised(
  question: PromiseQuestion,
  record: CuratedRecord,
  visible: readonly Commitment[],
  today: string,
): readonly Promised[] {
  const bodies = bodiesOf(record);
  const logged = visible.filter((commitment) => isAskedOf(commitment, question, bodies, today)).map(asPromised);
  // Nobody owns what stands in the record.
  if (question.mine) return logged.filter(({ due }) => isDueIn(due, question.due)).toSorted(byDueDate);
  const curated = [...record.entries.values()]
    .filter((entry) => isPromise(entry) && isAskedOfEntry(entry, question, bodies, today))
    .map((entry): Promised => ({ source: 'record', due: dueOf(entry), entry }));
  return [...logged, ...curated].filter(({ due }) => isDueIn(due, question.due)).toSorted(byDueDate);
}

interface Bodies {
  /** Whether a body is that party or acts for it, as a ministry does for its state. */
  readonly acts: (body: string | null, party: string) => boolean;
  /** The states among those, themselves or by those who act for them. */
  readonly states: (bodies: readonly string[]) => readonly string[];
}

function bodiesOf({ entries }: CuratedRecord): Bodies {
  const principal = (body: string): string => entries.get(body)?.represents ?? body;
  return {
    acts: (body, party) => body === party || (body !== null && principal(body) === party),
    states: (bodies) => [...new Set(bodies.map(principal))].filter((id) => entries.get(id)?.type === 'state'),
  };
}

function isAskedOf(
  commitment: Commitment,
  { party, recipient, between, sectors, status, topic }: PromiseQuestion,
  { acts }: Bodies,
  today: string,
): boolean {
  const { content } = commitment;
  const sides = [content.party, content.recipient, ...content.partners.map((partner) => partner.party)];
  if (party !== null && !acts(content.party, party)) return false;
  // What is owed to nobody by name is owed to all, but for whoever owes it.
  if (recipient !== null && !acts(content.recipient ?? recipient, recipient)) return false;
  if (recipient !== null && acts(content.party, recipient)) return false;
  if (!between.every((one) => sides.some((side) => acts(side, one)))) return false;
  if (!sectors.every((sector) => content.sectors.includes(sector))) return false;
  if (!holds(`${content.title} ${content.area ?? ''}`, topic)) return false;
  if (status === 'open') return isOpen(commitment);
  return statusOf(commitment, today).kind === status;
}

function isAskedOfEntry(
  entry: Entry,
  { party, recipient, between, sectors, status, topic }: PromiseQuestion,
  bodies: Bodies,
  today: string,
): boolean {
  const actors = entry.claims.flatMap((claim) => claim.actors);
  const hasActor = (one: string): boolean => actors.some((actor) => bodies.acts(actor, one));
  if (party !== null && !hasActor(party)) return false;
  if (recipient !== null && !isFor(recipient, party, actors, bodies)) return false;
  // What the record does not say to be for one is for all.
  if (party === null && between.length > 0 && !between.some(hasActor)) return false;
  if (!sectors.every((sector) => entry.sectors.includes(sector))) return false;
  if (!holds([entry.title, ...entry.aliases].join(' '), topic)) return false;
  return entryStatus(entry, today) === status || (status === 'open' && entryStatus(entry, today) === 'overdue');
}

/** A pledge is for all, unless it names states beside the one that makes it. */
function isFor(recipient: string, party: string | null, actors: readonly string[], { acts, states }: Bodies): boolean {
  const [first, ...rest] = states(actors);
  const others = party === null ? rest : [first, ...rest].filter((state) => state !== undefined && state !== party);
  return others.length > 0 ? others.includes(recipient) : actors.some((actor) => !acts(actor, recipient));
}

function holds(text: string, topic: readonly string[]): boolean {
  if (topic.length === 0) return true;
  const held = new Set(stems(text));
  return topic.every((word) => held.has(word));
}

/** What has no date is due at no time that could be named. */
function isDueIn(due: Due, window: PromiseQuestion['due']): boolean {
  if (window === null) return true;
  const day = lastDay(due);
  return day !== null && (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
}
