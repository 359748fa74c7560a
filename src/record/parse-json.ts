/** JSON with the places of its parts, so that a fault can be found in the file. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

export type JsonPath = readonly (string | number)[];

export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The line, counted from 1, of the field at that path; where it is missing, of what should hold it. */
      readonly lineOf: (path: JsonPath) => number | null;
      /** Paths of fields that stand twice in the same object: JSON keeps only the last. */
      readonly repeated: readonly JsonPath[];
    }
  | {
      readonly ok: false;
      /** Whether the text ends before its value does. */
      readonly truncated: boolean;
      /** What is wrong, in jsonc-parser's terms, or `TooDeep`. */
      readonly what: string;
      readonly line: number;
      readonly column: number;
    };

export function parseJson(text: string): ParsedJson {
  try {
    return parseWithPlaces(text);
  } catch (error) {
    // The parsers call themselves for each bracket within a bracket.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, truncated: false, what: 'TooDeep', line: 1, column: 1 };
  }
}

function parseWithPlaces(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  try {
    const value: unknown = JSON.parse(text);
    return {
      ok: true,
      value,
      lineOf: (path) => (root ? lineOf(text, root, path) : null),
      repeated: root ? repeatedIn(root, []) : [],
    };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const { offset, length, error: code } = errors[0] ?? { offset: 0, length: 0, error: 1 };
    const before = text.slice(0, offset).split('\n');
    const what = printParseErrorCode(code);
    return {
      ok: false,
      truncated: isCutOff(what, offset, length, text.trimEnd().length),
      what,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  }
}

/** Whether the text ends where more is expected, or within a word, number or text. */
function isCutOff(what: string, offset: number, length: number, end: number): boolean {
  const unfinished = what === 'InvalidSymbol' || what.startsWith('UnexpectedEndOf');
  return offset >= end || (unfinished && offset + length >= end);
}

function lineOf(text: string, root: Node, path: JsonPath): number | null {
  const node = findNodeAtLocation(root, [...path]);
  if (!node) return path.length === 0 ? null : lineOf(text, root, path.slice(0, -1));
  const { offset } = node.parent?.type === 'property' ? node.parent : node;
  return text.slice(0, offset).split('\n').length;
}

function repeatedIn(node: Node, path: JsonPath): JsonPath[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, index) => repeatedIn(item, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const own = seen.has(name) ? [[...path, name]] : [];
    seen.add(name);
    return value ? [...own, ...repeatedIn(value, [...path, name])] : own;
  });
}
