/** What is said of a promise, and of the question for it, in the reader's language. Plain text, not escaped. */
import { type MessageLanguage, say } from '../messages/say.ts';
import { sayDate } from '../messages/say-date.ts';
import type { CuratedRecord } from '../record/record.ts';
import { lastDay } from './due.ts';
import type { Promised, PromiseQuestion } from './promises.ts';
import type { RecordNames } from './record-names.ts';
import { entryStatus } from './record-promises.ts';
import { sayDue, sayPersonPlainly, sayStatus } from './say.ts';
import { statusOf } from './status.ts';

export interface SaidPromise {
  /** What people call it; null for what stands in the record. */
  readonly number: string | null;
  readonly title: string;
  /** Who owes it and to whom: "China → Laos". */
  readonly parties: string;
  readonly due: string;
  readonly status: string;
  /** Ids of Slack, or names. */
  readonly owners: readonly string[];
  /** Ids of the record's sources. */
  readonly sources: readonly string[];
}

const MOST_SOURCES = 3;

/** @param today the reader's day, in ISO form */
export function sayPromise(
  one: Promised,
  names: Pick<RecordNames, 'titleOf'>,
  language: MessageLanguage,
  today: string,
): SaidPromise {
  if (one.source === 'logged') {
    const { number, content } = one.commitment;
    return {
      number,
      title: content.title,
      parties: sayParties(content.party, content.recipient, names),
      due: sayDue(language, content.due),
      status: sayStatus(language, statusOf(one.commitment, today)),
      owners: content.owners,
      sources: [],
    };
  }
  const { entry, due } = one;
  const actors = [...new Set(entry.claims.flatMap((claim) => claim.actors))].filter((id) => id.startsWith('org-'));
  const status = entryStatus(entry, today);
  return {
    number: null,
    title: entry.title,
    parties: actors.slice(0, 3).map(names.titleOf).join(', '),
    due: lastDay(due) === null ? say(language, 'commit.no-date-on-record') : sayDue(language, due),
    status:
      status === 'overdue'
        ? say(language, 'commit.passed')
        : say(language, status === 'done' ? 'commitment.status-done' : 'commit.no-outcome'),
    owners: [],
    sources: entry.claims.flatMap((claim) => claim.sources).slice(0, MOST_SOURCES),
  };
}

const sayParties = (party: string, recipient: string | null, { titleOf }: Pick<RecordNames, 'titleOf'>): string =>
  [party, ...(recipient === null ? [] : [recipient])].map(titleOf).join(' → ');

/** How a question was understood: "China → Laos · Clean energy · overdue". */
export function sayQuestionFor(
  { party, recipient, between, sectors, status, due, mine, numbers }: PromiseQuestion,
  { titleOf }: Pick<RecordNames, 'titleOf'>,
  language: MessageLanguage,
): string {
  if (numbers.length > 0) return numbers.join(', ');
  const owing = party === null ? '' : titleOf(party);
  return [
    mine ? say(language, 'commit.list-mine') : '',
    recipient === null ? owing : `${owing} → ${titleOf(recipient)}`.trim(),
    between.length > 0 ? say(language, 'commit.asked-with', { parties: between.map(titleOf).join(', ') }) : '',
    ...sectors.map(titleOf),
    say(language, `commit.asked-${status}`),
    due === null ? '' : sayWindow(due, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

function sayWindow({ from, to }: NonNullable<PromiseQuestion['due']>, language: MessageLanguage): string {
  if (to === null) return from === null ? '' : say(language, 'commit.asked-from', { from: sayDate(from, language) });
  const until = sayDate(to, language);
  return from === null
    ? say(language, 'commit.asked-until', { to: until })
    : say(language, 'commit.asked-span', { from: sayDate(from, language), to: until });
}

/** The whole list for the command line, and for whoever has no blocks: each promise with the publishers of its sources. */
export function sayPromisesPlainly(
  found: readonly Promised[],
  names: Pick<RecordNames, 'titleOf'>,
  record: CuratedRecord,
  language: MessageLanguage,
  today: string,
): string[] {
  return found.map((one) => {
    const { number, title, parties, due, status, owners, sources } = sayPromise(one, names, language, today);
    const cited = [...new Set(sources.flatMap((id) => record.sources.get(id)?.publisher ?? []))];
    const about = [
      parties,
      due,
      status,
      ...(owners.length > 0
        ? [`${say(language, 'commit.owner')}: ${owners.map((owner) => sayPersonPlainly(language, owner)).join(', ')}`]
        : []),
      ...(one.source === 'record' ? [one.entry.id, ...cited] : []),
    ];
    return `- ${number === null ? '' : `${number} `}${title}\n  ${about.filter(Boolean).join(' · ')}`;
  });
}
