/** What only the whole folder shows: ids that stand twice or lead nowhere, and dates in the wrong order. */
import { type FileKind, fileName } from './files.ts';
import { at, type Finding, isObject, type JsonFile, nameOf } from './finding.ts';
import { nearest } from './nearest.ts';
import type { JsonPath } from './parse-json.ts';
import { partialDate, recordId } from './schema.ts';

/** A file whose form was judged; what it holds may still be anything. */
export interface JudgedFile extends JsonFile {
  readonly kind: FileKind;
}

/** Fields that hold ids of records, and the files that those stand in. */
const REFERENCES: readonly { readonly path: readonly string[]; readonly to: readonly FileKind[] }[] = [
  { path: ['records', '*', 'plan'], to: ['plans'] },
  { path: ['records', '*', 'sectors', '*'], to: ['sectors'] },
  { path: ['records', '*', 'represents'], to: ['organisations'] },
  { path: ['records', '*', 'nameSources', '*'], to: ['sources'] },
  { path: ['records', '*', 'claims', '*', 'actors', '*'], to: ['people', 'organisations'] },
  { path: ['records', '*', 'claims', '*', 'sources', '*'], to: ['sources'] },
];

/** Fields that hold a span of time, and the names of its ends. */
const SPANS: readonly { readonly path: readonly string[]; readonly from: string; readonly to: string }[] = [
  { path: ['records', '*', 'period'], from: 'from', to: 'to' },
  { path: ['records', '*', 'claims', '*', 'dates', '*'], from: 'date', to: 'end' },
];

/**
 * Finds the faults between records.
 * @param files those that could be read as record files; references to the others are not judged
 */
export function checkReferences(files: readonly JudgedFile[]): ReadonlyMap<FileKind, readonly Finding[]> {
  const ids = new Map(files.map((file) => [file.kind, idsOf(file)]));
  const seen = { ids: new Map<string, Place>(), claims: new Map<string, Place>(), terms: new Map<string, Place>() };
  return new Map(
    files.map((file) => [
      file.kind,
      [
        ...twice(file, ['records', '*', 'id'], 'id-twice', seen.ids),
        ...twice(file, ['records', '*', 'claims', '*', 'id'], 'claim-twice', seen.claims),
        ...twice(file, ['records', '*', 'term'], 'term-twice', seen.terms),
        ...strayClaims(file),
        ...dangling(file, ids),
        ...reversed(file),
      ],
    ]),
  );
}

interface Place {
  readonly file: JudgedFile;
  readonly path: JsonPath;
}

function twice(
  file: JudgedFile,
  pattern: readonly string[],
  problem: 'id-twice' | 'claim-twice' | 'term-twice',
  seen: Map<string, Place>,
): Finding[] {
  return stringsAt(file.value, pattern).flatMap(({ path, text }) => {
    const first = seen.get(text);
    if (first) {
      const values = { given: text, file: first.file.file, line: first.file.lineOf(first.path) ?? 0 };
      return [{ path, problem, values }];
    }
    seen.set(text, { file, path });
    return [];
  });
}

function strayClaims(file: JudgedFile): Finding[] {
  return stringsAt(file.value, ['records', '*', 'claims', '*', 'id']).flatMap(({ path, text }) => {
    const id = nameOf(at(file.value, path.slice(0, 2)));
    // An id that is none itself is reported already.
    if (id === null || !recordId.safeParse(id).success || text.startsWith(`${id}#`)) return [];
    return [{ path, problem: 'claim-of-another', values: { given: text, record: id } }];
  });
}

function dangling(file: JudgedFile, ids: ReadonlyMap<FileKind, ReadonlySet<string>>): Finding[] {
  return REFERENCES.flatMap((reference) => {
    const known = reference.to.flatMap((kind) => ids.get(kind) ?? []);
    if (known.length < reference.to.length) return [];
    return stringsAt(file.value, reference.path)
      .filter(({ text }) => !known.some((set) => set.has(text)))
      .map(({ path, text }) => ({
        path,
        problem: 'dangling' as const,
        values: { given: text, files: reference.to.map(fileName).join(', ') },
        nearest: nearest(
          text,
          known.flatMap((set) => [...set]),
        ),
      }));
  });
}

function reversed(file: JudgedFile): Finding[] {
  return SPANS.flatMap((span) =>
    matches(file.value, span.path).flatMap(({ path, value }) => {
      const [from, to] = [at(value, [span.from]), at(value, [span.to])];
      if (!isDate(from) || !isDate(to)) return [];
      // A month ends after each of its days: only what both dates tell can be compared.
      const told = Math.min(from.length, to.length);
      if (to.slice(0, told) >= from.slice(0, told)) return [];
      return [{ path: [...path, span.to], problem: 'ends-before-start' as const, values: { from, to } }];
    }),
  );
}

const isDate = (value: unknown): value is string => partialDate.safeParse(value).success;

function idsOf(file: JudgedFile): ReadonlySet<string> {
  return new Set(stringsAt(file.value, ['records', '*', 'id']).map(({ text }) => text));
}

function stringsAt(value: unknown, pattern: readonly string[]): { path: JsonPath; text: string }[] {
  return matches(value, pattern).flatMap(({ path, value: text }) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** Everything that stands at a path in which `*` is any place of a list. */
function matches(value: unknown, pattern: readonly string[]): { path: JsonPath; value: unknown }[] {
  return pattern.reduce<{ path: JsonPath; value: unknown }[]>(
    (found, step) =>
      found.flatMap(({ path, value: inner }) => {
        if (step === '*') {
          return Array.isArray(inner) ? inner.map((item, index) => ({ path: [...path, index], value: item })) : [];
        }
        return isObject(inner) && step in inner ? [{ path: [...path, step], value: at(inner, [step]) }] : [];
      }),
    [{ path: [], value }],
  );
}
