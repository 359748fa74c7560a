/** The dates of the record that people can be reminded of: milestones, events, ends of plans and deadlines of pledges. */
import type { CuratedRecord, Entry } from '../record/record.ts';
import type { Claim, DatedFact, Kind } from '../record/schema.ts';
import { dueDays, type Item, type ItemKind } from './item.ts';
import { SAYS_END } from './same-thing.ts';

const KIND_OF: Partial<Record<Kind, ItemKind>> = {
  milestones: 'milestone',
  events: 'event',
  plans: 'plan-end',
  pledges: 'pledge',
};

/** Everything that is planned and has no outcome on record, in the record's order. */
export function itemsOfRecord(record: CuratedRecord): readonly Item[] {
  return [...record.entries.values()].flatMap((entry) => {
    const kind = KIND_OF[entry.kind];
    return kind === undefined ? [] : itemsOf(entry, kind).filter((item) => !hasOutcome(entry, item));
  });
}

function itemsOf(entry: Entry, kind: ItemKind): readonly Item[] {
  const items = entry.claims.flatMap((claim) => {
    const planned = claim.dates.filter(({ status }) => status === 'planned');
    const stated = planned.map((fact) => itemOf(entry, kind, claim, fact, planned.length > 1));
    return stated.length > 0 || kind !== 'pledge' ? stated : deadlinesOf(entry, claim);
  });
  // A plan whose claims all speak of its end, or of its horizon, ends once.
  return items.filter(({ due }, index) => items.findIndex((item) => item.due === due) === index);
}

/** Deadlines of amounts, of pledges that say it there alone. */
function deadlinesOf(entry: Entry, claim: Claim): readonly Item[] {
  const dates = [...new Set(claim.amounts.flatMap(({ deadline }) => deadline ?? []))];
  return dates.map((date) => itemOf(entry, 'pledge', claim, { date, status: 'planned' }, dates.length > 1));
}

function itemOf(entry: Entry, kind: ItemKind, claim: Claim, fact: DatedFact, several: boolean): Item {
  return {
    id: several && fact.label ? `${claim.id}/${fact.label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : claim.id,
    kind: kind === 'plan-end' && !isEndOf(entry, fact) ? 'milestone' : kind,
    title: entry.title,
    statement: claim.text,
    due: fact.date,
    end: fact.end ?? null,
    plan: entry.kind === 'plans' ? entry.id : (entry.plan ?? null),
    sectors: entry.sectors,
    parties: claim.actors,
    sources: claim.sources,
    owners: [],
    alternate: null,
    datedAt: 0,
    commitment: null,
  };
}

/** Whether the date is the plan's end, and not something that is to be done on its way. */
function isEndOf({ period }: Entry, { date, label }: DatedFact): boolean {
  const isPeriodEnd =
    period !== undefined && dueDays({ due: period.to, end: null }).last === dueDays({ due: date, end: null }).last;
  return isPeriodEnd || SAYS_END.test(label ?? '');
}

/** Whether the entry says what became of it: something that took place when it was due, or later. */
function hasOutcome(entry: Entry, item: Item): boolean {
  const { first } = dueDays(item);
  return entry.claims.some(({ dates }) =>
    dates.some(
      (fact) =>
        fact.status === 'held' && fact.end === undefined && dueDays({ due: fact.date, end: null }).first >= first,
    ),
  );
}
