/** Reads numbers, in figures or words, with what limits them: `at least 10`, `more than two hundred`. */
import { NUMBER_WORDS, ORDINAL_WORDS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './language/english.ts';
import type { Lexeme } from './language/lex.ts';
import { isHyphen, surfaceOf, type Taken, wordAt } from './lexemes.ts';
import type { Token } from './token.ts';

/** A number with the words that limit it. */
export function quantityAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
  const before = qualifierAt(lexemes, at, QUALIFIERS_BEFORE);
  const start = at + (before?.length ?? 0);
  if (before !== undefined && isHyphen(lexemes[start])) return undefined;
  const read = numberAt(lexemes, start);
  if (read === undefined) return undefined;
  const after =
    qualifierAt(lexemes, start + read.length, QUALIFIERS_AFTER) ?? afterMeasure(lexemes, start + read.length);
  const qualifier = before?.qualifier ?? after?.qualifier ?? (read.plus ? 'plus' : undefined);
  const length = start + read.length + (after?.length ?? 0) - at;
  const token: Token = {
    kind: 'number',
    surface: surfaceOf(lexemes, at, length),
    concept: `#${read.value}`,
    parts: [],
    value: read.value,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
  };
  return { tokens: [token], length };
}

/** `110 kV or more`: the measure and what limits it stay where they are. */
function afterMeasure(lexemes: readonly Lexeme[], at: number): { qualifier: string; length: number } | undefined {
  if (!/^\p{L}{1,3}$/u.test(wordAt(lexemes, at) ?? '')) return undefined;
  const found = qualifierAt(lexemes, at + 1, QUALIFIERS_AFTER);
  return found === undefined ? undefined : { ...found, length: 0 };
}

const FIRST_OF_QUALIFIERS = new Set(
  [...Object.keys(QUALIFIERS_BEFORE), ...Object.keys(QUALIFIERS_AFTER)].map((phrase) => phrase.split(' ')[0] ?? ''),
);

function qualifierAt(
  lexemes: readonly Lexeme[],
  at: number,
  list: Readonly<Record<string, string>>,
): { qualifier: string; length: number } | undefined {
  const first = lexemes[at]?.text.toLowerCase();
  if (first === undefined || !FIRST_OF_QUALIFIERS.has(first)) return undefined;
  for (const length of [4, 3, 2, 1]) {
    const phrase = surfaceOf(lexemes, at, length).toLowerCase();
    const qualifier = list[phrase];
    if (qualifier !== undefined) return { qualifier, length };
  }
  return undefined;
}

function numberAt(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; unit?: string; plus: boolean; length: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.type === 'number') {
    const { value, unit, plus } = lexeme;
    return { value, plus, length: 1, ...(unit === undefined ? {} : { unit }) };
  }
  return spelledAt(lexemes, at);
}

function spelledAt(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; unit?: string; plus: boolean; length: number } | undefined {
  let total = 0;
  let current = 0;
  let position = at;
  let used = 0;
  for (;;) {
    const word = wordAt(lexemes, position)?.toLowerCase() ?? '';
    const value = NUMBER_WORDS[word];
    if (value === undefined) {
      if (
        used > 0 &&
        (isHyphen(lexemes[position]) || word === 'and') &&
        isNumberWord(lexemes, position + 1) &&
        word !== 'and'
      ) {
        position += 1;
        continue;
      }
      break;
    }
    if (value >= 1000) {
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else current += value;
    used += 1;
    position += 1;
  }
  if (used === 0 || (used === 1 && total + current === 1)) return undefined;
  const last = wordAt(lexemes, position)?.toLowerCase();
  if (isHyphen(lexemes[position]) && ORDINAL_WORDS[wordAt(lexemes, position + 1)?.toLowerCase() ?? ''] !== undefined)
    return undefined;
  const unit = last === 'percent' ? '%' : undefined;
  return {
    value: total + current,
    plus: false,
    length: position - at + (unit === undefined ? 0 : 1),
    ...(unit === undefined ? {} : { unit }),
  };
}

const isNumberWord = (lexemes: readonly Lexeme[], at: number): boolean =>
  NUMBER_WORDS[wordAt(lexemes, at)?.toLowerCase() ?? ''] !== undefined;
