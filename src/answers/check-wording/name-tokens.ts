/** Finds the record's names in a text. */
import { PLACE_FORMS } from './language/english.ts';
import type { Lexeme } from './language/lex.ts';
import { stem } from './language/stem.ts';
import { conceptOf, neutral } from './language/vocabulary.ts';
import { isHyphen, ordinal, surfaceOf, type Taken, wordAt } from './lexemes.ts';
import type { Name, Names } from './names.ts';
import type { Token } from './token.ts';

/** A name and the number of words and hyphens that it takes. */
export interface Found {
  readonly name: Name;
  readonly length: number;
}

export function nameAt(lexemes: readonly Lexeme[], at: number, names: Names): Found | undefined {
  const word = wordAt(lexemes, at);
  if (word === undefined) return undefined;
  for (const name of names.byFirst.get(spelt(word)[0] ?? '') ?? []) {
    const length = matchLength(lexemes, at, name);
    if (length !== undefined) return { name, length };
  }
  return undefined;
}

const spellings = new Map<string, readonly string[]>();

/** A word in small letters, as names are kept: `Vietnamese` is `viet nam`. */
function spelt(word: string): readonly string[] {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase();
  const made = (PLACE_FORMS[small] ?? small).split(' ');
  if (spellings.size < 50_000) spellings.set(word, made);
  return made;
}

function matchLength(lexemes: readonly Lexeme[], at: number, name: Name): number | undefined {
  let used = 0;
  let position = at;
  while (used < name.words.length) {
    const lexeme = lexemes[position];
    if (lexeme === undefined) return undefined;
    if (lexeme.type === 'stop' && used > 0 && (lexeme.text === '-' || lexeme.text === ',')) {
      position += 1;
      continue;
    }
    if (lexeme.type === 'stop' || lexeme.type === 'date') return undefined;
    if (name.capitals && lexeme.text.slice(0, 2) !== lexeme.text.slice(0, 2).toUpperCase()) return undefined;
    for (const word of spelt(lexeme.text)) {
      const wanted = name.words[used];
      if (wanted !== word && (wanted === undefined || /[A-Z]{2}/.test(lexeme.text) || stem(wanted) !== stem(word)))
        return undefined;
      used += 1;
    }
    position += 1;
  }
  return position - at;
}

export const nameToken = (found: Found, lexemes: readonly Lexeme[], at: number, names: Names): Token => ({
  kind: 'name',
  surface: surfaceOf(lexemes, at, found.length),
  concept: found.name.concept,
  parts:
    found.name.words.length > 1 && !names.people.has(found.name.concept)
      ? found.name.words.filter((word) => !neutral.has(word)).map((word) => singleName(word, names) ?? conceptOf(word))
      : [],
});

const singleName = (word: string, names: Names): string | undefined =>
  names.byFirst.get(word)?.find((name) => name.words.length === 1)?.concept;

/** `China-ASEAN`: two names in one, which says nothing about who acts. */
export function pairAt(
  first: Found | undefined,
  lexemes: readonly Lexeme[],
  at: number,
  names: Names,
): Taken | undefined {
  if (first === undefined || !isHyphen(lexemes[at + first.length])) return undefined;
  const second = nameAt(lexemes, at + first.length + 1, names);
  if (second === undefined) {
    const number = lexemes[at + first.length + 1];
    if (number?.type !== 'number') return undefined;
    return {
      tokens: [nameToken(first, lexemes, at, names), ordinal(number.value, number.text)],
      length: first.length + 2,
    };
  }
  const parts = [first.name.concept, second.name.concept].sort();
  const surface = surfaceOf(lexemes, at, first.length + 1 + second.length);
  return {
    tokens: [{ kind: 'pair', surface, concept: parts.join('+'), parts }],
    length: first.length + 1 + second.length,
  };
}
