/** What the claims of the record hold, in the form in which a text is compared with it. Prepared once for a record. */
import type { CuratedRecord, Entry } from '../../record/record.ts';
import type { Claim } from '../../record/schema.ts';
import { ordersIn, resolved } from './agents.ts';
import { clausesOf } from './clauses.ts';
import { spanSupports } from './dates.ts';
import { conceptOf } from './language/vocabulary.ts';
import { marksOf } from './modality.ts';
import { type Names, readNames } from './names.ts';
import { sentencesOf } from './readings.ts';
import type { CalendarDate, Clause, DateSpan, Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { unfolded } from './unfold.ts';
import { type Unit, unit } from './unit.ts';

/** A record entry's title, names, place, actors: they belong to each of its claims. */
export interface Support {
  readonly entry: Entry;
  readonly common: Unit;
  /** The plan that the entry belongs to. */
  readonly context: Unit;
  readonly title: ReadonlySet<string>;
  readonly titleDates: readonly DateSpan[];
  /** Those of its other names too, some of which put a year before what happened then: `the 2012 partnership programme`. */
  readonly nameDates: readonly DateSpan[];
  readonly unitsOf: ReadonlyMap<string, readonly Unit[]>;
  /** Dates that are due, and not known to have come about. */
  readonly planned: readonly DateSpan[];
}

export interface PreparedRecord {
  readonly names: Names;
  readonly supportOf: (entry: Entry) => Support;
}

const prepared = new WeakMap<CuratedRecord, PreparedRecord>();

/** @returns the same preparation for the same record, made at the first call */
export function prepare(record: CuratedRecord): PreparedRecord {
  const known = prepared.get(record);
  if (known !== undefined) return known;
  const names = readNames(record);
  const supports = new Map<string, Support>();
  const supportOf = (entry: Entry): Support => {
    const made = supports.get(entry.id) ?? makeSupport(entry, record, names);
    supports.set(entry.id, made);
    return made;
  };
  const made = { names, supportOf };
  prepared.set(record, made);
  return made;
}

function makeSupport(entry: Entry, record: CuratedRecord, names: Names): Support {
  const plan = entry.plan === undefined ? undefined : record.entries.get(entry.plan);
  const titles = properNames(entry);
  const belongings = [
    ...titles,
    ...entry.sectors.flatMap((id) => namesOf(record, id)),
    ...(entry.represents === undefined ? [] : namesOf(record, entry.represents)),
  ];
  const whole = entry.kind === 'events' || entry.kind === 'milestones' || entry.kind === 'pledges';
  const claims = whole ? entry.claims : [];
  const titleDates = spansIn(tokens([entry.title], names));
  const common = unit(
    entry.id,
    tokens([...belongings, ...claims.flatMap((claim) => circumstances(claim, record, names))], names).filter(
      ({ span }) => span === undefined || titleDates.some((known) => spanSupports(span, known)),
    ),
    names,
    {
      common: true,
      dates: [
        ...(entry.period === undefined
          ? []
          : [{ from: calendarDate(entry.period.from), to: calendarDate(entry.period.to) }]),
        ...(new Set(claims.flatMap(({ dates }) => dates.map(({ date }) => date))).size === 1 ? datesOf(claims) : []),
      ],
      concepts:
        entry.kind === 'events' && entry.claims.some((claim) => claim.dates.some((date) => date.status === 'held'))
          ? ['hold']
          : [],
    },
  );
  return {
    entry,
    common,
    context: unit(entry.id, tokens(plan === undefined ? [] : [plan.title, ...plan.aliases], names), names, {
      common: true,
    }),
    title: new Set(tokens(titles, names).flatMap((token) => [token.concept, ...token.parts])),
    titleDates,
    nameDates: spansIn(tokens(titles, names)),
    unitsOf: new Map(entry.claims.map((claim) => [claim.id, unitsOfClaim(claim, entry, record, names)])),
    planned: entry.claims.flatMap((claim) =>
      claim.dates.filter(({ status }) => status === 'planned').map(({ date, end }) => spanOf(date, end)),
    ),
  };
}

const namesOf = (record: CuratedRecord, id: string): readonly string[] => {
  const entry = record.entries.get(id);
  return entry === undefined ? [] : properNames(entry);
};

/** `head of BRIN` says what somebody was for a time: no name that belongs to all that is told of them. */
const properNames = ({ kind, title, aliases }: Entry): string[] => [
  title,
  ...aliases.filter((alias) => kind !== 'people' || /^\p{Lu}/u.test(alias)),
];

/** A body's seat, which may stand among its other names, is no place of what it did. */
const circumstances = (claim: Claim, record: CuratedRecord, names: Names): string[] => [
  ...(claim.place === undefined ? [] : [claim.place]),
  ...claim.actors.flatMap((id) => [
    ...namesOf(record, id).filter((name) => !names.proper.has(conceptOf(name))),
    ...namesOf(record, record.entries.get(id)?.represents ?? '').slice(0, 1),
  ]),
];

const spansIn = (found: readonly Token[]): DateSpan[] =>
  found.flatMap(({ span }) => (span === undefined ? [] : [span]));

const tokens = (phrases: readonly string[], names: Names): Token[] => tokenize(phrases.join(' . '), names);

function unitsOfClaim(claim: Claim, entry: Entry, record: CuratedRecord, names: Names): Unit[] {
  const clauses = clausesOf(sentencesOf(tokenize(claim.text, names)).flatMap((sentence) => unfolded(sentence, names)));
  const around = tokens(circumstances(claim, record, names), names);
  const single = clauses.length === 1 ? datesOf([claim]) : [];
  const orders = ordersIn(clauses.flat(), names);
  const whole = resolved(clauses, names);
  const alone = clauses.map((clause, at) =>
    unit(
      entry.id,
      clause.map((token) => dated(token, entry)),
      names,
      {
        dates: single,
        orders,
        said: isSaid(clause, clauses[at - 1]),
        acting: whole[at] ?? clause,
        caveat: claim.kind === 'caveat',
      },
    ),
  );
  const units = alone.map((one, at) =>
    joined(one, [isRelative(one) ? alone[at - 1] : undefined, isRelative(alone[at + 1]) ? alone[at + 1] : undefined]),
  );
  const facts = claim.dates.map(({ date, end, label, status }) =>
    unit(entry.id, [...(label === undefined ? [] : tokenize(label, names)), ...around], names, {
      common: true,
      caveat: claim.kind === 'caveat',
      dates: [spanOf(date, end)],
      concepts: status === 'held' && entry.kind === 'mechanisms' && label === undefined ? ['hold'] : [],
    }),
  );
  const amounts = claim.amounts.map(({ what, qualifier }) =>
    unit(entry.id, tokens([what ?? '', qualifier ?? ''], names), names, { common: true }),
  );
  return [...units, ...facts, ...amounts, unit(entry.id, around, names, { common: true })];
}

const isSaid = (clause: Clause, before: Clause | undefined): boolean =>
  /^that$/i.test(clause[0]?.surface ?? '') && before !== undefined && marksOf(before).has('say');

/** `on 14 January` is of the year of its record. */
function dated(token: Token, entry: Entry): Token {
  if (token.span === undefined || token.span.from.year !== undefined) return token;
  const { span } = token;
  const known = entry.claims
    .flatMap(({ dates }) => dates.map(({ date }) => calendarDate(date)))
    .find(({ month }) => month === span.from.month);
  if (known?.year === undefined) return token;
  const { year } = known;
  return {
    ...token,
    span: { from: { ...span.from, year }, ...(span.to === undefined ? {} : { to: { ...span.to, year } }) },
  };
}

/** `... who spoke at the session` speaks of what stands before it. */
const isRelative = (unit: Unit | undefined): boolean =>
  /^(?:who|which|that|where)$/i.test(unit?.clause[0]?.surface ?? '');

function joined(unit: Unit, others: readonly (Unit | undefined)[]): Unit {
  const near = others.filter((other) => other !== undefined);
  if (near.length === 0) return unit;
  return {
    ...unit,
    concepts: new Set([unit, ...near].flatMap(({ concepts }) => [...concepts])),
    dates: [unit, ...near].flatMap(({ dates }) => dates),
    actors: new Set([unit, ...near].flatMap(({ actors }) => [...actors])),
  };
}

const datesOf = (claims: readonly Claim[]): DateSpan[] =>
  claims.flatMap((claim) => claim.dates.map(({ date, end }) => spanOf(date, end)));

const calendarDate = (date: string): CalendarDate => {
  const [year, month, day] = date.split('-').map(Number);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};

const spanOf = (date: string, end: string | undefined): DateSpan =>
  end === undefined ? { from: calendarDate(date) } : { from: calendarDate(date), to: calendarDate(end) };
