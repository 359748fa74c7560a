/** Turns plain English text into tokens that can be compared by concept. */
import { NUMBER_WORDS, ORDINAL_WORDS, PLACE_FORMS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './language/english.ts';
import { type Lexeme, lex, plain } from './language/lex.ts';
import { stem } from './language/stem.ts';
import { conceptOf, limiting, neutral, phrasesFrom } from './language/vocabulary.ts';
import type { Name, Names } from './names.ts';
import type { Token } from './token.ts';

interface Taken {
  readonly tokens: readonly Token[];
  readonly length: number;
}

/** @param text English, or a text in another language glossed in English */
export function tokenize(text: string, names: Names): Token[] {
  const lexemes = lex(plain(text));
  const tokens: Token[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const name = nameAt(lexemes, at, names);
    const taken =
      countedPhraseAt(lexemes, at) ??
      pairAt(name, lexemes, at, names) ??
      quantityAt(lexemes, at) ??
      nameOrPhraseAt(name, lexemes, at, names) ??
      singleAt(lexemes, at, names);
    tokens.push(...taken.tokens);
    at += taken.length;
  }
  return tokens;
}

const phrases = new WeakMap<Names, Map<string, readonly Token[]>>();

/** The tokens of a word or phrase that comes again and again. */
export function phraseTokens(phrase: string, names: Names): readonly Token[] {
  const known = phrases.get(names) ?? new Map<string, readonly Token[]>();
  phrases.set(names, known);
  const made = known.get(phrase) ?? tokenize(phrase, names);
  known.set(phrase, made);
  return made;
}

/** `two sides`, which counts nothing. */
function countedPhraseAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
  if (NUMBER_WORDS[wordAt(lexemes, at)?.toLowerCase() ?? ''] === undefined) return undefined;
  return phraseAt(lexemes, at);
}

const wordAt = (lexemes: readonly Lexeme[], at: number): string | undefined => {
  const lexeme = lexemes[at];
  return lexeme?.type === 'word' ? lexeme.text : undefined;
};
const isHyphen = (lexeme: Lexeme | undefined): boolean => lexeme?.type === 'stop' && lexeme.text === '-';

/** `China-ASEAN`: two names in one, which says nothing about who acts. */
function pairAt(first: Found | undefined, lexemes: readonly Lexeme[], at: number, names: Names): Taken | undefined {
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

/** A name and the number of words and hyphens that it takes. */
interface Found {
  readonly name: Name;
  readonly length: number;
}

function nameAt(lexemes: readonly Lexeme[], at: number, names: Names): Found | undefined {
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

const surfaceOf = (lexemes: readonly Lexeme[], at: number, length: number): string =>
  lexemes
    .slice(at, at + length)
    .map((lexeme) => lexeme.text)
    .join(' ');

const nameToken = (found: Found, lexemes: readonly Lexeme[], at: number, names: Names): Token => ({
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

function nameOrPhraseAt(
  name: Found | undefined,
  lexemes: readonly Lexeme[],
  at: number,
  names: Names,
): Taken | undefined {
  const phrase = phraseAt(lexemes, at);
  if (phrase !== undefined && phrase.length > (name?.length ?? 0)) return phrase;
  if (name === undefined) return undefined;
  const token = nameToken(name, lexemes, at, names);
  const after = lexemes[at + name.length];
  if (name.name.capitals && after?.type === 'number' && after.unit === undefined && after.value < 200)
    return { tokens: [token, ordinal(after.value, after.text)], length: name.length + 1 };
  return { tokens: [token], length: name.length };
}

function phraseAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
  const first = wordAt(lexemes, at);
  if (first === undefined) return undefined;
  for (const phrase of phrasesFrom(stem(first))) {
    let position = at;
    let used = 0;
    while (used < phrase.words.length) {
      if (used > 0 && isHyphen(lexemes[position])) position += 1;
      const lexeme = lexemes[position];
      if (lexeme === undefined || lexeme.type === 'stop' || stem(lexeme.text) !== phrase.words[used]) break;
      position += 1;
      used += 1;
    }
    if (used < phrase.words.length) continue;
    const surface = surfaceOf(lexemes, at, position - at);
    return {
      tokens: [
        {
          kind: 'word',
          surface,
          concept: phrase.concept,
          parts: limiting.has(phrase.words[0] ?? '')
            ? []
            : phrase.words.map(conceptOf).filter((part) => !neutral.has(part)),
        },
      ],
      length: position - at,
    };
  }
  return undefined;
}

const ordinal = (value: number, surface: string): Token => ({
  kind: 'ordinal',
  surface,
  concept: `#${value}`,
  parts: [],
  value,
});

/** A number with the words that limit it. */
function quantityAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
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

function singleAt(lexemes: readonly Lexeme[], at: number, names: Names): Taken {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return { tokens: [], length: 1 };
  if (lexeme.type === 'date')
    return {
      tokens: [{ kind: 'date', surface: lexeme.text, concept: 'date', parts: [], span: lexeme.span }],
      length: 1,
    };
  if (lexeme.type === 'ordinal') return { tokens: [ordinal(lexeme.value, lexeme.text)], length: 1 };
  if (lexeme.type === 'stop')
    return {
      tokens: lexeme.text === '-' ? [] : [{ kind: 'stop', surface: lexeme.text, concept: lexeme.text, parts: [] }],
      length: 1,
    };
  if (lexeme.type === 'number') return { tokens: [], length: 1 };
  return wordToken(lexemes, at, lexeme.text, names);
}

function wordToken(lexemes: readonly Lexeme[], at: number, text: string, names: Names): Taken {
  const small = text.toLowerCase();
  const tens = NUMBER_WORDS[small];
  const unit = isHyphen(lexemes[at + 1]) ? ORDINAL_WORDS[wordAt(lexemes, at + 2)?.toLowerCase() ?? ''] : undefined;
  if (tens !== undefined && unit !== undefined) return { tokens: [ordinal(tens + unit, text)], length: 3 };
  const value = ORDINAL_WORDS[small];
  if (value !== undefined) return { tokens: [ordinal(value, text)], length: 1 };
  const concept = conceptOf(text);
  if (names.proper.has(concept) && /^\p{Lu}/u.test(text))
    return { tokens: [{ kind: 'name', surface: text, concept, parts: [] }], length: 1 };
  return {
    tokens: [
      { kind: neutral.has(small) && concept === stem(small) ? 'function' : 'word', surface: text, concept, parts: [] },
    ],
    length: 1,
  };
}
