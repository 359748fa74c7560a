/** Judges what was read of a record folder: a record, or every fault of it. */
import { checkReferences } from './check-references.ts';
import { checkSchema } from './check-schema.ts';
import type { Fault, FaultProblem } from './fault.ts';
import { FILE_KINDS, type FileKind, fileName, HOLIDAYS, NEIGHBOURS } from './files.ts';
import { type Finding, type JsonFile, toFault } from './finding.ts';
import { type Holidays, holidaysFile } from './holidays.ts';
import { nearest } from './nearest.ts';
import { parseJson } from './parse-json.ts';
import { type FileText, type FolderContent, fingerprint } from './read-folder.ts';
import { buildRecord, type CuratedRecord } from './record.ts';
import { KINDS, recordFile, sourceFile, thesaurusFile } from './schema.ts';

/** What is served: it was judged as a whole, and is swapped as a whole. */
export interface LoadedRecord {
  readonly record: CuratedRecord;
  /** None where there is no such file; then every day of the week is a working day. */
  readonly holidays: Holidays;
}

export type LoadResult = (
  | ({ readonly ok: true } & LoadedRecord)
  | { readonly ok: false; readonly faults: readonly Fault[] }
) & {
  /** Names the content that was judged; `watchRecord` goes on from it. */
  readonly fingerprint: string;
};

/** Judges the whole folder; faults come in the order of files and lines. */
export function judge(content: FolderContent): LoadResult {
  const print = fingerprint(content);
  if (!content.exists) return { ok: false, faults: [fileFault(content.name, 'no-folder')], fingerprint: print };
  const files = FILE_KINDS.map((kind) => judgeFile(content.name, kind, content.files.get(kind) ?? { text: null }));
  const isThere = 'unreadable' in content.holidays || content.holidays.text !== null;
  const holidays = isThere ? [judgeFile(content.name, HOLIDAYS, content.holidays)] : [];
  const between = checkReferences(files.flatMap((file) => ('judged' in file ? [file.judged] : [])));
  const faults = [
    ...files.flatMap((file) => ('judged' in file ? faultsOf(file, between.get(file.judged.kind) ?? []) : [file.fault])),
    ...holidays.flatMap((file) => ('judged' in file ? faultsOf(file, []) : [file.fault])),
    ...content.strays.map((name) => strayFault(content.name, name)),
  ];
  if (faults.length > 0) return { ok: false, faults, fingerprint: print };
  const values = files.flatMap((file) => ('judged' in file ? [[file.judged.kind, file.judged.value] as const] : []));
  const [closed] = holidays.flatMap((file) => ('judged' in file ? [holidaysFile.parse(file.judged.value)] : []));
  return { ok: true, record: build(new Map(values)), holidays: closed?.countries ?? {}, fingerprint: print };
}

/** A file that could be read as a record file and what is wrong inside it, or the fault that hides what it holds. */
type FileResult<File extends JsonFile = JsonFile> =
  | { readonly judged: File; readonly findings: readonly Finding[] }
  | { readonly fault: Fault };

function faultsOf(
  { judged, findings }: { judged: JsonFile; findings: readonly Finding[] },
  between: readonly Finding[],
) {
  // What the form of a field already says is not said again for what it refers to.
  const told = new Set(findings.map(({ path }) => path.join('/')));
  return [...findings, ...between.filter(({ path }) => !told.has(path.join('/')))]
    .map((finding) => toFault(judged, finding))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function judgeFile<Kind extends FileKind | typeof HOLIDAYS>(
  folder: string,
  kind: Kind,
  read: FileText,
): FileResult<JsonFile & { readonly kind: Kind }> {
  const file = `${folder}/${fileName(kind)}`;
  const hidden = (problem: FaultProblem, values: Fault['values'] = {}, line: number | null = null) => ({
    fault: fileFault(file, problem, values, line),
  });
  if ('unreadable' in read) return hidden('unreadable', { code: read.unreadable });
  if (read.text === null) return hidden('no-file');
  // Windows editors put a byte order mark first; it means nothing.
  const text = read.text.replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) return hidden('not-utf8', {}, lineOfFirst(text, '\uFFFD'));
  if (text.trim() === '') return hidden('empty');
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { truncated, what, line, column } = parsed;
    return hidden(truncated ? 'truncated' : 'syntax', { what, column }, line);
  }
  const judged = { kind, file, value: parsed.value, lineOf: parsed.lineOf };
  const form = checkSchema(kind, parsed.value);
  const [first] = form;
  if (
    first &&
    (first.problem === 'other-schema' || first.problem === 'no-holidays' || first.problem === 'wrong-version')
  ) {
    return { fault: toFault(judged, first) };
  }
  const repeated = parsed.repeated.map((path): Finding => ({ path, problem: 'field-twice' }));
  return { judged, findings: [...repeated, ...form] };
}

function fileFault(
  file: string,
  problem: FaultProblem,
  values: Fault['values'] = {},
  line: number | null = null,
): Fault {
  return { file, record: null, field: null, line, problem, values, nearest: null };
}

function strayFault(folder: string, name: string): Fault {
  const known = [...FILE_KINDS.map(fileName), fileName(HOLIDAYS), ...NEIGHBOURS];
  return {
    ...fileFault(`${folder}/${name}`, 'stray-file', { known: known.join(', ') }),
    nearest: nearest(name, known),
  };
}

const lineOfFirst = (text: string, what: string): number => text.slice(0, text.indexOf(what)).split('\n').length;

function build(values: ReadonlyMap<FileKind, unknown>): CuratedRecord {
  return buildRecord({
    entries: KINDS.flatMap((kind) => recordFile.parse(values.get(kind)).records.map((entry) => ({ ...entry, kind }))),
    sources: sourceFile.parse(values.get('sources')).records,
    thesaurus: thesaurusFile.parse(values.get('thesaurus')).records,
  });
}
