import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS, type FileKind } from '../../src/record/files.ts';
import { judge } from '../../src/record/judge.ts';
import { parseJson } from '../../src/record/parse-json.ts';
import { recordFile, sourceFile } from '../../src/record/schema.ts';
import { aRecord, type Files, type Json } from './a-record.ts';

const judged = (files: Files) =>
  judge({
    name: 'data',
    exists: true,
    files: new Map(FILE_KINDS.map((kind) => [kind, { text: JSON.stringify(files[kind], null, 2) }])),
    holidays: { text: null },
    strays: [],
  });

interface Spot {
  readonly kind: FileKind;
  readonly record: string;
  /** The object or list that holds the field. */
  readonly holder: (files: Files) => Json;
  readonly key: string;
  readonly value: unknown;
  /** The names on the way, without places in lists. */
  readonly way: string;
}

/** Every field of every record, however deep. */
function spotsOf(files: Files): Spot[] {
  const within = (value: unknown, base: Omit<Spot, 'key' | 'value'>): Spot[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const way = Array.isArray(value) ? base.way : `${base.way}.${key}`;
      const spot = { ...base, way, key, value: inner };
      return [spot, ...within(inner, { ...base, way, holder: (all) => base.holder(all)[key] as Json })];
    });
  };
  return FILE_KINDS.flatMap((kind) =>
    files[kind].records.flatMap((record, index) =>
      within(record, {
        ...{ kind, record: String(record.id ?? record.term), way: '' },
        holder: (all) => all[kind].records[index] as Json,
      }),
    ),
  );
}

const spots = spotsOf(aRecord());
const REFERENCE = /\.(plan|sectors|represents|nameSources|actors|claims\.sources)$/;
const NEEDED =
  /^(\.id|\.title|\.claims|\.claims\.(id|text|sources|confidence|dates\.(date|status)|amounts\.(value|unit))|\.period\.(from|to)|\.term|\.words)$/;
const NEEDED_OF_SOURCES = /^\.(publisher|language|type|read|checked|confidence)$/;
const isNeeded = ({ kind, way }: Spot): boolean =>
  NEEDED.test(way) || (kind === 'sources' && NEEDED_OF_SOURCES.test(way));

const spotOf = (accepts: (spot: Spot) => boolean) => fc.constantFrom(...spots.filter(accepts));

/** One corruption each: where, and what is done to the field. */
const corruption = fc.oneof(
  fc.record({
    spot: spotOf((spot) => isNeeded(spot) && !Array.isArray(spot.holder(aRecord()))),
    corrupt: fc.constant((holder: Json, key: string) => void delete holder[key]),
  }),
  fc
    .record({ spot: spotOf(() => true), other: fc.constantFrom<unknown>(true, null, 7, 'x y', [[]], { a: { b: 1 } }) })
    .filter(
      ({ spot, other }) => typeof spot.value !== typeof other || Array.isArray(spot.value) !== Array.isArray(other),
    )
    .map(({ spot, other }) => ({
      spot,
      corrupt: (holder: Json, key: string) => void Object.assign(holder, { [key]: other }),
    })),
  fc
    .record({
      spot: spotOf(({ way, value }) => REFERENCE.test(way) && typeof value === 'string'),
      id: fc.stringMatching(/^zz-[a-z]{1,8}$/),
    })
    .map(({ spot, id }) => ({
      spot,
      corrupt: (holder: Json, key: string) => void Object.assign(holder, { [key]: id }),
    })),
  fc
    .record({
      spot: spotOf(({ holder }) => !Array.isArray(holder(aRecord()))),
      key: fc.stringMatching(/^x[A-Z][a-z]{1,8}$/),
    })
    .filter(({ spot }) => !spot.way.startsWith('.names') && !spot.way.startsWith('.words'))
    .map(({ spot, key }) => ({ spot, corrupt: (holder: Json) => void Object.assign(holder, { [key]: 'anything' }) })),
);

describe('any one corruption of a record', () => {
  it('is reported, with its file and its record', () => {
    expect(judged(aRecord()).ok).toBe(true);
    fc.assert(
      fc.property(corruption, ({ spot, corrupt }) => {
        const files = aRecord();
        corrupt(spot.holder(files), spot.key);
        const result = judged(files);
        if (result.ok) throw new Error(`taken for a record without faults: ${spot.kind} ${spot.way}`);
        const own = result.faults.filter(({ file }) => file === `data/${spot.kind}.json`);
        // Where the id itself is spoilt there is only its place to name.
        const ownId = spot.way === '.id' || spot.way === '.term';
        expect(
          own.some(({ record, field }) => record === spot.record || (ownId && (record !== null || field !== null))),
        ).toBe(true);
        for (const { line } of own) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('covers every field that the schemas know', () => {
    const tops = new Set(spots.map(({ way }) => way.split('.')[1]));
    const known = [
      ...Object.keys(recordFile.shape.records.element.shape),
      ...Object.keys(sourceFile.shape.records.element.shape),
    ];
    expect(known.filter((field) => !tops.has(field))).toEqual([]);
  });
});

describe('any text', () => {
  it('is either JSON or told where it is not, whatever was cut out or put in', () => {
    const text = JSON.stringify(aRecord().events, null, 1);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '{', ']', '/', '\n', '\\', '1', 'x'),
        (at, cut, put) => {
          const spoilt = text.slice(0, at) + put + text.slice(at + cut);
          const parsed = parseJson(spoilt);
          if (parsed.ok) return;
          expect(parsed.line).toBeGreaterThan(0);
          expect(parsed.line).toBeLessThanOrEqual(spoilt.split('\n').length);
        },
      ),
    );
  });
});
