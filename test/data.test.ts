import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { KINDS, type Kind, recordFile, sourceFile, thesaurusFile } from '../src/record/schema.ts';

const DATA = join(import.meta.dirname, '..', 'data');

/** The longest text that still reads as one statement. */
const LONGEST_CLAIM = 400;

const textOf = (name: string): unknown => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));

/** The records of a file that parses, or none: that a file parses is a rule of its own below. */
const recordsOf = <Entry>(schema: z.ZodType<{ records: Entry[] }>, name: string): Entry[] =>
  schema.safeParse(textOf(name)).data?.records ?? [];

const entries = KINDS.flatMap((kind) => recordsOf(recordFile, kind).map((entry) => ({ kind, ...entry })));
const sources = recordsOf(sourceFile, 'sources');
const claims = entries.flatMap((entry) => entry.claims.map((claim) => ({ entry, claim })));
const dates = claims.flatMap(({ claim }) => claim.dates.map((dated) => ({ id: claim.id, ...dated })));

const sourceIds = new Set(sources.map(({ id }) => id));
const idsOf = (...kinds: Kind[]): Set<string> =>
  new Set(entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** References that lead nowhere, as `from -> to`. */
const dangling = (references: readonly (readonly [string, string])[], known: ReadonlySet<string>): string[] =>
  references.filter(([, to]) => !known.has(to)).map(([from, to]) => `${from} -> ${to}`);

/** Whether a partial date begins after another ends; only as exactly as both are known. */
const isAfter = (one: string, other: string): boolean => {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
};

describe('the curated record', () => {
  it.each(KINDS)('%s.json has the shape of a record file', (kind) => {
    expect(recordFile.safeParse(textOf(kind)).error?.issues ?? []).toEqual([]);
    expect(recordsOf(recordFile, kind)).not.toEqual([]);
  });

  it.each([
    ['sources', sourceFile],
    ['thesaurus', thesaurusFile],
  ] as const)('%s.json has the shape of its file', (name, schema) => {
    expect(schema.safeParse(textOf(name)).error?.issues ?? []).toEqual([]);
  });

  it('gives every record, source and claim an id of its own', () => {
    expect(repeated([...entries, ...sources].map(({ id }) => id))).toEqual([]);
    expect(repeated(claims.map(({ claim }) => claim.id))).toEqual([]);
  });

  it('begins the id of each claim with that of its record', () => {
    const strays = claims.filter(({ entry, claim }) => !claim.id.startsWith(`${entry.id}#`));
    expect(strays.map(({ claim }) => claim.id)).toEqual([]);
  });

  it('names only people and organisations that it holds', () => {
    const actors = claims.flatMap(({ claim }) => claim.actors.map((actor) => [claim.id, actor] as const));
    expect(dangling(actors, idsOf('people', 'organisations'))).toEqual([]);
    const represented = entries.flatMap(({ id, represents }) => (represents ? [[id, represents] as const] : []));
    expect(dangling(represented, idsOf('organisations'))).toEqual([]);
  });

  it('names only sectors and plans that it holds', () => {
    const sectors = entries.flatMap((entry) => entry.sectors.map((sector) => [entry.id, sector] as const));
    expect(dangling(sectors, idsOf('sectors'))).toEqual([]);
    const plans = entries.flatMap(({ id, plan }) => (plan ? [[id, plan] as const] : []));
    expect(dangling(plans, idsOf('plans'))).toEqual([]);
    expect(plans.filter(([id, plan]) => id === plan)).toEqual([]);
  });

  it('cites only sources that it holds, each once a claim', () => {
    const cited = claims.flatMap(({ claim }) => claim.sources.map((source) => [claim.id, source] as const));
    expect(dangling(cited, sourceIds)).toEqual([]);
    expect(claims.filter(({ claim }) => repeated(claim.sources).length > 0).map(({ claim }) => claim.id)).toEqual([]);
  });

  it('says where names in other languages come from', () => {
    const named = entries.flatMap((entry) => entry.nameSources.map((source) => [entry.id, source] as const));
    expect(dangling(named, sourceIds)).toEqual([]);
    const unsourced = entries.filter((entry) => Object.keys(entry.names).length > 0 && entry.nameSources.length === 0);
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('states at least one fact in every record', () => {
    const silent = entries.filter((entry) => entry.claims.every((claim) => claim.kind === 'caveat'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says everything once in a record', () => {
    const doubled = entries.filter((entry) => repeated(entry.claims.map((claim) => claim.text)).length > 0);
    expect(doubled.map(({ id }) => id)).toEqual([]);
    expect(entries.filter((entry) => repeated(entry.aliases).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('writes each claim as one short sentence that can be read alone', () => {
    const wrong = claims.filter(
      ({ claim }) =>
        !/^["“]?[A-Z0-9]/.test(claim.text) ||
        !/\.["”]?$/.test(claim.text) ||
        /[a-z0-9)"”]{3}\. [A-Z]/.test(claim.text) ||
        /^(It|Its|They|Their|This|These|He|She|His|Her)\b/.test(claim.text) ||
        claim.text.length > LONGEST_CLAIM,
    );
    expect(wrong.map(({ claim }) => `${claim.id}: ${claim.text}`)).toEqual([]);
  });

  it('writes dates in words, not as 2023-09-06', () => {
    expect(claims.filter(({ claim }) => /\d{4}-\d{2}-\d{2}/.test(claim.text)).map(({ claim }) => claim.id)).toEqual([]);
  });

  it('ends nothing before it begins', () => {
    expect(dates.filter(({ date, end }) => end !== undefined && isAfter(date, end))).toEqual([]);
    const backwards = entries.filter(({ period }) => period && isAfter(period.from, period.to));
    expect(backwards.map(({ id }) => id)).toEqual([]);
  });

  it('calls nothing held that lay ahead when the sources were last checked', () => {
    const checked = sources
      .map((source) => source.checked)
      .toSorted()
      .at(-1);
    expect(checked).toBeDefined();
    expect(dates.filter(({ date, status }) => status === 'held' && isAfter(date, checked ?? ''))).toEqual([]);
  });

  it('gives a period to plans alone, and supports each with a dated claim', () => {
    const withPeriod = entries.filter(({ period }) => period !== undefined);
    expect(withPeriod.filter(({ kind }) => kind !== 'plans').map(({ id }) => id)).toEqual([]);
    const unsupported = withPeriod.filter(
      ({ period, claims: own }) =>
        !own.some((claim) => claim.dates.some(({ date, end }) => date === period?.from && end === period.to)),
    );
    expect(unsupported.map(({ id }) => id)).toEqual([]);
  });

  it('ends each period in the last year of its plan', () => {
    const wrong = entries.flatMap(({ period, claims: own }) =>
      own.flatMap((claim) =>
        claim.dates.filter(({ label, date }) => label === 'end of period' && !date.startsWith(period?.to ?? '?')),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
